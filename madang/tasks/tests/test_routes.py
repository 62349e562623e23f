"""The JSON door of tasks, as the web page uses it."""

from typing import Any

import pytest

from madang.ground.db import Database
from madang.ground.testing import Cast, Digested, MakeClient, any_id, told
from madang.ground.tx import Actor


async def add(web: Any, project: dict[str, Any], title: str, **fields: Any) -> dict[str, Any]:
    made = await web.ok("POST", "/api/tasks", json={"project": project["project"]["id"], "title": title, **fields})
    return dict(made["task"])


def state(project: dict[str, Any], category: str) -> str:
    return str(next(one["id"] for one in project["states"] if one["category"] == category))


async def test_a_task_is_made_changed_and_told(
    client: MakeClient, mina: Actor, joon: Actor, project: dict[str, Any], database: Database
) -> None:
    async with client(mina) as web:
        task = await add(web, project, "  착수   보고 ", assignees=[str(joon.id)], due_on="2026-12-01")
        assert task["title"] == "착수 보고"
        assert task["key"] == project["project"]["key"] + "-1"
        assert [one["fn"] for one in task["assignees"]] == ["박준"]
        assert "tasks.edit" in task["may"]
        url = f"/api/tasks/{task['id']}"
        stale = await web.patch(url, json={"title": "x"}, headers={"if-match": '"99"'})
        assert stale.status_code == 412
        assert (await web.patch(url, json={"title": "x"})).status_code == 422
        view = await web.ok("PATCH", url, json={"title": "최종 보고"}, headers={"if-match": '"1"'})
        assert view["task"]["revision"] == 2
        again = await web.patch(url, json={"title": "y"}, headers={"if-match": '"1"'})
        assert again.status_code == 412
        by_key = await web.ok("GET", f"/api/tasks/by-key/{task['key'].lower()}")
        assert by_key["task"]["title"] == "최종 보고"
        history = await web.ok("GET", url + "/history")
        assert history["items"][0]["field"] == "title"
        assert history["items"][0]["before"] == "착수 보고"
    names = [one.name for one in await told(database, subject=f"tasks.task:{task['id']}")]
    assert names == ["tasks.task.created", "tasks.task.assigned", "tasks.task.changed"]


async def test_the_state_follows_the_assignees(
    client: MakeClient, mina: Actor, joon: Actor, project: dict[str, Any]
) -> None:
    async with client(mina) as web, client(joon) as other:
        task = await add(web, project, "둘이 할 일", assignees=[str(mina.id), str(joon.id)])
        url = f"/api/tasks/{task['id']}"
        done = state(project, "done")
        first = await web.ok("PUT", url + "/progress", json={"state": done})
        assert first["task"]["state"]["category"] == "doing"
        mine = await web.ok("GET", "/api/tasks/mine?bucket=all")
        assert task["id"] not in [one["id"] for one in mine["items"]]
        second = await other.ok("PUT", url + "/progress", json={"state": done})
        assert second["task"]["state"]["category"] == "done"
        assert second["task"]["done_at"]
        corrected = await other.ok("PATCH", url, json={"state": state(project, "open")})
        assert {one["category"] for one in corrected["task"]["assignees"]} == {"open"}


async def test_out_of_reach_is_not_found(
    client: MakeClient, mina: Actor, stranger: Actor, project: dict[str, Any]
) -> None:
    async with client(mina) as web, client(stranger) as other:
        task = await add(web, project, "남이 못 보는 일")
        id, home = task["id"], project["project"]["id"]
        for method, url, body in (
            ("GET", f"/api/tasks/{id}", None),
            ("PATCH", f"/api/tasks/{id}", {"priority": 1}),
            ("POST", f"/api/tasks/{id}/mine", {}),
            ("POST", f"/api/tasks/{id}/trash", {}),
            ("GET", f"/api/tasks/{id}/history", None),
            ("PUT", f"/api/tasks/{id}/follow", {}),
            ("POST", "/api/tasks/bulk", {"ids": [id], "set": {"priority": 1}}),
            ("POST", "/api/tasks/move", {"ids": [id], "project": home}),
            ("GET", f"/api/tasks/by-key/{task['key']}", None),
            ("GET", f"/api/tasks/projects/{home}", None),
            ("POST", "/api/tasks", {"project": home, "title": "x"}),
            ("GET", f"/api/tasks/table?project={home}", None),
            ("GET", f"/api/tasks/filters?project={home}", None),
        ):
            answer = await other.request(method, url, json=body)
            assert answer.status_code == 404, (method, url, answer.text)
        listed = await other.ok("GET", f"/api/tasks?project={home}&group=state")
        assert listed == {"items": [], "next": None, "groups": []}


