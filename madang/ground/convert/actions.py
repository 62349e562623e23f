"""How a file is looked at, and fetching what was made of it."""

import asyncio
from datetime import timedelta
from uuid import UUID

from madang.ground.access import HOUSE
from madang.ground.blobs import BlobStore
from madang.ground.confined import process
from madang.ground.convert import rules, store, tools
from madang.ground.convert.models import Look, Piece, Tools, View, Watermark
from madang.ground.errors import NotFound
from madang.ground.files import actions as files
from madang.ground.files import store as file_store
from madang.ground.files.models import File, State, Version
from madang.ground.files.sniff import extension_of
from madang.ground.parties import store as parties
from madang.ground.tx import Tx

WAITS = timedelta(minutes=15)
"""How long a piece is said to be on its way; after that somebody has to look at the queue."""


async def look(tx: Tx, id: UUID, number: int | None) -> Look:
    """How a version is shown, the current one by default. Raises NotFound, Forbidden."""
    file = await files.one(tx, id)
    found = await file_store.version(tx, id, number or file.version)
    if found is None:
        raise NotFound("ground.not-found")
    policy = await file_store.policy(tx)
    if found.state is not State.CLEAN:
        if found.by != tx.actor and not await files.administers(tx):
            raise NotFound("ground.not-found")
        return _shown(file, found, View.NONE, None, state="none", why=found.state.value)
    pieces = await store.pieces(tx, found.blob)
    view, form = rules.view(found.media_type, pieces)
    state, why = _state(pieces, view, form, found)
    words = pieces.get(rules.TEXT)
    if state == "none" and view is not View.NONE and words is not None and words.why == "" and form != rules.TEXT:
        # what cannot be drawn can still be read
        view, form, state = View.WORDS, rules.TEXT, "ready"
    return _shown(
        file,
        found,
        view if state != "none" else View.NONE,
        form,
        state=state,
        why=why,
        words=words is not None and words.why == "",
        advice=_advice(found, file, pieces, warn_hwp=policy.warn_hwp),
        watermark=await _watermark(tx) if policy.watermark else None,
    )


def _shown(
    file: File,
    found: Version,
    view: View,
    form: str | None,
    *,
    state: str,
    why: str | None,
    words: bool = False,
    advice: list[str] | None = None,
    watermark: Watermark | None = None,
) -> Look:
    return Look(
        file=file.id,
        version=found.version,
        name=file.name,
        media_type=found.media_type,
        size=found.size,
        view=view,
        form=form,
        state=state,
        why=why,
        words=words,
        advice=advice or [],
        watermark=watermark,
    )


def _state(pieces: dict[str, Piece], view: View, form: str | None, found: Version) -> tuple[str, str | None]:
    """Whether the piece is there, on its way, or will never be."""
    if view is View.NONE:
        return "none", "unknown-type"
    piece = pieces.get(form or rules.TEXT)
    if form is None:
        # drawn from the bytes by the page itself, unless reading them has shown that they are locked
        locked = piece is not None and piece.why == "encrypted"
        return ("none", "encrypted") if locked else ("ready", None)
    if piece is None:
        return "pending", None
    return ("ready", None) if piece.why == "" else ("none", piece.why)


def _advice(found: Version, file: File, pieces: dict[str, Piece], *, warn_hwp: bool) -> list[str]:
    advice = []
    if warn_hwp and found.media_type == rules.HWP and extension_of(file.name) == "hwp":
        advice.append("old-hwp")
    if found.media_type in rules.OFFICE and pieces.get(rules.PAGES, Piece("", None, "", 0)).why == "no-tool":
        advice.append("no-office")
    if rules.OCR in pieces and pieces[rules.OCR].why == "":
        advice.append("letters-read")
    return advice


async def _watermark(tx: Tx) -> Watermark:
    person = await parties.person(tx, tx.actor)
    who = " ".join(part for part in (person.fn, person.number) if part) if person is not None else tx.who.kind
    return Watermark(who=who, at=tx.now)


async def piece(tx: Tx, id: UUID, number: int | None, form: str) -> tuple[File, Version, Piece]:
    """A made piece. Raises NotFound(convert.pending), NotFound(convert.none), Refused while it is held."""
    file, found = await files.version(tx, id, number)
    made = (await store.pieces(tx, found.blob)).get(form)
    if made is not None and made.why == "":
        return file, found, made
    awaited = form in (*rules.forms(found.media_type), rules.PAGES) and made is None
    if awaited and found.at > tx.now - WAITS:
        raise NotFound("convert.pending", retry_after=2)
    raise NotFound("convert.none")


async def text(tx: Tx, source: bytes) -> str:
    """The text of a blob."""
    return await store.text(tx, source) or ""


async def machine(tx: Tx, blobs: BlobStore) -> Tools:
    """What this machine has for converting. Needs `ground.administer`."""
    await tx.need("ground.administer", HOUSE)
    found = await asyncio.gather(
        asyncio.to_thread(lambda: tools.version(tools.libreoffice())),
        asyncio.to_thread(lambda: tools.version(tools.tesseract())),
        asyncio.to_thread(lambda: tools.version(tools.ffmpeg())),
    )
    async with blobs.scratch() as folder:
        holds = await process.holding(folder)
    waiting, failed = await store.waiting(tx)
    return Tools(
        libreoffice=found[0],
        tesseract=found[1],
        ffmpeg=found[2],
        waiting=waiting,
        failed=failed,
        network=holds["network"],
        files=holds["files"],
    )
