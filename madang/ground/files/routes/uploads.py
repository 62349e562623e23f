"""Resumable uploads: the tus protocol, version 1.0.0, with creation, termination and expiration."""

from email.utils import format_datetime
from typing import Any
from uuid import UUID

from litestar import Response, get, post, route
from litestar.di import NamedDependency
from litestar.params import FromPath
from msgspec import structs

from madang.ground.edge import Request as Edge
from madang.ground.errors import Invalid, NotFound, Refused, TooLarge, Unsupported
from madang.ground.files import intake, rules, store, uploads
from madang.ground.files.models import Upload
from madang.ground.files.routes import desk
from madang.ground.files.routes.views import FileView, UploadView, file_view, upload_of
from madang.ground.tx import Tx

TUS = {"Tus-Resumable": "1.0.0", "Cache-Control": "no-store"}
OFFSETS = "application/offset+octet-stream"


def length(header: str) -> int:
    """Bytes, as a header says them. Raises Invalid."""
    if not header.isdecimal() or len(header) > 18:
        raise Invalid("files.upload-length")
    return int(header)


def _uuid(text: str | None) -> UUID | None:
    try:
        return UUID(text) if text else None
    except ValueError:
        raise Invalid("files.metadata") from None


def _version(text: str | None) -> int | None:
    if not text:
        return None
    if not text.isdecimal() or len(text) > 9:
        raise Invalid("files.metadata")
    return int(text)


def headers_of(upload: Upload, offset: int, file: FileView | None) -> dict[str, str]:
    """What the protocol says of an upload."""
    headers = {
        **TUS,
        "Upload-Offset": str(offset),
        "Upload-Length": str(upload.size),
        "Upload-Expires": format_datetime(upload.expires_at, usegmt=True),
    }
    return {**headers, "X-Madang-File": str(file.id)} if file is not None else headers


def check_version(edge: Edge) -> None:
    """Raises Refused for another version of the protocol."""
    if edge.header("tus-resumable") not in ("", "1.0.0"):
        raise Refused("files.tus-version")


@route("/api/uploads", http_method=["OPTIONS"], act="signed-in", status_code=204, include_in_schema=False)
async def describe_uploads(edge: NamedDependency[Edge]) -> Response[None]:
    """What this server can do."""
    async with desk.database_of(edge).queries() as q:
        policy = await store.policy(q)
    return Response(
        None,
        status_code=204,
        headers={
            **TUS,
            "Tus-Version": "1.0.0",
            "Tus-Extension": "creation,termination,expiration",
            "Tus-Max-Size": str(policy.file_bytes),
        },
    )


@post("/api/uploads", act="files.attach", status_code=201)
async def create_upload(tx: NamedDependency[Tx], edge: NamedDependency[Edge]) -> Response[UploadView]:
    """Announce an upload: `Upload-Length`, and `Upload-Metadata` with filename and thing (or file, for a new version)."""
    check_version(edge)
    said = rules.upload_metadata(edge.header("upload-metadata"))
    upload = await uploads.announce(
        tx,
        desk.blobs_of(edge),
        name=said.get("filename", ""),
        size=length(edge.header("upload-length")),
        why=said.get("why", ""),
        thing=_uuid(said.get("thing")),
        replaces=_uuid(said.get("file")),
        base=_version(said.get("base")),
        path=said.get("path", ""),
    )
    view = upload_of(upload, offset=0, file=None)
    return Response(view, status_code=201, headers={**headers_of(upload, 0, None), "Location": view.url})


async def _known(edge: Edge, id: UUID) -> tuple[Upload, FileView | None]:
    """The upload; what became of it when all its bytes were there but a crash came before the file."""
    async with desk.opened(edge) as tx:
        upload = await uploads.upload(tx, id)
        if upload.file is not None:
            view = await file_view(tx, await uploads.uploaded(tx, upload))
            return upload, structs.replace(view, name=upload.name) if tx.who.kind == "link" else view
    return upload, None


