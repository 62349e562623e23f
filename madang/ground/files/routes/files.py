"""Files of a thing, and one file."""

from pathlib import Path
from typing import Any
from uuid import UUID

import multipart
from litestar import delete, get, patch, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody

from madang.ground import blobs as blob
from madang.ground.access import HOUSE
from madang.ground.edge import Request as Edge
from madang.ground.errors import Full, Invalid, NotFound, Problem, TooLarge, Unsupported
from madang.ground.files import actions, intake, rules, store
from madang.ground.files.models import Content, Policy, Scanner
from madang.ground.files.routes import desk
from madang.ground.files.routes.views import (
    FileList,
    FileView,
    Taken,
    TakenList,
    Trouble,
    VersionView,
    file_of,
    file_view,
    version_of,
)
from madang.ground.http import Input, expected_revision
from madang.ground.tx import Tx

MOST_PARTS = 100
MOST_BYTES = 512 << 20
"""Of a form with several files; larger ones come as uploads."""


class NewName(Input, kw_only=True):
    """Another name."""

    name: str


class NewPolicy(Input, kw_only=True):
    """What the institution lets in."""

    file_bytes: int
    person_bytes: int | None
    deny_types: list[str]
    deny_extensions: list[str]
    allow_types: list[str] | None
    keep_location: bool
    clamd: str | None
    watermark: bool = False
    warn_hwp: bool = False
    ocr: bool = True


@get("/api/things/{id:uuid}/files", act="files.read")
async def list_files(id: FromPath[UUID], tx: NamedDependency[Tx], after: FromQuery[UUID | None] = None) -> FileList:
    """Files on a thing, newest first."""
    files, reached = await actions.attached_to(tx, id, after=after)
    return FileList(
        items=[file_of(tx, file, reached.role) for file in files[: actions.PAGE]],
        next=files[actions.PAGE - 1].id if len(files) > actions.PAGE else None,
        may=tx.may(reached.role, "files.attach"),
    )


@post("/api/things/{id:uuid}/files", act="files.attach", status_code=201, request_max_body_size=None)
async def add_files(id: FromPath[UUID], edge: NamedDependency[Edge], request: desk.AnyRequest) -> TakenList:
    """Several small files at once, as multipart/form-data with a part `file` for each; every one is reported."""
    kind, options = multipart.parse_options_header(edge.header("content-type"))
    if kind != "multipart/form-data" or not options.get("boundary"):
        raise Unsupported("files.form-type")
    async with desk.opened(edge) as tx:
        await actions.check_target(tx, id)
        policy = await store.policy(tx)
    blobs = desk.blobs_of(edge)
    async with blobs.scratch() as folder:
        taken: list[Taken | None] = []
        contents: list[tuple[int, Content]] = []
        for name, path in await _parts(request, options["boundary"], folder):
            try:
                clean = rules.clean_name(name)
                rules.check_name(clean, policy)
                contents.append((len(taken), await intake.prepare(blobs, path, clean, policy)))
                taken.append(None)
            except Full:
                raise
            except Problem as problem:
                taken.append(Taken(name=name, file=None, problem=Trouble(code=problem.code, params=problem.params)))
        async with desk.opened(edge) as tx:
            await actions.check_quota(tx, policy, sum(content.size for _, content in contents))
            for place, content in contents:
                view = await desk.sent(tx, edge, await actions.attach(tx, blobs, id, content), content.name)
                taken[place] = Taken(name=view.name, file=view, problem=None)
    return TakenList(items=[one for one in taken if one is not None])


async def _parts(request: desk.AnyRequest, boundary: str, folder: Path) -> list[tuple[str, Path]]:
    """Write the file parts of a form into a folder; gives names as sent. Raises Invalid, TooLarge, Full."""
    found: list[tuple[str, Path]] = []
    size = 0
    writing: Any = None
    try:
        with multipart.PushMultipartParser(boundary, max_segment_count=MOST_PARTS) as parser:
            async for chunk in desk.chunks(request):
                size += len(chunk)
                if size > MOST_BYTES:
                    raise TooLarge("ground.body-too-large", most=MOST_BYTES)
                for event in parser.parse(chunk):
                    if isinstance(event, multipart.MultipartSegment):
                        if event.filename is not None:
                            path = folder / str(len(found))
                            found.append((event.filename, path))
                            writing = path.open("wb")
                    elif event is None:
                        if writing is not None:
                            writing.close()
                        writing = None
                    elif writing is not None:
                        with blob.room():
                            writing.write(event)
    except multipart.MultipartError:
        raise Invalid("files.form-broken") from None
    finally:
        if writing is not None:
            writing.close()
    if not found:
        raise Invalid("files.form-empty")
    return found


