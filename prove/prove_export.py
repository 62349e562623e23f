"""UPG-2: a house exported in open formats and imported into a fresh one is equal, ids included; secrets stay behind."""

import hashlib
import io
import random
import tempfile
from pathlib import Path

import psycopg

from bench.runner import Record
from madang.ground.backup import export
from madang.ground.blobs import BlobStore
from madang.ground.migrate import migrate
from madang.ground.postgres import running
from madang.house import house
from prove.filled import columns, digests, fill

TARGETS = ("UPG-2",)
SLICES = house().slices


def run(n: int, record: Record) -> None:
    """A house of `n` things, and a file for every hundred of them."""
    wrong: list[str] = []
    with tempfile.TemporaryDirectory(prefix="madang-prove-") as home:
        one, other, folder = Path(home) / "one", Path(home) / "other", Path(home) / "export"
        kept, again = BlobStore(one), BlobStore(other)
        files = [random.randbytes(random.randrange(1, 50_000)) for _ in range(max(3, n // 100))]
        for content in files:
            kept.take_in(hashlib.sha256(content).hexdigest(), io.BytesIO(content))
        with running(one) as cluster:
            migrate(cluster.url, SLICES)
            fill(cluster.url, n)
            with psycopg.connect(cluster.url) as connection:
                connection.execute(
                    "insert into ground.setting (name, value) values"
                    " ('institution', '{\"fn\": \"Outing\"}'), ('mail.relay', '{}')"
                )
            tables = {name: kept_in for name, kept_in in columns(cluster.url).items() if name not in export.SECRET}
            before = digests(cluster.url, tables)
            manifest = export.write(cluster.url, folder, blobs=kept)
        with running(other) as cluster:
            export.read(folder, cluster.url, slices=SLICES, blobs=again)
            after = digests(cluster.url, tables)
            with psycopg.connect(cluster.url) as connection:
                secret = connection.execute("select count(*) from ground.setting where name = 'mail.relay'").fetchone()
        if secret != (0,):
            wrong.append("a secret travelled")
        different = {name for name in tables if before[name] != after[name]} - {"ground.setting"}
        if different or before["ground.setting"][0] != after["ground.setting"][0] + 1:
            wrong.append(f"tables differ: {', '.join(sorted(different)) or 'ground.setting'}")
        if any(b"".join(again.pieces(hashlib.sha256(content).hexdigest())) != content for content in files):
            wrong.append("files differ")
        rows = sum(table.rows for table in manifest.tables)
    said = "; ".join(wrong) or "equal, ids included; no secret travelled"
    record(
        "UPG-2",
        n=n,
        figure=f"{rows:,} rows in {len(manifest.tables)} tables and {len(files):,} files: {said}",
        met=not wrong,
    )
