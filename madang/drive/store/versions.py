"""Versions of files: their texts, and those that are kept no longer."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from madang.ground.db import Queries


async def texts(q: Queries, file: UUID, numbers: Sequence[int]) -> dict[int, str | None]:
    """The texts of versions that are clean; None of one without text."""
    return dict(
        await q.tuples(
            "select v.version, b.text from ground.file_version v left join ground.blob_text b on b.blob = v.blob"
            " where v.file = %(file)s and v.version = any(%(numbers)s) and v.state = 'clean'",
            file=file,
            numbers=list(numbers),
        )
    )


async def all_outdated(q: Queries, *, now: datetime, most: int) -> list[UUID]:
    """Drop versions that a drive keeps no longer: never the current one, one that waits, or one in the trash.

    A drive says how many earlier ones are kept, for how many days, or both; the institution says it for the others.
    """
    return await q.values(
        "with rule as (select d.id, coalesce(d.keep_versions, (s.value ->> 'keep_versions')::int) as versions,"
        " coalesce(d.keep_days, (s.value ->> 'keep_days')::int) as days from drive.drive d"
        " left join ground.setting s on s.name = 'drive'), old as (select v.file, v.version from rule r"
        " join drive.entry e on e.drive = r.id and e.is_file and e.kept_bytes > e.size and e.trashed_at is null"
        " join ground.file f on f.id = e.file join ground.file_version v on v.file = f.id and v.version < f.version"
        " where (r.versions is not null or r.days is not null) and v.state = 'clean'"
        " and (r.versions is null or f.version - v.version > r.versions)"
        " and (r.days is null or v.at < %(now)s::timestamptz - make_interval(days => r.days)) limit %(most)s),"
        " gone as (delete from ground.file_version v using old o where v.file = o.file and v.version = o.version"
        " returning v.file) select distinct file from gone",
        now=now,
        most=most,
    )
