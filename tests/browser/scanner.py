"""The malware scanner of this machine, on a signature of its own."""

import hashlib
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

CLAMD = shutil.which("clamd") or shutil.which("clamd", path="/usr/sbin")
BAD = "이 문장을 담은 파일은 시험용 악성 코드로 칩니다.\n".encode() * 3
START = 30
"""Seconds the scanner may take until it listens."""


@contextmanager
def scanning(folder: Path) -> Iterator[str]:
    """Run clamd with one signature, that of `BAD`; the path of its socket."""
    assert CLAMD is not None
    folder.mkdir()
    (folder / "test.hdb").write_text(f"{hashlib.md5(BAD).hexdigest()}:{len(BAD)}:Madang.Test\n")
    socket = folder / "clamd.sock"
    config = folder / "clamd.conf"
    config.write_text(
        f"LocalSocket {socket}\nDatabaseDirectory {folder}\nForeground yes\nTemporaryDirectory {folder}\n"
        "StreamMaxLength 100M\nMaxThreads 2\nUser root\n"
    )
    running = subprocess.Popen(
        [CLAMD, "--config-file", str(config)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.STDOUT,
    )
    try:
        until = time.monotonic() + START
        while not socket.exists():
            assert running.poll() is None, "clamd ended"
            assert time.monotonic() < until, "clamd does not listen"
            time.sleep(0.2)
        yield str(socket)
    finally:
        running.terminate()
        running.wait(20)