@pytest.mark.parametrize(
    ("method", "url", "body"),
    [
        ("POST", "/api/tasks", {"title": 3}),
        ("POST", "/api/tasks", {"title": ""}),
        ("POST", "/api/tasks", {"title": "x" * 301}),
        ("POST", "/api/tasks", {"title": "\u0000"}),
        ("POST", "/api/tasks", {"title": "x", "body": "y" * 100_001}),
        ("POST", "/api/tasks", {"title": "x", "priority": 9}),
        ("POST", "/api/tasks", {"title": "x", "due_on": "morgen"}),
        ("POST", "/api/tasks", {"title": "x", "starts_on": "2026-02-02", "due_on": "2026-02-01"}),
        ("POST", "/api/tasks", {"title": "x", "milestone": str(any_id())}),
        ("POST", "/api/tasks", {"title": "x", "parent": str(any_id())}),
        ("POST", "/api/tasks", {"title": "x", "state": str(any_id())}),
        ("POST", "/api/tasks", {"title": "x", "tags": [str(any_id())]}),
        ("POST", "/api/tasks", {"title": "x", "assignees": [str(any_id())]}),
        ("POST", "/api/tasks", {"title": "x", "unknown": 1}),
        ("POST", "/api/tasks/quick", {"lines": "\n \n"}),
        ("POST", "/api/tasks/quick", {"lines": "x\n" * 201}),
        ("POST", "/api/tasks/quick", {"lines": "x" * 301}),
        ("POST", "/api/tasks/bulk", {"ids": [], "set": {}}),
        ("POST", "/api/tasks/bulk", {"ids": [str(any_id())] * 501, "set": {}}),
        ("GET", "/api/tasks?after=%EC%A0%9C", None),
        ("GET", "/api/tasks?sort=nonsense", None),
        ("GET", "/api/tasks?assignee=you", None),
        ("GET", "/api/tasks?priority=77", None),
        ("GET", "/api/tasks?limit=0", None),
        ("GET", "/api/tasks?due_before=13", None),
        ("GET", "/api/tasks?changed_after=2026-01-01T00:00:00", None),
        ("GET", "/api/tasks?text=%00", None),
        ("GET", "/api/tasks/mine?bucket=nothing", None),
        ("POST", "/api/tasks/projects", {"name": " "}),
        ("POST", "/api/tasks/projects", {"name": "x", "key": "klein"}),
        ("POST", "/api/tasks/projects", {"name": "x", "template": "nonsense"}),
        ("POST", "/api/tasks/projects", {"name": "x", "members": [{"party": str(any_id()), "role": "view"}]}),
        ("POST", "/api/tasks/projects", {"name": "x", "starts_on": "2026-02-02", "due_on": "2026-02-01"}),
    ],
)
async def test_wrong_input_is_refused_with_a_reason(
    client: MakeClient, mina: Actor, project: dict[str, Any], method: str, url: str, body: dict[str, Any] | None
) -> None:
    async with client(mina) as web:
        if body is not None and url in ("/api/tasks", "/api/tasks/quick"):
            body = {"project": project["project"]["id"], **body}
        answer = await web.request(method, url, json=body)
        assert answer.status_code in (404, 422), answer.text
        assert answer.json()["code"]
        listed = await web.ok("GET", f"/api/tasks?project={project['project']['id']}")
        assert listed["items"] == []


async def test_who_may_only_add_keeps_comment_on_it_and_sees_nothing_else(
    client: MakeClient, mina: Actor, stranger: Actor
) -> None:
    async with client(mina) as web, client(stranger) as other:
        box = await web.ok("POST", "/api/tasks/projects", json={"name": "제안함", "template": "suggestions"})
        assert box["project"]["visibility"] == "add"
        tag = box["tags"][0]["id"]
        secret = await add(web, box, "먼저 낸 제안", tags=[tag])
        seen = await other.ok("GET", f"/api/tasks/projects/{box['project']['id']}")
        assert (
            seen["members"] == []
            and seen["project"]["open"] == 0
            and seen["project"]["may"] == ["tasks.look", "tasks.add"]
        )
        bare = await other.post("/api/tasks", json={"project": box["project"]["id"], "title": "태그 없이"})
        assert bare.status_code == 409 and bare.json()["code"] == "tasks.tag-mandatory"
        own = await add(other, box, "내 제안", tags=[tag])
        assert own["may"] == ["tasks.view", "tasks.progress"]
        listed = await other.ok("GET", f"/api/tasks?project={box['project']['id']}")
        assert [one["id"] for one in listed["items"]] == [own["id"]]
        assert (await other.get(f"/api/tasks/{secret['id']}")).status_code == 404
        assert (await other.patch(f"/api/tasks/{own['id']}", json={"priority": 3})).status_code == 403
        taking = {"project": box["project"]["id"], "title": "x", "tags": [tag], "assignees": [str(mina.id)]}
        assert (await other.post("/api/tasks", json=taking)).status_code == 403
        all_of_it = await web.ok("GET", f"/api/tasks?project={box['project']['id']}")
        assert len(all_of_it["items"]) == 2


