"""SQL of people beyond the organisation itself: access, viewings, administrators, board, duties, what somebody did."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from madang.ground import access
from madang.ground.access import HOUSE, Grant
from madang.ground.db import Queries
from madang.ground.parties.models import Viewing
from madang.ground.roles import Role
from madang.people.models import Administrator, BoardMember, Contact, ContactChange, DutyPerson, DutyUnit


async def online(q: Queries, people: Sequence[UUID], *, since: datetime) -> set[UUID]:
    """Those of the people whose sessions the house saw since then."""
    return set(
        await q.values(
            "select distinct person from ground.session where person = any(%(people)s) and state = 'signed-in'"
            " and seen_at > %(since)s",
            people=list(people),
            since=since,
        )
    )


async def insert_viewings(q: Queries, rows: Sequence[dict[str, Any]]) -> None:
    """Keep who looked: `id`, `viewer`, `person`, `fields`, `reason`, `address`, `at`."""
    await q.run_many(
        "insert into ground.viewing (id, viewer, person, fields, reason, address, at) values (%(id)s, %(viewer)s,"
        " %(person)s, %(fields)s, %(reason)s, %(address)s, %(at)s)",
        list(rows),
    )


async def viewings(
    q: Queries, *, person: UUID | None = None, viewer: UUID | None = None, before: UUID | None = None, most: int = 50
) -> list[Viewing]:
    """Who looked at whom, the latest first."""
    return await q.rows(
        Viewing,
        "select v.id, v.viewer, coalesce(a.fn, '') as viewer_fn, v.person, p.fn as person_fn, v.fields, v.reason,"
        " v.address, v.at from ground.viewing v join ground.person p on p.id = v.person"
        " left join ground.person a on a.id = v.viewer where (%(person)s::uuid is null or v.person = %(person)s)"
        " and (%(viewer)s::uuid is null or v.viewer = %(viewer)s) and (%(before)s::uuid is null or v.id < %(before)s)"
        " order by v.id desc limit %(most)s",
        person=person,
        viewer=viewer,
        before=before,
        most=most,
    )


async def viewing(q: Queries, id: UUID) -> UUID | None:
    """Whom a viewing is about."""
    person: UUID | None = await q.value("select person from ground.viewing where id = %(id)s", id=id)
    return person


async def administrators(q: Queries) -> list[Administrator]:
    """Everybody who manages the institution or a site by a grant of its own."""
    return await q.rows(
        Administrator,
        "select p.id as person, p.fn, concat_ws(' · ', nullif(r.unit_name, ''), coalesce(p.number, p.email)) as label,"
        " bool_or(g.collection = %(house)s) as institution,"
        " coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name) order by s.ordering, s.name)"
        " filter (where s.id is not null), '[]') as sites,"
        " exists (select from ground.totp t where t.person = p.id and t.confirmed_at is not null)"
        " or exists (select from ground.passkey k where k.person = p.id) as strong"
        " from ground.grants g join ground.person p on p.id = g.party left join ground.roster r on r.person = p.id"
        " left join ground.site s on s.id = g.collection"
        " where g.role = 5 and (g.collection = %(house)s or s.id is not null)"
        " group by p.id, r.unit_name, r.ordering order by r.ordering",
        house=HOUSE,
    )


async def set_administrator(q: Queries, person: UUID, *, institution: bool, sites: Sequence[UUID], by: UUID) -> None:
    """A person manages exactly this by grants of its own."""
    there: list[UUID] = await q.values(
        "select collection from ground.grants where party = %(person)s and role = 5"
        " and (collection = %(house)s or collection in (select id from ground.site))",
        person=person,
        house=HOUSE,
    )
    wanted = {*sites, *([HOUSE] if institution else [])}
    for collection in set(there) - wanted:
        await access.take(q, collection, person)
    for collection in wanted - set(there):
        await access.give(q, collection, [Grant(party=person, role=Role.MANAGE)], by=by)


async def board(q: Queries, on: date) -> list[BoardMember]:
    """The board of a day."""
    return await q.rows(
        BoardMember,
        "select t.id as term, t.person, p.fn, t.office, t.career, lower(t.valid) as since, upper(t.valid) - 1 as until"
        " from ground.board_term t join ground.person p on p.id = t.person where t.valid @> %(on)s"
        " order by t.ordering, t.office, p.fn",
        on=on,
    )


async def duties(q: Queries, on: date, units: Sequence[tuple[UUID, str, str, list[str]]]) -> list[DutyUnit]:
    """The directory of duties of a day over these units (id, name, path, duties)."""
    rows = await q.tuples(
        "select a.unit, p.id, p.fn, a.duty, a.rank, coalesce(nullif(a.duties, ''), p.duties), p.extension,"
        " concat_ws(' · ', nullif(r.unit_name, ''), p.number) from ground.assignment a"
        " join ground.person p on p.id = a.person left join ground.roster r on r.person = p.id"
        " where a.unit = any(%(units)s) and a.valid @> %(on)s and (p.left_on is null or p.left_on > %(on)s)"
        " order by a.heads desc, r.ordering",
        units=[unit[0] for unit in units],
        on=on,
    )
    of: dict[UUID, list[DutyPerson]] = {}
    for unit, id, fn, duty, rank, text, extension, label in rows:
        of.setdefault(unit, []).append(
            DutyPerson(id=id, fn=fn, duty=duty, rank=rank, duties=text, extension=extension, label=label)
        )
    return [
        DutyUnit(unit=id, name=name, path=path, duties=list(own), people=of.get(id, []))
        for id, name, path, own in units
    ]


async def unshown(q: Queries) -> list[tuple[UUID, str]]:
    """People who have no Card yet: id and sort."""
    return [
        (row[0], row[1])
        for row in await q.tuples(
            "select p.id, p.sort from ground.person p where not exists"
            " (select from ground.thing t where t.id = p.id) order by p.id"
        )
    ]


async def leavers(q: Queries, on: date) -> list[UUID]:
    """People without access from a day on who still hold a session, a token or a living share link."""
    return await q.values(
        "select p.id from ground.person p where p.left_on <= %(on)s and ("
        " exists (select from ground.session s where s.person = p.id)"
        " or exists (select from ground.token t where t.person = p.id)"
        " or exists (select from ground.link l where l.created_by = p.id and (l.expires_at is null"
        " or l.expires_at > now())))",
        on=on,
    )


async def end_access(q: Queries, people: Sequence[UUID]) -> None:
    """No session, token or share link of these people opens anything any more."""
    for statement in (
        "delete from ground.session where person = any(%(people)s)",
        "delete from ground.token where person = any(%(people)s)",
        "update ground.link set expires_at = now() where created_by = any(%(people)s)"
        " and (expires_at is null or expires_at > now())",
    ):
        await q.run(statement, people=list(people))


async def set_inviter(q: Queries, person: UUID, *, by: UUID) -> None:
    """Who let somebody from outside in."""
    await q.run("update ground.person set invited_by = %(by)s where id = %(id)s", by=by, id=person)


async def suspend(q: Queries, person: UUID, *, at: datetime) -> None:
    """No access from a moment on; the first moment stays."""
    await q.run(
        "update ground.person set suspended_at = coalesce(suspended_at, %(at)s), revision = revision + 1"
        " where id = %(id)s",
        id=person,
        at=at,
    )


async def resume(q: Queries, person: UUID) -> None:
    """Access again."""
    await q.run("update ground.person set suspended_at = null, revision = revision + 1 where id = %(id)s", id=person)


async def set_last_day(q: Queries, person: UUID, *, left_on: date | None) -> None:
    """The first day without access; None takes it back."""
    await q.run(
        "update ground.person set left_on = %(on)s, revision = revision + 1 where id = %(id)s", id=person, on=left_on
    )


async def made_by_kind(q: Queries, person: UUID) -> dict[str, int]:
    """How many things of each kind somebody made."""
    return dict(
        await q.tuples(
            "select kind, count(*) from ground.thing where created_by = %(me)s group by kind order by kind", me=person
        )
    )


async def acts_by_name(q: Queries, person: UUID) -> dict[str, int]:
    """How often somebody did what."""
    return dict(
        await q.tuples(
            "select name, count(*) from ground.fact where actor = %(me)s group by name order by name", me=person
        )
    )


async def made(q: Queries, person: UUID, *, shown: Sequence[str]) -> list[dict[str, Any]]:
    """Everything somebody made; titles only of things with these labels."""
    rows = await q.tuples(
        "select id, kind, case when label = any(%(shown)s) then title end, label, created_at, changed_at"
        " from ground.thing where created_by = %(me)s order by id",
        me=person,
        shown=list(shown),
    )
    names = ("id", "kind", "title", "label", "created_at", "changed_at")
    return [dict(zip(names, row, strict=True)) for row in rows]


async def acts(q: Queries, person: UUID) -> list[dict[str, Any]]:
    """Everything somebody did, as the log has it."""
    rows = await q.tuples(
        "select position, name, subject, at from ground.fact where actor = %(me)s order by position", me=person
    )
    return [dict(zip(("position", "name", "subject", "at"), row, strict=True)) for row in rows]


async def staff_mark(q: Queries) -> str:
    """Something that is another whenever the directory may read differently."""
    return str(
        await q.value(
            "select md5(coalesce(string_agg(md5(concat(r.person, p.revision, p.fn, r.unit_name, r.path, r.site_name, r.rank,"
            " r.duty)), '' order by r.person), '')) from ground.roster r join ground.person p on p.id = r.person"
            " where r.present"
        )
    )


async def contact_count(q: Queries, person: UUID) -> int:
    """How often somebody's book has changed."""
    return int(await q.value("select changed from people.book where person = %(person)s", person=person) or 0)


