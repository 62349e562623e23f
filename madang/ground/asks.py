"""Typed questions between slices. One slice answers each in its manifest; without an answer there is no button.

A question is a Struct; `await tx.ask(question)` gives the answer. `tx.can_ask(Question)` tells whether anybody answers.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from msgspec import Struct

from madang.ground.ids import Ref


class Todo(Struct, frozen=True, kw_only=True):
    """Make a task out of something: a message, a line of a page. Answered with the task's Ref."""

    summary: str
    text: str = ""
    source: Ref | None = None
    project: UUID | None = None
    assignees: tuple[UUID, ...] = ()
    due_on: date | None = None


class Settle(Struct, frozen=True, kw_only=True):
    """Mark a task done or open again, as its box on a page is ticked. Answered with whether it is done now."""

    thing: Ref
    done: bool


class Heading(Struct, frozen=True, kw_only=True):
    """A heading of a page: the id of its block, its words, its level from 1."""

    id: str
    text: str
    level: int


class Outline(Struct, frozen=True, kw_only=True):
    """The headings of a page, in order. Answered with `list[Heading]`."""

    of: Ref


class Write(Struct, frozen=True, kw_only=True):
    """Write a page: minutes of a meeting, a draft. Answered with the page's Ref.

    `body` are blocks of the document model (docs/decisions/0030). It lies beside `beside` (a page: under it; a project
    or person: in their wiki).
    """

    title: str
    body: Sequence[dict[str, Any]]
    beside: Ref


class Approval(Struct, frozen=True, kw_only=True):
    """Put something up for approval. Answered with the Ref of the draft."""

    about: Ref
    title: str
    text: str = ""
