"""All SQL of files."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from msgspec import Struct

from madang.ground import settings
from madang.ground.access import HOUSE, Reached
from madang.ground.db import Queries
from madang.ground.files.models import Content, File, Policy, State, Target, Upload, Version

_FILE = (
    "select f.id, a.thing, coalesce(own.id, t.place) as place, f.name, v.media_type, v.size, f.version, v.blob, v.state,"
    " f.revision, f.created_at, f.created_by, f.changed_at, f.changed_by, f.trashed_by from ground.file f"
    " join ground.file_version v on v.file = f.id and v.version = f.version"
    " join ground.attachment a on a.file = f.id join ground.thing t on t.id = a.thing"
    " left join ground.collection own on own.id = f.id"
)


async def policy(q: Queries) -> Policy:
    """What the institution lets in."""
    return await settings.read(q, "files", Policy) or Policy()


async def target(q: Queries, thing: UUID) -> Target | None:
    """A thing that files may lie on: any, but a file."""
    return await q.row(
        Target,
        "select id, kind, place, label, trashed_by from ground.thing where id = %(id)s and kind <> 'files.file'",
        id=thing,
    )


async def reached_target(
    q: Queries, me: UUID, thing: UUID, *, blob: bytes | None = None
) -> tuple[Target | None, Reached | None, Policy]:
    """A thing that files may lie on, what the person may do in its place, and what the institution lets in.

    Where the thing is there, nobody collects the blob until the end of the transaction.
    """
    rows = await q.tuples(
        "select t.id, t.kind, t.place, t.label, t.trashed_by, x.rank, x.adds, x.delegates,"
        " (select s.value from ground.setting s where s.name = 'files'), pg_advisory_xact_lock(%(key)s::bigint)"
        " from ground.thing t cross join lateral (select max(r.role) as rank, bool_or(r.adds) as adds,"
        " bool_or(r.delegates) as delegates from ground.reach r where r.person = %(me)s and r.collection = t.place) x"
        " where t.id = %(thing)s and t.kind <> 'files.file'",
        me=me,
        thing=thing,
        key=None if blob is None else _key(blob),
    )
    if not rows:
        return None, None, Policy()
    id, kind, place, label, trashed_by, rank, adds, delegates, policy, _ = rows[0]
    target = Target(id=id, kind=kind, place=place, label=label, trashed_by=trashed_by)
    reached = None if rank is None else Reached(rank, adds, delegates)
    return target, reached, Policy() if policy is None else msgspec.convert(policy, Policy)


def _key(blob: bytes) -> int:
    """What stands for a blob among the advisory locks."""
    return int.from_bytes(blob[:8], signed=True)


async def file(q: Queries, id: UUID) -> File | None:
    """A file, trashed or not; None when the thing it lay on is gone."""
    return await q.row(File, _FILE + " where f.id = %(id)s", id=id)


async def lock(q: Queries, id: UUID) -> File | None:
    """The file, held against other writers until the end of the transaction."""
    await q.run("select from ground.file where id = %(id)s for update", id=id)
    return await file(q, id)


async def on(q: Queries, thing: UUID, *, viewer: UUID | None, after: UUID | None, most: int) -> list[File]:
    """Files on a thing, newest first; those not served only to who put them there, with `viewer` None to anybody."""
    return await q.rows(
        File,
        _FILE + " where a.thing = %(thing)s and f.trashed_at is null"
        " and (v.state = 'clean' or %(viewer)s::uuid is null or f.created_by = %(viewer)s)"
        " and (%(after)s::uuid is null or a.file < %(after)s) order by a.file desc limit %(most)s",
        thing=thing,
        viewer=viewer,
        after=after,
        most=most,
    )


async def those_on(q: Queries, thing: UUID, files: Sequence[UUID]) -> set[UUID]:
    """Those of the files that lie on the thing, not in the trash."""
    return set(
        await q.values(
            "select a.file from ground.attachment a join ground.file f on f.id = a.file"
            " where a.thing = %(thing)s and a.file = any(%(files)s) and f.trashed_at is null",
            thing=thing,
            files=list(files),
        )
    )


async def ranks(q: Queries, person: UUID, places: Sequence[UUID]) -> dict[UUID, int]:
    """The person's greatest rank in each of the places, where there is one."""
    return dict(
        await q.tuples(
            "select collection, max(role) from ground.reach where person = %(person)s"
            " and collection = any(%(places)s) group by collection",
            person=person,
            places=list(places),
        )
    )