async def next_contact_change(q: Queries, person: UUID) -> int:
    """Count one change more; other writers of the book wait until this one has committed."""
    return int(
        await q.value(
            "insert into people.book as b (person, changed) values (%(person)s, 1)"
            " on conflict (person) do update set changed = b.changed + 1 returning changed",
            person=person,
        )
    )


async def contacts(q: Queries, person: UUID, names: Sequence[str] | None = None) -> list[Contact]:
    """Somebody's contacts, all or by name."""
    return await q.rows(
        Contact,
        "select name, uid, card, etag, changed_at from people.contact where person = %(person)s"
        ' and (%(names)s::text[] is null or name = any(%(names)s)) order by name collate "C"',
        person=person,
        names=None if names is None else list(names),
    )


async def contact_with_uid(q: Queries, person: UUID, uid: str) -> str | None:
    """The name of the contact with a UID."""
    found: str | None = await q.value(
        "select name from people.contact where person = %(person)s and uid = %(uid)s", person=person, uid=uid
    )
    return found


async def contacts_kept(q: Queries, person: UUID) -> int:
    """How many contacts somebody has."""
    return int(await q.value("select count(*) from people.contact where person = %(person)s", person=person))


async def save_contact(q: Queries, person: UUID, one: Contact, *, id: UUID, fn: str, changed: int) -> None:
    """Keep a contact under its name, in place of the one that is there."""
    await q.run(
        "insert into people.contact (id, person, name, uid, fn, card, etag, changed, changed_at) values (%(id)s,"
        " %(person)s, %(name)s, %(uid)s, %(fn)s, %(card)s, %(etag)s, %(changed)s, %(at)s)"
        ' on conflict (person, name collate "C") do update set uid = excluded.uid, fn = excluded.fn,'
        " card = excluded.card, etag = excluded.etag, changed = excluded.changed, changed_at = excluded.changed_at",
        id=id,
        person=person,
        name=one.name,
        uid=one.uid,
        fn=fn,
        card=one.card,
        etag=one.etag,
        changed=changed,
        at=one.changed_at,
    )
    await q.run(
        "delete from people.contact_gone where person = %(person)s and name = %(name)s", person=person, name=one.name
    )


async def delete_contact(q: Queries, person: UUID, name: str, *, changed: int) -> None:
    """Take a contact away; its name is kept for whoever has a copy."""
    await q.run("delete from people.contact where person = %(person)s and name = %(name)s", person=person, name=name)
    await q.run(
        "insert into people.contact_gone (person, name, changed) values (%(person)s, %(name)s, %(changed)s)"
        " on conflict (person, name) do update set changed = excluded.changed",
        person=person,
        name=name,
        changed=changed,
    )


async def contact_changes(q: Queries, person: UUID, *, since: int, upto: int, most: int) -> list[ContactChange]:
    """Changes of a book after a count, oldest first."""
    return await q.rows(
        ContactChange,
        "(select changed, name, etag, octet_length(card) as size, changed_at from people.contact"
        " where person = %(person)s and changed > %(since)s and changed <= %(upto)s order by changed limit %(most)s)"
        " union all (select changed, name, null, null, null from people.contact_gone where person = %(person)s"
        " and changed > %(since)s and changed <= %(upto)s order by changed limit %(most)s)"
        " order by 1, 2 limit %(most)s",
        person=person,
        since=since,
        upto=upto,
        most=most,
    )