async def test_somebody_given_one_task_sees_that_one_only_and_loses_it_again(
    client: MakeClient, mina: Actor, joon: Actor, stranger: Actor, guest: Actor, project: dict[str, Any]
) -> None:
    async with client(mina) as web, client(joon) as editor, client(stranger) as other, client(guest) as outside:
        task, hidden = await add(web, project, "함께 할 일"), await add(web, project, "안 보이는 일")
        refused = await editor.patch(f"/api/tasks/{task['id']}", json={"assignees": [str(guest.id)]})
        assert refused.json()["code"] == "tasks.outsider-needs-manager"
        await web.ok(
            "PATCH", f"/api/tasks/{task['id']}", json={"assignees": [str(stranger.id)], "followers": [str(guest.id)]}
        )
        for one in (other, outside):
            listed = await one.ok("GET", f"/api/tasks?project={project['project']['id']}")
            assert [row["id"] for row in listed["items"]] == [task["id"]]
            assert (await one.get(f"/api/tasks/{hidden['id']}")).status_code == 404
        done = await other.ok("PUT", f"/api/tasks/{task['id']}/progress", json={"state": state(project, "done")})
        assert done["task"]["state"]["category"] == "done"
        assert (await outside.patch(f"/api/tasks/{task['id']}", json={"priority": 1})).status_code == 403
        await web.ok("PATCH", f"/api/tasks/{task['id']}", json={"assignees": []})
        assert (await other.get(f"/api/tasks/{task['id']}")).status_code == 404
        assert (await outside.get(f"/api/tasks/{task['id']}")).status_code == 200


async def test_quick_lines_make_a_tree_and_undo_takes_it_back(
    client: MakeClient, mina: Actor, project: dict[str, Any]
) -> None:
    home = project["project"]["id"]
    async with client(mina) as web:
        lines = "- 기획\n  - 조사\n    - 설문\n  - 초안\n\n실행"
        made = (await web.ok("POST", "/api/tasks/quick", json={"project": home, "lines": lines}))["items"]
        by = {one["title"]: one for one in made}
        assert by["조사"]["parent"] == by["기획"]["id"] == by["초안"]["parent"]
        assert by["설문"]["parent"] == by["조사"]["id"] and by["실행"]["parent"] is None
        assert [one["number"] for one in made] == [1, 2, 3, 4, 5]
        circle = await web.patch(f"/api/tasks/{by['기획']['id']}", json={"parent": by["설문"]["id"]})
        assert circle.json()["code"] == "tasks.inside-itself"
        path = (await web.ok("GET", f"/api/tasks/{by['설문']['id']}"))["path"]
        assert [one["title"] for one in path] == ["기획", "조사"]
        bulk = await web.ok(
            "POST",
            "/api/tasks/bulk",
            json={"ids": [one["id"] for one in made], "set": {"priority": 3, "due_on": "2026-12-24"}},
        )
        assert len(bulk["tasks"]) == 5
        undone = await web.ok("POST", "/api/tasks/undo", json={})
        assert undone["fields"] == ["due_on", "priority"]
        rows = (await web.ok("GET", f"/api/tasks?project={home}"))["items"]
        assert {one["priority"] for one in rows} == {0}
        again = await web.post("/api/tasks/undo", json={"act": bulk["act"]})
        assert (again.status_code, again.json()["code"]) == (409, "tasks.undone-already")
        await web.ok("POST", f"/api/tasks/{by['기획']['id']}/trash")
        assert [one["title"] for one in (await web.ok("GET", f"/api/tasks?project={home}"))["items"]] == ["실행"]
        await web.ok("POST", f"/api/tasks/{by['기획']['id']}/restore")
        assert len((await web.ok("GET", f"/api/tasks?project={home}"))["items"]) == 5
        await web.ok("POST", "/api/tasks/undo", json={})
        await web.ok("POST", "/api/tasks/undo", json={})
        await web.ok("POST", "/api/tasks/undo", json={})
        assert (await web.ok("GET", f"/api/tasks?project={home}"))["items"] == []


async def test_an_undo_does_not_overwrite_what_came_after(
    client: MakeClient, mina: Actor, joon: Actor, project: dict[str, Any]
) -> None:
    async with client(mina) as web, client(joon) as other:
        task = await add(web, project, "고칠 일")
        act = (await web.ok("POST", "/api/tasks/bulk", json={"ids": [task["id"]], "set": {"priority": 1}}))["act"]
        await other.ok("PATCH", f"/api/tasks/{task['id']}", json={"priority": 2})
        refused = await web.post("/api/tasks/undo", json={"act": act})
        assert refused.json()["code"] == "tasks.undo-overtaken"
        assert refused.json()["params"] == {"title": "고칠 일", "who": "박준"}
        assert (await other.post("/api/tasks/undo", json={"act": act})).status_code == 404


async def test_every_act_is_undone_by_its_own_id_and_no_other(
    client: MakeClient, mina: Actor, joon: Actor, project: dict[str, Any]
) -> None:
    async with client(mina) as web:
        task = await add(web, project, "첫 일")
        second = await add(web, project, "둘째 일")
        url = f"/api/tasks/{task['id']}"
        taken = (await web.ok("POST", f"{url}/mine"))["act"]
        assert (await web.ok("POST", f"{url}/mine"))["act"] is None, "it was hers already"
        states = (await web.ok("GET", f"/api/tasks/projects/{project['project']['id']}"))["states"]
        doing = next(one["id"] for one in states if one["category"] == "doing")
        reported = (await web.ok("PUT", f"{url}/progress", json={"state": doing}))["act"]
        edited = (await web.ok("PATCH", url, json={"priority": 4}))["act"]
        waits = (await web.ok("PUT", f"{url}/needs/{second['id']}", json={"lag_days": 2}))["act"]
        handed = (await web.ok("POST", f"{url}/handover", json={"persons": [str(joon.id)]}))["act"]
        await web.ok("PATCH", f"/api/tasks/{second['id']}", json={"priority": 1})
        for act, fields in (
            (edited, ["priority"]),
            (waits, ["depends"]),
            (handed, ["assignees"]),
            (reported, ["assignees", "state"]),
            (taken, ["assignees"]),
        ):
            undone = await web.ok("POST", "/api/tasks/undo", json={"act": act})
            assert (undone["tasks"], undone["fields"]) == ([task["id"]], fields)
        row = (await web.ok("GET", url))["task"]
        assert (row["priority"], row["assignees"], row["depends"], row["state"]["category"]) == (0, [], [], "open")
        assert (await web.ok("GET", f"/api/tasks/{second['id']}"))["task"]["priority"] == 1