async def held(q: Queries, *, by: UUID | None, after: UUID | None, most: int) -> list[File]:
    """Files with a version that waits or is infected, newest first; of one person, or all."""
    return await q.rows(
        File,
        "select f.id, a.thing, coalesce(own.id, t.place) as place, f.name, v.media_type, v.size, v.version, v.blob,"
        " v.state, f.revision, f.created_at, f.created_by, f.changed_at, f.changed_by, f.trashed_by"
        " from ground.file_version v join ground.file f on f.id = v.file join ground.attachment a on a.file = f.id"
        " left join ground.collection own on own.id = f.id join ground.thing t on t.id = a.thing where v.state <> 'clean' and f.trashed_at is null"
        " and (%(by)s::uuid is null or v.by = %(by)s) and (%(after)s::uuid is null or f.id < %(after)s)"
        " order by f.id desc, v.version desc limit %(most)s",
        by=by,
        after=after,
        most=most,
    )


async def all_administrators(q: Queries) -> list[UUID]:
    """People who administer the house."""
    return await q.values(
        "select distinct person from ground.reach where collection = %(house)s and role >= 5", house=HOUSE
    )


async def versions(q: Queries, file: UUID) -> list[Version]:
    """All versions, newest first."""
    return await q.rows(
        Version,
        "select version, blob, original, media_type, size, state, at, by, why from ground.file_version"
        " where file = %(file)s order by version desc",
        file=file,
    )


async def version(q: Queries, file: UUID, number: int) -> Version | None:
    """One version."""
    return next((one for one in await versions(q, file) if one.version == number), None)


async def hold_blobs(q: Queries, *hashes: bytes) -> None:
    """Nobody collects these blobs until the end of the transaction."""
    await q.run(
        "select pg_advisory_xact_lock(key) from unnest(%(keys)s::bigint[]) as k (key)",
        keys=sorted(map(_key, hashes)),
    )


async def save_blob(q: Queries, sha256: bytes, size: int, *, now: datetime) -> None:
    """A blob that the store has."""
    await q.run(
        "insert into ground.blob (sha256, size, created_at) values (%(sha256)s, %(size)s, %(now)s)"
        " on conflict do nothing",
        sha256=sha256,
        size=size,
        now=now,
    )


_VERSION = (
    "with blob as (insert into ground.blob (sha256, size, created_at) values (%(blob)s, %(size)s, %(now)s)"
    " on conflict do nothing), words as (insert into ground.blob_text (blob, text) select %(blob)s, %(text)s::text"
    " where %(text)s::text <> '' on conflict do nothing){more} insert into ground.file_version (file, version, blob,"
    " original, media_type, size, state, at, by, why) values (%(file)s, %(number)s, %(blob)s, %(original)s,"
    " %(media_type)s, %(size)s, %(state)s, %(now)s, %(by)s, %(why)s)"
)
_FIRST = _VERSION.replace(
    "{more}",
    ", made as (insert into ground.file (id, name, version, created_at, created_by, changed_at, changed_by)"
    " values (%(file)s, %(name)s, 1, %(now)s, %(by)s, %(now)s, %(by)s)), attached as (insert into ground.attachment"
    " (file, thing, at, by) values (%(file)s, %(thing)s, %(now)s, %(by)s))",
)
_NEXT = _VERSION.replace("{more}", "")


def _content(content: Content) -> dict[str, Any]:
    return {name: getattr(content, name) for name in ("blob", "size", "text", "original", "media_type")}


async def save_file(
    q: Queries, id: UUID, name: str, content: Content, *, thing: UUID, state: State, by: UUID, now: datetime, why: str
) -> None:
    """A new file on a thing with its first version, whose blob the store has."""
    given = {"file": id, "name": name, "thing": thing, "number": 1, "state": state.value, "by": by, "now": now}
    await q.run(_FIRST, why=why, **given, **_content(content))


async def save_version(
    q: Queries, file: UUID, number: int, content: Content, *, state: State, by: UUID, now: datetime, why: str
) -> None:
    """Another version of a file, whose blob the store has."""
    given = {"file": file, "number": number, "state": state.value, "by": by, "now": now}
    await q.run(_NEXT, why=why, **given, **_content(content))


async def newest(q: Queries, file: UUID) -> int:
    """The greatest number of a version."""
    return int(await q.value("select max(version) from ground.file_version where file = %(file)s", file=file))


