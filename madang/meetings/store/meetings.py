"""Meetings read whole, in five statements, and saved."""

from typing import Any
from uuid import UUID

from madang.ground.db import Queries
from madang.ground.ids import Ref
from madang.ground.things.models import brief
from madang.meetings.models import Attendee, Item, Meeting, MeetingNote, MeetingRow, Vote, When, Whole

PAGE = 50

# the place is that of the thing the meeting is about; its own column stands in when that thing is gone for good
_MEETING = (
    "select m.id, m.about, m.about_id, coalesce(a.place, m.place) as place, m.title, m.host, m.location, m.starts_at,"
    " m.quorum, m.state, m.chair, m.secretary, m.item, m.since, m.started_at, m.ended_at, m.minutes, m.code_key,"
    " m.created_at, m.created_by, coalesce(m.trashed_by, a.trashed_by) as trashed_by, m.revision"
    " from meetings.meeting m left join ground.thing a on a.id = m.about_id where m.id = %(id)s"
)


async def meeting(q: Queries, id: UUID, *, lock: bool = False) -> Meeting | None:
    """One meeting, held until the end of the transaction with `lock`."""
    return await q.row(Meeting, _MEETING + " for no key update of m" if lock else _MEETING, id=id)


async def whole(q: Queries, meeting: Meeting) -> Whole:
    """Everything in a meeting."""
    return Whole(
        meeting=meeting,
        items=await items(q, meeting.id),
        attendees=await attendees(q, meeting.id),
        notes=await q.rows(
            MeetingNote,
            "select id, sort, item, text, attendee, due_on, task, at, by, revision from meetings.note"
            " where meeting = %(id)s order by id",
            id=meeting.id,
        ),
        votes=await votes(q, meeting.id),
        names=dict(
            await q.tuples(
                "select id, fn from ground.person where id = any(%(ids)s)",
                ids=[one for one in (meeting.chair, meeting.secretary) if one],
            )
        ),
    )


async def items(q: Queries, meeting: UUID) -> list[Item]:
    """The agenda in its order."""
    return await q.rows(
        Item,
        "select id, position, block, title, minutes, notes, begun_at, spent_seconds, revision from meetings.item"
        " where meeting = %(id)s order by position, id",
        id=meeting,
    )


async def attendees(q: Queries, meeting: UUID) -> list[Attendee]:
    """Who is invited and who is there, in the order in which they were asked; persons by their names of today."""
    return await q.rows(
        Attendee,
        "select t.id, t.person, coalesce(p.fn, t.name) as name, coalesce(nullif(t.affiliation, ''),"
        " case when p.sort = 'staff' then r.unit_name else p.org end, '') as affiliation, t.observes, t.present_at, t.via"
        " from meetings.attendee t left join ground.person p on p.id = t.person"
        " left join ground.roster r on r.person = p.id where t.meeting = %(id)s order by t.id",
        id=meeting,
    )


async def votes(q: Queries, meeting: UUID) -> list[Vote]:
    """The votes with their choices; counts of open ones are counted from the ballots."""
    return await q.rows(
        Vote,
        "select v.id, v.item, v.question, v.secret, v.needs, v.opened_at, v.closed_at, v.present,"
        " (select json_agg(json_build_object('id', c.id, 'text', c.text, 'count', case when v.secret then c.count else"
        " (select count(*) from meetings.ballot b where b.vote = v.id and b.choice = c.id) end, 'voters',"
        " coalesce((select json_agg(b.attendee order by b.attendee) from meetings.ballot b where b.vote = v.id"
        " and b.choice = c.id), '[]')) order by c.position) from meetings.choice c where c.vote = v.id) as choices,"
        " coalesce((select json_agg(b.attendee order by b.attendee) from meetings.ballot b where b.vote = v.id), '[]')"
        " as voted from meetings.vote v where v.meeting = %(id)s order by v.id",
        id=meeting,
    )


async def insert(q: Queries, meeting: Meeting) -> None:
    """A meeting to be."""
    await q.run(
        "insert into meetings.meeting (id, about, about_id, place, title, host, location, starts_at, chair, secretary,"
        " code_key, created_at, created_by) values (%(id)s, %(about)s, %(about_id)s, %(place)s, %(title)s, %(host)s,"
        " %(location)s, %(starts_at)s, %(chair)s, %(secretary)s, %(code_key)s, %(created_at)s, %(created_by)s)",
        **_columns(meeting),
    )


async def save(q: Queries, meeting: Meeting) -> None:
    """What can change of a meeting."""
    await q.run(
        "update meetings.meeting set title = %(title)s, host = %(host)s, location = %(location)s,"
        " starts_at = %(starts_at)s, quorum = %(quorum)s, state = %(state)s, chair = %(chair)s,"
        " secretary = %(secretary)s, item = %(item)s, since = %(since)s, started_at = %(started_at)s,"
        " ended_at = %(ended_at)s, minutes = %(minutes)s, revision = %(revision)s where id = %(id)s",
        **_columns(meeting),
    )


def _columns(meeting: Meeting) -> dict[str, Any]:
    found = {name: getattr(meeting, name) for name in Meeting.__struct_fields__}
    return {**found, "state": meeting.state.value}


