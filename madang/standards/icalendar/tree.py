"""Content lines and components, every byte of them kept (RFC 5545 section 3).

A component that nobody edits is written again exactly as it came: its lines, their folds and their ends.
"""

import re
from collections.abc import Iterator

from msgspec import Struct, field

from madang.standards.icalendar.errors import Malformed


class Limits(Struct, frozen=True):
    """How much of a calendar is read."""

    size: int = 1 << 20
    """Bytes."""
    lines: int = 50_000
    components: int = 5_000
    alarms: int = 100
    """Of one component."""
    depth: int = 8


RESOURCE = Limits()
"""One event as a program stores it."""
IMPORT = Limits(size=24 << 20, lines=1_000_000, components=60_000)
"""A whole calendar as a file."""

_NAME = re.compile(r"(?:[A-Za-z0-9-]+\.)?[A-Za-z0-9-]+")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]|\r(?!\n)")
_FOLD = re.compile(r"\r?\n[ \t]")
_PARAM = re.compile(r';([A-Za-z0-9-]+)(?:=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*))?')
_ONE = re.compile(r'"([^"]*)"|([^",]+)')
_CARET = re.compile(r"\^([n^'])")


class Property(Struct, eq=False):
    """One content line. `raw` is it as it came, with its end; `rest` what follows the name, unfolded.

    In a card the name may have a group before it: `ITEM1.TEL`.
    """

    name: str
    raw: str
    rest: str

    @property
    def value(self) -> str:
        """What stands behind the colon, escaped as it came. Raises Malformed."""
        return self.rest[1:] if self.rest[0] == ":" else self.rest[self._colon() + 1 :]

    def _colon(self) -> int:
        at, rest = 0, self.rest
        while rest[at] == ";":
            found = _PARAM.match(rest, at)
            if found is None or found.end() == len(rest):
                raise Malformed("line", self.name)
            at = found.end()
        if rest[at] != ":":
            raise Malformed("line", self.name)
        return at

    @property
    def params(self) -> dict[str, str]:
        """Parameters by name in capitals; of several values the first. Values without quotes (RFC 6868)."""
        return {name: values[0] if values else "" for name, values in self.all_params().items()}

    def all_params(self) -> dict[str, list[str]]:
        """Parameters with all their values."""
        if self.rest[0] == ":":
            return {}
        found: dict[str, list[str]] = {}
        for one in _PARAM.finditer(self.rest, 0, self._colon()):
            values = [_plain(quoted or bare) for quoted, bare in _ONE.findall(one[2] or "")]
            found.setdefault(one[1].upper(), values)
        return found


class Component(Struct, eq=False):
    """A component: its lines and components in their order. `begin` and `end` are its first and last line as they came."""

    name: str
    begin: str
    items: "list[Property | Component]" = field(default_factory=list)
    end: str = ""

    @property
    def properties(self) -> Iterator[Property]:
        """Its own lines."""
        return (one for one in self.items if type(one) is Property)

    @property
    def components(self) -> "Iterator[Component]":
        """What lies in it."""
        return (one for one in self.items if type(one) is Component)

    def first(self, name: str) -> Property | None:
        """The first line of this name (in capitals)."""
        for one in self.items:
            if type(one) is Property and one.name == name:
                return one
        return None

    def every(self, name: str) -> list[Property]:
        """All lines of this name."""
        return [one for one in self.items if type(one) is Property and one.name == name]

    def value(self, name: str) -> str | None:
        """The first line's value as it stands."""
        found = self.first(name)
        return None if found is None else found.value

    def text(self) -> str:
        """It as it came."""
        pieces: list[str] = []
        _write(self, pieces)
        return "".join(pieces)

    def copy(self) -> "Component":
        """A copy whose lists may be changed; lines are never changed in place."""
        return Component(
            self.name,
            self.begin,
            [one.copy() if type(one) is Component else one for one in self.items],
            self.end,
        )


def _write(component: Component, pieces: list[str]) -> None:
    pieces.append(component.begin)
    for one in component.items:
        if type(one) is Property:
            pieces.append(one.raw)
        elif type(one) is Component:
            _write(one, pieces)
    pieces.append(component.end)


def decoded(data: bytes, limits: Limits = RESOURCE) -> str:
    """The text of what was sent. Raises Malformed for too much of it and for what no XML or database holds."""
    if len(data) > limits.size:
        raise Malformed("too-large")
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise Malformed("encoding") from error
    if text[:1] == "\ufeff":
        text = text[1:]
    found = _CONTROL.search(text)
    if found is not None:
        raise Malformed("control-character", hex(ord(found[0])))
    return text


def logical(text: str, limits: Limits = RESOURCE) -> Iterator[tuple[str, str]]:
    """Each content line as it came and unfolded."""
    lines = text.split("\n")
    if len(lines) > limits.lines:
        raise Malformed("too-many-lines")
    last = len(lines) - 1
    folded = "\n " in text or "\n\t" in text
    if not folded:
        for number, line in enumerate(lines):
            bare = line[:-1] if line[-1:] == "\r" else line
            if bare:
                yield (line + "\n" if number < last else line), bare
        return
    raw: list[str] = []
    for number, line in enumerate(lines):
        whole = line + "\n" if number < last else line
        if line[:1] in (" ", "\t") and raw:
            raw.append(whole)
            continue
        if raw:
            yield _joined(raw)
        raw = [whole] if line.rstrip("\r") else []
    if raw:
        yield _joined(raw)


def _joined(raw: list[str]) -> tuple[str, str]:
    whole = "".join(raw)
    bare = whole.removesuffix("\n").removesuffix("\r")
    return whole, _FOLD.sub("", bare) if len(raw) > 1 else bare


def components(text: str, limits: Limits = RESOURCE, *, root: str = "VCALENDAR") -> list[Component]:
    """The outermost components of a text. Raises Malformed."""
    found: list[Component] = []
    stack: list[Component] = []
    count = 0
    name_at = _NAME.match
    for raw, line in logical(text, limits):
        match = name_at(line)
        if match is None or match.end() == len(line) or line[match.end()] not in ":;":
            raise Malformed("line", line[:40])
        at = match.end()
        name = line[:at].upper()
        if name == "BEGIN" and line[at] == ":":
            kind = line[at + 1 :].strip().upper()
            count += 1
            if count > limits.components:
                raise Malformed("too-many-components")
            if len(stack) >= limits.depth:
                raise Malformed("too-deep")
            if not stack and kind != root:
                raise Malformed("no-calendar", kind[:40])
            made = Component(kind, raw)
            if stack:
                stack[-1].items.append(made)
            else:
                found.append(made)
            stack.append(made)
        elif name == "END" and line[at] == ":":
            if not stack or stack[-1].name != line[at + 1 :].strip().upper():
                raise Malformed("nesting", line[:40])
            stack.pop().end = raw
        elif not stack:
            raise Malformed("no-calendar", line[:40])
        else:
            stack[-1].items.append(Property(name, raw, line[at:]))
    if stack:
        raise Malformed("no-end", stack[-1].name)
    if not found:
        raise Malformed("no-calendar")
    return found


def _plain(value: str) -> str:
    """A parameter's value without the carets of RFC 6868."""
    return _CARET.sub(lambda found: {"n": "\n", "^": "^", "'": '"'}[found[1]], value) if "^" in value else value
