"""Pages and slides as PDF: fixed templates for the typesetter, to which everything that people wrote is data."""

import shutil
from pathlib import Path
from typing import Any

import msgspec
import typst

from madang.wiki.rules.formats import sheets
from madang.wiki.rules.formats.models import Deck, Page, Unreadable

HERE = Path(__file__).parent
FONTS = HERE.parents[2] / "_fonts"
"""Where the build leaves the faces that are embedded."""


def page(what: Page, folder: Path) -> bytes:
    """The page on A4. Pictures lie in `folder`, which is all that the typesetter can read."""
    return _set(folder, "page", sheets.data(what))


def slides_pdf(given: Deck, folder: Path) -> bytes:
    """Slides, one a page of sixteen to nine."""
    return _set(folder, "slides", sheets.deck(given))


def _set(folder: Path, name: str, data: dict[str, Any]) -> bytes:
    for template in (f"{name}.typ", "common.typ"):
        shutil.copyfile(HERE / template, folder / template)
    (folder / f"{name}.json").write_bytes(msgspec.json.encode(data))
    try:
        return typst.compile(
            str(folder / f"{name}.typ"),
            root=str(folder),
            font_paths=[str(FONTS)] if FONTS.is_dir() else [],
            package_path=str(folder),
            package_cache_path=str(folder),
            format="pdf",
        )
    except typst.TypstError as error:
        raise Unreadable("typesetting") from error
