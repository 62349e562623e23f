"""All SQL about parties."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import msgspec

from madang.ground.access import EVERYONE
from madang.ground.db import Queries, json
from madang.ground.parties.models import Person

_COLUMNS = "id, sort, fn, fn_en, number, email, tel, mobile, extension, duties, language, joined_on, left_on, revision"


async def insert_party(q: Queries, id: UUID, kind: str) -> None:
    """Register whoever may hold a right."""
    await q.run("insert into ground.party (id, kind) values (%(id)s, %(kind)s)", id=id, kind=kind)


async def insert_person(q: Queries, person: Person, *, choseong: str) -> None:
    """A new person; staff belong to everyone from the start."""
    await insert_party(q, person.id, "person")
    await q.run(
        "insert into ground.person (id, sort, fn, fn_en, number, email, tel, mobile, extension, duties, language,"
        " joined_on, left_on, choseong) values (%(id)s, %(sort)s, %(fn)s, %(fn_en)s, %(number)s, %(email)s, %(tel)s,"
        " %(mobile)s, %(extension)s, %(duties)s, %(language)s, %(joined_on)s, %(left_on)s, %(choseong)s)",
        **{key: value for key, value in msgspec.structs.asdict(person).items() if key != "revision"},
        choseong=choseong,
    )
    parties = [person.id, EVERYONE] if person.sort == "staff" else [person.id]
    await q.run(
        "insert into ground.belongs (person, party) select %(person)s, unnest(%(parties)s::uuid[])",
        person=person.id,
        parties=parties,
    )


async def person(q: Queries, id: UUID) -> Person | None:
    """One person by id."""
    return await q.row(Person, f"select {_COLUMNS} from ground.person where id = %(id)s", id=id)


async def people(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Person]:
    """Several people by id, in one statement."""
    rows = await q.rows(
        Person,
        f"select {_COLUMNS} from ground.person where id = any(%(ids)s)",
        ids=list(ids),
    )
    return {row.id: row for row in rows}


async def person_by_number(q: Queries, number: str) -> Person | None:
    """One person by staff number."""
    return await q.row(Person, f"select {_COLUMNS} from ground.person where number = %(number)s", number=number)


async def anybody(q: Queries) -> bool:
    """Whether the house has been set up: somebody exists."""
    return bool(await q.value("select exists (select from ground.person)"))


async def settings_of(q: Queries, person: UUID) -> dict[str, Any]:
    """What a person chose for the screen."""
    return dict(await q.value("select settings from ground.person where id = %(id)s", id=person) or {})


async def save_settings(q: Queries, person: UUID, settings: dict[str, Any], *, language: str) -> None:
    """Keep what a person chose for the screen."""
    await q.run(
        "update ground.person set settings = settings || %(settings)s, language = %(language)s where id = %(id)s",
        id=person,
        settings=json(settings),
        language=language,
    )