async def test_a_copy_takes_what_lies_inside_and_begins_anew(
    client: MakeClient, mina: Actor, project: dict[str, Any]
) -> None:
    home = project["project"]["id"]
    async with client(mina) as web:
        made = await web.ok("POST", "/api/tasks/quick", json={"project": home, "lines": "행사\n  장소\n  초청"})
        top, room, guests = made["items"]
        await web.ok("PATCH", f"/api/tasks/{top['id']}", json={"due_on": "2026-12-24", "priority": 3})
        await web.ok("PUT", f"/api/tasks/{guests['id']}/needs/{room['id']}", json={"lag_days": 5})
        await web.ok("POST", "/api/tasks/bulk", json={"ids": [room["id"]], "set": {"category": "done"}})
        copied = await web.ok("POST", f"/api/tasks/{top['id']}/copy", json={"title": "행사 (사본)"})
        view = await web.ok("GET", f"/api/tasks/{copied['tasks'][0]}")
        assert (view["task"]["title"], view["task"]["due_on"], view["task"]["priority"]) == (
            "행사 (사본)",
            "2026-12-24",
            3,
        )
        inside = (await web.ok("GET", f"/api/tasks?parent={view['task']['id']}&sort=position"))["items"]
        assert [(one["title"], one["state"]["category"]) for one in inside] == [("장소", "open"), ("초청", "open")]
        assert [(one["needs"], one["lag_days"]) for one in inside[1]["depends"]] == [(inside[0]["id"], 5)]
        of_one = await web.get(f"/api/tasks/table?project={home}&within={top['id']}&format=csv")
        assert of_one.status_code == 200 and of_one.text.count("\n") == 4 and "사본" not in of_one.text
        await web.ok("POST", "/api/tasks/undo", json={"act": copied["act"]})
        assert len((await web.ok("GET", f"/api/tasks?project={home}"))["items"]) == 3


async def test_a_copied_project_has_the_frame_and_the_tasks_on_their_new_days(
    client: MakeClient, mina: Actor, joon: Actor, stranger: Actor, project: dict[str, Any]
) -> None:
    home = project["project"]["id"]
    async with client(mina) as web, client(joon) as other, client(stranger) as out:
        await web.ok("PATCH", f"/api/tasks/projects/{home}", json={"starts_on": "2026-01-05"})
        goal = await web.ok(
            "POST", f"/api/tasks/projects/{home}/milestones", json={"name": "중간 보고", "due_on": "2026-02-05"}
        )
        first = await add(web, project, "첫 일", due_on="2026-01-12", milestone=goal["id"], assignees=[str(joon.id)])
        second = await add(web, project, "다음 일")
        await web.ok("PUT", f"/api/tasks/{second['id']}/needs/{first['id']}", json={})
        asked = {"name": "내년 것", "starts_on": "2027-01-04"}
        copy = await web.ok("POST", f"/api/tasks/projects/{home}/copy", json=asked)
        there = copy["project"]["id"]
        assert [(one["name"], one["due_on"]) for one in copy["milestones"]] == [("중간 보고", "2027-02-04")]
        assert [one["party"] for one in copy["members"]] == [str(mina.id)]
        rows = {
            one["title"]: one for one in (await web.ok("GET", f"/api/tasks?project={there}&sort=position"))["items"]
        }
        assert rows["첫 일"]["due_on"] == "2027-01-11" and rows["첫 일"]["assignees"] == []
        assert rows["첫 일"]["milestone"] == copy["milestones"][0]["id"]
        assert [one["needs"] for one in rows["다음 일"]["depends"]] == [rows["첫 일"]["id"]]
        bare = {"name": "틀만", "tasks": False, "members": True}
        frame = await web.ok("POST", f"/api/tasks/projects/{home}/copy", json=bare)
        assert str(joon.id) in [one["party"] for one in frame["members"]]
        assert (await web.ok("GET", f"/api/tasks?project={frame['project']['id']}"))["items"] == []
        assert (await other.ok("GET", f"/api/tasks/projects/{frame['project']['id']}"))["project"]["name"] == "틀만"
        assert (await out.post(f"/api/tasks/projects/{home}/copy", json=asked)).status_code == 404


