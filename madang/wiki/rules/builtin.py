"""Templates that come with the house: their words stand in the locale, one line a block.

`# ` and `## ` begin headings, `- ` and `1. ` items of lists, `[] ` something to do, `! ` a callout, `> ` a quote; lines in bars are rows
of a table whose first one is its head.
"""

import json
from functools import lru_cache
from importlib.resources import files

from msgspec import Struct

from madang.wiki.rules.document import Json

NAMES = ("minutes", "report", "plan", "trip", "weekly", "monthly")


class Builtin(Struct, frozen=True, kw_only=True):
    """A template: its blocks have no ids yet."""

    name: str
    title: str
    icon: str
    lead: str
    content: list[Json]


@lru_cache
def _words(language: str) -> dict[str, str]:
    name = language if language in ("ko", "en") else "ko"
    text = files("madang.wiki").joinpath("locale", name, "templates.json").read_text("utf-8")
    return dict(json.loads(text))


def template(name: str, language: str) -> Builtin | None:
    """A built-in template; None when there is none of that name."""
    if name not in NAMES:
        return None
    say = _words(language)
    return Builtin(
        name=name,
        title=say[f"{name}.title"],
        icon=say[f"{name}.icon"],
        lead=say[f"{name}.lead"],
        content=blocks(say[f"{name}.body"]),
    )


def templates(language: str) -> list[Builtin]:
    """All of them, in order."""
    return [found for name in NAMES if (found := template(name, language)) is not None]


def _line(text: str) -> Json:
    text = text.strip()
    return {"type": "paragraph", "content": [{"type": "text", "text": text}]} if text else {"type": "paragraph"}


def _row(line: str, *, head: bool) -> Json:
    kind = "tableHeader" if head else "tableCell"
    cells = line.strip().strip("|").split("|")
    return {"type": "tableRow", "content": [{"type": kind, "content": [_line(cell)]} for cell in cells]}


def _item(found: list[Json], kind: str, part: str, text: str) -> None:
    if not found or found[-1]["type"] != kind:
        found.append({"type": kind, "content": []})
    found[-1]["content"].append({"type": part, "content": [_line(text)]})


def blocks(text: str) -> list[Json]:
    """The blocks of lines of text."""
    found: list[Json] = []
    for line in text.splitlines():
        mark, _, rest = line.partition(" ")
        if line.startswith("|"):
            if not found or found[-1]["type"] != "table":
                found.append({"type": "table", "content": []})
            found[-1]["content"].append(_row(line, head=not found[-1]["content"]))
        elif mark and mark == "#" * len(mark):
            found.append({"type": "heading", "attrs": {"level": len(mark)}, "content": _line(rest).get("content", [])})
        elif mark == "-":
            _item(found, "bulletList", "listItem", rest)
        elif mark == "1.":
            _item(found, "orderedList", "listItem", rest)
        elif mark == "[]":
            _item(found, "taskList", "taskItem", rest)
        elif mark == "!":
            found.append({"type": "callout", "attrs": {"tone": "info"}, "content": [_line(rest)]})
        elif mark == ">":
            found.append({"type": "blockquote", "content": [_line(rest)]})
        else:
            found.append(_line(line))
    return found
