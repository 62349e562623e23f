"""Minutes with the nine elements they must have (DOMAIN 2.7), as blocks of the document model."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from msgspec import Struct

from madang.ground.clock import ZONE
from madang.ground.ids import Ref
from madang.meetings.models import Attendee, Check, Item, Meeting, MeetingNote, Sort, Vote, Whole
from madang.meetings.rules.running import elapsed_seconds
from madang.meetings.rules.voting import outcome

ELEMENTS = ("name", "host", "time-place", "people", "order", "agenda", "remarks", "decisions", "votes")
"""In the order of the rule: name, host, time and place, who was there, running order, agenda, gist, decisions, votes."""

Block = dict[str, Any]
Say = Callable[..., str]


class Made(Struct, frozen=True, kw_only=True):
    """What the minutes point to: the tasks made of the notes, the meeting, and what it was about."""

    tasks: Mapping[UUID, Ref] = {}
    about: tuple[Ref, str] | None = None


def checks(whole: Whole) -> list[Check]:
    """Which of the nine elements the meeting has."""
    meeting = whole.meeting
    filled = {
        "name": bool(meeting.title.strip()),
        "host": bool(meeting.host.strip()),
        "time-place": meeting.started_at is not None and bool(meeting.location.strip()),
        "people": any(one.present_at for one in whole.attendees),
        "order": any(one.begun_at for one in whole.items),
        "agenda": bool(whole.items),
        "remarks": bool(_of(whole, Sort.REMARK)) or any(one.notes.strip() for one in whole.items),
        "decisions": bool(_of(whole, Sort.DECISION)),
        "votes": any(one.closed_at for one in whole.votes),
    }
    return [Check(element=one, filled=filled[one]) for one in ELEMENTS]


def body(whole: Whole, say: Say, *, made: Made, now: datetime) -> list[Block]:
    """The minutes of a meeting that ends now. `say(key, **words)` speaks the language of whoever reads them first."""
    return _Writer(whole, say, now).blocks(made)


def _of(whole: Whole, sort: Sort, item: UUID | None = None) -> list[MeetingNote]:
    return [one for one in whole.notes if one.sort is sort and (item is None or one.item == item)]


class _Writer:
    """Puts the blocks together; each block that text can hold on to gets a number as its id."""

    def __init__(self, whole: Whole, say: Say, now: datetime) -> None:
        self.whole = whole
        self.say = say
        self.now = now
        self.count = 0
        self.people = {one.id: one for one in whole.attendees}

    def blocks(self, made: Made) -> list[Block]:
        """All of it, in the order of the rule."""
        return [
            self._face(),
            *self._order(),
            *self._agenda(),
            *self._remarks(),
            *self._decisions(),
            *self._votes(),
            *self._todos(made),
            *self._parked(),
            self._heading("links"),
            self._block("card", {"thing": f"meetings.meeting:{self.whole.meeting.id}"}),
            *([self._block("card", {"thing": made.about[0]})] if made.about else []),
        ]

    def _block(self, type: str, attrs: Block | None = None, content: Sequence[Block] = ()) -> Block:
        self.count += 1
        block: Block = {"type": type, "attrs": {"id": f"min{self.count}", **(attrs or {})}}
        if content:
            block["content"] = list(content)
        return block

    def _text(self, text: str, *, bold: bool = False) -> list[Block]:
        lines = list(text.replace("\r", "").split("\n"))
        out: list[Block] = []
        for at, line in enumerate(lines):
            if at:
                out.append({"type": "hardBreak"})
            if line:
                out.append({"type": "text", "text": line, **({"marks": [{"type": "bold"}]} if bold else {})})
        return out

    def _paragraph(self, text: str) -> Block:
        return self._block("paragraph", content=self._text(text))

    def _heading(self, key: str) -> Block:
        return self._block("heading", {"level": 2}, self._text(self.say(key)))

    def _list(self, lines: Sequence[str], *, ordered: bool = False) -> Block:
        items = [self._block("listItem", content=[self._paragraph(line)]) for line in lines]
        return self._block("orderedList" if ordered else "bulletList", {"start": 1} if ordered else None, items)

    def _table(self, rows: Sequence[Sequence[str]], *, across: bool = False) -> Block:
        """A table whose first row names the columns, or, `across`, whose first column names the rows."""
        made = []
        for number, row in enumerate(rows):
            cells = [
                {
                    "type": "tableHeader" if (at == 0 if across else number == 0) else "tableCell",
                    "attrs": {"colspan": 1, "rowspan": 1, "colwidth": None},
                    "content": [self._paragraph(cell)],
                }
                for at, cell in enumerate(row)
            ]
            made.append({"type": "tableRow", "content": cells})
        return self._block("table", content=made)

    def _missing(self) -> Block:
        return self._paragraph(self.say("missing"))

    def _face(self) -> Block:
        meeting = self.whole.meeting
        none = self.say("missing")
        there = [one for one in self.whole.attendees if one.present_at]
        observers = [one for one in there if one.observes]
        members = [one for one in there if not one.observes]
        rows = [
            ("name", meeting.title or none),
            ("host", meeting.host.strip() or none),
            ("time", self._period(meeting) or none),
            ("place", meeting.location.strip() or none),
            ("chair", self.whole.names.get(meeting.chair, none)),
            ("members", self._names(members) or none),
            ("observers", self._names(observers) or self.say("nobody")),
        ]
        return self._table([(self.say(key), value) for key, value in rows], across=True)

    def _period(self, meeting: Meeting) -> str:
        if meeting.started_at is None:
            return ""
        start, end = meeting.started_at.astimezone(ZONE), (meeting.ended_at or self.now).astimezone(ZONE)
        day = self.say(f"weekday.{start.isoweekday()}")
        until = f"{end:%H:%M}" if start.date() == end.date() else f"{end:%Y-%m-%d %H:%M}"
        return f"{start:%Y-%m-%d}({day}) {start:%H:%M}–{until}"

    def _names(self, attendees: Sequence[Attendee]) -> str:
        listed = ", ".join(self._name(one) for one in attendees)
        return self.say("people", names=listed, count=len(attendees)) if attendees else ""

    def _name(self, one: Attendee) -> str:
        return f"{one.name}({one.affiliation})" if one.affiliation else one.name

    def _order(self) -> list[Block]:
        begun = sorted((one for one in self.whole.items if one.begun_at), key=lambda one: (one.begun_at, one.position))
        return [
            self._heading("order"),
            self._list([self._went(one) for one in begun], ordered=True) if begun else self._missing(),
        ]

    def _went(self, item: Item) -> str:
        assert item.begun_at is not None
        took = -(-elapsed_seconds(self.whole.meeting, item, now=self.now) // 60)
        at = f"{item.begun_at.astimezone(ZONE):%H:%M}"
        return self.say("went", at=at, title=item.title, took=took, minutes=item.minutes)

    def _agenda(self) -> list[Block]:
        titles = [one.title for one in self.whole.items]
        return [self._heading("agenda"), self._list(titles, ordered=True) if titles else self._missing()]

    def _remarks(self) -> list[Block]:
        out = []
        for item in self.whole.items:
            said = [self._said(one) for one in _of(self.whole, Sort.REMARK, item.id)]
            if said or item.notes.strip():
                out.append(self._block("heading", {"level": 3}, self._text(item.title)))
                out += [self._paragraph(item.notes.strip())] if item.notes.strip() else []
                out += [self._list(said)] if said else []
        loose = [self._said(one) for one in _of(self.whole, Sort.REMARK) if one.item is None]
        out += [self._list(loose)] if loose else []
        return [self._heading("remarks"), *(out or [self._missing()])]

    def _said(self, note: MeetingNote) -> str:
        who = self.people.get(note.attendee) if note.attendee else None
        return f"{who.name}: {note.text}" if who else note.text

    def _decisions(self) -> list[Block]:
        found = [one.text for one in _of(self.whole, Sort.DECISION)]
        return [self._heading("decisions"), self._list(found, ordered=True) if found else self._missing()]

    def _votes(self) -> list[Block]:
        over = [one for one in self.whole.votes if one.closed_at]
        out = [self._heading("votes")]
        for vote in over:
            out.append(self._block("paragraph", content=self._text(vote.question, bold=True)))
            rows = [(self.say("choice"), self.say("count"))]
            rows += [(one.text, str(one.count)) for one in vote.choices]
            out += [self._table(rows), self._paragraph(self._result(vote))]
        return out if over else [*out, self._missing()]

    def _result(self, vote: Vote) -> str:
        counts = [one.count for one in vote.choices]
        came = outcome(counts, needs=vote.needs, present=vote.present or 0, quorum=self.whole.meeting.quorum)
        how = self.say("secret" if vote.secret else "open")
        chosen = vote.choices[counts.index(max(counts))].text if counts else ""
        return self.say(
            "result",
            how=how,
            needs=self.say(f"needs.{vote.needs.value}"),
            present=vote.present or 0,
            voted=len(vote.voted),
            outcome=self.say(f"outcome.{came.value}", chosen=chosen),
        )

    def _todos(self, made: Made) -> list[Block]:
        found = _of(self.whole, Sort.TO_DO)
        if not found:
            return []
        rows = [(self.say("todo"), self.say("owner"), self.say("due"))]
        for note in found:
            who = self.people.get(note.attendee) if note.attendee else None
            rows.append((note.text, who.name if who else "–", note.due_on.isoformat() if note.due_on else "–"))
        cards = [self._block("card", {"thing": made.tasks[one.id]}) for one in found if one.id in made.tasks]
        return [self._heading("todos"), self._table(rows), *cards]

    def _parked(self) -> list[Block]:
        lines = [one.text for one in (*_of(self.whole, Sort.PARKED), *_of(self.whole, Sort.POINT))]
        return [self._heading("parked"), self._list(lines)] if lines else []
