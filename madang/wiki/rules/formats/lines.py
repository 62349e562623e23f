"""Lines of text: put together, and rid of spaces that show nothing."""

from collections.abc import Sequence

from madang.wiki.rules.formats.models import Node


def paragraph(line: Sequence[Node]) -> Node:
    """A paragraph of inline nodes."""
    return {"type": "paragraph", "content": list(line)} if line else {"type": "paragraph"}


def marked(text: str, marks: Sequence[Node]) -> Node:
    """Text with marks."""
    return {"type": "text", "text": text, "marks": list(marks)} if marks else {"type": "text", "text": text}


def trimmed(line: Sequence[Node]) -> list[Node]:
    """A line without spaces at its ends, beside breaks and doubled; nothing when it shows nothing."""
    found: list[Node] = []
    for one in line:
        if one["type"] == "text":
            text = one["text"]
            if not found or found[-1]["type"] == "hardBreak" or str(found[-1].get("text", "")).endswith(" "):
                text = text.lstrip(" ")
            if not text:
                continue
            if found and found[-1]["type"] == "text" and found[-1].get("marks") == one.get("marks"):
                found[-1] = {**one, "text": found[-1]["text"] + text}
                continue
            one = {**one, "text": text}  # noqa: PLW2901  (the same node, trimmed)
        elif one["type"] == "hardBreak" and found and found[-1]["type"] == "text":
            found[-1] = {**found[-1], "text": found[-1]["text"].rstrip(" ")}
        found.append(one)
    while found and (
        found[-1]["type"] == "hardBreak" or (found[-1]["type"] == "text" and not found[-1]["text"].strip(" "))
    ):
        found.pop()
    if found and found[-1]["type"] == "text":
        found[-1] = {**found[-1], "text": found[-1]["text"].rstrip(" ")}
    return [one for one in found if one["type"] != "text" or one["text"]]


def text_of(line: Sequence[Node]) -> str:
    """The text of a line."""
    return "".join(str(one.get("text", "")) for one in line)
