"""Files from outside that become pages: looked at in a confined process, then made page by page.

A small document comes whole in one transaction or not at all, while one waits. A large one, and an archive, comes in the
background, can be stopped, and goes on where it stood when its process was killed. What did not come is reported by name.
"""

import asyncio
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec

from madang.ground.blobs import BlobStore
from madang.ground.confined import process
from madang.ground.confined.process import Failed, Limits
from madang.ground.errors import Forbidden, Invalid, Problem, Refused, TooLarge
from madang.ground.files import actions as file_actions
from madang.ground.files import intake
from madang.ground.files import rules as file_rules
from madang.ground.files import store as file_store
from madang.ground.files.models import Content, Policy
from madang.ground.ids import new_id
from madang.ground.labels import actions as labels
from madang.ground.tx import Tx
from madang.ground.work import Work
from madang.standards.labels import Label
from madang.wiki.actions import exchanges, pages, writing
from madang.wiki.actions.exchanges import become, show
from madang.wiki.actions.exporting import MODULE
from madang.wiki.models import Exchange, ExchangeState, ExchangeWay, Lost, VersionCause
from madang.wiki.rules import document as documents
from madang.wiki.rules import titles
from madang.wiki.rules.formats.models import BESIDE, PREFIX, Node, Reading, Taken, walk
from madang.wiki.store import exchanges as store

SOON_SECONDS = 0.5
FEW = 20
LIGHT_BYTES = 300_000
"""What is read in this time, carries so few files and says no more than this is made while one waits for the answer."""
_few = asyncio.Semaphore(2)
"""Looked at together while somebody waits; others are left to jobs."""
LOOKING = Limits(seconds=20, memory_bytes=2 << 30, file_bytes=256 << 20)
READING = Limits(seconds=600, memory_bytes=3 << 30, file_bytes=600 << 20)
FORMS = {
    "md": "markdown",
    "markdown": "markdown",
    "html": "html",
    "htm": "html",
    "docx": "docx",
    "hwpx": "hwpx",
    "zip": "zip",
}
TRIES = 3
_NUMBER = re.compile(rf"^(?:{PREFIX}|{BESIDE})(\d{{1,6}})$")


def form_of(name: str) -> str:
    """What a file is taken for by its name. Raises Invalid."""
    form = FORMS.get(name.rpartition(".")[2].lower())
    if form is None:
        raise Invalid("wiki.import-unknown")
    return form


async def begin(tx: Tx, *, space: UUID | None, parent: UUID | None, file: UUID) -> tuple[Exchange, bytes, str]:
    """Before it is looked at: may the actor put pages there, and read the file? Raises NotFound, Forbidden, Invalid."""
    where = await pages.spot(tx, space=space, parent=parent)
    if tx.who.kind != "person":
        raise Forbidden("ground.forbidden")
    source, version = await file_actions.version(tx, file)
    form = form_of(source.name)
    id = new_id()
    await store.insert(
        tx,
        id,
        by=tx.actor,
        way=ExchangeWay.IN,
        state=ExchangeState.WAITING,
        space=where.space_id,
        target=parent,
        source=file,
        name=source.name,
        allowed=[],
        now=tx.now,
    )
    await exchanges.remember(tx, id)
    return await exchanges.one(tx, id), version.blob, form


async def soon(
    blobs: BlobStore, blob: Path, form: str, folder: Path, policy: Policy
) -> tuple[Reading, dict[int, Content], list[Lost]] | None:
    """What lies in a file, with its contents, when that is little and soon known. Raises Invalid, TooLarge with why not."""
    try:
        async with asyncio.timeout(SOON_SECONDS), _few:
            reading = await read(blob, form, folder, limits=LOOKING, only_look=form == "zip")
            if reading is None or len(reading.assets) > FEW or await _heavy(folder):
                return None
            return reading, *await contents(blobs, reading, folder, policy)
    except TimeoutError:
        return None


async def _heavy(folder: Path) -> bool:
    return (await asyncio.to_thread((folder / "reading.json").stat)).st_size > LIGHT_BYTES


async def go_on(tx: Tx, id: UUID) -> Exchange:
    """Leave it to a job, at once."""
    found = await exchanges.one(tx, id)
    await exchanges.later(tx, found)
    return found


async def read(blob: Path, form: str, folder: Path, *, limits: Limits, only_look: bool = False) -> Reading | None:
    """What lies in a file. Raises Invalid, TooLarge with why not."""
    words = ["look" if only_look else "in", form, str(folder), str(blob)]
    try:
        await process.call(MODULE, words, reads=[blob], folder=folder, limits=limits)
    except Failed as error:
        raise refusal("too-large" if error.why != "broken" else "broken") from None
    why = folder / "why"
    if await asyncio.to_thread(why.exists):
        raise refusal(await asyncio.to_thread(why.read_text, "utf-8"))
    if only_look:
        return None
    return msgspec.json.decode(await asyncio.to_thread((folder / "reading.json").read_bytes), type=Reading)


