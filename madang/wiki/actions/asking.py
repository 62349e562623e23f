"""What others ask the wiki, and what a page asks others."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from madang.ground.asks import Heading, Outline, Settle, Todo, Write
from madang.ground.errors import NotFound, Refused
from madang.ground.ids import Ref, id_of, kind_of, ref
from madang.ground.talk import store as talk
from madang.ground.tx import Tx
from madang.wiki.actions import pages, spaces, writing
from madang.wiki.models import PAGE, SPACE
from madang.wiki.rules import document as documents
from madang.wiki.rules.document import Json
from madang.wiki.store import spaces as space_store


async def outline(tx: Tx, question: Outline) -> list[Heading]:
    """The headings of a page, what is being written included. Raises NotFound."""
    if kind_of(question.of) != PAGE:
        raise NotFound("ground.not-found")
    page = await pages.need(tx, "wiki.view", id_of(question.of))
    return documents.headings(await writing.fresh(tx, page.id))


async def write(tx: Tx, question: Write) -> Ref:
    """A page of blocks, below a page or in the wiki of a project or person. Raises NotFound, Forbidden, TooLarge."""
    kind, id = kind_of(question.beside), id_of(question.beside)
    document = documents.of_blocks(question.body)
    space = parent = None
    if kind == PAGE:
        parent = id
    elif kind == SPACE:
        space = id
    else:
        space = await spaces.opened(tx, id)
        # the Card of a space that was opened just now comes before what lies in it
        await tx.flush()
    return ref(PAGE, await pages.create(tx, space=space, parent=parent, title=question.title, document=document))


async def todo(
    tx: Tx,
    id: UUID,
    *,
    block: str,
    summary: str | None,
    assignees: Sequence[UUID] = (),
    due_on: date | None = None,
    project: UUID | None = None,
) -> Ref:
    """Make a task out of a line of a page, which names it from then on. In the page's project, when it is of one.

    Raises NotFound, Forbidden, Refused("wiki.no-such-block", "wiki.block-is-a-task"), Unavailable without anybody who
    answers.
    """
    page = await pages.need(tx, "wiki.edit", id)
    document = await writing.fresh(tx, id)
    there = documents.find(document, block)
    if there is None:
        raise Refused("wiki.no-such-block")
    if "task" in there.get("attrs", {}):
        raise Refused("wiki.block-is-a-task")
    words = summary or documents.plain(there if there["type"] == "taskItem" else {"content": [there]})
    task: Ref = await tx.ask(
        Todo(
            summary=" ".join(words.split())[:300] or page.title,
            source=page.ref,
            project=project or await _project(tx, page.space),
            assignees=tuple(assignees),
            due_on=due_on,
        )
    )
    if there["type"] == "taskItem":
        await writing.become(tx, id, _with_task(document, block, task))
    return task


async def _project(tx: Tx, space: UUID) -> UUID | None:
    found = await space_store.one(tx, tx.actor, space)
    return found.owner if found is not None and found.sort.value == "project" else None


def _with_task(node: Json, block: str, task: Ref) -> Json:
    """The document with the task named in one item."""
    found = dict(node)
    if node.get("attrs", {}).get("id") == block:
        found["attrs"] = {**node["attrs"], "task": task}
    if node.get("content"):
        found["content"] = [_with_task(one, block, task) for one in node["content"]]
    return found


async def settle(tx: Tx, id: UUID, *, block: str, done: bool) -> bool:
    """Tick the box of a task on a page, or untick it: gives whether the task is done now. Raises NotFound, Forbidden."""
    await pages.need(tx, "wiki.edit", id)
    document = await writing.fresh(tx, id)
    there = documents.find(document, block)
    if there is None or there["type"] != "taskItem":
        raise Refused("wiki.no-such-block")
    task = there["attrs"].get("task")
    is_done = bool(await tx.ask(Settle(thing=task, done=done))) if task and tx.can_ask(Settle) else done
    if there["attrs"].get("checked") is not is_done:
        await writing.become(tx, id, _ticked(document, block, done=is_done))
    return is_done


def _ticked(node: Json, block: str, *, done: bool) -> Json:
    found = dict(node)
    if node.get("attrs", {}).get("id") == block:
        found["attrs"] = {**node["attrs"], "checked": done}
    if node.get("content"):
        found["content"] = [_ticked(one, block, done=done) for one in node["content"]]
    return found


async def anchor(tx: Tx, id: UUID, *, block: str, start: int, end: int, thread: UUID) -> None:
    """Mark the place of a thread of comments for somebody who may comment and not write. Raises NotFound, Forbidden, Refused."""
    await pages.need(tx, "talk.comment", id)
    if not await talk.threaded(tx, id, thread):
        raise NotFound("ground.not-found")
    await writing.annotate(tx, id, block=block, start=start, end=end, thread=thread)
