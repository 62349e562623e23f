"""The query language of lists: words resolved, cursors read and written."""

import base64
import re
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any
from uuid import UUID

import msgspec

from madang.ground.errors import Invalid
from madang.tasks.models.nouns import Category
from madang.tasks.models.queries import Filter, Sort, Wanted
from madang.tasks.models.views import TaskRow

_KEY = re.compile(r"^([A-Za-z][A-Za-z0-9]{0,9})-(\d{1,9})$")
_CATEGORIES = {category.value: (category.value,) for category in Category} | {"todo": ("open", "doing")}
MOST_VALUES = 200


def _bad(name: str) -> Invalid:
    return Invalid("ground.invalid", errors=[{"pointer": f"#/{name}", "code": "invalid"}])


def _ids(name: str, words: Iterable[str], me: UUID) -> tuple[UUID, ...]:
    try:
        return tuple(me if word == "me" else UUID(word) for word in words if word != "none")
    except ValueError:
        raise _bad(name) from None


def resolved(asked: Filter, *, me: UUID) -> Wanted:
    """What is asked, with ids for words. Raises Invalid."""
    for name in ("project", "assignee", "author", "follower", "status", "tag", "milestone"):
        if len(getattr(asked, name)) > MOST_VALUES:
            raise _bad(name)
    categories = tuple(one for word in asked.status for one in _CATEGORIES.get(word, ()))
    key = _KEY.match(asked.text.strip())
    return Wanted(
        projects=tuple(asked.project),
        assignees=_ids("assignee", asked.assignee, me),
        nobody="none" in asked.assignee,
        authors=_ids("author", asked.author, me),
        followers=_ids("follower", asked.follower, me),
        states=_ids("status", (word for word in asked.status if word not in _CATEGORIES), me),
        categories=categories,
        tags=tuple(asked.tag),
        milestones=_ids("milestone", asked.milestone, me),
        no_milestone="none" in asked.milestone,
        parent=None if asked.parent in (None, "none") else _ids("parent", [str(asked.parent)], me)[0],
        top=asked.parent == "none",
        within=asked.within,
        priorities=tuple(asked.priority),
        due_before=asked.due_before,
        due_after=asked.due_after,
        overlaps_from=asked.overlaps_from,
        overlaps_until=asked.overlaps_until,
        changed_after=asked.changed_after,
        overdue=asked.overdue,
        blocked=asked.blocked,
        assigned_by=_ids("assigned_by", [asked.assigned_by], me)[0] if asked.assigned_by else None,
        text=asked.text.strip(),
        key=(key[1].upper(), int(key[2])) if key else None,
        trashed=asked.trashed,
        sort=asked.sort,
    )


def cursor_of(row: TaskRow, sort: Sort) -> str:
    """Where the next page begins, after this row."""
    value: Any = {
        Sort.DUE: row.due_on or date(9999, 12, 31),
        Sort.CHANGED: row.changed_at,
        Sort.CREATED: None,
        Sort.PRIORITY: row.priority,
        Sort.POSITION: row.position,
    }[sort]
    return base64.urlsafe_b64encode(msgspec.json.encode([sort.value, value, row.id])).decode().rstrip("=")


_SHAPES: dict[Sort, type[Any]] = {
    Sort.DUE: date,
    Sort.CHANGED: datetime,
    Sort.CREATED: type(None),
    Sort.PRIORITY: int,
    Sort.POSITION: float,
}


def read_cursor(text: str | None, sort: Sort) -> tuple[Any, UUID] | None:
    """The place a cursor means; None for no cursor. Raises Invalid for one that is none of this order."""
    if not text:
        return None
    try:
        plain = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
        name, value, id = msgspec.json.decode(plain)
        if name != sort.value:
            raise _bad("after")
        return msgspec.convert(value, _SHAPES[sort]), msgspec.convert(id, UUID)
    except (ValueError, TypeError, msgspec.DecodeError, msgspec.ValidationError):
        raise _bad("after") from None