def refusal(why: str) -> Problem:
    """The refusal of a file."""
    if why in {"too-large", "bomb", "entries"}:
        return TooLarge(f"wiki.import-{why}")
    known = why if why in {"broken", "encrypted", "deep", "path", "unknown"} else "broken"
    return Invalid(f"wiki.import-{known}")


async def contents(
    blobs: BlobStore, reading: Reading, folder: Path, policy: Policy
) -> tuple[dict[int, Content], list[Lost]]:
    """The files that came along, kept as blobs; those the house takes no part of are lost by name."""
    kept: dict[int, Content] = {}
    lost: list[Lost] = []
    for number, asset in enumerate(reading.assets):
        try:
            name = file_rules.clean_name(asset.name)
            file_rules.check_name(name, policy)
            kept[number] = await intake.prepare(blobs, folder / "files" / asset.path, name, policy)
        except Problem as problem:
            lost.append(Lost(name=asset.name[:300], code=problem.code))
    return kept, lost


async def at_once(
    tx: Tx, blobs: BlobStore, id: UUID, reading: Reading, kept: Mapping[int, Content], lost: Sequence[Lost]
) -> Exchange:
    """Make the page of a single document, all of it or nothing. Raises Problem."""
    found = await store.lock(tx, id)
    if found is None or found.state is not ExchangeState.WAITING:
        # it was stopped, or a job was faster
        return await exchanges.one(tx, id)
    await store.turn(tx, id, ExchangeState.RUNNING, now=tx.now)
    for taken in reading.pages:
        made = await make(tx, found, taken, None)
        await tx.flush()
        await fill(tx, blobs, made, taken, [made], kept)
        await store.advance(tx, id, done=1, total=len(reading.pages), page=made)
    await exchanges.end(tx, found, ExchangeState.DONE, [*lost, *_losses(reading)])
    return await exchanges.one(tx, id)


async def make(tx: Tx, found: Exchange, taken: Taken, above: UUID | None) -> UUID:
    """An empty page for one that came, so that links to it have where to go."""
    below = above or found.target
    name = titles.clean(taken.title[:300].strip() or found.name.rpartition(".")[0][:300] or found.name)
    return await pages.create(
        tx, space=None if below else found.space, parent=below, title=name, icon=_icon(taken.icon)
    )


def _icon(given: str) -> str:
    try:
        return titles.icon(given)
    except Problem:
        return ""


async def fill(
    tx: Tx, blobs: BlobStore, page: UUID, taken: Taken, made: Sequence[UUID], kept: Mapping[int, Content]
) -> None:
    """Write what came on its page, with the files it shows, under the label it had. Raises Problem, Gone."""
    if taken.label != Label.O.value:
        await labels.set_label(tx, page, taken.label, reason="")
    ids: dict[str, str] = {}
    for number in sorted(_numbers(taken.doc)):
        if number in kept:
            policy = await file_store.policy(tx)
            await file_actions.check_quota(tx, policy, kept[number].size)
            file = await file_actions.attach(tx, blobs, page, kept[number])
            await tx.flush()
            ids[f"{PREFIX}{number}"] = str(file.id)
    _put(taken.doc, ids, made)
    document = await asyncio.to_thread(documents.clean, taken.doc)
    await writing.become(tx, page, document, _slides(taken.slides), cause=VersionCause.IMPORTED)


def _slides(given: Mapping[str, Any]) -> dict[str, Any] | None:
    return dict(given) if given and len(msgspec.json.encode(given)) <= 1 << 20 else None


def _numbers(doc: Node) -> set[int]:
    found = set()
    for node in walk(doc):
        names = [str((node.get("attrs") or {}).get("file", ""))]
        names += [str((mark.get("attrs") or {}).get("href", "")) for mark in node.get("marks") or []]
        found |= {int(known[1]) for name in names if name.startswith(PREFIX) and (known := _NUMBER.match(name))}
    return found