async def test_a_projects_history_tells_of_it_and_of_its_tasks(
    client: MakeClient, mina: Actor, stranger: Actor, project: dict[str, Any], database: Database
) -> None:
    home = project["project"]["id"]
    async with client(mina) as web, client(stranger) as out:
        task = await add(web, project, "기록될 일")
        await web.ok("PATCH", f"/api/tasks/projects/{home}", json={"name": "새 이름"})
        await told(database)
        page = await web.ok("GET", f"/api/tasks/projects/{home}/history")
        newest = page["items"][0]
        assert (newest["name"], newest["fields"], newest["fn"]) == ("tasks.project.changed", ["name"], "김미나")
        assert task["title"] in " ".join(one["title"] for one in page["items"])
        older = await web.ok("GET", f"/api/tasks/projects/{home}/history?after={newest['position']}")
        assert older["items"] == page["items"][1:]
        assert (await out.get(f"/api/tasks/projects/{home}/history")).status_code == 404


async def test_dependencies_wait_and_refuse_circles(client: MakeClient, mina: Actor, project: dict[str, Any]) -> None:
    async with client(mina) as web:
        one, two, three = [await add(web, project, title) for title in ("가", "나", "다")]
        await web.ok("PUT", f"/api/tasks/{two['id']}/needs/{one['id']}", json={})
        await web.ok("PUT", f"/api/tasks/{three['id']}/needs/{two['id']}", json={"sort": "start-start", "lag_days": 2})
        refused = await web.put(f"/api/tasks/{one['id']}/needs/{three['id']}", json={})
        assert refused.json()["code"] == "tasks.circle"
        assert (await web.put(f"/api/tasks/{one['id']}/needs/{one['id']}", json={})).status_code == 409
        blocked = await web.ok("GET", f"/api/tasks?project={project['project']['id']}&blocked=true")
        assert [row["title"] for row in blocked["items"]] == ["나"]
        view = await web.ok("GET", f"/api/tasks/{two['id']}")
        assert [near["task"]["title"] for near in view["needs"]] == ["가"]
        assert [near["task"]["title"] for near in view["needed_by"]] == ["다"]
        await web.ok("DELETE", f"/api/tasks/{two['id']}/needs/{one['id']}")


async def test_tasks_move_with_a_preview_and_back_to_their_number(
    client: MakeClient, mina: Actor, joon: Actor, stranger: Actor, project: dict[str, Any]
) -> None:
    async with client(mina) as web:
        other = await web.ok(
            "POST",
            "/api/tasks/projects",
            json={"name": "다른 곳", "members": [{"party": str(stranger.id), "role": "view"}]},
        )
        made = await web.ok(
            "POST", "/api/tasks/quick", json={"project": project["project"]["id"], "lines": "위\n  아래"}
        )
        top, below = made["items"]
        asked = {"ids": [top["id"]], "project": other["project"]["id"]}
        preview = await web.ok("POST", "/api/tasks/move/preview", json=asked)
        assert preview["tasks"] == 2
        assert [one["fn"] for one in preview["gains"]] == ["남궁선"] and [one["fn"] for one in preview["loses"]] == [
            "박준"
        ]
        await web.ok("POST", "/api/tasks/move", json=asked)
        moved = (await web.ok("GET", f"/api/tasks/{below['id']}"))["task"]
        assert moved["project"]["id"] == other["project"]["id"] and moved["number"] == 2
        assert (await web.ok("GET", f"/api/tasks/by-key/{below['key']}"))["task"]["id"] == below["id"]
        async with client(joon) as gone:
            assert (await gone.get(f"/api/tasks/{below['id']}")).status_code == 404
        await web.ok("POST", "/api/tasks/undo", json={})
        back = (await web.ok("GET", f"/api/tasks/{below['id']}"))["task"]
        assert back["key"] == below["key"] and back["parent"] == top["id"]
        await web.ok("POST", "/api/tasks/move", json=asked)
        again = (await web.ok("GET", f"/api/tasks/{below['id']}"))["task"]
        assert again["key"] == moved["key"]


async def test_handing_over_goes_from_one_to_the_next(
    client: MakeClient, mina: Actor, joon: Actor, stranger: Actor, project: dict[str, Any]
) -> None:
    async with client(mina) as web, client(joon) as other:
        task = await add(web, project, "넘길 일")
        await web.ok("POST", f"/api/tasks/{task['id']}/mine")
        given = await web.ok("POST", f"/api/tasks/{task['id']}/handover", json={"persons": [str(joon.id)]})
        row = (await web.ok("GET", f"/api/tasks/{task['id']}"))["task"]
        assert [one["id"] for one in row["assignees"]] == [str(joon.id)] and given["tasks"] == [task["id"]]
        await other.ok("POST", f"/api/tasks/{task['id']}/handover", json={"persons": [str(stranger.id)], "add": True})
        row = (await other.ok("GET", f"/api/tasks/{task['id']}"))["task"]
        assert {one["id"] for one in row["assignees"]} == {str(joon.id), str(stranger.id)}
        counts = await web.ok("GET", "/api/tasks/mine/counts")
        assert counts["by_me"] >= 1


