"""Tables out and in."""

import io
from typing import Any

import pytest
from openpyxl import load_workbook

from madang.ground.db import Database
from madang.ground.testing import MakeClient, told
from madang.ground.tx import Actor

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MEDIA = {"csv": "text/csv", "xlsx": XLSX}


async def send(web: Any, project: str, content: bytes, format: str, *, dry_run: bool) -> Any:
    return await web.post(
        f"/api/tasks/projects/{project}/table?dry_run={str(dry_run).lower()}",
        content=content,
        headers={"content-type": MEDIA[format]},
    )


@pytest.mark.parametrize("format", ["csv", "xlsx"])
async def test_a_table_comes_back_the_same(client: MakeClient, mina: Actor, joon: Actor, format: str) -> None:
    async with client(mina) as web:
        ids = []
        for name in ("처음", "복사"):
            made = await web.ok("POST", "/api/tasks/projects", json={"name": name})
            id = made["project"]["id"]
            group = {"name": "분야", "single": True, "tags": [{"name": "업무"}, {"name": "007"}]}
            made = await web.ok("PUT", f"/api/tasks/projects/{id}/tags", json={"groups": [group], "tags": []})
            await web.ok("POST", f"/api/tasks/projects/{id}/milestones", json={"name": "1차"})
            ids.append((id, made))
        (first, made), (second, _) = ids
        lines = '=SUM(1)\n  0042\n\'-위험\n@언급, "따옴표"'
        rows = (await web.ok("POST", "/api/tasks/quick", json={"project": first, "lines": lines}))["items"]
        change = {
            "body": "=1+1\n둘째 줄\n'셋째",
            "due_on": "2026-12-01",
            "priority": 3,
            "estimate_minutes": 90,
            "assignees": [str(mina.id), str(joon.id)],
            "tags": [made["tags"][1]["id"]],
        }
        await web.ok("PATCH", f"/api/tasks/{rows[0]['id']}", json=change, headers={"if-match": "1"})
        exported = (await web.get(f"/api/tasks/table?project={first}&format={format}")).content
        checked = (await send(web, second, exported, format, dry_run=True)).json()
        assert checked == {"rows": 4, "created": 4, "changed": 0, "problems": [], "done": False}
        assert (await web.ok("GET", f"/api/tasks?project={second}"))["items"] == []
        done = (await send(web, second, exported, format, dry_run=False)).json()
        assert done["done"] and done["created"] == 4
        again = (await web.get(f"/api/tasks/table?project={second}&format={format}")).content
        if format == "csv":
            assert again == exported
        else:
            assert cells(again) == cells(exported)
            assert {type(cell) for row in cells(again) for cell in row} <= {str, type(None)}
        unchanged = (await send(web, second, again, format, dry_run=False)).json()
        assert (unchanged["created"], unchanged["changed"]) == (0, 0)


def cells(content: bytes) -> list[tuple[Any, ...]]:
    return list(load_workbook(io.BytesIO(content)).worksheets[0].iter_rows(values_only=True))


async def test_nothing_runs_in_a_spreadsheet(client: MakeClient, mina: Actor, project: dict[str, Any]) -> None:
    home = project["project"]["id"]
    async with client(mina) as web:
        await web.ok("POST", "/api/tasks", json={"project": home, "title": '=HYPERLINK("http://x")', "body": "+1"})
        text = (await web.get(f"/api/tasks/table?project={home}&format=csv")).text
        assert "'=HYPERLINK" in text and "'+1" in text
        book = load_workbook(io.BytesIO((await web.get(f"/api/tasks/table?project={home}")).content))
        assert {cell.data_type for row in book.worksheets[0].iter_rows() for cell in row} <= {"s", "n", "inlineStr"}
        assert not any(cell.data_type == "f" for row in book.worksheets[0].iter_rows() for cell in row)


async def test_problems_name_row_and_column_and_nothing_is_done(
    client: MakeClient, mina: Actor, project: dict[str, Any]
) -> None:
    home = project["project"]["id"]
    table = (
        "number,title,state,due_on,starts_on,assignees,parent,priority\n"
        "1,좋은 줄,할 일,2026-12-01,,김미나,,2\n"
        "2,,없는 상태,2026-13-01,,없는 사람,9,9\n"
        "2,순서,할 일,2026-01-01,2026-02-01,,2,\n"
    ).encode()
    async with client(mina) as web:
        for dry_run in (True, False):
            found = (await send(web, home, table, "csv", dry_run=dry_run)).json()
            assert not found["done"]
            assert {(one["row"], one["column"], one["code"]) for one in found["problems"]} == {
                (3, "title", "length"),
                (3, "state", "unknown"),
                (3, "due_on", "date"),
                (3, "assignees", "unknown"),
                (3, "parent", "unknown"),
                (3, "priority", "number"),
                (4, "due_on", "before-start"),
                (4, "number", "twice"),
                (4, "parent", "circle"),
            }
        assert (await web.ok("GET", f"/api/tasks?project={home}"))["items"] == []


