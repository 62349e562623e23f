"""Imports and archives that are stopped, killed, broken off and begun again; and who is told of their end."""

import io
import json
import zipfile
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from madang.ground.db import Database
from madang.ground.errors import Invalid
from madang.ground.manifest import House
from madang.ground.testing import Client, Digested
from madang.ground.tx import Actor, Tx, transaction
from madang.ground.work import Work
from madang.wiki import jobs
from madang.wiki.actions import exchanges, exporting, importing
from madang.wiki.tests.conftest import make, titles
from madang.wiki.tests.test_exchange import BAD, MARKDOWN, attach, begun, document, over, png, take_in


def zipped(entries: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return out.getvalue()


def wiki_zip(pages: int) -> bytes:
    return zipped({f"{at:02} 장.md": f"# {at:02} 장\n\n본문 {at}\n".encode() for at in range(pages)})


class Killed(Exception):
    """The process of a job ends here."""


async def test_an_import_goes_on_where_its_process_ended(
    web: Client, space: str, mina: Actor, database: Database, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = await attach(web, space, "책.zip", wiki_zip(6))
    id = await begun(database, house, mina, space, file)
    work, fill, filled = Work(database, house, via="test"), importing.fill, 0

    async def cut(*given: Any) -> None:
        nonlocal filled
        if filled == 3:
            raise Killed
        await fill(*given)
        filled += 1

    monkeypatch.setattr(importing, "fill", cut)
    with pytest.raises(Killed):
        await importing.run(work, id)
    half = await web.ok("GET", f"/api/wiki/exchanges/{id}")
    assert (half["state"], half["done"], half["total"], len(half["pages"])) == ("running", 3, 6, 6)
    monkeypatch.setattr(importing, "fill", fill)
    await importing.run(work, id)
    whole = await web.ok("GET", f"/api/wiki/exchanges/{id}")
    assert (whole["state"], whole["done"], whole["losses"]) == ("done", 6, [])
    assert whole["pages"] == half["pages"]
    assert await titles(web, space) == [(f"{number:02} 장", None) for number in range(6)]
    for number, page in enumerate(whole["pages"]):
        assert f"본문 {number}" in json.dumps((await document(web, page))["document"], ensure_ascii=False)
    await importing.run(work, id)
    assert len(await titles(web, space)) == 6


async def test_an_import_that_is_stopped_leaves_what_is_there_and_makes_no_more(
    web: Client, space: str, mina: Actor, database: Database, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = await attach(web, space, "책.zip", wiki_zip(5))
    id = await begun(database, house, mina, space, file)
    make_one = importing.make

    async def stopping(tx: Tx, found: Any, taken: Any, above: UUID | None) -> UUID:
        page = await make_one(tx, found, taken, above)
        if taken.title == "02 장":
            await exchanges.cancel(tx, id)
        return page

    monkeypatch.setattr(importing, "make", stopping)
    await importing.run(Work(database, house, via="test"), id)
    stopped = await web.ok("GET", f"/api/wiki/exchanges/{id}")
    assert (stopped["state"], stopped["done"]) == ("cancelled", 0)
    assert len(await titles(web, space)) == 3
    again = await web.ok("POST", f"/api/wiki/exchanges/{id}/cancel")
    assert again["state"] == "cancelled"


async def test_whoever_waits_is_told_in_the_inbox(web: Client, space: str, digested: Digested) -> None:
    await make(web, space=space)
    await over(web, await web.ok("POST", "/api/wiki/archives", json={"space": space}))
    assert "wiki.space.exported" in await noticed(web, space, digested)
    await web.ok("POST", "/api/inbox/read-all", json={})
    assert (await take_in(web, space, "책.zip", wiki_zip(2)))["state"] == "done"
    assert "wiki.space.imported" in await noticed(web, space, digested)
    await web.ok("POST", "/api/inbox/read-all", json={})
    assert (await take_in(web, space, "사진뿐.zip", zipped({"a.png": png()})))["state"] == "failed"
    assert "wiki.space.import-failed" in await noticed(web, space, digested)


async def noticed(web: Client, space: str, digested: Digested) -> set[str]:
    """What the inbox says about the space."""
    await digested()
    items = (await web.ok("GET", "/api/inbox"))["items"]
    return {one["name"] for one in items if one["thing"]["id"] == space}


async def test_a_small_document_is_told_to_nobody_who_saw_it_come(
    web: Client, space: str, digested: Digested, waiting: None
) -> None:
    await take_in(web, space, "가.md", MARKDOWN.encode())
    assert await noticed(web, space, digested) == set()


async def test_what_ends_its_process_again_and_again_has_failed_and_is_begun_again(
    web: Client,
    space: str,
    mina: Actor,
    database: Database,
    house: House,
    monkeypatch: pytest.MonkeyPatch,
    digested: Digested,
) -> None:
    id = await begun(database, house, mina, space, await attach(web, space, "책.zip", wiki_zip(3)))
    work, read = Work(database, house, via="test"), importing.read

    async def dies(*_: Any, **__: Any) -> None:
        raise Killed

    monkeypatch.setattr(importing, "read", dies)
    assert (await web.post(f"/api/wiki/exchanges/{id}/again")).status_code == 409
    for _ in range(exchanges.TRIES - 1):
        with pytest.raises(Killed):
            await jobs.exchange(work, exchange=str(id))
        assert (await web.ok("GET", f"/api/wiki/exchanges/{id}"))["state"] == "running"
    with pytest.raises(Killed):
        await jobs.exchange(work, exchange=str(id))
    failed = await web.ok("GET", f"/api/wiki/exchanges/{id}")
    assert failed["state"] == "failed"
    assert failed["losses"] == [{"name": "책.zip", "code": "wiki.exchange-broke-off"}]
    assert "wiki.space.import-failed" in await noticed(web, space, digested)
    monkeypatch.setattr(importing, "read", read)
    await jobs.exchange(work, exchange=str(id))
    assert await titles(web, space) == []
    done = await over(web, await web.ok("POST", f"/api/wiki/exchanges/{id}/again"))
    assert (done["state"], done["losses"], done["done"]) == ("done", [], 3)
    assert (await web.post(f"/api/wiki/exchanges/{id}/again")).status_code == 409


async def test_a_process_that_is_killed_before_it_says_so_counts_as_well(
    web: Client, space: str, mina: Actor, database: Database, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    id = await begun(database, house, mina, space, await attach(web, space, "책.zip", wiki_zip(1)))
    work = Work(database, house, via="test")

    async def dies(*_: Any, **__: Any) -> None:
        raise Killed

    monkeypatch.setattr(importing, "read", dies)
    for _ in range(exchanges.TRIES):
        with pytest.raises(Killed):
            # nothing of the job itself runs after a SIGKILL
            await importing.run(work, id)
    await importing.run(work, id)
    assert (await web.ok("GET", f"/api/wiki/exchanges/{id}"))["state"] == "failed"


async def test_an_archive_that_cannot_be_made_has_failed_and_is_made_when_asked_again(
    web: Client, space: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await make(web, space=space)
    sheet = exporting.sheet

    async def refuses(*_: Any, **__: Any) -> None:
        raise Invalid("wiki.export-failed")

    monkeypatch.setattr(exporting, "sheet", refuses)
    failed = await over(web, await web.ok("POST", "/api/wiki/archives", json={"space": space}))
    assert (failed["state"], failed["losses"][0]["code"]) == ("failed", "wiki.export-failed")
    monkeypatch.setattr(exporting, "sheet", sheet)
    done = await over(web, await web.ok("POST", f"/api/wiki/exchanges/{failed['id']}/again"))
    assert (done["state"], done["losses"], done["done"]) == ("done", [], 1)


async def test_a_document_that_takes_its_time_comes_in_the_background(
    web: Client, space: str, monkeypatch: pytest.MonkeyPatch, digested: Digested
) -> None:
    monkeypatch.setattr(importing, "SOON_SECONDS", 0.0)
    file = await attach(web, space, "회의.md", MARKDOWN.encode())
    begun = await web.ok("POST", "/api/wiki/imports", json={"space": space, "file": file})
    assert begun["state"] == "waiting"
    done = await over(web, begun)
    assert (done["state"], done["done"], done["losses"]) == ("done", 1, [])
    assert "wiki.space.imported" in await noticed(web, space, digested)
    broken = await attach(web, space, "깨짐.docx", BAD["깨짐.docx"])
    failed = await over(web, await web.ok("POST", "/api/wiki/imports", json={"space": space, "file": broken}))
    assert (failed["state"], failed["losses"][0]["code"]) == ("failed", "wiki.import-broken")


async def test_what_a_process_left_before_it_answered_is_taken_up(
    web: Client, space: str, mina: Actor, database: Database, house: House
) -> None:
    file = await attach(web, space, "회의.md", MARKDOWN.encode())
    id = await begun(database, house, mina, space, file)
    async with database.queries() as q:
        later = await q.value(
            "select scheduled_at - now() from procrastinate_jobs where task_name = 'wiki.exchange-left'"
            " and args->>'exchange' = %(id)s and status = 'todo'",
            id=str(id),
        )
    assert timedelta(0) < later <= exchanges.LEFT
    async with transaction(database, house, via="test") as tx:
        await jobs.exchange_left(tx, exchange=str(id))
    await over(web, await web.ok("GET", f"/api/wiki/exchanges/{id}"))
    assert (await web.ok("GET", f"/api/wiki/exchanges/{id}"))["state"] == "done"
    assert [title for title, _ in await titles(web, space)] == ["주간 회의"]
