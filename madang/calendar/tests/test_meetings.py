"""Meetings: who is asked, who answers, what a move does to answers."""

from datetime import UTC, datetime

import pytest

from madang.calendar.actions import answers, calendars, details, editing, objects
from madang.calendar.actions.answers import Counter
from madang.calendar.actions.editing import Asked
from madang.calendar.rules.editing import Scope, Wish
from madang.calendar.tests.conftest import ics
from madang.ground.db import Queries
from madang.ground.errors import Forbidden, NotFound, Refused
from madang.ground.ids import id_of
from madang.ground.testing import Cast, Open, names
from madang.ground.tx import Actor, Tx

WISH = Wish(summary="부서 회의", dtstart="2026-12-01T10:00:00", dtend="2026-12-01T11:00:00")


async def copy_of(q: Queries, uid: str, person: object) -> object:
    return await q.value(
        "select e.id from calendar.event e join calendar.calendar c on c.id = e.calendar"
        " where e.uid = %(uid)s and c.owner = %(person)s and e.trashed_at is null",
        uid=uid,
        person=person,
    )


async def meeting(tx: Tx, cast: Cast, *more: Asked):  # type: ignore[no-untyped-def] # noqa: ANN201
    home = await calendars.begin(tx)
    id = await editing.create(tx, home, WISH, asked=[Asked(party=cast.joon.id), *more])
    return await details.read(tx, id)


async def test_who_is_invited_has_it_in_the_calendar_and_answers_there(
    tx: Tx, open_tx: Open, joon: Actor, cast: Cast
) -> None:
    made = await meeting(tx, cast)
    assert made.organizes
    assert "calendar.event.invited" in names(tx)
    his = open_tx(joon)
    copy = await copy_of(his, made.uid, cast.joon.id)
    seen = await details.read(his, copy)  # type: ignore[arg-type]
    assert (seen.title, seen.mine, seen.organizes) == ("부서 회의", "NEEDS-ACTION", False)
    await answers.answer(his, copy, "ACCEPTED")  # type: ignore[arg-type]
    assert "calendar.event.answered" in names(his)
    assert [one.partstat for one in (await details.read(tx, made.id)).guests] == ["ACCEPTED"]
    with pytest.raises(Refused, match="not-organizer"):
        await editing.change(his, copy, Wish(dtstart="2026-12-02T10:00:00"))  # type: ignore[arg-type]
    # whether one is reminded is one's own
    await editing.change(his, copy, Wish(reminders=[10]))  # type: ignore[arg-type]


async def test_a_move_asks_everybody_anew_and_a_new_title_does_not(
    tx: Tx, open_tx: Open, joon: Actor, cast: Cast
) -> None:
    made = await meeting(tx, cast)
    his = open_tx(joon)
    copy = await copy_of(his, made.uid, cast.joon.id)
    await answers.answer(his, copy, "ACCEPTED")  # type: ignore[arg-type]
    await editing.change(tx, made.id, Wish(summary="이름만 바뀐 회의"))
    seen = await details.read(his, copy)  # type: ignore[arg-type]
    assert (seen.title, seen.mine) == ("이름만 바뀐 회의", "ACCEPTED")
    tx.told.clear()
    await editing.change(tx, made.id, Wish(dtstart="2026-12-01T14:00:00"))
    seen = await details.read(his, copy)  # type: ignore[arg-type]
    assert (seen.dtstart, seen.mine) == ("2026-12-01T05:00:00Z", "NEEDS-ACTION")
    assert "calendar.event.invited" in names(tx)


async def test_a_phone_that_moves_a_meeting_resets_answers_too(tx: Tx, open_tx: Open, joon: Actor, cast: Cast) -> None:
    home = await calendars.begin(tx)
    people = (
        "ORGANIZER:mailto:mina@saegyeol.example",
        "ATTENDEE;PARTSTAT=ACCEPTED:mailto:mina@saegyeol.example",
        "ATTENDEE;PARTSTAT={}:mailto:joon@saegyeol.example",
    )
    first = await objects.put(tx, home, "m.ics", ics(*(one.format("NEEDS-ACTION") for one in people)))
    assert first.etag is not None
    his = open_tx(joon)
    copy = await copy_of(his, "one@example.org", cast.joon.id)
    await answers.answer(his, copy, "ACCEPTED")  # type: ignore[arg-type]
    there = await objects.get(tx, home, "m.ics")
    assert b"PARTSTAT=ACCEPTED:mailto:joon" in there.data
    moved = there.data.replace(b"20261130T100000", b"20261130T150000")
    stored = await objects.put(tx, home, "m.ics", moved, if_match=[there.etag])
    assert stored.etag is None
    assert b"PARTSTAT=ACCEPTED:mailto:joon" not in (await objects.get(tx, home, "m.ics")).data
    assert (await details.read(his, copy)).mine == "NEEDS-ACTION"  # type: ignore[arg-type]


