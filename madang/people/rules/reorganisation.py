"""What a reorganisation did to rows, read from how they were before and after. Pure."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

Rows = Mapping[str, Mapping[str, Mapping[str, Any]]]
_SAME = {"unit_version": ("unit",), "post": ("unit", "name"), "assignment": ("person", "main")}
"""What a row and the one that follows it from the day on have in common."""
_OWN = ("valid", "since", "end", "revision")


def difference(was: Rows, now: Rows, founded: Sequence[UUID], *, on: date) -> dict[str, Any]:
    """How to get back: `made` ids, `removed` and `changed` rows as they were, `ended` rows with their end and follower.

    `units` are those that begin with the reorganisation. The follower's end, as it is when this is used, is the end of
    the row it follows.
    """
    back: dict[str, Any] = {"units": [str(id) for id in founded]} | {
        name: {table: [] for table in was} for name in ("made", "removed", "changed", "ended")
    }
    for table, rows in was.items():
        fresh = {id: row for id, row in now[table].items() if id not in rows}
        back["made"][table] = sorted(fresh)
        for id, row in rows.items():
            after = now[table].get(id)
            if after is None:
                back["removed"][table].append(_bare(row))
            elif after["end"] == on.isoformat() and row["end"] != after["end"]:
                follower = next((new for new, one in fresh.items() if _follows(table, row, one, on)), None)
                back["ended"][table].append({"id": id, "end": row["end"], "follower": follower})
            elif any(row[name] != after[name] for name in row if name not in _OWN):
                back["changed"][table].append(_bare(row))
    return back


def _bare(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in ("since", "end")}


def _follows(table: str, row: Mapping[str, Any], one: Mapping[str, Any], on: date) -> bool:
    return one["since"] == on.isoformat() and all(one[name] == row[name] for name in _SAME[table])