async def show(q: Queries, file: UUID, *, version: int, name: str, by: UUID, now: datetime) -> None:
    """The version that is served, and the name."""
    await q.run(
        "update ground.file set version = %(version)s, name = %(name)s, revision = revision + 1, changed_at = %(now)s,"
        " changed_by = %(by)s where id = %(file)s",
        file=file,
        version=version,
        name=name,
        by=by,
        now=now,
    )


async def judge(q: Queries, file: UUID, version: int, state: State) -> bool:
    """What the scanner found. False when the version does not wait any more."""
    return bool(
        await q.run(
            "update ground.file_version set state = %(state)s where file = %(file)s and version = %(version)s"
            " and state = 'held'",
            file=file,
            version=version,
            state=state.value,
        )
    )


async def move(q: Queries, file: UUID, thing: UUID, *, by: UUID, now: datetime) -> None:
    """Put the file on another thing."""
    await q.run(
        "update ground.attachment set thing = %(thing)s, at = %(now)s, by = %(by)s where file = %(file)s",
        file=file,
        thing=thing,
        by=by,
        now=now,
    )


async def trash(q: Queries, file: UUID, *, by: UUID | None, now: datetime) -> None:
    """Into the trash, or back with `by` None."""
    await q.run(
        "update ground.file set trashed_by = %(by)s, trashed_at = case when %(by)s::uuid is null then null else"
        " %(now)s::timestamptz end, revision = revision + 1 where id = %(file)s",
        file=file,
        by=by,
        now=now,
    )


async def purge(q: Queries, file: UUID) -> None:
    """Remove the rows; the contents go when nothing else points to them."""
    await q.run("delete from ground.file where id = %(file)s", file=file)


class Face(Struct, frozen=True, kw_only=True):
    """What a Card says of a file. `label` is that of the thing it lies on."""

    id: UUID
    thing: UUID
    place: UUID
    name: str
    clean: bool
    label: str
    created_by: UUID
    trashed_by: UUID | None


async def faces(q: Queries, files: Sequence[UUID]) -> list[Face]:
    """Files as their Cards show them; those whose thing is gone are left out."""
    return await q.rows(
        Face,
        "select f.id, a.thing, coalesce(own.id, t.place) as place, f.name, v.state = 'clean' as clean, t.label,"
        " f.created_by, f.trashed_by from ground.file f join ground.file_version v on v.file = f.id"
        " and v.version = f.version join ground.attachment a on a.file = f.id join ground.thing t on t.id = a.thing"
        " left join ground.collection own on own.id = f.id where f.id = any(%(files)s)",
        files=list(files),
    )


async def texts(q: Queries, files: Sequence[UUID]) -> list[tuple[UUID, str, str | None]]:
    """Id, name and words, where there are any, of the files whose current version is clean."""
    return [
        (row[0], row[1], row[2])
        for row in await q.tuples(
            "select f.id, f.name, b.text from ground.file f join ground.file_version v on v.file = f.id"
            " and v.version = f.version join ground.attachment a on a.file = f.id join ground.thing t on t.id = a.thing"
            " left join ground.blob_text b on b.blob = v.blob where f.id = any(%(files)s) and v.state = 'clean'",
            files=list(files),
        )
    ]


async def name_of(q: Queries, party: UUID) -> str:
    """A person's name; empty for whoever has none, like the holder of a link."""
    return str(await q.value("select fn from ground.person where id = %(id)s", id=party) or "")


async def hold_person(q: Queries, person: UUID) -> None:
    """One announcement of a person at a time, so that a quota holds."""
    await q.run("select pg_advisory_xact_lock(hashtextextended('files.quota' || %(id)s::text, 0))", id=person)


async def kept_bytes(q: Queries, person: UUID) -> int:
    """Bytes of all versions a person put in and of the uploads announced."""
    return int(
        await q.value(
            "select coalesce((select sum(size) from ground.file_version where by = %(id)s), 0)"
            " + coalesce((select sum(size) from ground.upload where owner = %(id)s and file is null), 0)",
            id=person,
        )
    )


async def save_upload(q: Queries, upload: Upload) -> None:
    """An upload announced."""
    await q.run(
        "insert into ground.upload (id, owner, thing, replaces, name, size, why, created_at, expires_at, base)"
        " values (%(id)s, %(owner)s, %(thing)s, %(replaces)s, %(name)s, %(size)s, %(why)s, %(created_at)s,"
        " %(expires_at)s, %(base)s)",
        **{name: getattr(upload, name) for name in Upload.__struct_fields__ if name != "file"},
    )


