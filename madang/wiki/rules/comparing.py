"""What changed between two documents: block by block, and word by word within a block."""

import re
from difflib import SequenceMatcher
from typing import Any

import msgspec
from msgspec import Struct

from madang.wiki.rules import document as documents
from madang.wiki.rules.document import Json

LONGEST = 20_000
"""Characters of a block whose words are compared."""
MOST_PAIRS = 400
"""Blocks paired by likeness in one gap; larger gaps are removed and added as a whole."""

_WORDS = re.compile(r"\s+|[^\s]+")


class DiffPiece(Struct, frozen=True, kw_only=True):
    """A run of words of a block: `kept`, `removed` or `added`."""

    change: str
    text: str


class DiffLine(Struct, frozen=True, kw_only=True):
    """A block before and after: `kept`, `removed`, `added` or `changed`, then with `pieces` where it has words."""

    change: str
    before: dict[str, Any] | None = None
    after: dict[str, Any] | None = None
    pieces: list[DiffPiece] = msgspec.field(default_factory=list)


def _same(block: Json) -> str:
    """What two equal blocks share; their ids may differ."""
    return msgspec.json.encode(_bare(block), order="sorted").decode()


def _bare(node: Json) -> Json:
    found = {key: value for key, value in node.items() if key not in ("attrs", "content")}
    attrs = {key: value for key, value in node.get("attrs", {}).items() if key != "id"}
    if attrs:
        found["attrs"] = attrs
    if node.get("content"):
        found["content"] = [_bare(one) for one in node["content"]]
    return found


def words(before: str, after: str) -> list[DiffPiece]:
    """What changed in a text, word by word."""
    if len(before) + len(after) > LONGEST:
        return [DiffPiece(change="removed", text=before), DiffPiece(change="added", text=after)]
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    found: list[DiffPiece] = []
    for what, start, end, first, last in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "equal":
            found.append(DiffPiece(change="kept", text="".join(old[start:end])))
            continue
        if start < end:
            found.append(DiffPiece(change="removed", text="".join(old[start:end])))
        if first < last:
            found.append(DiffPiece(change="added", text="".join(new[first:last])))
    return found


def _text(block: Json) -> str:
    return documents.plain({"content": [block]})


def _changed(before: Json, after: Json) -> DiffLine:
    return DiffLine(change="changed", before=before, after=after, pieces=words(_text(before), _text(after)))


def _gap(old: list[Json], new: list[Json]) -> list[DiffLine]:
    """Blocks between two that stayed: those of one id, or alike, are one block that changed."""
    if len(old) * len(new) > MOST_PAIRS:
        by_id = {one.get("attrs", {}).get("id"): one for one in old if one.get("attrs", {}).get("id")}
        pairs = {id(one): by_id.get(one.get("attrs", {}).get("id")) for one in new}
        used = [id(one) for one in pairs.values() if one is not None]
        gone = [DiffLine(change="removed", before=one) for one in old if id(one) not in used]
        come = [
            DiffLine(change="added", after=one) if (was := pairs[id(one)]) is None else _changed(was, one)
            for one in new
        ]
        return [*gone, *come]
    found: list[DiffLine] = []
    at = 0
    for one in new:
        match = next((place for place in range(at, len(old)) if _alike(old[place], one)), None)
        if match is None:
            found.append(DiffLine(change="added", after=one))
            continue
        found += [DiffLine(change="removed", before=gone) for gone in old[at:match]]
        found.append(_changed(old[match], one))
        at = match + 1
    return [*found, *(DiffLine(change="removed", before=gone) for gone in old[at:])]


def _alike(before: Json, after: Json) -> bool:
    own, theirs = before.get("attrs", {}).get("id"), after.get("attrs", {}).get("id")
    if own is not None and own == theirs:
        return True
    if before["type"] != after["type"]:
        return False
    one, other = _text(before)[:500], _text(after)[:500]
    return bool(one and other) and SequenceMatcher(None, one, other).quick_ratio() > 0.6


def lines(before: Json, after: Json) -> list[DiffLine]:
    """All blocks of both documents in order, each with what became of it. For a thread."""
    old, new = list(before.get("content", ())), list(after.get("content", ()))
    matcher = SequenceMatcher(None, [_same(one) for one in old], [_same(one) for one in new], autojunk=False)
    found: list[DiffLine] = []
    for what, start, end, first, last in matcher.get_opcodes():
        if what == "equal":
            found += [
                DiffLine(change="kept", before=a, after=b) for a, b in zip(old[start:end], new[first:last], strict=True)
            ]
        else:
            found += _gap(old[start:end], new[first:last])
    return found