async def put_trashed(q: Queries, id: UUID, by: UUID | None) -> None:
    """Into the trash by somebody, or out of it."""
    await q.run("update meetings.meeting set trashed_by = %(by)s where id = %(id)s", id=id, by=by)


async def purge(q: Queries, id: UUID) -> None:
    """Gone for good."""
    await q.run("delete from meetings.meeting where id = %(id)s", id=id)


_MINE = (
    " and m.id in (select id from meetings.meeting where chair = %(me)s union all"
    " select id from meetings.meeting where secretary = %(me)s union all"
    " select id from meetings.meeting where created_by = %(me)s union all"
    " select meeting from meetings.attendee where person = %(me)s)"
)


async def rows(
    q: Queries, me: UUID, *, when: When | None, about: UUID | None, before: UUID | None, everything: bool = False
) -> list[MeetingRow]:
    """A page of meetings in reach, newest first: of the person's own, or about one thing."""
    found = await q.tuples(
        "select m.id, m.title, m.state, m.starts_at, m.started_at, m.ended_at, m.location, a.id, a.kind, a.title,"
        " a.label, m.chair, coalesce(p.fn, ''), x.mine, w.id, w.kind, w.title, w.label"
        " from meetings.meeting m join ground.thing t on t.id = m.id and t.trashed_at is null"
        " left join ground.thing a on a.id = m.about_id left join ground.thing w"
        " on w.id = split_part(m.minutes, ':', 2)::uuid and w.trashed_at is null"
        " and (w.place = %(me)s or w.place in (select collection from ground.reach where person = %(me)s and role >= 2))"
        " left join ground.person p on p.id = m.chair cross join lateral (select %(me)s in (m.chair, m.secretary,"
        " m.created_by) or exists (select from meetings.attendee e where e.meeting = m.id and e.person = %(me)s) as mine) x"
        " where (%(all)s or t.place = %(me)s"
        " or t.place in (select collection from ground.reach where person = %(me)s and role >= 2))"
        + (" and m.about_id = %(about)s" if about else _MINE)
        + " and (%(states)s::text[] is null or m.state = any(%(states)s))"
        " and (%(before)s::uuid is null or m.id < %(before)s) order by m.id desc limit %(most)s",
        me=me,
        about=about,
        before=before,
        states=None if when is None else STATES[when],
        most=PAGE + 1,
        all=everything,
    )
    return [
        MeetingRow(
            id=row[0],
            title=row[1],
            state=row[2],
            starts_at=row[3],
            started_at=row[4],
            ended_at=row[5],
            location=row[6],
            about=brief(*row[7:11]) if row[7] else None,
            chair=row[11],
            chair_name=row[12],
            mine=row[13],
            minutes=brief(*row[14:18]) if row[14] else None,
        )
        for row in found
    ]


async def writes_minutes(q: Queries, thing: Ref) -> bool:
    """Whether a thing is the minutes of some meeting: no other meeting is set up about it."""
    found: bool = await q.value("select exists (select from meetings.meeting where minutes = %(thing)s)", thing=thing)
    return found


STATES = {When.UPCOMING: ["planned"], When.RUNNING: ["running", "paused"], When.PAST: ["ended"]}


async def all_strayed(q: Queries, about: list[UUID]) -> list[UUID]:
    """Meetings about these things that are still known to lie elsewhere; their places are put right."""
    return await q.values(
        "update meetings.meeting m set place = a.place from ground.thing a, ground.thing t where a.id = m.about_id"
        " and t.id = m.id and m.about_id = any(%(about)s) and (m.place <> a.place or t.place <> a.place) returning m.id",
        about=about,
    )


async def all_led(q: Queries, person: UUID) -> list[UUID]:
    """Meetings that are not over and are led or written by somebody, locked."""
    return await q.values(
        "select id from meetings.meeting where (chair = %(person)s or secretary = %(person)s) and state <> 'ended'"
        " order by id for no key update",
        person=person,
    )


async def all_homes(q: Queries, id: UUID, kinds: list[str]) -> list[Ref]:
    """What a thing lies in of these kinds, the nearest first, itself among them: where its tasks may go."""
    return await q.values(
        "with recursive up as (select id, kind, within, 0 as depth from ground.thing where id = %(id)s union all"
        " select t.id, t.kind, t.within, up.depth + 1 from up join ground.thing t on t.id = up.within"
        " where up.depth < 40) select kind || ':' || id from up where kind = any(%(kinds)s)"
        " order by depth",
        id=id,
        kinds=kinds,
    )


async def known_persons(q: Queries, ids: list[UUID]) -> list[UUID]:
    """Those of the ids that are people who still come in."""
    return await q.values(
        "select id from ground.person where id = any(%(ids)s) and suspended_at is null order by id", ids=ids
    )


async def title_of(q: Queries, id: UUID) -> str | None:
    """The title of a thing; None when it is gone."""
    found: str | None = await q.value("select title from ground.thing where id = %(id)s", id=id)
    return found


async def label_of(q: Queries, id: UUID) -> str:
    """The security label of a thing; open for one that is gone."""
    return str(await q.value("select label from ground.thing where id = %(id)s", id=id) or "O")