async def upload(q: Queries, id: UUID, *, owner: UUID, lock: bool = False) -> Upload | None:
    """An upload of one person."""
    statement = (
        "select id, owner, thing, replaces, name, size, why, created_at, expires_at, file, base from ground.upload"
        " where id = %(id)s and owner = %(owner)s"
    )
    if lock:
        await q.run("select from ground.upload where id = %(id)s for update", id=id)
    return await q.row(Upload, statement, id=id, owner=owner)


async def extend(q: Queries, id: UUID, *, until: datetime) -> None:
    """The upload lives on."""
    await q.run("update ground.upload set expires_at = %(until)s where id = %(id)s", id=id, until=until)


async def finish(q: Queries, id: UUID, file: UUID) -> None:
    """What became of the upload."""
    await q.run("update ground.upload set file = %(file)s where id = %(id)s", id=id, file=file)


async def drop_upload(q: Queries, id: UUID) -> None:
    """Forget an upload."""
    await q.run("delete from ground.upload where id = %(id)s", id=id)


async def all_uploads(q: Queries, ids: Sequence[UUID]) -> set[UUID]:
    """Those of the ids that are uploads on their way."""
    return set(await q.values("select id from ground.upload where id = any(%(ids)s) and file is null", ids=list(ids)))


async def all_expired(q: Queries, *, now: datetime) -> list[UUID]:
    """Forget uploads whose time is over and give their ids."""
    return await q.values("delete from ground.upload where expires_at < %(now)s returning id", now=now)


async def all_lost(q: Queries, *, most: int) -> list[UUID]:
    """Files whose thing is gone."""
    return await q.values(
        "select a.file from ground.attachment a where not exists"
        " (select from ground.thing t where t.id = a.thing) limit %(most)s",
        most=most,
    )


async def all_waiting(q: Queries, *, before: datetime) -> list[tuple[UUID, int]]:
    """Versions held since before a moment."""
    return [
        (row[0], row[1])
        for row in await q.tuples(
            "select file, version from ground.file_version where state = 'held' and at < %(before)s", before=before
        )
    ]


async def all_known(q: Queries, names: Sequence[bytes]) -> set[bytes]:
    """Those of the names that are blobs."""
    return {
        bytes(one) for one in await q.values("select sha256 from ground.blob where sha256 = any(%(n)s)", n=list(names))
    }


async def all_unused(q: Queries, *, before: datetime, most: int) -> list[bytes]:
    """Blobs made before a moment that no version and nothing made of one points to."""
    return [
        bytes(one)
        for one in await q.values(
            "select sha256 from ground.blob b where created_at < %(before)s"
            " and not exists (select from ground.file_version v where v.blob = b.sha256)"
            " and not exists (select from ground.preview p where p.blob = b.sha256)"
            " and not exists (select from ground.made m where m.blob = b.sha256) limit %(most)s",
            before=before,
            most=most,
        )
    ]


async def drop_unused(q: Queries, sha256: bytes) -> bool:
    """Forget a blob that nothing points to. False when something does by now, or when it is forgotten already."""
    return bool(
        await q.run(
            "delete from ground.blob b where sha256 = %(sha256)s"
            " and not exists (select from ground.file_version v where v.blob = b.sha256)"
            " and not exists (select from ground.preview p where p.blob = b.sha256)"
            " and not exists (select from ground.made m where m.blob = b.sha256)",
            sha256=sha256,
        )
    )


async def preview(q: Queries, source: bytes, pixels: int) -> tuple[bool, bytes | None, int]:
    """Whether the preview was tried, its blob, and its size in bytes."""
    rows = await q.tuples(
        "select p.blob, coalesce(b.size, 0) from ground.preview p left join ground.blob b on b.sha256 = p.blob"
        " where p.source = %(source)s and p.pixels = %(pixels)s",
        source=source,
        pixels=pixels,
    )
    return (True, bytes(rows[0][0]) if rows[0][0] is not None else None, rows[0][1]) if rows else (False, None, 0)


async def save_preview(q: Queries, source: bytes, pixels: int, blob: bytes | None) -> None:
    """A preview made, or that it cannot be made."""
    await q.run(
        "insert into ground.preview (source, pixels, blob) values (%(source)s, %(pixels)s, %(blob)s)"
        " on conflict (source, pixels) do update set blob = excluded.blob",
        source=source,
        pixels=pixels,
        blob=blob,
    )
