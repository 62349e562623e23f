"""Which facts are worth a notice, and to whom."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

_SILENT = ("files.file.read", "talk.comment.written")
_ABOUT_PEOPLE = ("people.", "inbox.", "ground.house.")


def worth(name: str) -> bool:
    """Whether a fact is for the inbox at all: what only moves an index is not."""
    return name not in _SILENT


def for_followers(name: str) -> bool:
    """Whether followers hear of it. Rights, requests for access and what a house announces are told to those named only."""
    return not name.startswith(_ABOUT_PEOPLE) and not name.endswith(
        (".rights-changed", ".access-asked", "-invited", "-came", ".announced", ".reminded")
    )


def loud(name: str) -> bool:
    """Whether it reaches those who follow without having asked to at once; other changes wait for the digest."""
    return name == "talk.comment.made"


def follows_from(name: str) -> bool:
    """Whether people named in the fact follow the thing from then on: given work yes, given access no."""
    return for_followers(name)


def named(values: Mapping[str, Any]) -> list[UUID]:
    """The people a fact names in `persons`."""
    found = values.get("persons") or ()
    return [UUID(one) if isinstance(one, str) else one for one in found]
