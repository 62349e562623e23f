"""Folders and some forty small files in the drives of projects, units and people."""

import zlib
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from uuid import UUID

from madang.demo.drives import documents
from madang.demo.drives.documents import Rows
from madang.drive.actions import drives, folders, tags
from madang.ground.blobs import BlobStore
from madang.ground.files import actions as files
from madang.ground.files import intake
from madang.ground.files.models import Policy
from madang.ground.tx import Tx

Make = Callable[[UUID, datetime], AbstractAsyncContextManager[Tx]]
"""`make(person, moment)` opens a transaction in which that person acts at that moment."""

_ROWS: Rows = (
    ("기간", "2026. 3. ~ 2026. 12."),
    ("장소", "본원 2층 스마트워크센터"),
    ("예산", "12,000,000원"),
    ("담당", "사업기획팀"),
)

_OWN = (
    ("", ("할 일.txt", "읽을거리.md")),
    ("출장/2026", ("출장 계획 1.docx", "출장 계획 2.docx", "출장 계획 10.docx", "영수증.png")),
    ("교육", ("디지털 역량 교육 신청서.hwpx", "수료증.pdf")),
)
_SHARED = (
    ("", ("함께 쓰는 규칙.md",)),
    (
        "01 계획",
        ("사업 계획서.hwpx", "예산 내역.xlsx", "추진 일정.csv", "사업 계획서 요약.docx"),
    ),
    ("02 회의/2026", ("1차 회의록.hwpx", "2차 회의록.hwpx", "10차 회의록.hwpx", "참석자.csv")),
    ("03 현장/사진", ("현장 1.png", "현장 2.png", "현장 10.png")),
    ("03 현장", ("현장 점검표.xlsx", "배치도.pdf")),
    ("04 결과", ("결과 보고서.hwpx", "성과 지표.xlsx", "발표 자료.pdf")),
)
_UNIT = (
    ("서식", ("기안 서식.hwpx", "출장 신청서.hwpx", "물품 구매 요청서.docx")),
    ("인수인계", ("업무 인수인계서.hwpx", "연락처.csv")),
    ("통계", ("월별 이용 현황.xlsx", "월별 이용 현황.csv", "그래프.png")),
)

_MADE: dict[str, Callable[[str, Rows], bytes]] = {
    "txt": documents.text,
    "md": documents.markdown,
    "csv": documents.table,
    "xlsx": documents.workbook,
    "docx": documents.word,
    "hwpx": documents.hwpx,
}


def content_of(name: str) -> bytes:
    """A document that fits its name; the same name always gives the same words and pictures."""
    stem, _, extension = name.rpartition(".")
    seed = zlib.crc32(name.encode())
    if extension == "png":
        return documents.picture(seed)
    if extension == "pdf":
        return documents.pages(seed)
    return _MADE[extension](stem, _ROWS)


async def fill(
    make: Make, people: Sequence[tuple[UUID, str]], *, blobs: BlobStore, seed: int, today: date
) -> list[UUID]:
    """Open the drives of two people, of what they work in and of a unit, and put files into them; gives the drives."""
    random = Random(seed)
    opened = []
    for person, _ in people[:2]:
        opened.append(await _open(make, person, person, _OWN, blobs, random, today))
    async with make(people[0][0], _at(today, random)) as tx:
        possible = await drives.possible(tx)
    for owner, tree in zip(
        [one.owner for sort in ("project", "unit") for one in possible if one.sort.value == sort][:2],
        (_SHARED, _UNIT),
        strict=False,
    ):
        opened.append(await _open(make, people[0][0], owner, tree, blobs, random, today))
    return opened


async def _open(
    make: Make,
    person: UUID,
    owner: UUID,
    tree: Sequence[tuple[str, Sequence[str]]],
    blobs: BlobStore,
    random: Random,
    today: date,
) -> UUID:
    async with make(person, _at(today - timedelta(days=200), random)) as tx:
        drive = await drives.opened(tx, owner)
        await tx.flush()
    for path, names in tree:
        async with make(person, _at(today - timedelta(days=random.randint(2, 150)), random)) as tx:
            folder = await folders.along(tx, drive, [step for step in path.split("/") if step])
            await tx.flush()
            for name in names:
                async with blobs.scratch() as scratch:
                    source = scratch / "file"
                    source.write_bytes(content_of(name))
                    content = await intake.prepare(blobs, source, name, Policy())
                file = await files.attach(tx, blobs, folder, content)
                await tx.flush()
                if random.random() < 0.2:
                    await tags.put(tx, file.id, [random.choice(("중요", "검토 중", "확정"))])
    return drive


def _at(day: date, random: Random) -> datetime:
    """A moment of the working hours in Seoul."""
    return datetime.combine(day, time(0, 30), UTC) + timedelta(minutes=random.randrange(480))
