"""All SQL of what is made of files."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from madang.ground.convert.models import Piece
from madang.ground.db import Queries


async def pieces(q: Queries, source: bytes) -> dict[str, Piece]:
    """All that was made of a blob, or tried."""
    found = await q.rows(
        Piece,
        "select m.form, m.blob, m.why, coalesce(b.size, 0) as size from ground.made m"
        " left join ground.blob b on b.sha256 = m.blob where m.source = %(source)s",
        source=source,
    )
    return {piece.form: piece for piece in found}


async def save(q: Queries, source: bytes, form: str, *, blob: bytes | None, why: str, now: datetime) -> None:
    """A form made, or why there is none."""
    await q.run(
        "insert into ground.made (source, form, blob, why, at) values (%(source)s, %(form)s, %(blob)s, %(why)s, %(now)s)"
        " on conflict (source, form) do update set blob = excluded.blob, why = excluded.why, at = excluded.at",
        source=source,
        form=form,
        blob=blob,
        why=why,
        now=now,
    )


async def text(q: Queries, source: bytes) -> str | None:
    """The text of a blob."""
    found = await q.value("select text from ground.blob_text where blob = %(source)s", source=source)
    return None if found is None else str(found)


async def save_text(q: Queries, source: bytes, text: str) -> None:
    """The text of a blob."""
    await q.run(
        "insert into ground.blob_text (blob, text) values (%(source)s, %(text)s)"
        " on conflict (blob) do update set text = excluded.text",
        source=source,
        text=text,
    )


async def all_untried(q: Queries, *, before: datetime, most: int) -> list[tuple[UUID, int]]:
    """Current clean versions that nothing was made of, put in before a moment, newest first."""
    return [
        (row[0], row[1])
        for row in await q.tuples(
            "select f.id, f.version from ground.file f join ground.file_version v on v.file = f.id"
            " and v.version = f.version where v.state = 'clean' and f.trashed_at is null and v.at < %(before)s"
            " and v.media_type <> 'application/octet-stream'"
            " and not exists (select from ground.made m where m.source = v.blob) order by f.id desc limit %(most)s",
            before=before,
            most=most,
        )
    ]


async def all_without_tool(q: Queries, forms: Sequence[str], *, most: int) -> list[tuple[UUID, int]]:
    """Versions of which a form could not be made for want of a program; they count as untried from now on."""
    return [
        (row[0], row[1])
        for row in await q.tuples(
            "with gone as (delete from ground.made where (source, form) in (select source, form from ground.made"
            " where why = 'no-tool' and form = any(%(forms)s) limit %(most)s) returning source)"
            " select f.id, f.version from gone g join ground.file_version v on v.blob = g.source"
            " join ground.file f on f.id = v.file and f.version = v.version where v.state = 'clean'",
            forms=list(forms),
            most=most,
        )
    ]


async def waiting(q: Queries) -> tuple[int, int]:
    """How many conversions wait or run, and how many were given up."""
    rows = await q.tuples(
        "select count(*) filter (where status in ('todo', 'doing')), count(*) filter (where status = 'failed')"
        " from public.procrastinate_jobs where task_name = any(%(names)s)",
        names=["convert.make", "convert.pages", "convert.letters"],
    )
    return int(rows[0][0]), int(rows[0][1])
