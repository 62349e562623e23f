"""The proof of stays as PDF: a fixed template for the typesetter, to which everything is data. Runs confined."""

import shutil
from collections.abc import Sequence
from pathlib import Path

import typst

HERE = Path(__file__).parent
FONTS = HERE.parents[1] / "_fonts"
"""Where the build leaves the faces that are embedded."""


def main(words: Sequence[str]) -> int:
    """Set `proof.json` of a folder as `out` beside it; gives the exit code."""
    folder = Path(words[0])
    shutil.copyfile(HERE / "proof.typ", folder / "proof.typ")
    made = typst.compile(
        str(folder / "proof.typ"),
        root=str(folder),
        font_paths=[str(FONTS)] if FONTS.is_dir() else [],
        package_path=str(folder),
        package_cache_path=str(folder),
        format="pdf",
    )
    (folder / "out").write_bytes(made)
    return 0