async def test_a_meeting_called_off_stays_crossed_out_and_takes_no_time(
    tx: Tx, open_tx: Open, joon: Actor, cast: Cast
) -> None:
    made = await meeting(tx, cast)
    his = open_tx(joon)
    copy = await copy_of(his, made.uid, cast.joon.id)
    await editing.remove(tx, made.id)
    assert "calendar.event.called-off" in names(tx)
    seen = await details.read(his, copy)  # type: ignore[arg-type]
    assert (seen.status, seen.busy) == ("CANCELLED", False)


async def test_one_time_of_a_series_is_answered_by_itself(tx: Tx, open_tx: Open, joon: Actor, cast: Cast) -> None:
    home = await calendars.begin(tx)
    wish = Wish(summary="주간", dtstart="2026-12-01T10:00:00", rrule="FREQ=WEEKLY")
    id = await editing.create(tx, home, wish, asked=[Asked(party=cast.joon.id)])
    his = open_tx(joon)
    copy = await copy_of(his, (await details.read(tx, id)).uid, cast.joon.id)
    await answers.answer(his, copy, "ACCEPTED")  # type: ignore[arg-type]
    name = "20261208T010000Z"
    await answers.answer(his, copy, "DECLINED", recurrence_id=name)  # type: ignore[arg-type]
    data = (await objects.get_many(tx, home))[0].data.decode()
    assert "RECURRENCE-ID;TZID=Asia/Seoul:20261208T100000" in data
    assert data.count("PARTSTAT=DECLINED") == 1
    await editing.remove(tx, id, scope=Scope.THIS, recurrence_id=name)
    assert "EXDATE" in (await objects.get_many(tx, home))[0].data.decode()


async def test_another_time_is_proposed_and_somebody_else_sent(
    tx: Tx, open_tx: Open, joon: Actor, cast: Cast, stranger: Actor
) -> None:
    made = await meeting(tx, cast)
    his = open_tx(joon)
    copy = await copy_of(his, made.uid, cast.joon.id)
    wish = Counter(
        dtstart=datetime(2026, 12, 2, 1, tzinfo=UTC), dtend=datetime(2026, 12, 2, 2, tzinfo=UTC), note="교육"
    )
    await answers.answer(his, copy, "TENTATIVE", counter=wish)  # type: ignore[arg-type]
    seen = await details.read(tx, made.id)
    assert [one.note for one in seen.proposals] == ["교육"]
    assert "calendar.event.countered" in names(his)
    await answers.drop_proposal(tx, made.id, seen.proposals[0].address)
    await answers.delegate(his, copy, cast.stranger.id)  # type: ignore[arg-type]
    seen = await details.read(tx, made.id)
    assert {one.name: one.partstat for one in seen.guests} == {"박준": "DELEGATED", "남궁선": "NEEDS-ACTION"}
    assert await copy_of(tx, made.uid, cast.stranger.id) is not None


async def test_a_guest_from_outside_answers_by_the_link(tx: Tx, open_tx: Open, cast: Cast) -> None:
    made = await meeting(tx, cast, Asked(email="Kim@Partner.example", fn="김협력"))
    link = next(one.link for one in made.guests if one.link)
    nobody = open_tx(Actor())
    token = link.rpartition("/")[2]
    shown = await answers.invitation(nobody, token)
    assert (shown.title, shown.organizer, shown.partstat) == ("부서 회의", "김미나", "NEEDS-ACTION")
    await answers.answer_by_link(nobody, token, "ACCEPTED")
    seen = {one.address: one.partstat for one in (await details.read(tx, made.id)).guests}
    assert seen["kim@partner.example"] == "ACCEPTED"
    with pytest.raises(NotFound):
        await answers.invitation(nobody, token + "x")
    await editing.change(tx, made.id, Wish(), asked=[Asked(party=cast.joon.id)])
    with pytest.raises(NotFound):
        await answers.invitation(nobody, token)


async def test_a_stranger_answers_nothing(tx: Tx, open_tx: Open, stranger: Actor, cast: Cast) -> None:
    made = await meeting(tx, cast)
    for verb in (
        lambda who: answers.answer(who, made.id, "ACCEPTED"),
        lambda who: details.read(who, made.id),
        lambda who: editing.change(who, made.id, Wish(summary="x")),
    ):
        with pytest.raises((NotFound, Forbidden)):
            await verb(open_tx(stranger))
    assert id_of(made.ref) == made.id
