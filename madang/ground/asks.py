"""Typed questions between slices. One slice answers each in its manifest; without an answer there is no button.

A question is a Struct; `await tx.ask(question)` gives the answer. `tx.can_ask(Question)` tells whether anybody answers.
"""

from uuid import UUID

from msgspec import Struct

from madang.ground.ids import Ref


class Todo(Struct, frozen=True, kw_only=True):
    """Make a task out of something: a message, a line of a page. Answered with the task's Ref."""

    summary: str
    text: str = ""
    source: Ref | None = None
    project: UUID | None = None
