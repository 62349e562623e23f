"""SQL about persons and parties as such. The dated organisation is in `organisation`, its derived form in `roster`."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import msgspec

from madang.ground.db import Queries, json
from madang.ground.parties import roster
from madang.ground.parties.models import Person
from madang.standards.hangul import choseong as choseong_of

_COLUMNS = (
    "id, sort, fn, fn_en, number, email, tel, mobile, extension, duties, language, joined_on, left_on, org,"
    " suspended_at, portrait, revision"
)


async def insert_party(q: Queries, id: UUID, kind: str) -> None:
    """Register whoever may hold a right."""
    await q.run("insert into ground.party (id, kind) values (%(id)s, %(kind)s)", id=id, kind=kind)


async def insert_people(q: Queries, people: Sequence[Person], *, demo: bool = False) -> None:
    """New people in three statements. Their memberships are derived by `roster.refresh`, which the caller runs."""
    rows = [
        {
            **{
                key: value
                for key, value in msgspec.structs.asdict(person).items()
                if key not in ("revision", "suspended_at", "portrait")
            },
            "choseong": choseong_of(person.fn),
            "demo": demo,
        }
        for person in people
    ]
    await q.run_many("insert into ground.party (id, kind) values (%(id)s, 'person')", rows)
    await q.run_many(
        "insert into ground.person (id, sort, fn, fn_en, number, email, tel, mobile, extension, duties, language,"
        " joined_on, left_on, org, choseong, demo) values (%(id)s, %(sort)s, %(fn)s, %(fn_en)s, %(number)s, %(email)s,"
        " %(tel)s, %(mobile)s, %(extension)s, %(duties)s, %(language)s, %(joined_on)s, %(left_on)s, %(org)s,"
        " %(choseong)s, %(demo)s)",
        rows,
    )


async def insert_person(q: Queries, person: Person) -> None:
    """A new person; staff belong to everyone from the start."""
    await insert_people(q, [person])
    await roster.refresh(q, [person.id])


async def save_person(q: Queries, person: Person) -> bool:
    """Write a changed person over the revision it was read at. False when somebody else was first."""
    return bool(
        await q.run(
            "update ground.person set sort = %(sort)s, fn = %(fn)s, fn_en = %(fn_en)s, number = %(number)s,"
            " email = %(email)s, tel = %(tel)s, mobile = %(mobile)s, extension = %(extension)s, duties = %(duties)s,"
            " language = %(language)s, joined_on = %(joined_on)s, left_on = %(left_on)s, org = %(org)s,"
            " suspended_at = %(suspended_at)s, portrait = %(portrait)s, choseong = %(choseong)s,"
            " changed_at = now(), revision = revision + 1 where id = %(id)s and revision = %(revision)s",
            **msgspec.structs.asdict(person),
            choseong=choseong_of(person.fn),
        )
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


async def all_numbered(q: Queries) -> dict[str, Person]:
    """Everybody with a staff number, by number."""
    rows = await q.rows(Person, f"select {_COLUMNS} from ground.person where number is not null")
    return {row.number: row for row in rows if row.number is not None}


async def all_addresses(q: Queries) -> dict[str, UUID]:
    """Who has which e-mail address, in small letters."""
    rows = await q.tuples("select lower(email), id from ground.person where email is not null")
    return {row[0]: row[1] for row in rows}


async def person_by_number(q: Queries, number: str) -> Person | None:
    """One person by staff number."""
    return await q.row(Person, f"select {_COLUMNS} from ground.person where number = %(number)s", number=number)


async def person_by_login(q: Queries, login: str) -> Person | None:
    """One person by what is typed at the door: the staff number, or an e-mail address for those without one."""
    return await q.row(
        Person,
        f"select {_COLUMNS} from ground.person where number = %(login)s"
        " or (number is null and lower(email) = lower(%(login)s))",
        login=login,
    )


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


async def account(q: Queries, person: UUID) -> UUID:
    """The id of the thing that facts about a person's account are told about."""
    id: UUID = await q.value("select account from ground.person where id = %(id)s", id=person)
    return id


async def kind(q: Queries, party: UUID) -> str | None:
    """What a party is; None when there is none."""
    found: str | None = await q.value("select kind from ground.party where id = %(id)s", id=party)
    return found