def _put(doc: Node, files: Mapping[str, str], made: Sequence[UUID]) -> None:
    """Give what came with the page its own ids; a picture that stayed behind leaves its words."""
    for node in walk(doc):
        attrs = node.get("attrs") or {}
        if str(attrs.get("file", "")).startswith(PREFIX):
            if attrs["file"] in files:
                attrs["file"] = files[attrs["file"]]
            else:
                said = " ".join(str(attrs[name]) for name in ("alt", "caption", "name") if attrs.get(name))
                node.clear()
                node.update({"type": "paragraph", "content": [{"type": "text", "text": said}] if said else []})
                continue
        if BESIDE in str(attrs.get("thing", "")):
            kind, _, name = str(attrs["thing"]).partition(":")
            page = _page(name, made)
            attrs["thing"] = f"{kind}:{page}" if page else ""
        for mark in node.get("marks") or []:
            where = mark.get("attrs") or {}
            href = str(where.get("href", ""))
            if href.startswith(PREFIX):
                where["href"] = f"/i/{files[href]}" if href in files else ""
            elif href.startswith(BESIDE):
                page = _page(href, made)
                where["href"] = f"/i/{page}" if page else ""


def _page(name: str, made: Sequence[UUID]) -> UUID | None:
    found = _NUMBER.match(name)
    return made[int(found[1])] if found and int(found[1]) < len(made) else None


async def give_up(tx: Tx, id: UUID) -> None:
    """It was refused before anything was made."""
    await store.turn(tx, id, ExchangeState.FAILED, now=tx.now)


async def run(work: Work, id: UUID) -> None:
    """Take in a file, or what is left of it. For jobs."""
    found = await exchanges.taken_up(work, id, ExchangeWay.IN)
    if found is None or found.source is None:
        return
    try:
        async with work() as tx:
            become(tx, found)
            source, version = await file_actions.version(tx, found.source)
            policy = await file_store.policy(tx)
        async with work.blobs.scratch() as folder:
            async with work.blobs.local(version.blob) as blob:
                reading = await read(blob, form_of(source.name), folder, limits=READING)
            if reading is None:
                return
            kept, lost = await contents(work.blobs, reading, folder, policy)
            await _pages(work, found, reading, kept, [*lost, *_losses(reading)])
    except (Problem, FileNotFoundError) as problem:
        code = problem.code if isinstance(problem, Problem) else "files.content-missing"
        async with work() as tx:
            await exchanges.end(tx, found, ExchangeState.FAILED, [Lost(name=found.name, code=code)])


def _losses(reading: Reading) -> list[Lost]:
    return [Lost(name=one.name, code=one.code) for one in reading.losses]


async def _pages(
    work: Work, found: Exchange, reading: Reading, kept: Mapping[int, Content], losses: Sequence[Lost]
) -> None:
    """First all pages, empty, so that links find them; then what they say, each in a transaction of its own."""
    made: list[UUID] = []
    for number, taken in enumerate(reading.pages):
        async with work() as tx:
            now = await store.lock(tx, found.id)
            if now is None or now.state is not ExchangeState.RUNNING:
                return
            if number < len(now.pages):
                made = list(now.pages)
                continue
            become(tx, found)
            page, lost = await _placed(tx, found, reading.pages, taken, made)
            made.append(page)
            await store.advance(tx, found.id, done=0, total=len(reading.pages), page=page, losses=lost)
    for number, taken in enumerate(reading.pages):
        if not await _one(work, found, number, taken, made, kept):
            return
    async with work() as tx:
        await exchanges.end(tx, found, ExchangeState.DONE, losses)


async def _placed(
    tx: Tx, found: Exchange, pages: Sequence[Taken], taken: Taken, made: Sequence[UUID]
) -> tuple[UUID, list[Lost]]:
    """An empty page where it belongs; higher up where no page may lie any deeper."""
    above = taken.above
    lost: list[Lost] = []
    while above is not None:
        try:
            return await make(tx, found, taken, made[above]), lost
        except Refused as problem:
            if problem.code != "wiki.too-deep":
                raise
            above, lost = pages[above].above, [Lost(name=taken.title[:300], code="wiki.import-flattened")]
    return await make(tx, found, taken, None), lost


async def _one(
    work: Work, found: Exchange, number: int, taken: Taken, made: Sequence[UUID], kept: Mapping[int, Content]
) -> bool:
    """What one page says. False when it was stopped."""
    raw = msgspec.json.encode(taken.doc)
    for attempt in range(1, TRIES + 1):
        fresh = msgspec.structs.replace(taken, doc=msgspec.json.decode(raw))
        try:
            async with work() as tx:
                now = await store.lock(tx, found.id)
                if now is None or now.state is not ExchangeState.RUNNING:
                    return False
                if number < now.done:
                    return True
                become(tx, found)
                await fill(tx, work.blobs, made[number], fresh, made, kept)
                await store.advance(tx, found.id, done=1)
                show(tx, found)
            return True
        except file_actions.Gone:
            if attempt == TRIES:
                raise
        except Problem as problem:
            async with work() as tx:
                await store.advance(tx, found.id, done=1, losses=[Lost(name=taken.title[:300], code=problem.code)])
            return True
    return True