async def test_a_repeating_task_comes_back_when_done(client: MakeClient, mina: Actor, project: dict[str, Any]) -> None:
    home = project["project"]["id"]
    async with client(mina) as web:
        task = await add(web, project, "주간 보고", due_on="2026-11-27", assignees=[str(mina.id)])
        url = f"/api/tasks/{task['id']}"
        assert (await web.put(url + "/recurrence", json={"rrule": "FREQ=SECONDLY"})).status_code == 422
        view = await web.ok("PUT", url + "/recurrence", json={"rrule": "FREQ=WEEKLY;COUNT=2", "made_by": "done"})
        assert view["recurrence"]["next_on"] == "2026-12-04"
        for _ in range(2):
            await web.ok("PATCH", url, json={"state": state(project, "done")})
            await web.ok("PATCH", url, json={"state": state(project, "open")})
        rows = (await web.ok("GET", f"/api/tasks?project={home}&sort=due"))["items"]
        assert [one["due_on"] for one in rows] == ["2026-11-27", "2026-12-04"]
        assert rows[1]["assignees"][0]["id"] == str(mina.id)
        await web.ok("PATCH", f"/api/tasks/{rows[1]['id']}", json={"state": state(project, "done")})
        assert len((await web.ok("GET", f"/api/tasks?project={home}"))["items"]) == 2


async def test_lists_page_through_everything_once_in_every_order(
    client: MakeClient, mina: Actor, project: dict[str, Any]
) -> None:
    home = project["project"]["id"]
    async with client(mina) as web:
        lines = "\n".join(f"일 {number}" for number in range(23))
        made = (await web.ok("POST", "/api/tasks/quick", json={"project": home, "lines": lines}))["items"]
        await web.ok("POST", "/api/tasks/bulk", json={"ids": [one["id"] for one in made[:9]], "set": {"priority": 4}})
        await web.ok(
            "POST", "/api/tasks/bulk", json={"ids": [one["id"] for one in made[5:12]], "set": {"due_on": "2026-12-01"}}
        )
        for sort in ("due", "changed", "created", "priority", "position"):
            seen: list[str] = []
            after = ""
            while True:
                page = await web.ok("GET", f"/api/tasks?project={home}&sort={sort}&limit=5{after}&group=priority")
                seen += [one["id"] for one in page["items"]]
                if not after:
                    assert {one["key"]: one["tasks"] for one in page["groups"]} == {"0": 14, "4": 9}
                if page["next"] is None:
                    break
                after = f"&after={page['next']}"
            assert len(seen) == len(set(seen)) == 23, sort
        found = await web.ok("GET", f"/api/tasks?project={home}&text=일 1")
        assert len(found["items"]) == 11
        late = await web.ok("GET", f"/api/tasks?project={home}&overlaps_from=2026-11-30&overlaps_until=2026-12-31")
        assert len(late["items"]) == 7


async def test_workflow_and_tags_are_set_whole(
    client: MakeClient, mina: Actor, joon: Actor, project: dict[str, Any]
) -> None:
    home = project["project"]["id"]
    async with client(mina) as web, client(joon) as other:
        task = await add(web, project, "일")
        kept = [{"id": one["id"], "name": one["name"], "category": one["category"]} for one in project["states"]]
        assert (
            await web.put(
                f"/api/tasks/projects/{home}/states", json={"states": [*kept[1:], {"name": "새로", "category": "open"}]}
            )
        ).json()["code"] == "tasks.state-in-use"
        assert (await web.put(f"/api/tasks/projects/{home}/states", json={"states": kept[:2]})).status_code == 422
        view = await web.ok(
            "PUT", f"/api/tasks/projects/{home}/states", json={"states": [*kept, {"name": "보류", "category": "done"}]}
        )
        assert [one["name"] for one in view["states"]][-1] == "보류"
        group = {"name": "분야", "mandatory": True, "single": True, "tags": [{"name": "업무"}, {"name": "공간"}]}
        view = await web.ok(
            "PUT", f"/api/tasks/projects/{home}/tags", json={"groups": [group], "tags": [{"name": "급함"}]}
        )
        one, two, three = [tag["id"] for tag in view["tags"]]
        refused = await web.patch(f"/api/tasks/{task['id']}", json={"tags": [one, two]})
        assert refused.json()["code"] == "tasks.tag-single"
        tagged = await web.ok("PATCH", f"/api/tasks/{task['id']}", json={"tags": [one, three]})
        assert {tag["name"] for tag in tagged["task"]["tags"]} == {"업무", "급함"}
        listed = await web.ok("GET", f"/api/tasks?project={home}&tag={one}&tag={three}")
        assert len(listed["items"]) == 1
        assert (await other.put(f"/api/tasks/projects/{home}/tags", json={})).status_code == 403
        view = await web.ok("PUT", f"/api/tasks/projects/{home}/tags", json={"tags": [{"id": one, "name": "업무"}]})
        assert [tag["name"] for tag in view["tags"]] == ["업무"]


async def test_milestones_burn_down(
    client: MakeClient, mina: Actor, project: dict[str, Any], database: Database
) -> None:
    home = project["project"]["id"]
    async with client(mina) as web:
        goal = await web.ok(
            "POST", f"/api/tasks/projects/{home}/milestones", json={"name": "1차", "starts_on": "2026-01-01"}
        )
        made = [await add(web, project, f"일 {at}", milestone=goal["id"], estimate_minutes=60) for at in range(3)]
        await web.ok("PATCH", f"/api/tasks/{made[0]['id']}", json={"state": state(project, "done")})
        await web.ok("PATCH", f"/api/tasks/{made[1]['id']}", json={"milestone": None})
        burned = await web.ok("GET", f"/api/tasks/milestones/{goal['id']}/burndown")
        assert burned["days"][-1] | {"on": ""} == {"on": "", "tasks": 2, "open": 1, "estimate_minutes": 60}
        assert burned["days"][0]["tasks"] == 0
        assert burned["milestone"]["done"] == 1
        assert (await web.delete(f"/api/tasks/milestones/{goal['id']}")).status_code == 409
        closed = await web.ok(
            "PATCH", f"/api/tasks/milestones/{goal['id']}", json={"closed": True}, headers={"if-match": '"1"'}
        )
        assert closed["closed_at"] and closed["revision"] == 2