@delete("/api/things/{id:uuid}/files/{file:uuid}", act="files.remove", status_code=204)
async def remove_file(id: FromPath[UUID], file: FromPath[UUID], tx: NamedDependency[Tx]) -> None:
    """Into the trash."""
    await actions.remove(tx, file, thing=id)


@get("/api/files/{id:uuid}", act="files.read")
async def read_file(id: FromPath[UUID], tx: NamedDependency[Tx]) -> FileView:
    """One file."""
    return await file_view(tx, await actions.one(tx, id))


@patch("/api/files/{id:uuid}", act="files.change")
async def rename_file(
    id: FromPath[UUID], tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[NewName]
) -> FileView:
    """Another name; `If-Match` carries the revision."""
    return await file_view(tx, await actions.rename(tx, id, data.name, revision=expected_revision(edge)))


@get("/api/files/{id:uuid}/versions", act="files.read")
async def list_versions(id: FromPath[UUID], tx: NamedDependency[Tx]) -> list[VersionView]:
    """All versions, newest first."""
    file, versions = await actions.versions(tx, id)
    return [version_of(version, current=file.version) for version in versions]


@post("/api/files/{id:uuid}/versions/{version:int}/restore", act="files.change", status_code=200)
async def restore_version(id: FromPath[UUID], version: FromPath[int], tx: NamedDependency[Tx]) -> FileView:
    """Serve an earlier version again, as a new one."""
    if not 0 < version < 1 << 31:
        raise NotFound("ground.not-found")
    return await file_view(tx, await actions.restore_version(tx, id, version))


@get("/api/files/held", act="signed-in")
async def list_held(tx: NamedDependency[Tx], after: FromQuery[UUID | None] = None) -> FileList:
    """Files that wait for the scanner or are infected: one's own, and all for administrators."""
    found = await actions.held(tx, after=after)
    following = found[actions.PAGE - 1][0].id if len(found) > actions.PAGE else None
    return FileList(items=[file_of(tx, file, role) for file, role in found[: actions.PAGE]], next=following, may=[])


@get("/api/files/policy", act="ground.administer")
async def read_policy(tx: NamedDependency[Tx]) -> Policy:
    """What the institution lets in."""
    await tx.need("ground.administer", HOUSE)
    return await store.policy(tx)


@put("/api/files/policy", act="ground.administer")
async def save_policy(tx: NamedDependency[Tx], data: JSONBody[NewPolicy]) -> Policy:
    """Change what the institution lets in."""
    return await actions.save_policy(
        tx,
        rules.policy(
            file_bytes=data.file_bytes,
            person_bytes=data.person_bytes,
            deny_types=data.deny_types,
            deny_extensions=data.deny_extensions,
            allow_types=data.allow_types,
            keep_location=data.keep_location,
            clamd=data.clamd,
            watermark=data.watermark,
            warn_hwp=data.warn_hwp,
            ocr=data.ocr,
        ),
    )


class NewScanner(Input):
    """Where a malware scanner may listen."""

    clamd: str


@post("/api/files/policy/scanner", act="ground.administer", status_code=200)
async def try_scanner(tx: NamedDependency[Tx], data: JSONBody[NewScanner]) -> Scanner:
    """Whether a malware scanner answers at an address; nothing is kept."""
    return await actions.try_scanner(tx, data.clamd.strip())


ROUTES: list[Any] = [
    list_files,
    add_files,
    remove_file,
    read_file,
    rename_file,
    list_versions,
    restore_version,
    list_held,
    read_policy,
    save_policy,
    try_scanner,
]