async def resumed(edge: Edge, id: UUID, *, check: desk.Check = desk.anything) -> tuple[Upload, int, FileView | None]:
    """The actor's upload, how many bytes are there, and the file once it is one."""
    upload, file = await _known(edge, id)
    if file is not None:
        return upload, upload.size, file
    path = intake.path_of(desk.blobs_of(edge), id)
    size = intake.offset(path)
    if size >= upload.size:
        with intake.alone(path):
            file = await _finish(edge, upload, check)
    return upload, size, file


async def _finish(edge: Edge, upload: Upload, check: desk.Check) -> FileView:
    path = intake.path_of(desk.blobs_of(edge), upload.id)
    try:
        return await desk.finish(edge, upload, path, check=check)
    except (Invalid, TooLarge):
        # the policy will say the same of the same bytes
        async with desk.opened(edge) as tx:
            await store.drop_upload(tx, upload.id)
        intake.forget(path)
        raise


@route("/api/uploads/{id:uuid}", http_method=["HEAD"], act="files.attach", status_code=200)
async def head_upload(id: FromPath[UUID], edge: NamedDependency[Edge]) -> Response[None]:
    """How many bytes are there."""
    upload, offset, file = await resumed(edge, id)
    return Response(None, status_code=200, headers=headers_of(upload, offset, file))


@get("/api/uploads/{id:uuid}", act="files.attach")
async def read_upload(id: FromPath[UUID], edge: NamedDependency[Edge]) -> UploadView:
    """How far the upload is, and what became of it."""
    upload, offset, file = await resumed(edge, id)
    return upload_of(upload, offset=offset, file=file)


@route(
    "/api/uploads/{id:uuid}",
    http_method=["PATCH"],
    act="files.attach",
    status_code=204,
    request_max_body_size=None,
)
async def append_upload(id: FromPath[UUID], edge: NamedDependency[Edge], request: desk.AnyRequest) -> Response[None]:
    """The next bytes. The last ones make the file."""
    upload, size, file = await append(edge, request, id)
    return Response(None, status_code=204, headers=headers_of(upload, size, file))


async def append(
    edge: Edge, request: desk.AnyRequest, id: UUID, *, check: desk.Check = desk.anything
) -> tuple[Upload, int, FileView | None]:
    """Take the next bytes of the actor's upload; the last ones make the file."""
    check_version(edge)
    if edge.header("content-type").partition(";")[0].strip() != OFFSETS:
        raise Unsupported("files.offset-type")
    start = length(edge.header("upload-offset"))
    async with desk.opened(edge) as tx:
        upload = await uploads.upload(tx, id)
        await store.extend(tx, id, until=tx.now + uploads.UPLOAD_LIFE)
    if upload.file is not None:
        raise Refused("files.offset", offset=upload.size)
    if start + int(edge.header("content-length") or 0) > upload.size:
        raise TooLarge("files.too-large", megabytes=upload.size >> 20)
    path = intake.path_of(desk.blobs_of(edge), id)
    with intake.alone(path) as handle:
        size = await intake.receive(path, handle, start, desk.chunks(request), most=upload.size)
        file = await _finish(edge, upload, check) if size == upload.size else None
    return upload, size, file


@route("/api/uploads/{id:uuid}", http_method=["DELETE"], act="files.attach", status_code=204)
async def delete_upload(id: FromPath[UUID], tx: NamedDependency[Tx], edge: NamedDependency[Edge]) -> Response[None]:
    """Give the upload up; a file it has become stays."""
    await give_up(tx, edge, id)
    return Response(None, status_code=204, headers=TUS)


async def give_up(tx: Tx, edge: Edge, id: UUID) -> None:
    """Forget the actor's upload. Raises NotFound."""
    upload = await store.upload(tx, id, owner=tx.actor, lock=True)
    if upload is None:
        raise NotFound("ground.not-found")
    await store.drop_upload(tx, id)
    path = intake.path_of(desk.blobs_of(edge), id)
    tx.after.append(lambda: intake.forget(path))


ROUTES: list[Any] = [describe_uploads, create_upload, head_upload, read_upload, append_upload, delete_upload]
