"""Collect everything that installs Madang on a network without internet.

usage: bin/bundle DIR

Fills the new folder DIR with Madang's wheel, the wheels of requirements/main.lock (each checked against its hash), a list of
checksums and `install.sh`, for machines like this one: the same system, processor and version of Python. Carry the folder
over and run `sh install.sh /opt/madang` in it.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

from place import LOCKS, MAIN, Progress, Stopped, leave_with, only_one, run, say

INSTALL = """#!/bin/sh
# Installs Madang into the folder named (default /opt/madang) from this folder alone.
set -eu
cd "$(dirname -- "$0")"
sha256sum --quiet --check SHA256SUMS
home=${1:-/opt/madang}
python=${PYTHON:-python3}
"$python" -c 'import sys; sys.exit("needs Python VERSION" if sys.version_info[:2] != (MAJOR, MINOR) else 0)'
"$python" -m venv "$home"
"$home/bin/pip" install --quiet --disable-pip-version-check --no-index --no-deps ./*.whl
"$home/bin/madang" --version
echo "installed: $home/bin/madang serve --data DIR"
"""


def collect(folder: Path) -> None:
    """Fill the folder. Raises Stopped."""
    progress = Progress(steps=4)
    progress.step("Python environment in .venv, with what builds the page")
    MAIN.make()
    MAIN.install("build")
    progress.step("web page and wheel of Madang (about half a minute)")
    run(
        [MAIN.python, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
        "Madang could not be built; the reason stands above.",
    )
    progress.step("wheels of requirements/main.lock (about 200 MB)")
    run(
        [
            *(MAIN.python, "-m", "pip", "wheel", "--quiet", "--require-hashes", "--no-deps"),
            *("-r", LOCKS / "main.lock", "--wheel-dir", folder),
        ],
        "The packages could not be collected; the reason stands above.",
    )
    progress.step("checksums and install.sh")
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    script = INSTALL.replace("VERSION", version).replace(
        "MAJOR, MINOR", f"{sys.version_info.major}, {sys.version_info.minor}"
    )
    (folder / "install.sh").write_text(script, encoding="utf-8")
    names = sorted(path.name for path in folder.iterdir())
    lines = [f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}\n" for name in names]
    (folder / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")
    say(f"{len(names)} files in {folder}; carry the folder over and run: sh install.sh /opt/madang")


def main(arguments: list[str]) -> int:
    """Collect into the folder named."""
    if {"-h", "--help"} & set(arguments):
        print(__doc__)
        return 0
    if len(arguments) != 1:
        say(__doc__ or "")
        return 2
    folder = Path(arguments[0]).resolve()
    if folder.exists() and any(folder.iterdir()):
        say(f"bin/bundle: {folder} is not empty")
        return 2
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with only_one("bin/bundle"):
            collect(folder)
    except Stopped as reason:
        return leave_with(reason)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
