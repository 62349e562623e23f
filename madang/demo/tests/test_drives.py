"""The demonstration's drives hold real files of every common kind, the same each time."""

import io
import zipfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date, datetime
from uuid import UUID

import pytest

from madang.demo import drives, projects
from madang.demo.drives.filling import content_of
from madang.ground.blobs import BlobStore
from madang.ground.ids import new_id
from madang.ground.parties import store as parties
from madang.ground.parties.models import Person
from madang.ground.testing import Open
from madang.ground.tx import Actor, Tx

TODAY = date(2026, 11, 20)


async def test_people_and_projects_have_files(open_tx: Open, tx: Tx, blobs: BlobStore) -> None:
    people = [Person(id=new_id(), sort="staff", fn=f"직원 {at}", number=f"017{at:04}") for at in range(900, 912)]
    for person in people:
        await parties.insert_person(tx, person)

    @asynccontextmanager
    async def make(person: UUID, moment: datetime) -> AsyncIterator[Tx]:
        acting = open_tx(Actor(id=person, kind="person"))
        acting.now = moment
        yield acting
        await acting.flush()

    known = [(one.id, one.fn) for one in people]
    await projects.fill(make, known, seed=7, today=TODAY)
    opened = await drives.fill(make, known, blobs=blobs, seed=7, today=TODAY)
    rows = await tx.tuples(
        "select v.media_type, count(*) from drive.entry e join ground.file_version v on v.file = e.file"
        " where e.drive = any(%(ids)s) group by 1",
        ids=opened,
    )
    kinds = dict(rows)
    assert sum(kinds.values()) >= 30
    assert len(kinds) >= 7, kinds


@pytest.mark.parametrize("extension", ["txt", "md", "csv", "docx", "hwpx", "png"])
def test_a_name_always_gives_the_same_document(extension: str) -> None:
    name = f"사업 계획서.{extension}"
    assert len(content_of(name)) > 50
    assert content_of(name) == content_of(name)


def test_the_form_is_filled_with_words() -> None:
    with zipfile.ZipFile(io.BytesIO(content_of("사업 계획서.hwpx"))) as archive:
        assert archive.namelist()[0] == "mimetype"
        assert archive.getinfo("mimetype").compress_type == zipfile.ZIP_STORED
        section = archive.read("Contents/section0.xml").decode()
    assert "사업 계획서" in section
    assert "스마트워크센터" in section
    assert "DEMO" not in section