async def test_templates_fill_and_projects_are_founded_after_projects(
    client: MakeClient, mina: Actor, project: dict[str, Any]
) -> None:
    home = project["project"]["id"]
    async with client(mina) as web:
        template = await web.ok(
            "POST",
            f"/api/tasks/projects/{home}/templates",
            json={
                "name": "회의",
                "content": {"title": "${project} 회의", "body": "${me}", "due_in_days": 3},
                "preset": True,
            },
        )
        filled = await web.ok("GET", f"/api/tasks/projects/{home}/templates/{template['id']}/filled")
        assert filled["title"] == "하수관로 결함탐지 실증 회의" and filled["body"] == "김미나" and filled["due_on"]
        await web.ok("POST", "/api/tasks/quick", json={"project": home, "lines": "준비\n  예산"})
        await web.ok("PATCH", f"/api/tasks/projects/{home}", json={"starts_on": "2026-01-01"})
        view = await web.ok("PUT", f"/api/tasks/projects/{home}/tags", json={"tags": [{"name": "예산"}]})
        top = (await web.ok("GET", f"/api/tasks?project={home}&text=준비"))["items"][0]
        await web.ok("PATCH", f"/api/tasks/{top['id']}", json={"tags": [view["tags"][0]["id"]], "due_on": "2026-01-11"})
        await web.ok("POST", f"/api/tasks/projects/{home}/project-template", json={"name": "실증 사업"})
        kinds = (await web.ok("GET", "/api/tasks/project-templates"))["items"]
        saved = next(one for one in kinds if one["name"] == "실증 사업" and one["mine"])
        new = await web.ok(
            "POST",
            "/api/tasks/projects",
            json={"name": "둘째 실증", "template": saved["id"], "starts_on": "2027-01-01"},
        )
        rows = (await web.ok("GET", f"/api/tasks?project={new['project']['id']}&sort=position"))["items"]
        assert [one["title"] for one in rows] == ["준비", "예산"]
        assert rows[0]["due_on"] == "2027-01-11" and [tag["name"] for tag in rows[0]["tags"]] == ["예산"]
        assert rows[1]["parent"] == rows[0]["id"]
        await web.ok("DELETE", f"/api/tasks/project-templates/{saved['id']}")


async def test_projects_are_archived_trashed_and_always_managed(
    client: MakeClient, mina: Actor, joon: Actor, stranger: Actor, project: dict[str, Any]
) -> None:
    home = project["project"]["id"]
    url = f"/api/tasks/projects/{home}"
    async with client(mina) as web, client(joon) as other, client(stranger) as staff:
        task = await add(web, project, "일")
        assert (await web.delete(f"{url}/members/{mina.id}")).json()["code"] == "tasks.last-manager"
        assert (await other.patch(url, json={"name": "x"})).status_code == 403
        await web.ok("POST", url + "/archive")
        assert (await web.patch(f"/api/tasks/{task['id']}", json={"priority": 1})).json()["code"] == "tasks.archived"
        assert (await web.ok("GET", f"/api/tasks/{task['id']}"))["task"]["may"] == ["tasks.view"]
        await web.ok("POST", url + "/unarchive")
        await web.ok("POST", url + "/trash")
        assert (await web.get(f"/api/tasks/{task['id']}")).status_code == 404
        assert (await other.get(url)).status_code == 404
        assert home in [one["id"] for one in (await web.ok("GET", "/api/tasks/projects?trashed=true"))["items"]]
        await web.ok("POST", url + "/restore")
        assert (await staff.get(url)).status_code == 404
        await web.ok("PATCH", url, json={"visibility": "comment"})
        assert (await staff.ok("GET", url))["project"]["visibility"] == "comment"
        assert (await staff.ok("GET", f"/api/tasks/{task['id']}"))["task"]["may"] == ["tasks.view", "tasks.progress"]
        await other.ok("DELETE", f"{url}/members/{joon.id}")
        key = project["project"]["key"]
        assert (await web.post("/api/tasks/projects", json={"name": "x", "key": key})).json()[
            "code"
        ] == "tasks.key-taken"


async def test_a_trashed_project_takes_its_tasks_out_of_sight_and_brings_them_back(
    client: MakeClient, mina: Actor, joon: Actor, project: dict[str, Any], digested: Digested
) -> None:
    home = project["project"]["id"]

    async def found(web: Any) -> list[str]:
        await digested()
        return [one["id"] for one in (await web.ok("GET", "/api/search?q=수문개폐점검"))["items"]]

    async with client(mina) as web, client(joon) as other:
        kept, gone = await add(web, project, "수문개폐점검"), await add(web, project, "수문개폐점검 두 번째")
        await web.ok("POST", f"/api/things/{gone['id']}/trash")
        assert await found(other) == [kept["id"]]
        await web.ok("POST", f"/api/tasks/projects/{home}/trash")
        assert (await web.ok("GET", f"/api/things/{kept['id']}"))["trashed_at"] is not None
        assert await found(other) == []
        await web.ok("POST", f"/api/things/{home}/restore")
        assert await found(other) == [kept["id"]]
        assert (await web.ok("GET", f"/api/things/{kept['id']}"))["trashed_at"] is None
        assert (await web.ok("GET", f"/api/things/{gone['id']}"))["trashed_at"] is not None


