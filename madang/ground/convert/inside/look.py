"""One file looked at, confined: `main([TYPE, FILE, FOLDER, FORM, …])` writes each form into the folder, or why it is none.

`report.json` says for every form `""` when its file is there, otherwise `encrypted`, `broken`, `too-large` or `no-tool`.
"""

import json
from collections.abc import Callable
from pathlib import Path

import msgspec

from madang.ground.convert.inside.archive import Archive, Unreadable

_HWP = "application/vnd.hancom.hwp"
_KEPT_PICTURES = (
    "Preview/PrvImage.png",
    "Preview/PrvImage.jpg",
    "Thumbnails/thumbnail.png",
    "docProps/thumbnail.jpeg",
    "docProps/thumbnail.jpg",
    "docProps/thumbnail.png",
)
"""Where HWPX, ODF and Office Open XML keep a picture of their first page."""
_SIGNS = {b"\x89PNG": "image/png", b"\xff\xd8\xff": "image/jpeg", b"GIF8": "image/gif"}


def _text(media_type: str, path: Path, out: Path) -> None:
    from madang.ground.convert.inside import texts  # each form loads what it needs and no more

    out.write_text(texts.read(media_type, path), encoding="utf-8")


def _table(media_type: str, path: Path, out: Path) -> None:
    from madang.ground.convert.inside import tables

    out.write_bytes(msgspec.json.encode(tables.read(media_type, path)))


def _listing(_: str, path: Path, out: Path) -> None:
    from madang.ground.convert.inside import listing

    out.write_bytes(msgspec.json.encode(listing.read(path)))


def _small(pixels: int) -> Callable[[str, Path, Path], None]:
    def make(media_type: str, path: Path, out: Path) -> None:
        from madang.ground.files import picture

        if not media_type.startswith("image/") and media_type != picture.PDF:
            data = kept_picture(media_type, path)
            media_type = next((found for sign, found in _SIGNS.items() if data.startswith(sign)), "")
            if not media_type:
                raise Unreadable("no-tool")
            path = out.with_suffix(".kept")
            path.write_bytes(data)
        picture.smaller(media_type, str(path), pixels, out)

    return make


def kept_picture(media_type: str, path: Path) -> bytes:
    """The picture of the first page that office programs keep in the file. Raises Unreadable("no-tool") without one."""
    if media_type == _HWP:
        import olefile

        if not olefile.isOleFile(str(path)):
            raise Unreadable("no-tool")
        with olefile.OleFileIO(str(path)) as document:
            if not document.exists("PrvImage"):
                raise Unreadable("no-tool")
            return bytes(document.openstream("PrvImage").read())
    archive = Archive(path)
    for name in _KEPT_PICTURES:
        if name in archive:
            return archive.read(name)
    raise Unreadable("no-tool")


MAKERS: dict[str, Callable[[str, Path, Path], None]] = {
    "text": _text,
    "table": _table,
    "listing": _listing,
    "256": _small(256),
    "1024": _small(1024),
    "picture": _small(2560),
}


def main(words: list[str]) -> int:
    """Make the forms."""
    media_type, path, folder, *forms = words
    report: dict[str, str] = {}
    for form in forms:
        try:
            MAKERS[form](media_type, Path(path), Path(folder) / form)
            report[form] = ""
        except Unreadable as error:
            report[form] = error.why
        except MemoryError:
            report[form] = "too-large"
        except Exception:  # noqa: BLE001  (whatever a parser raises on somebody's file, the file is what is broken)
            report[form] = "broken"
        if report[form]:
            (Path(folder) / form).unlink(missing_ok=True)
    (Path(folder) / "report.json").write_text(json.dumps(report), encoding="utf-8")
    return 0