@pytest.mark.parametrize(
    ("format", "content", "status"),
    [
        ("xlsx", b"not a workbook", 422),
        ("xlsx", b"PK\x03\x04" + b"\x00" * 100, 422),
        ("csv", b"\xff\xfe\x00x", 422),
        ("csv", b"number,summary\n1,x\n", 422),
        ("csv", b"title,title\nx,y\n", 422),
        ("csv", b'title\n"open', 422),
        ("csv", b"", 422),
        ("csv", b"title\n" + b"x\n" * 5001, 413),
    ],
)
async def test_what_is_no_table_is_refused(
    client: MakeClient, mina: Actor, project: dict[str, Any], format: str, content: bytes, status: int
) -> None:
    async with client(mina) as web:
        answer = await send(web, project["project"]["id"], content, format, dry_run=False)
        assert answer.status_code == status, answer.text
        other = await web.post(
            f"/api/tasks/projects/{project['project']['id']}/table", content=b"x", headers={"content-type": "text/html"}
        )
        assert other.status_code == 415


async def test_a_label_asks_why_and_shuts_what_it_refuses(
    client: MakeClient, mina: Actor, project: dict[str, Any], database: Database
) -> None:
    home = project["project"]["id"]
    table = f"/api/tasks/table?project={home}&format=csv"
    async with client(mina) as web, client(None) as nobody:
        made = await web.ok("POST", "/api/tasks", json={"project": home, "title": "협상 전략"})
        task, note = made["task"]["id"], {"files": ("전략.txt", "가나다".encode(), "text/plain")}
        (sent,) = (await web.ok("POST", f"/api/things/{task}/files", files=note))["items"]
        content = f"/api/files/{sent['file']['id']}/content"
        link = await web.ok("POST", f"/api/things/{home}/links", json={"role": "view"})
        shared = f"/api/links/{link['url'].rpartition('/')[2]}"
        header = {"x-madang-link": link["url"].rpartition("/")[2]}
        assert (await nobody.get(shared)).status_code == 200
        assert (await nobody.get(f"/api/tasks/projects/{home}", headers=header)).status_code == 200
        for url in (table, content):
            assert (await web.get(url)).status_code == 200
        await web.ok("POST", f"/api/things/{task}/label", json={"label": "S"})
        for url in (table, content):
            refused = await web.get(url)
            assert (refused.status_code, refused.json()["code"]) == (409, "labels.reason-needed")
            joint = "&" if "?" in url else "?"
            assert (await web.get(f"{url}{joint}reason=감사 자료")).status_code == 200
        # in the page one goes on reading; a link opens nothing any more, and no other one is made
        assert (await web.get(f"{content}?inline=true")).status_code == 200
        assert (await nobody.get(shared)).status_code == 404
        assert (await nobody.get(f"/api/tasks/projects/{home}", headers=header)).status_code == 401
        again = await web.post(f"/api/things/{home}/links", json={"role": "view", "reason": "감사 자료"})
        assert (again.status_code, again.json()["code"]) == (403, "labels.refused")
        mine = (await web.get("/api/me/data/download")).json()["things"]
        assert {one["title"] for one in mine if one["id"] == task} == {None}
        mine = (await web.get("/api/me/data/download?reason=본인 열람")).json()["things"]
        assert {one["title"] for one in mine if one["id"] == task} != {None}
        await web.ok("POST", f"/api/things/{task}/label", json={"label": "C"})
        for url in (table, f"{content}?reason=x"):
            assert (await web.get(url)).json()["code"] == "labels.refused"
    out = [one for one in await told(database) if one.name == "ground.label.let-out"]
    assert {(one.subject, one.values["act"], one.values["reason"]) for one in out} >= {
        (f"tasks.project:{home}", "export", "감사 자료"),
        (f"tasks.task:{task}", "download", "감사 자료"),
        (f"people.person:{mina.id}", "download", "본인 열람"),
    }
