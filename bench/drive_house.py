"""Folders of many files, laid straight into the tables of a house: what stands there, not how it came, is measured."""

import hashlib
from datetime import UTC, datetime
from uuid import UUID

import psycopg

from madang.ground.blobs import BlobStore
from madang.ground.ids import new_id
from madang.standards.hangul.sorting import sort_key

WORDS = (
    "\uacb0\uc0b0", "\ubcf4\uace0\uc11c", "\ud68c\uc758\ub85d", "\uc608\uc0b0", "\uacc4\ud68d", "\uc790\ub8cc", "plan", "photo",
)  # fmt: skip


async def fill(
    url: str, blobs: BlobStore, *, drive: UUID, owner: UUID, name: str, count: int, texts: bool = False
) -> UUID:
    """A folder of `count` files in the root of a drive; gives its id. With `texts` each has words of its own."""
    now, folder = datetime.now(UTC), new_id()
    data = b"The same few words in each of them.\n"
    sha256 = await blobs.put(data)
    ids = [new_id() for _ in range(count)]
    names = [f"{WORDS[n % len(WORDS)]} {n:06}.txt" for n in range(count)]
    keys = [hashlib.sha256(one.encode()).digest() if texts else sha256 for one in names]
    with psycopg.connect(url, autocommit=True) as connection:
        values = {"now": now, "me": owner, "drive": drive, "folder": folder, "ids": ids, "names": names, "keys": keys}
        values |= {"size": len(data), "name": name, "sort": [sort_key(one)[:1200] for one in names]}
        values["texts"] = [f"{one} {WORDS[n * 7 % len(WORDS)]} {n * 7919 % 10007}" for n, one in enumerate(names)]
        for statement in _STATEMENTS if texts else [one for one in _STATEMENTS if "blob_text" not in one]:
            connection.execute(statement, values)
        connection.execute("analyze")
    return folder


_STATEMENTS = [
    "insert into drive.entry (id, kind, drive, parent, place, name, sort_key, created_at, created_by, changed_at, changed_by)"
    " values (%(folder)s, 'folder', %(drive)s, %(drive)s, %(drive)s, %(name)s, %(name)s, %(now)s, %(me)s, %(now)s, %(me)s)",
    "insert into ground.thing (id, kind, title, place, within, created_by)"
    " values (%(folder)s, 'drive.folder', %(name)s, %(drive)s, %(drive)s, %(me)s)",
    "insert into ground.blob (sha256, size, created_at) select distinct unnest(%(keys)s::bytea[]), %(size)s::bigint,"
    " %(now)s::timestamptz on conflict do nothing",
    "insert into ground.blob_text (blob, text) select * from unnest(%(keys)s::bytea[], %(texts)s::text[])"
    " on conflict do nothing",
    "insert into ground.file (id, name, version, created_at, created_by, changed_at, changed_by)"
    " select f.id, f.name, 1, %(now)s, %(me)s, %(now)s, %(me)s from unnest(%(ids)s::uuid[], %(names)s::text[]) f (id, name)",
    "insert into ground.file_version (file, version, blob, media_type, size, state, at, by)"
    " select f.id, 1, f.key, 'text/plain', %(size)s, 'clean', %(now)s, %(me)s"
    " from unnest(%(ids)s::uuid[], %(keys)s::bytea[]) f (id, key)",
    "insert into ground.attachment (file, thing, at, by) select unnest(%(ids)s::uuid[]), %(folder)s::uuid,"
    " %(now)s::timestamptz, %(me)s::uuid",
    "insert into drive.entry (id, kind, drive, parent, place, name, sort_key, size, kept_bytes, created_at, created_by,"
    " changed_at, changed_by, file) select f.id, 'file', %(drive)s, %(folder)s, %(drive)s, f.name, f.key, %(size)s,"
    " %(size)s, %(now)s, %(me)s, %(now)s, %(me)s, f.id"
    " from unnest(%(ids)s::uuid[], %(names)s::text[], %(sort)s::text[]) f (id, name, key)",
    "insert into ground.thing (id, kind, title, place, within, created_by) select f.id, 'files.file', f.name,"
    " %(drive)s, %(folder)s, %(me)s from unnest(%(ids)s::uuid[], %(names)s::text[]) f (id, name)",
]


def tell(url: str, folder: UUID) -> None:
    """Tell of each file of a folder that it has come, so that readers read it."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(
            "insert into ground.told (id, name, subject, place, actor, at, body) select x.id, x.name, x.subject, x.place,"
            " x.actor, x.at, json_build_object('id', x.id, 'name', x.name, 'subject', x.subject, 'place', x.place,"
            " 'actor', x.actor, 'at', x.at, 'via', 'bench', 'request', null, 'values', json_build_object('thing',"
            " 'drive.folder:' || %(folder)s::text, 'media_type', 'text/plain', 'size', x.size))::text"
            " from (select gen_random_uuid() as id, 'files.file.attached' as name, 'files.file:' || e.id as subject,"
            " e.place, e.created_by as actor, now() as at, e.size from drive.entry e where e.parent = %(folder)s) x",
            {"folder": folder},
        )


def indexed(url: str, folder: UUID) -> int:
    """How many files of a folder search finds."""
    with psycopg.connect(url, autocommit=True) as connection:
        found = connection.execute(
            "select count(distinct s.thing) from ground.searchable s join drive.entry e on e.id = s.thing"
            " where e.parent = %s",
            [folder],
        ).fetchone()
    return int(found[0]) if found else 0
