"""Calendars of many events, laid straight into the tables of a house: what stands there, not how it came, is measured."""

from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import UUID

import psycopg

from madang.calendar.actions.keeping import etag_of
from madang.calendar.rules import reading
from madang.ground.ids import new_id

_EVENT = (
    "copy calendar.event (id, calendar, name, uid, component, ics, etag, summary, location, dtstart, dtend, last_end,"
    " all_day, recurs, busy, private, status, sequence, organizer, expanded_from, expanded_until, changed, created_at,"
    " created_by, changed_at, changed_by{more}) from stdin"
)
_OCCURRENCE = "copy calendar.occurrence (event, calendar, recurrence_id, dtstart, dtend, all_day, busy) from stdin"


def fill(url: str, *, calendar: UUID, by: UUID, texts: Sequence[str], first: int = 0) -> None:
    """Put events into a calendar as if they had come one by one."""
    now = datetime.now(UTC)
    read = [(new_id(), text, reading.read(text.encode(), me="", now=now)) for text in texts]
    with psycopg.connect(url) as connection, connection.cursor() as cursor:
        rows = cursor.execute("select changed from calendar.calendar where id = %s", [calendar]).fetchone()
        changed = int(rows[0]) if rows else 0
        extra = _more(cursor)
        with cursor.copy(_EVENT.format(more="".join(f", {name}" for name in extra))) as copy:
            for number, (id, text, found) in enumerate(read):
                one = found.read
                copy.write_row(
                    (
                        id, calendar, f"{first + number}.ics", one.uid, one.component, text, etag_of(text), one.summary,
                        one.location, one.dtstart, one.dtend, one.last_end, one.all_day, one.recurs, one.busy, one.private,
                        one.status, one.sequence, one.organizer, found.window[0], found.window[1], changed + number + 1, now,
                        by, now, by, *extra.values(),
                    )
                )  # fmt: skip
        with cursor.copy(_OCCURRENCE) as copy:
            for id, _, found in read:
                for span in found.read.spans:
                    copy.write_row(
                        (id, calendar, span.recurrence_id, span.dtstart, span.dtend, span.all_day, span.busy)
                    )
        cursor.execute("update calendar.calendar set changed = %s where id = %s", [changed + len(read), calendar])
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("vacuum analyze calendar.event")
        connection.execute("vacuum analyze calendar.occurrence")


def _more(cursor: "psycopg.Cursor[tuple[object, ...]]") -> dict[str, str]:
    """Columns that have no default and that the index does not give."""
    found = cursor.execute(
        "select column_name::text from information_schema.columns where table_schema = 'calendar' and table_name = 'event'"
        " and is_nullable = 'NO' and column_default is null"
    ).fetchall()
    return {str(row[0]): "" for row in found if row[0] == "partstat"}
