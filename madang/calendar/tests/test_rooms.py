"""What a meeting takes along: rooms that answer, a page, answers that everybody sees, a colour, hours of work."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from msgspec.structs import replace

from madang.calendar.actions import (
    anniversaries,
    answers,
    calendars,
    details,
    editing,
    events,
    hours,
    meeting,
    objects,
    scheduling,
    slots,
    views,
)
from madang.calendar.actions.editing import Asked
from madang.calendar.models import Period, WorkHours
from madang.calendar.rules import slots as rules
from madang.calendar.rules.editing import Wish
from madang.calendar.rules.lunar import Lunar
from madang.calendar.tests.conftest import ics
from madang.calendar.tests.test_meetings import WISH, copy_of
from madang.calendar.tests.test_meetings import meeting as met
from madang.ground import asks
from madang.ground.errors import Forbidden, Invalid
from madang.ground.ids import new_id, ref
from madang.ground.manifest import Manifest, build
from madang.ground.testing import Cast, Client, Open, names
from madang.ground.tx import Actor, Tx

ROOM = new_id()


class House:
    """Rooms as another slice answers for them."""

    def __init__(self, tx: Tx) -> None:
        self.asked: list[asks.Invite] = []
        self.searched: list[asks.Rooms] = []
        self.answer = "ACCEPTED"
        self.come: list[asks.RoomTime] = []
        manifest = Manifest(
            name="inn", answers={asks.Rooms: self.rooms, asks.Invite: self.invite, asks.RoomTimes: self.times}
        )
        tx.house = build([*(one for one in tx.house.manifests if one.name != "spaces"), manifest])

    async def rooms(self, tx: Tx, question: asks.Rooms) -> list[asks.MeetingRoom]:
        self.searched.append(question)
        return [asks.MeetingRoom(id=ROOM, fn="대회의실", site="본원", seats=12)]

    async def invite(self, tx: Tx, question: asks.Invite) -> str:
        self.asked.append(question)
        return self.answer

    async def times(self, tx: Tx, question: asks.RoomTimes) -> list[asks.RoomTime]:
        return self.come


async def test_a_room_is_found_asked_and_answers(tx: Tx, cast: Cast) -> None:
    inn = House(tx)
    found = await meeting.rooms(tx, WISH, seats=2, people=(cast.joon.id,), text="", event=None)
    assert [one.fn for one in found] == ["대회의실"]
    assert inn.searched[0].times == [(datetime(2026, 12, 1, 1, tzinfo=UTC), datetime(2026, 12, 1, 2, tzinfo=UTC))]
    made = await met(tx, cast, Asked(party=ROOM, fn="대회의실", room=True))
    room = next(one for one in made.guests if one.cutype == "ROOM")
    assert (room.name, room.partstat, room.address) == ("대회의실", "ACCEPTED", f"urn:uuid:{ROOM}")
    assert (inn.asked[-1].room, inn.asked[-1].uid, inn.asked[-1].gone) == (ROOM, made.uid, False)
    inn.answer = "DECLINED"
    await editing.change(tx, made.id, Wish(dtstart="2026-12-01T14:00:00"))
    room = next(one for one in (await details.read(tx, made.id)).guests if one.cutype == "ROOM")
    assert room.partstat == "DECLINED"
    assert inn.asked[-1].times[0][0].hour == 5
    await editing.change(tx, made.id, Wish(), asked=[Asked(party=cast.joon.id)])
    assert inn.asked[-1].gone


async def test_a_room_that_waits_for_approval_answers_later(tx: Tx, cast: Cast) -> None:
    inn = House(tx)
    inn.answer = "TENTATIVE"
    made = await met(tx, cast, Asked(party=ROOM, fn="대회의실", room=True))

    def partstat(full: details.EventFull) -> list[str]:
        return [one.partstat for one in full.guests if one.cutype == "ROOM"]

    assert partstat(made) == ["TENTATIVE"]
    for word in ("ACCEPTED", "DECLINED"):
        assert await tx.ask(asks.RoomAnswers(room=ROOM, event=made.ref, partstat=word))
        assert partstat(await details.read(tx, made.id)) == [word]
    await editing.remove(tx, made.id)
    assert inn.asked[-1].gone
    assert not await tx.ask(asks.RoomAnswers(room=ROOM, event=made.ref, partstat="ACCEPTED"))
    await events.restore(tx, made.id)
    assert not inn.asked[-1].gone


async def test_a_series_says_at_which_times_its_room_comes(tx: Tx, cast: Cast) -> None:
    inn = House(tx)
    wish = replace(WISH, rrule="FREQ=DAILY;COUNT=4")
    home = await calendars.begin(tx)
    event = await editing.create(tx, home, wish, asked=[Asked(party=ROOM, fn="대회의실", room=True)])
    days = [one[0] for one in inn.asked[-1].times]
    assert len(days) == 4
    inn.come = [
        asks.RoomTime(room=ROOM, dtstart=at, dtend=at + timedelta(hours=1), partstat=partstat)
        for at, partstat in (
            (days[0], "ACCEPTED"),
            (days[2], "TENTATIVE"),
            (days[3] + timedelta(minutes=30), "ACCEPTED"),
        )
    ]

    async def room(name: str = "") -> tuple[str, list[str]]:
        found = (await details.read(tx, event, recurrence_id=name)).guests[0]
        return found.partstat, found.misses

    misses = [f"{days[1]:%Y-%m-%dT%H:%M:%SZ}", f"{days[3]:%Y-%m-%dT%H:%M:%SZ}"]
    assert await room() == ("ACCEPTED", misses)
    answers = [(await room(f"{day:%Y%m%dT%H%M%SZ}"))[0] for day in days]
    assert answers == ["ACCEPTED", "DECLINED", "TENTATIVE", "DECLINED"]


async def test_without_rooms_nothing_is_asked(tx: Tx) -> None:
    tx.house = build([one for one in tx.house.manifests if asks.Rooms not in one.answers])
    assert await meeting.rooms(tx, WISH, seats=1, people=(), text="", event=None) == []


async def test_a_page_is_written_for_all_who_come(tx: Tx, cast: Cast, open_tx: Open, joon: Actor) -> None:
    made = await met(tx, cast)
    assert made.writes
    await meeting.page(tx, made.id)
    seen = await details.read(tx, made.id)
    page = UUID(seen.links[0].removeprefix("/i/"))
    title = await tx.value("select title from ground.thing where id = %(id)s", id=page)
    assert title == made.title
    his = open_tx(joon)
    reached = await his.reached(page)
    assert reached is not None and reached.rank == 4
    copy = await copy_of(his, made.uid, cast.joon.id)
    assert (await details.read(his, copy)).links == seen.links  # type: ignore[arg-type]


async def test_what_one_answers_stands_in_the_copies_of_all(
    tx: Tx, cast: Cast, open_tx: Open, joon: Actor, stranger: Actor
) -> None:
    made = await met(tx, cast, Asked(party=cast.stranger.id))
    his, hers = open_tx(joon), open_tx(stranger)
    mine = await copy_of(his, made.uid, cast.joon.id)
    other = await copy_of(hers, made.uid, cast.stranger.id)
    await editing.change(hers, other, Wish(busy=False, color="teal", reminders=[5]))  # type: ignore[arg-type]
    await answers.answer(his, mine, "ACCEPTED")  # type: ignore[arg-type]
    hers.told.clear()
    await scheduling.refresh(hers, made.id)
    ics_of = await tx.value("select ics from calendar.event where id = %(id)s", id=other)
    assert "PARTSTAT=ACCEPTED:mailto:joon@" in ics_of.replace("\r\n ", "")
    seen = await details.read(hers, other)  # type: ignore[arg-type]
    # what is one's own stays, and nobody is invited again
    assert (seen.mine, seen.busy, seen.colour, seen.reminders) == ("NEEDS-ACTION", False, 1, [5])
    assert names(hers) == ["calendar.calendar.events-changed"]
    await scheduling.refresh(hers, made.id)
    assert await tx.value("select ics from calendar.event where id = %(id)s", id=other) == ics_of


async def test_a_meeting_taken_out_of_the_trash_takes_place_after_all(
    tx: Tx, cast: Cast, open_tx: Open, joon: Actor
) -> None:
    made = await met(tx, cast)
    his = open_tx(joon)
    copy = await copy_of(his, made.uid, cast.joon.id)
    await editing.remove(tx, made.id)
    assert (await details.read(his, copy)).status == "CANCELLED"  # type: ignore[arg-type]
    tx.told.clear()
    await events.restore(tx, made.id)
    assert (await details.read(his, copy)).status != "CANCELLED"  # type: ignore[arg-type]
    assert "calendar.event.invited" in names(tx)


async def test_an_invitation_at_a_time_that_is_taken_says_by_what(
    tx: Tx, cast: Cast, open_tx: Open, joon: Actor
) -> None:
    his = open_tx(joon)
    home = await calendars.begin(his)
    await editing.create(
        his, home, Wish(summary="외부 교육", dtstart="2026-12-01T10:30:00", dtend="2026-12-01T12:00:00")
    )
    made = await met(tx, cast)
    copy = await copy_of(his, made.uid, cast.joon.id)
    assert [one.title for one in (await details.read(his, copy)).clashes] == ["외부 교육"]  # type: ignore[arg-type]
    await answers.answer(his, copy, "DECLINED")  # type: ignore[arg-type]
    assert (await details.read(his, copy)).clashes == []  # type: ignore[arg-type]
    assert made.clashes == []


async def test_an_event_has_a_colour_of_its_own_as_phones_write_it(tx: Tx) -> None:
    home = await calendars.begin(tx)
    await objects.put(tx, home, "a.ics", ics("COLOR:dodgerblue", uid="blue"))
    await objects.put(tx, home, "b.ics", ics("COLOR:gray", uid="grey"))
    found, _ = await views.view(tx, datetime(2026, 11, 30).date(), datetime(2026, 12, 1).date())
    assert {one.uid: one.colour for one in found} == {"blue": 5, "grey": None}
    blue = next(one.event for one in found if one.uid == "blue")
    assert blue is not None
    await editing.change(tx, blue, Wish(color=None))
    assert (await details.read(tx, blue)).colour is None


async def test_days_of_every_year_are_listed(tx: Tx, open_tx: Open, joon: Actor) -> None:
    home = await calendars.begin(tx)
    await editing.create(tx, home, Wish(summary="창립일", dtstart="2020-03-02", rrule="FREQ=YEARLY"))
    await editing.create(tx, home, Wish(summary="생신", dtstart="2026-12-01", lunar=Lunar(month=8, day=15)))
    await editing.create(tx, home, Wish(summary="주간", dtstart="2026-12-01T10:00:00", rrule="FREQ=WEEKLY"))
    found = await anniversaries.listed(tx)
    assert [(one.title, str(one.next_on), one.lunar) for one in found] == [
        ("창립일", "2027-03-02", None),
        ("생신", "2027-09-15", Lunar(month=8, day=15)),
    ]
    assert await anniversaries.listed(open_tx(joon)) == []


HALF = WorkHours(days=(0, 1, 2), begin="09:00", end="13:00", lunch_begin=None, lunch_end=None)


@pytest.mark.parametrize(
    ("hours", "start", "end", "works"),
    [
        (WorkHours(), "2027-04-12T09:00+09:00", "2027-04-12T10:00+09:00", True),
        (WorkHours(), "2027-04-12T08:30+09:00", "2027-04-12T09:30+09:00", False),
        (WorkHours(), "2027-04-12T11:30+09:00", "2027-04-12T12:30+09:00", False),
        (WorkHours(), "2027-04-17T10:00+09:00", "2027-04-17T11:00+09:00", False),
        (HALF, "2027-04-12T12:00+09:00", "2027-04-12T13:00+09:00", True),
        (HALF, "2027-04-12T12:30+09:00", "2027-04-12T13:30+09:00", False),
        (HALF, "2027-04-15T10:00+09:00", "2027-04-15T11:00+09:00", False),
    ],
)
def test_when_somebody_works(hours: WorkHours, start: str, end: str, works: bool) -> None:
    assert rules.works(hours, Period(datetime.fromisoformat(start), datetime.fromisoformat(end))) is works


@pytest.mark.parametrize(
    "wrong",
    [
        WorkHours(days=(7,)),
        WorkHours(begin="18:00", end="09:00"),
        WorkHours(lunch_begin="08:00", lunch_end="10:00"),
        WorkHours(lunch_begin="13:00", lunch_end="12:00"),
    ],
)
def test_hours_that_cannot_be_are_refused(wrong: WorkHours) -> None:
    with pytest.raises(Invalid):
        rules.checked(wrong)


async def test_times_suit_the_hours_of_everybody(tx: Tx, cast: Cast, open_tx: Open, joon: Actor, guest: Actor) -> None:
    his = open_tx(joon)
    await hours.keep(his, HALF)
    mina, joon_ = cast.mina.id, cast.joon.id
    assert await hours.of(tx, [mina, joon_]) == {mina: WorkHours(), joon_: HALF}
    found = await slots.suggested(
        tx, [mina, joon_], minutes=60, first=datetime(2027, 4, 12).date(), last=datetime(2027, 4, 17).date()
    )
    free: Sequence[int] = [(one.dtstart.hour + 9) * 10 + one.dtstart.weekday() for one in found if not one.missing]
    assert {one // 10 for one in free} == {9, 10, 11}
    assert {one % 10 for one in free} == {0, 1, 2}
    await hours.keep(his, WorkHours())
    assert (await hours.of(tx, [joon_]))[joon_] == WorkHours()
    with pytest.raises(Forbidden):
        await hours.keep(open_tx(guest), HALF)


async def test_the_screens_own_doors(web: Client, cast: Cast) -> None:
    kept = await web.ok("PUT", "/api/calendar/hours", json={"days": [0, 1], "begin": "10:00", "end": "16:00"})
    assert (kept["days"], kept["begin"], kept["lunch_begin"]) == ([0, 1], "10:00", None)
    found = await web.ok("GET", f"/api/calendar/hours?people={cast.mina.id}")
    assert found["items"] == [{"person": str(cast.mina.id), "hours": kept}]
    answer = await web.put("/api/calendar/hours", json={"days": [9], "begin": "10:00", "end": "16:00"})
    assert (answer.status_code, answer.json()["code"]) == (422, "calendar.work-hours")
    usual = {"days": [0, 1, 2, 3, 4], "begin": "09:00", "end": "18:00", "lunch_begin": "12:00", "lunch_end": "13:00"}
    await web.ok("PUT", "/api/calendar/hours", json=usual)
    home = (await web.ok("PUT", f"/api/calendar/calendars/of/{cast.mina.id}"))["id"]
    wish = {"calendar": home, "title": "해마다", "dtstart": "2027-05-01", "rrule": "FREQ=YEARLY", "colour": 5}
    made = await web.ok("POST", "/api/calendar/events", json=wish)
    assert made["colour"] == 5
    listed = (await web.ok("GET", "/api/calendar/anniversaries"))["items"]
    assert [(one["title"], one["next_on"], one["editable"]) for one in listed] == [("해마다", "2027-05-01", True)]
    rooms = await web.ok(
        "POST", "/api/calendar/rooms", json={"dtstart": "2027-05-01T10:00", "dtend": "2027-05-01T11:00"}
    )
    assert rooms["items"] == []
    page = await web.ok("POST", f"/api/calendar/events/{made['id']}/page")
    assert page["links"][0].startswith("/i/")
    mentioned = ref("calendar.event", UUID(made["id"]))
    assert mentioned.endswith(made["id"])
