"""A page on its way out of the house as a file: gathered here, written by a confined process."""

import asyncio
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files as resources
from pathlib import Path
from uuid import UUID

import msgspec
from msgspec import Struct, structs

from madang.ground import labels, outbox, settings
from madang.ground.blobs import BlobStore
from madang.ground.confined import process
from madang.ground.confined.process import Failed, Limits
from madang.ground.errors import Invalid, NotFound, Unavailable
from madang.ground.ids import ref
from madang.ground.tx import Tx
from madang.standards.labels import Act
from madang.wiki import facts
from madang.wiki.actions import pages, writing
from madang.wiki.models import PAGE
from madang.wiki.rules import document as documents
from madang.wiki.rules.document import Json
from madang.wiki.rules.formats.models import Asset, Deck, Page, Slide, shown_date
from madang.wiki.store import exchanges as store
from madang.wiki.store.exchanges import Shown

MODULE = "madang.wiki.rules.formats.inside"
WRITING = Limits(seconds=40, memory_bytes=2 << 30, file_bytes=256 << 20)
FORMATS = {
    "markdown": ("md", "text/markdown; charset=utf-8"),
    "html": ("html", "text/html; charset=utf-8"),
    "docx": ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    "odt": ("odt", "application/vnd.oasis.opendocument.text"),
    "hwpx": ("hwpx", "application/hwp+zip"),
    "pdf": ("pdf", "application/pdf"),
}
THEMES = frozenset({"office", "courtyard", "ink", "report", "large"})
LAYOUTS = frozenset(
    {"title", "section", "text", "columns", "text-image", "image", "table", "quote", "statement", "number"}
)
ZIP = ("zip", "application/zip")


class Sheet(Struct, frozen=True, kw_only=True):
    """A page gathered: what is written, and the pictures it takes along."""

    page: Page
    pictures: list[Shown]
    deck: Deck | None = None


class Made(Struct, frozen=True, kw_only=True):
    """A file that was made of a page."""

    data: bytes
    name: str
    media_type: str


@lru_cache
def _words(language: str) -> dict[str, str]:
    name = language if language in ("ko", "en") else "ko"
    found: dict[str, str] = msgspec.json.decode(
        resources("madang.wiki").joinpath("locale", name, "formats.json").read_bytes()
    )
    return found


async def gather(tx: Tx, id: UUID, *, form: str, reason: str | None) -> Sheet:
    """What a page says and shows, let out. Raises NotFound, Forbidden, Refused, Invalid for a format that is none."""
    if form not in FORMATS and form != "slides":
        raise Invalid("wiki.format", most=", ".join(FORMATS))
    page = await pages.need(tx, "wiki.view", id)
    label = await labels.check(tx, id, Act.EXPORT, reason=reason)
    document = await writing.fresh(tx, id)
    tx.tell(facts.PageExported(subject=ref(PAGE, id), form=form, reason=(reason or "").strip()[:500]))
    return await sheet(tx, id, page.title, document, label=label.value)


async def let_print(tx: Tx, id: UUID, *, reason: str | None) -> None:
    """A page is put on paper: it leaves the house, as an export does. Raises NotFound, Forbidden, Refused, Invalid."""
    await pages.need(tx, "wiki.view", id)
    await labels.check(tx, id, Act.EXPORT, reason=reason)
    tx.tell(facts.PageExported(subject=ref(PAGE, id), form="print", reason=(reason or "").strip()[:500]))


async def sheet(tx: Tx, id: UUID, title: str, document: Json, *, label: str) -> Sheet:
    """A page with the names of what it shows, as far as the actor sees it."""
    shown = await store.on_page(tx, id, documents.files(document))
    things = {str(one): one for one in (*documents.links(document), *documents.mentions(document))}
    known = await store.titles(tx, tx.actor, list(things.values()))
    refs = _refs(document)
    relay = await outbox.relay(tx)
    house = relay.house if relay is not None else ""
    words = _words(tx.who.language)
    return Sheet(
        page=Page(
            title=title,
            doc=document,
            assets={
                str(one.id): Asset(path=str(one.id), name=one.name, media_type=one.media_type, size=one.size)
                for one in shown
                if one.media_type.startswith("image/")
            },
            names={one: known[UUID(one.rpartition(":")[2])] for one in refs if UUID(one.rpartition(":")[2]) in known},
            addresses={one: f"{house}/i/{one.rpartition(':')[2]}" for one in (*refs, *things) if house},
            words=words,
            institution=(await settings.institution(tx)).fn,
            label=words.get(f"label.{label}", ""),
            house=house,
            language=tx.who.language,
        ),
        pictures=[one for one in shown if one.media_type.startswith("image/")],
    )


def _refs(document: Json) -> list[str]:
    return [
        attrs["thing"]
        for node in documents.nodes(document)
        if node["type"] in {"card", "mention"} and "thing" in (attrs := node.get("attrs", {}))
    ]


async def gather_slides(
    tx: Tx, id: UUID, *, theme: str, numbers: bool, slides: Sequence[Slide], reason: str | None
) -> Sheet:
    """Slides as the browser cut them, in place of the page itself; their blocks are cleaned as any that come in.

    Raises NotFound, Forbidden, Refused, TooLarge.
    """
    if theme not in THEMES or any(one.layout not in LAYOUTS for one in slides):
        raise Invalid("ground.invalid")
    found = await gather(tx, id, form="slides", reason=reason)
    cleaned = [structs.replace(one, blocks=_cleaned(one.blocks)) for one in slides]
    day = shown_date(tx.today.isoformat(), found.page.language)
    byline = " · ".join(one for one in (found.page.institution, day) if one)
    deck = Deck(page=found.page, theme=theme, byline=byline, numbers=numbers, slides=cleaned)
    return structs.replace(found, deck=deck)


def _cleaned(blocks: Sequence[Json]) -> list[Json]:
    content: list[Json] = documents.of_blocks(blocks)["content"] if blocks else []
    return content


async def write(blobs: BlobStore, sheet: Sheet, form: str) -> Made:
    """The file of a page or of its slides. No transaction is open meanwhile. Raises NotFound, Unavailable."""
    async with blobs.scratch() as folder:
        try:
            await lay(blobs, sheet.pictures, folder)
        except FileNotFoundError:
            raise NotFound("files.content-missing") from None
        await asyncio.to_thread((folder / "page.json").write_bytes, msgspec.json.encode(sheet.deck or sheet.page))
        try:
            await process.call(MODULE, ["out", form, str(folder)], reads=[], folder=folder, limits=WRITING)
        except Failed as error:
            raise Unavailable("wiki.export-failed", why=error.why) from None
        out = folder / "out"
        if not await asyncio.to_thread(out.exists):
            raise Unavailable("wiki.export-failed", why="broken")
        made = await asyncio.to_thread(out.read_bytes)
    ending, kind = FORMATS["pdf" if form == "slides" else form]
    if form == "markdown" and made.startswith(b"PK"):
        ending, kind = ZIP
    return Made(data=made, name=f"{sheet.page.title or 'page'}.{ending}", media_type=kind)


async def lay(blobs: BlobStore, files: Sequence[Shown], folder: Path) -> None:
    """Bytes of files into a folder, each under its id. Raises FileNotFoundError."""
    for one in files:
        async with blobs.local(one.blob) as source:
            await asyncio.to_thread(_copy, source, folder / str(one.id))


def _copy(source: Path, target: Path) -> None:
    with source.open("rb") as given, target.open("wb") as out:
        while chunk := given.read(1 << 20):
            out.write(chunk)
