"""A place with a thing on it, and bytes of several kinds."""

import base64
import io
import zipfile
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import pytest
import pytest_asyncio
import pyvips

from madang.ground import access
from madang.ground.access import Grant
from madang.ground.db import Database
from madang.ground.ids import SYSTEM, new_id
from madang.ground.roles import Role
from madang.ground.testing import Cast


@pytest_asyncio.fixture
async def desk(database: Database, cast: Cast) -> UUID:
    """A thing that mina edits, joon comments on, guest sees and stranger does not reach. It is its own place."""
    id = new_id()
    async with database.queries() as q, q.connection.transaction():
        await access.found(
            q,
            id,
            parent=None,
            grants=[
                Grant(party=cast.mina.id, role=Role.EDIT),
                Grant(party=cast.joon.id, role=Role.COMMENT),
                Grant(party=cast.guest.id, role=Role.VIEW),
            ],
            by=SYSTEM,
        )
        await q.run(
            "insert into ground.thing (id, kind, title, place, created_by) values (%(id)s, 'ground.house', 'desk',"
            " %(id)s, %(by)s)",
            id=id,
            by=SYSTEM,
        )
    return id


def said(**pairs: str) -> str:
    """An Upload-Metadata header."""
    return ",".join(f"{key} {base64.b64encode(value.encode()).decode()}" for key, value in pairs.items())


async def begin(web: Any, thing: UUID, name: str, size: int, **more: str) -> str:
    """Announce an upload; gives its address."""
    headers = {"upload-length": str(size), "upload-metadata": said(filename=name, thing=str(thing), **more)}
    answer = await web.post("/api/uploads", headers=headers)
    assert answer.status_code == 201, answer.text
    return str(answer.headers["location"])


async def send(web: Any, url: str, offset: int, data: bytes) -> Any:
    """One PATCH."""
    return await web.patch(
        url,
        content=data,
        headers={"content-type": "application/offset+octet-stream", "upload-offset": str(offset)},
    )


Put = Callable[..., Awaitable[Any]]


async def put(web: Any, thing: UUID, name: str, data: bytes) -> Any:
    """Upload a file whole; gives it as the server shows it."""
    url = await begin(web, thing, name, len(data))
    answer = await send(web, url, 0, data)
    assert answer.status_code == 204, answer.text
    return await web.ok("GET", f"/api/files/{answer.headers['x-madang-file']}")


@pytest.fixture(scope="session")
def photo() -> bytes:
    """A JPEG, lying on its side, that tells where it was taken and with what."""
    return pictured("jpg")


def pictured(suffix: str, *, width: int = 400, height: int = 300) -> bytes:
    """A picture with orientation, camera and location."""
    image = (
        (pyvips.Image.black(width, height, bands=3).linear(1, [200, 30, 60])).cast("uchar").copy(interpretation="srgb")
    )
    image.set_type(pyvips.GValue.gint_type, "orientation", 6)
    for field, value in (
        ("exif-ifd0-Make", "Saegyeol"),
        ("exif-ifd3-GPSLatitude", "37/1 30/1 0/1"),
        ("exif-ifd3-GPSLatitudeRef", "N"),
    ):
        image.set_type(pyvips.GValue.gstr_type, field, value)
    return bytes(image.write_to_buffer(f".{suffix}"))


@pytest.fixture(scope="session")
def pdf() -> bytes:
    """A PDF of one page with one line on it."""
    drawn = b"BT /F1 24 Tf 72 700 Td (Madang) Tj ET"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn),
    ]
    out = io.BytesIO(b"%PDF-1.4\n")
    out.seek(0, io.SEEK_END)
    places = []
    for number, body in enumerate(objects, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = out.tell()
    out.write(b"xref\n0 5\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places))
    out.write(b"trailer << /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % start)
    return out.getvalue()


@pytest.fixture(scope="session")
def workbook() -> bytes:
    """An archive as office programs write them."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
    return out.getvalue()