async def test_tasks_and_projects_are_deleted_for_good(
    client: MakeClient, mina: Actor, joon: Actor, project: dict[str, Any], database: Database
) -> None:
    home = project["project"]["id"]
    async with client(mina) as web, client(joon) as other:
        lines = {"project": home, "lines": "전체\n  부분\n  남는 부분\n다른 일"}
        whole, part, stays, after = (await web.ok("POST", "/api/tasks/quick", json=lines))["items"]
        await web.ok("PUT", f"/api/tasks/{after['id']}/needs/{part['id']}", json={})
        # the part carries rights of its own
        await web.ok("POST", f"/api/things/{part['id']}/links", json={"role": "view"})
        assert (await web.post(f"/api/things/{whole['id']}/purge")).json()["code"] == "trash.not-trashed"
        await web.ok("POST", f"/api/things/{whole['id']}/trash")
        await web.ok("POST", f"/api/things/{stays['id']}/restore")
        assert (await other.post(f"/api/things/{whole['id']}/purge")).status_code == 403
        await web.ok("POST", f"/api/things/{whole['id']}/purge")
        for id in (whole["id"], part["id"]):
            assert (await web.get(f"/api/things/{id}")).status_code == 404
        rows = (await web.ok("GET", f"/api/tasks?project={home}"))["items"]
        assert {one["id"] for one in rows} == {stays["id"], after["id"]}
        await web.ok("POST", f"/api/tasks/projects/{home}/trash")
        await web.ok("POST", f"/api/things/{home}/purge")
        for id in (home, stays["id"], after["id"]):
            assert (await web.get(f"/api/things/{id}")).status_code == 404
    last = (await told(database, subject=f"tasks.project:{home}"))[-1]
    assert (last.name, last.values, str(last.place)) == ("tasks.project.purged", {"tasks": 2}, home)
    async with database.queries() as q:
        assert not await q.value("select count(*) from tasks.task where project = %(id)s", id=home)
        assert not await q.value("select count(*) from ground.collection where %(id)s in (id, parent)", id=home)
        assert not await q.value("select count(*) from ground.thing where within = %(id)s", id=home)


async def test_filters_are_kept_and_shared(
    client: MakeClient, mina: Actor, joon: Actor, project: dict[str, Any]
) -> None:
    home = project["project"]["id"]
    async with client(mina) as web, client(joon) as other:
        own = await web.ok("POST", "/api/tasks/filters", json={"name": "내 것", "query": {"assignee": ["me"]}})
        shared = await web.ok(
            "POST",
            "/api/tasks/filters",
            json={"name": "마감", "query": {"overdue": True, "sort": "due"}, "project": home, "shared": True},
        )
        seen = (await other.ok("GET", f"/api/tasks/filters?project={home}"))["items"]
        assert [one["id"] for one in seen] == [shared["id"]] and seen[0]["query"]["overdue"]
        assert (await other.delete(f"/api/tasks/filters/{own['id']}")).status_code == 404
        assert (await other.delete(f"/api/tasks/filters/{shared['id']}")).status_code == 403
        bad = await web.post("/api/tasks/filters", json={"name": "x", "query": {"assignee": ["you"]}})
        assert bad.status_code == 422
        await web.ok("DELETE", f"/api/tasks/filters/{own['id']}")


async def test_the_work_log_adds_up(client: MakeClient, mina: Actor, stranger: Actor, project: dict[str, Any]) -> None:
    async with client(mina) as web, client(stranger) as other:
        task = await add(web, project, "일")
        url = f"/api/tasks/{task['id']}/time"
        entry = await web.ok("POST", url, json={"spent_on": "2026-11-20", "minutes": 90, "note": "=조사"})
        assert (await web.post(url, json={"spent_on": "2026-11-20", "minutes": 0})).status_code == 422
        assert (await web.ok("GET", f"/api/tasks/time?task={task['id']}"))["minutes"] == 90
        assert (await web.ok("GET", f"/api/tasks/{task['id']}"))["spent_minutes"] == 90
        assert "'=조사" in (await web.get(f"/api/tasks/time/table?project={project['project']['id']}&format=csv")).text
        assert (await other.ok("GET", f"/api/tasks/time?task={task['id']}"))["items"] == []
        assert (await other.delete(f"/api/tasks/time/{entry['id']}")).status_code == 404
        await web.ok("DELETE", f"/api/tasks/time/{entry['id']}")


async def test_nobody_gets_nothing(client: MakeClient, cast: Cast) -> None:
    async with client(None) as web:
        for url in ("/api/tasks", "/api/tasks/projects", "/api/tasks/mine", f"/api/tasks/{any_id()}"):
            assert (await web.get(url)).status_code == 401
