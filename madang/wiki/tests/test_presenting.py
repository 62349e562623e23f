"""Presenting: one at a time, found by late comers, given up after silence, followed only by those in reach."""

import pytest

from madang.ground.testing import Client, MakeClient
from madang.ground.tx import Actor


async def test_a_presentation_begins_with_its_first_slide_and_is_found_by_late_comers(
    web: Client, other: Client, page: str, mina: Actor
) -> None:
    path = f"/api/wiki/pages/{page}/presentation"
    assert (await other.ok("GET", path))["running"] is None
    began = (await web.ok("PUT", path, json={"slide": "title"}))["running"]
    moved = (await web.ok("PUT", path, json={"slide": "b1~2", "black": True}))["running"]
    assert moved["began_at"] == began["began_at"]
    seen = (await other.ok("GET", path))["running"]
    assert (seen["presenter"], seen["slide"], seen["black"]) == (str(mina.id), "b1~2", True)


async def test_one_presents_at_a_time_and_who_edits_may_take_over(web: Client, other: Client, page: str) -> None:
    path = f"/api/wiki/pages/{page}/presentation"
    await web.ok("PUT", path, json={"slide": "a"})
    refused = await other.put(path, json={"slide": "b"})
    assert (refused.status_code, refused.json()["code"]) == (409, "wiki.somebody-presents")
    taken = (await other.ok("PUT", path, json={"slide": "b", "take": True}))["running"]
    assert taken["slide"] == "b"
    assert (await web.put(path, json={"slide": "c"})).status_code == 409
    await other.ok("DELETE", path)
    assert (await web.ok("GET", path))["running"] is None
    await other.ok("DELETE", path)


async def test_strangers_learn_nothing(client: MakeClient, stranger: Actor, web: Client, page: str) -> None:
    path = f"/api/wiki/pages/{page}/presentation"
    await web.ok("PUT", path, json={"slide": "a"})
    async with client(stranger) as outside:
        for method, where in (
            ("GET", path),
            ("PUT", path),
            ("DELETE", path),
            ("GET", f"{path}/remote?origin=https://x"),
        ):
            answer = await outside.request(method, where, **({"json": {"slide": "a"}} if method == "PUT" else {}))
            assert answer.status_code == 404, where


@pytest.mark.parametrize("slide", ["", "x" * 101, "a\x00b", 7, None])
async def test_what_is_no_slide_is_refused(web: Client, page: str, slide: object) -> None:
    answer = await web.put(f"/api/wiki/pages/{page}/presentation", json={"slide": slide})
    assert answer.status_code in (400, 422)
    assert (await web.ok("GET", f"/api/wiki/pages/{page}/presentation"))["running"] is None


async def test_the_remote_is_a_picture_of_an_address_of_the_house(web: Client, page: str) -> None:
    path = f"/api/wiki/pages/{page}/presentation/remote"
    made = await web.ok("GET", f"{path}?origin=https://madang.example:8443")
    assert made["picture"].startswith("data:image/svg+xml")
    for wrong in ("javascript:alert(1)", "https://a/b", "https://a b", ""):
        assert (await web.get(path, params={"origin": wrong})).status_code == 422, wrong
