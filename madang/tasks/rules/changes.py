"""What differs between a task before and after, and how a difference is put back."""

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
from msgspec.structs import asdict, replace

from madang.ground.errors import Invalid, Refused
from madang.tasks.models.nouns import Change, State, Task
from madang.tasks.rules.status import derived

KEPT = (
    "project",
    "number",
    "title",
    "body",
    "state",
    "priority",
    "starts_on",
    "due_on",
    "estimate_minutes",
    "milestone",
    "parent",
    "position",
    "trashed_by",
    "assignees",
    "followers",
    "tags",
    "depends",
)
"""Fields whose changes are kept in the history, so that they can be shown and undone."""

UNORDERED = ("assignees", "followers", "tags", "depends")
MOST_PEOPLE = 100


def _plain(task: Task) -> dict[str, Any]:
    values = msgspec.to_builtins({name: getattr(task, name) for name in KEPT})
    for name in UNORDERED:
        values[name] = sorted(values[name], key=str)
    return dict(values)


def differences(before: Sequence[Task], after: Sequence[Task]) -> list[Change]:
    """One Change per field that differs, task by task."""
    found = []
    for old, new in zip(before, after, strict=True):
        if old is new:
            continue
        was, now = _plain(old), _plain(new)
        found += [
            Change(task=old.id, field=name, before=was[name], after=now[name])
            for name in KEPT
            if was[name] != now[name]
        ]
    return found


def birth(task: Task) -> list[Change]:
    """What the history says of a new task: `created`, and every field that is not at its beginning."""
    now = _plain(task)
    fields = [name for name in KEPT if now[name] not in (None, "", 0, [])]
    return [
        Change(task=task.id, field="created", before=None, after=None),
        *(Change(task=task.id, field=name, before=None, after=now[name]) for name in fields),
    ]


def reverted(task: Task, changes: Iterable[Change]) -> Task:
    """The task with the changes put back. Raises Refused when one of its fields was changed since."""
    now = _plain(task)
    put = {}
    for change in changes:
        if change.field not in KEPT or now[change.field] != change.after:
            raise Refused("tasks.changed-since")
        put[change.field] = change.before
    try:
        return msgspec.convert({**msgspec.to_builtins(asdict(task)), **put}, Task, strict=False)
    except msgspec.ValidationError:
        raise Refused("tasks.changed-since") from None


def settled(task: Task, states: Sequence[State]) -> Task:
    """The task with its state following from its assignees, and its days and people checked. Raises Invalid."""
    if task.starts_on and task.due_on and task.due_on < task.starts_on:
        raise Invalid("tasks.due-before-start", errors=[{"pointer": "#/due_on", "code": "before-start"}])
    if len(task.assignees) > MOST_PEOPLE or len(task.followers) > MOST_PEOPLE:
        raise Invalid("tasks.too-many-people", most=MOST_PEOPLE)
    state = derived(states, task.state, [one.state for one in task.assignees])
    return task if state == task.state else replace(task, state=state)
