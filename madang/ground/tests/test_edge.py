"""The edge: sessions, forgery protection, idempotency, refusals."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

from madang.ground.db import Database
from madang.ground.testing import PASSWORD, key, told
from madang.ground.tx import Actor


async def test_nobody_is_told_to_sign_in(client: Any) -> None:
    async with client(None) as web:
        answer = await web.patch("/api/me/settings", json={"theme": "dark"})
    assert answer.status_code == 401
    assert answer.headers["content-type"] == "application/problem+json"


async def test_signing_in_tells_one_fact_and_opens_a_session(client: Any, cast: Any, database: Database) -> None:
    async with client(None) as web:
        view = await web.ok("POST", "/api/session", json={"number": "0000001", "password": PASSWORD})
        assert view["state"] == "signed-in"
        assert (await web.ok("GET", "/api/session"))["person"]["fn"] == "관리자"
    last = (
        await told(
            database,
        )
    )[-1]
    assert last.name == "people.account.signed-in"


async def test_a_wrong_password_and_an_unknown_number_look_the_same(client: Any, cast: Any) -> None:
    async with client(None) as web:
        wrong = await web.post("/api/session", json={"number": "0000001", "password": "not the password"})
        unknown = await web.post("/api/session", json={"number": "9999999", "password": "not the password"})
    assert wrong.status_code == unknown.status_code == 401
    assert wrong.json()["code"] == unknown.json()["code"]


async def test_a_forged_request_without_the_second_cookie_is_refused(client: Any, mina: Actor) -> None:
    async with client(mina) as web:
        answer = await web.patch("/api/me/settings", json={"theme": "dark"}, headers={"x-csrftoken": "forged"})
        assert answer.status_code == 403
        assert answer.json()["code"] == "ground.csrf"


async def test_the_same_key_has_one_effect(client: Any, mina: Actor, database: Database) -> None:
    same = key()
    async with client(mina) as web:
        first = await web.patch("/api/me/settings", json={"theme": "dark"}, headers=same)
        second = await web.patch("/api/me/settings", json={"theme": "dark"}, headers=same)
        assert first.status_code == second.status_code == 204
        assert second.headers["idempotency-replayed"] == "true"
        other = await web.patch("/api/me/settings", json={"theme": "light"}, headers=same)
        assert other.status_code == 409
        assert (await web.ok("GET", "/api/session"))["settings"]["theme"] == "dark"


async def test_an_answer_with_a_secret_is_given_once_and_kept_nowhere(
    client: Any, admin: Actor, database: Database
) -> None:
    same, wish = key(), {"name": "script", "password": PASSWORD}
    async with client(admin) as web:
        answers = await asyncio.gather(*(web.post("/api/me/tokens", json=wish, headers=same) for _ in range(8)))
        assert sorted(answer.status_code for answer in answers) == [201] + [409] * 7
        assert {answer.json()["code"] for answer in answers if answer.status_code == 409} == {"ground.already-done"}
        odd = key()
        assert (await web.post("/api/me/tokens/", json=wish, headers=odd)).status_code == 201
        assert len((await web.ok("GET", "/api/me/tokens"))["items"]) == 2
    async with database.queries() as q:
        kept = await q.tuples(
            "select status, body from ground.idempotency where key::text = any(%(keys)s)",
            keys=[one["idempotency-key"] for one in (same, odd)],
        )
    assert kept == [(201, None), (201, None)]


async def test_bodies_on_their_way_hold_no_connection(client: Any, admin: Actor) -> None:
    arrived = asyncio.Event()

    async def dripping() -> AsyncIterator[bytes]:
        yield b"name\n"
        await arrived.wait()

    async with client(admin) as web, client(admin) as other:
        sheet = {"content-type": "text/csv"}
        slow = [
            asyncio.create_task(web.post("/api/people/import", content=dripping(), headers=sheet)) for _ in range(40)
        ]
        await asyncio.sleep(0.2)
        async with asyncio.timeout(5):
            for theme in ("dark", "light"):
                await other.ok("PATCH", "/api/me/settings", json={"theme": theme})
        arrived.set()
        assert all(answer.status_code < 500 for answer in await asyncio.gather(*slow))


async def test_unknown_fields_and_wrong_types_are_refused(client: Any, mina: Actor) -> None:
    async with client(mina) as web:
        wrongs: list[Any] = [{"colour": 1}, {"theme": 7}, [], "x"]
        for wrong in wrongs:
            answer = await web.patch("/api/me/settings", json=wrong)
            assert answer.status_code == 422, answer.text
            assert answer.json()["code"] == "ground.invalid"
        broken = await web.patch("/api/me/settings", content=b"{", headers={"content-type": "application/json"})
        assert broken.status_code == 422


async def test_signing_out_ends_the_session_at_once(client: Any, joon: Actor) -> None:
    async with client(joon) as web:
        assert (await web.ok("GET", "/api/session"))["state"] == "signed-in"
        token = web.cookies["madang"]
        await web.ok("DELETE", "/api/session")
        again = await web.get("/api/session", headers={"cookie": f"madang={token}"})
        assert again.json()["state"] == "signed-out"
