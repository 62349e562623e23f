"""Reading and writing files of pages, confined: `main([ACT, FORMAT, FOLDER, …])`, for `ground.confined`.

`out FORMAT FOLDER` reads `page.json` of the folder and the pictures beside it, and writes `out`. `in FORMAT FOLDER FILE`
reads the file and writes `reading.json`, with the files that came along in `files/`. `look zip FOLDER FILE` only looks.
`why` of the folder says why nothing was made.
"""

import base64
import binascii
import io
import logging
import re
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import msgspec
from PIL import Image, UnidentifiedImageError

from madang.ground.files.sniff import decoded
from madang.wiki.rules.formats import links
from madang.wiki.rules.formats.models import PREFIX, Asset, Deck, Loss, Node, Page, Reading, Taken, Unreadable
from madang.wiki.rules.formats.unzip import Unzip

Picture = Callable[[str, str], str | None]
MOST_LOSSES = 500
MOST_PIXELS = 60_000_000
MOST_SIDE = 2400
"""Pixels of a side that a document needs at most."""
PLAIN = {"PNG": "image/png", "JPEG": "image/jpeg", "GIF": "image/gif"}
MOST_TEXT = 16 << 20
_DATA = re.compile(r"^data:image/(png|jpeg|gif|webp);base64,([A-Za-z0-9+/=\s]+)$")


def main(words: list[str]) -> int:
    """Do one act; 0 also when it says why not."""
    act, form, place, *rest = words
    folder = Path(place)
    sys.setrecursionlimit(4000)
    logging.disable()
    try:
        if act == "out":
            (folder / "out").write_bytes(written(form, folder))
        elif act == "look":
            Unzip(Path(rest[0]))
        else:
            (folder / "files").mkdir()
            (folder / "reading.json").write_bytes(msgspec.json.encode(taken(form, Path(rest[0]), folder / "files")))
    except Unreadable as error:
        (folder / "why").write_text(error.why, encoding="utf-8")
    except (MemoryError, RecursionError):
        (folder / "why").write_text("too-large", encoding="utf-8")
    except Exception:  # noqa: BLE001  (whatever a parser raises on somebody's file, the file is what is broken)
        (folder / "why").write_text("broken", encoding="utf-8")
    return 0


def written(form: str, folder: Path) -> bytes:
    """A page as a file; each format loads what it needs and no more."""
    given = links.tidied(msgspec.json.decode((folder / "page.json").read_bytes()))
    if form == "slides":
        from madang.wiki.rules.formats import pdf

        deck = msgspec.convert(given, Deck)
        return pdf.slides_pdf(msgspec.structs.replace(deck, page=measured(deck.page, folder)), folder)
    page = measured(msgspec.convert(given, Page), folder)
    if form == "markdown":
        from madang.wiki.rules.formats import markdown_out

        text = markdown_out.document(page, lambda asset: f"files/{asset.path}")
        return _with_pictures(page, folder, text) if page.assets else text.encode()
    if form == "html":
        from madang.wiki.rules.formats import html_out

        return html_out.document(page, folder).encode()
    if form == "docx":
        from madang.wiki.rules.formats import docx_out

        return docx_out.document(page, folder)
    if form == "odt":
        from madang.wiki.rules.formats import odt_out

        return odt_out.document(page, folder)
    if form == "hwpx":
        from madang.wiki.rules.formats import hwpx_out

        return hwpx_out.document(page, folder)
    from madang.wiki.rules.formats import pdf

    return pdf.page(page, folder)


def _with_pictures(page: Page, folder: Path, text: str) -> bytes:
    """Markdown has no pictures in itself: an archive with them beside it."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("page.md", text)
        for asset in page.assets.values():
            archive.write(folder / asset.path, f"files/{asset.path}")
    return out.getvalue()


def measured(page: Page, folder: Path) -> Page:
    """The page with pictures that every format takes, not larger than sheets need; what is none is left out."""
    known = {id: made for id, asset in page.assets.items() if (made := _picture(asset, folder)) is not None}
    return msgspec.structs.replace(page, assets=known)


def _picture(asset: Asset, folder: Path) -> Asset | None:
    path = folder / asset.path
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    try:
        with Image.open(path) as image:
            form = image.format or ""
            if form in PLAIN and max(image.size) <= MOST_SIDE and image.mode != "CMYK":
                image.verify()
                name = f"{asset.path}.{form.lower().replace('jpeg', 'jpg')}"
                path.rename(folder / name)
                kind = PLAIN[form]
            else:
                image.thumbnail((MOST_SIDE, MOST_SIDE))
                clear = image.mode in {"RGBA", "LA", "P"}
                name, kind = f"{asset.path}.{'png' if clear else 'jpg'}", "image/png" if clear else "image/jpeg"
                image.convert("RGBA" if clear else "RGB").save(folder / name, quality=88)
            width, height = image.size
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError, SyntaxError):
        return None
    return msgspec.structs.replace(asset, path=name, media_type=kind, width=width, height=height)


def taken(form: str, source: Path, folder: Path) -> Reading:
    """A file as pages. Raises Unreadable."""
    if form == "zip":
        from madang.wiki.rules.formats import bundle

        return bundle.read(source, folder)
    assets: list[Asset] = []
    losses: list[Loss] = []

    def keep(name: str, data: bytes) -> str:
        number = len(assets)
        (folder / str(number)).write_bytes(data)
        assets.append(Asset(path=str(number), name=name, media_type="", size=len(data)))
        return f"{PREFIX}{number}"

    def lose(name: str, code: str) -> None:
        loss = Loss(name=name[:200], code=code)
        if loss not in losses and len(losses) < MOST_LOSSES:
            losses.append(loss)

    def picture(src: str, alt: str) -> None:
        lose(alt or src, "wiki.import-picture-outside")

    def link(href: str) -> str:
        return href

    title, doc = "", Node()
    if form == "docx":
        from madang.wiki.rules.formats import docx_in

        title, doc = docx_in.document(source, keep, lose)
    elif form == "hwpx":
        from madang.wiki.rules.formats import hwpx_in

        title, doc = hwpx_in.document(source, keep, lose)
    else:
        if source.stat().st_size > MOST_TEXT:
            raise Unreadable("too-large")
        text = decoded(source.read_bytes())
        if text is None:
            raise Unreadable("broken")
        from madang.wiki.rules.formats import html_in, markdown_in

        reader = markdown_in.document if form == "markdown" else html_in.document
        title, doc = reader(text, picture=_inlined(keep, picture), link=link)
    return Reading(pages=[Taken(title=title, doc=doc)], assets=assets, losses=losses)


def _inlined(keep: Callable[[str, bytes], str], otherwise: Picture) -> Picture:
    """Pictures that a text carries in itself come along."""

    def picture(src: str, alt: str) -> str | None:
        found = _DATA.match(src)
        if found is None:
            return otherwise(src, alt)
        try:
            return keep(f"{alt[:60] or 'picture'}.{found[1].replace('jpeg', 'jpg')}", base64.b64decode(found[2]))
        except binascii.Error:
            return otherwise("", alt)

    return picture
