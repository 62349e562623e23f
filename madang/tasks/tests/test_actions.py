"""What the ground asks of tasks, and what happens by itself."""

from datetime import date, timedelta

import pytest

from madang.ground.access import Grant, give, is_collection
from madang.ground.asks import Todo
from madang.ground.errors import Forbidden
from madang.ground.handover import actions as handover
from madang.ground.ids import id_of, new_id, ref
from madang.ground.parties.store import insert_party
from madang.ground.roles import Role
from madang.ground.testing import Cast, Open, names
from madang.ground.tx import SYSTEM_ACTOR, Actor, Tx
from madang.tasks import jobs
from madang.tasks.actions import changes, lists, parts, projects, repeats, tasks
from madang.tasks.facets import project_card, task_card, task_text
from madang.tasks.models.nouns import Recurrence
from madang.tasks.models.queries import Filter
from madang.tasks.rules.macros import today


async def a_task(tx: Tx, *, title: str = "일", **fields: object) -> tuple[object, object]:
    project = await projects.found(tx, name="시험")
    return project, await tasks.create(tx, project=project, title=title, **fields)  # type: ignore[arg-type]


async def test_a_message_becomes_a_task_of_ones_own(tx: Tx, mina: Actor) -> None:
    made = await tx.ask(Todo(summary="자료  보내기", text="내일까지", source=ref("tasks.task", mina.id)))
    view = await tasks.view(tx, id_of(made))
    assert view.task.title == "자료 보내기"
    assert [one.id for one in view.task.assignees] == [mina.id]
    assert view.source == f"tasks.task:{mina.id}"
    second = await tasks.view(tx, id_of(await tx.ask(Todo(summary="또 하나"))))
    assert second.task.project.id == view.task.project.id


async def test_a_task_gets_rights_of_its_own_from_managers_only(tx: Tx, open_tx: Open, joon: Actor) -> None:
    project, task = await a_task(tx, assignees=[joon.id])
    other = open_tx(joon)
    with pytest.raises(Forbidden):
        await parts.part(other, task)  # type: ignore[arg-type]
    assert await parts.part(tx, task) == task  # type: ignore[arg-type]
    assert await is_collection(tx, task)  # type: ignore[arg-type]
    card = await task_card(tx, task)  # type: ignore[arg-type]
    assert card is not None and card.place == task and card.within == project
    assert "tasks.task.rights-changed" in names(tx)


async def test_cards_and_texts_name_things(tx: Tx, mina: Actor) -> None:
    project, task = await a_task(tx, title="설문 문항", body="문항 초안", assignees=[mina.id])
    key = (await projects.view(tx, project)).project.key  # type: ignore[arg-type]
    card, text = await task_card(tx, task), await task_text(tx, task)  # type: ignore[arg-type]
    assert card is not None and card.title == f"{key}-1 설문 문항" and card.place == project
    assert text is not None and "문항 초안" in text.text and text.people == (mina.id,)
    await projects.trash(tx, project)  # type: ignore[arg-type]
    trashed = await project_card(tx, project)  # type: ignore[arg-type]
    assert trashed is not None and trashed.trashed_by == mina.id


async def test_a_series_by_date_comes_on_its_day_and_once(tx: Tx, open_tx: Open, mina: Actor) -> None:
    on = today(tx.now)
    _, task = await a_task(tx, due_on=on - timedelta(days=1), assignees=[mina.id])
    await repeats.put(tx, task, Recurrence(rrule="FREQ=DAILY", made_by="date"))  # type: ignore[arg-type]
    system = open_tx(SYSTEM_ACTOR)
    made = await repeats.come_by_date(system, task)  # type: ignore[arg-type]
    assert made is not None
    assert await repeats.come_by_date(system, task) is None  # type: ignore[arg-type]
    view = await tasks.view(tx, made)
    assert view.task.due_on == on and view.recurrence is not None and view.recurrence.next_on == on + timedelta(days=1)


async def test_what_is_due_today_is_told_once_a_day(tx: Tx, open_tx: Open, mina: Actor, joon: Actor) -> None:
    await a_task(tx, due_on=today(tx.now), assignees=[mina.id, joon.id])
    system = open_tx(SYSTEM_ACTOR)
    await jobs.due(system)
    assert names(system).count("tasks.task.due") == 1
    await jobs.due(system)
    assert names(system).count("tasks.task.due") == 1


async def test_what_a_leaver_had_to_do_goes_to_another(tx: Tx, open_tx: Open, cast: Cast) -> None:
    _, task = await a_task(tx, assignees=[cast.joon.id, cast.mina.id], due_on=date(2026, 12, 1))
    moved = await changes.take_over(open_tx(SYSTEM_ACTOR), cast.joon.id, cast.stranger.id)
    assert task in moved
    view = await tasks.view(tx, task)  # type: ignore[arg-type]
    assert {one.id for one in view.task.assignees} == {cast.mina.id, cast.stranger.id}


async def test_an_administrator_hands_over_what_lies_out_of_their_reach(
    tx: Tx, open_tx: Open, admin: Actor, mina: Actor, stranger: Actor
) -> None:
    project, task = await a_task(tx, assignees=[mina.id])
    chief = open_tx(admin)
    assert await chief.reached(project) is None  # type: ignore[arg-type]
    given = await handover.hand_over(chief, leaver=mina.id, heir=stranger.id)
    assert "tasks.task" in {one.kind for one in given.kinds}
    heir = open_tx(stranger)
    reached = await heir.reached(project)  # type: ignore[arg-type]
    assert reached is not None
    assert reached.role is Role.MANAGE
    assert [one.id for one in (await tasks.view(heir, task)).task.assignees] == [stranger.id]  # type: ignore[arg-type]


async def test_whoever_comes_by_a_link_sees_its_project_and_changes_nothing(tx: Tx, open_tx: Open) -> None:
    project, task = await a_task(tx, title="공유한 일")
    party = new_id()
    await insert_party(tx, party, "link")
    await tx.run("insert into ground.belongs (person, party) values (%(party)s, %(party)s)", party=party)
    await give(tx, project, [Grant(party=party, role=Role.VIEW)], by=tx.actor)  # type: ignore[arg-type]
    link = open_tx(Actor(id=party, kind="link"))
    page = await lists.page(link, Filter(project=[project]))  # type: ignore[list-item]
    assert [(row.id, row.may) for row in page.items] == [(task, ["tasks.view"])]
    for forbidden in (changes.follow(link, task, following=True), changes.be_mine(link, task)):  # type: ignore[arg-type]
        with pytest.raises(Forbidden):
            await forbidden
