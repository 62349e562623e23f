"""Identity: back-off, second factors, tokens, sessions, policy."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic
from typing import Any

import pyotp
import pytest

from madang.ground import attempts, clock
from madang.ground.credentials import passwords, sessions, tokens
from madang.ground.db import Database, Queries
from madang.ground.errors import TooMany
from madang.ground.identity import factors
from madang.ground.identity.jobs import sweep
from madang.ground.ids import new_id
from madang.ground.parties import store as parties
from madang.ground.parties.models import Person
from madang.ground.testing import PASSWORD, Cast, key
from madang.ground.tx import Actor, Tx
from madang.ground.vault import Vault

NOW = datetime(2026, 11, 21, 5, 0, tzinfo=UTC)


async def newcomer(client: Any, admin: Actor, number: str) -> tuple[str, str]:
    """A person with a lasting password; gives id and password."""
    async with client(admin) as web:
        added = await web.ok("POST", "/api/people", json={"fn": "새로온이", "number": number, "invite": True})
    async with client(None) as web:
        await enter(web, number, added["invitation"]["password"], state="change-password")
        body = {"old": added["invitation"]["password"], "new": PASSWORD}
        await web.ok("POST", "/api/session/password", json=body)
    return str(added["person"]["person"]["id"]), PASSWORD


async def enter(web: Any, number: str, password: str, *, state: str = "signed-in") -> None:
    view = await web.ok("POST", "/api/session", json={"number": number, "password": password})
    assert view["state"] == state
    web.headers["x-csrftoken"] = web.cookies["csrftoken"]


async def again(web: Any, url: str, body: dict[str, Any]) -> Any:
    """A request that changes the session's id."""
    before = web.cookies["madang"]
    answer = await web.ok("POST", url, json=body)
    assert web.cookies["madang"] != before
    web.headers["x-csrftoken"] = web.cookies["csrftoken"]
    return answer


@pytest.mark.parametrize(
    ("tries", "since_last", "waits"),
    [(0, 0, False), (3, 0, False), (4, 0, True), (4, 3, False), (8, 30, True), (8, 61, False), (12, 61, True)],
)
def test_the_pause_grows_and_ends_at_the_allowance(tries: int, since_last: int, waits: bool) -> None:
    times = [NOW - timedelta(seconds=since_last + n) for n in reversed(range(tries))]
    assert bool(attempts.wait_for(times, most=12, now=NOW)) is waits


def test_an_account_never_has_more_than_twenty_tries() -> None:
    assert attempts.STRANGERS + attempts.KNOWN == 20
    assert timedelta(minutes=15) == attempts.WINDOW


def test_the_day_begins_at_midnight_in_seoul() -> None:
    assert str(clock.today(datetime(2026, 11, 20, 14, 59, tzinfo=UTC))) == "2026-11-20"
    assert str(clock.today(datetime(2026, 11, 20, 15, 0, tzinfo=UTC))) == "2026-11-21"


async def guess(web: Any, number: str) -> Any:
    return await web.post("/api/session", json={"number": number, "password": "guess guess guess"})


async def test_a_stranger_is_stopped_and_the_owner_is_not(client: Any, admin: Actor) -> None:
    _, password = await newcomer(client, admin, "0190001")
    async with client(None) as owner, client(None) as thief:
        await enter(owner, "0190001", password)
        answers = [await guess(thief, "0190001") for _ in range(6)]
        assert [one.status_code for one in answers] == [401] * 4 + [429] * 2
        assert int(answers[-1].headers["retry-after"]) >= 1
        assert answers[-1].json()["params"]["retry_after"] >= 1
        right = await thief.post("/api/session", json={"number": "0190001", "password": password})
        assert right.status_code == 429
        await owner.ok("DELETE", "/api/session")
        await enter(owner, "0190001", password)


async def test_an_unknown_number_is_stopped_just_like_a_known_one(client: Any) -> None:
    async with client(None) as web:
        answers = [await guess(web, "0199999") for _ in range(5)]
    assert [one.status_code for one in answers] == [401] * 4 + [429]


async def test_twenty_strangers_at_once_count_as_twenty(database: Database) -> None:
    account = attempts.account_of("somebody at once")
    taken = 0
    for step in range(40):
        try:
            await attempts.take(
                database, account=account, address="", known=step % 2 == 0, now=NOW + timedelta(seconds=step * 20)
            )
        except TooMany:
            continue
        taken += 1
    assert 10 < taken <= 20


async def test_secrets_of_second_factors_open_with_their_own_key_only(tx: Tx, cast: Cast, tmp_path: Path) -> None:
    mina, vault = cast.mina.id, Vault(tmp_path / "house")

    async def works(vault: Vault | None, at: datetime, confirming: bool = False) -> bool:
        code = pyotp.TOTP(secret).at(at)
        return await factors.check_totp(tx, mina, code, now=at, vault=vault, confirming=confirming)

    # made before there was a vault: encrypted at its next use
    secret, _, _ = await factors.begin_totp(tx, mina, login="mina", issuer="", vault=None)
    assert await works(None, NOW, confirming=True)
    assert await works(vault, NOW + timedelta(minutes=1))
    kept = await tx.value("select secret from ground.totp where person = %(id)s", id=mina)
    assert Vault.is_closed(kept) and vault.open(kept) == secret
    # restored elsewhere: nothing without the key, everything with it
    other = Vault(tmp_path / "restored")
    assert not await works(None, NOW + timedelta(minutes=2))
    restored = Vault(tmp_path / "without")
    restored.key()
    assert not await works(restored, NOW + timedelta(minutes=2))
    other.keep(vault.key())
    assert await works(other, NOW + timedelta(minutes=2))
    codes = await factors.new_recovery_codes(tx, mina)
    assert await factors.use_recovery_code(tx, mina, codes[0], now=NOW)


async def test_a_second_factor_is_set_up_asked_for_and_taken_away(
    client: Any, admin: Actor, database: Database
) -> None:
    _, password = await newcomer(client, admin, "0190011")
    async with client(None) as web:
        await enter(web, "0190011", password)
        assert (await web.post("/api/me/totp", json={"password": "wrong password"})).status_code == 403
        made = await web.ok("POST", "/api/me/totp", json={"password": password})
        assert made["svg"].startswith("<svg")
        assert made["secret"] in made["uri"]
        code = pyotp.TOTP(made["secret"])
        async with database.queries() as q:
            assert made["secret"] not in await q.values("select secret from ground.totp")
        now = datetime.now(UTC)
        codes = (await again(web, "/api/me/totp/confirm", {"code": code.at(now)}))["recovery_codes"]
        assert len(set(codes)) == 10
    async with client(None) as web:
        await enter(web, "0190011", password, state="second-factor")
        assert (await web.get("/api/people")).status_code == 401
        assert (await web.post("/api/session/password", json={"old": password, "new": "x" * 12})).status_code == 401
        # the code that was used once opens nothing any more
        assert (await web.post("/api/session/second-factor", json={"code": code.at(now)})).status_code == 401
        later = code.at(now + timedelta(seconds=30))
        assert (await again(web, "/api/session/second-factor", {"code": later}))["state"] == "signed-in"
    async with client(None) as web:
        await enter(web, "0190011", password, state="second-factor")
        assert (await again(web, "/api/session/second-factor", {"code": codes[0].upper()}))["state"] == "signed-in"
        assert (await web.ok("GET", "/api/me/factors"))["recovery_left"] == 9
        await web.ok("POST", "/api/me/totp/remove", json={"password": password})
        assert (await web.ok("GET", "/api/me/factors")) == {
            "totp": False,
            "recovery_left": 0,
            "required": False,
            "passkeys": [],
        }


async def test_policy_makes_administrators_enrol(client: Any, admin: Actor) -> None:
    id, password = await newcomer(client, admin, "0190021")
    async with client(admin) as web:
        await web.ok("PUT", f"/api/administrators/{id}", json={"institution": True})
        policy = await web.ok("GET", "/api/policy")
        await web.ok("PUT", "/api/policy", json=policy | {"admin_second_factor": True})
        try:
            async with client(None) as theirs:
                await enter(theirs, "0190021", password, state="enrol-factor")
                assert (await theirs.get("/api/people")).status_code == 401
                made = await theirs.ok("POST", "/api/me/totp", json={"password": password})
                code = pyotp.TOTP(made["secret"]).at(datetime.now(UTC))
                shown = await again(theirs, "/api/me/totp/confirm", {"code": code})
                assert shown["session"]["state"] == "signed-in"
                refused = await theirs.post("/api/me/totp/remove", json={"password": password})
                assert refused.json()["code"] == "ground.second-factor-required"
        finally:
            await web.ok("PUT", "/api/policy", json=policy)
            await web.ok("PUT", f"/api/administrators/{id}", json={"institution": False})
        assert (await web.put("/api/policy", json=policy | {"idle_minutes": 0})).status_code == 422


async def test_sessions_are_listed_and_ended(client: Any, admin: Actor) -> None:
    _, password = await newcomer(client, admin, "0190031")
    async with client(None) as here, client(None) as there:
        await enter(here, "0190031", password)
        await enter(there, "0190031", password)
        items = (await here.ok("GET", "/api/me/sessions"))["items"]
        assert sum(one["here"] for one in items) == 1
        assert {one["address"] for one in items} == {"127.0.0.1"}
        assert (await here.ok("DELETE", "/api/me/sessions"))["ended"] == len(items) - 1
        assert (await there.ok("GET", "/api/session"))["state"] == "signed-out"
        assert (await here.ok("GET", "/api/session"))["state"] == "signed-in"


async def test_asking_does_not_extend_and_extending_does(
    database: Database, cast: Any, runtime: Any, client: Any, mina: Actor
) -> None:
    async with database.queries() as q:
        now = datetime.now(UTC)
        old = now - timedelta(minutes=30)
        token, id = await sessions.start(q, person=cast.mina.id, state="signed-in", device="", address="", now=old)
        found = await sessions.find(q, token, now=now, extends=False)
        assert found is not None
        assert found.seen_at == old
        assert await sessions.find(q, token, now=old + timedelta(hours=2, seconds=1), extends=False) is None
        await sessions.touch(q, id, now=now)
        assert await sessions.find(q, token, now=old + timedelta(hours=2, seconds=1), extends=False) is not None
    async with client(mina) as web:
        assert (await web.ok("POST", "/api/session/extend"))["idle_seconds"] == 7200


async def test_of_too_many_parallel_sessions_the_oldest_end(database: Database, cast: Any) -> None:
    async with database.queries() as q:
        made = [
            await sessions.start(
                q, person=cast.stranger.id, state="signed-in", device="", address="", now=datetime.now(UTC)
            )
            for _ in range(12)
        ]
        alive = [await sessions.find(q, token, now=datetime.now(UTC)) for token, _ in made]
    assert [one is not None for one in alive] == [False] * 2 + [True] * 10


async def test_a_token_opens_what_its_scopes_say_until_it_ends(client: Any, admin: Actor, database: Database) -> None:
    id, password = await newcomer(client, admin, "0190041")
    async with client(None) as web:
        await enter(web, "0190041", password)
        body = {"name": "script", "password": password}
        all_of_it = await web.ok("POST", "/api/me/tokens", json=body)
        other = await web.ok("POST", "/api/me/tokens", json=body | {"scopes": ["ground"]})
        phone = await web.ok("POST", "/api/me/tokens", json=body | {"kind": "app-password", "name": "phone"})
        assert all_of_it["secret"].startswith("mdg_")
        assert (await web.post("/api/me/tokens", json=body | {"scopes": ["nothing"]})).status_code == 422
        assert len((await web.ok("GET", "/api/me/tokens"))["items"]) == 3
        async with client(None) as script:

            async def status(secret: str, url: str) -> int:
                return int((await script.get(url, headers={"authorization": f"Bearer {secret}"})).status_code)

            assert await status(all_of_it["secret"], "/api/units") == 200
            assert await status(other["secret"], "/api/units") == 403
            assert await status(phone["secret"], "/api/units") == 401
            assert await status("mdg_wrong", "/api/units") == 401
            assert await status(all_of_it["secret"], "/api/me/tokens") == 401
            await web.ok("DELETE", f"/api/me/tokens/{all_of_it['token']['id']}")
            assert await status(all_of_it["secret"], "/api/units") == 401
    async with database.queries() as q:
        now = datetime.now(UTC)
        who = await tokens.actor_of(q, phone["secret"], now, kind="app-password", login="0190041")
        assert str(who and who.id) == id
        assert await tokens.actor_of(q, phone["secret"], now, kind="app-password", login="0000001") is None
        assert await tokens.actor_of(q, phone["secret"], now + timedelta(days=91), kind="app-password") is None


async def test_a_passkey_challenge_that_is_not_answered_rightly_opens_nothing(client: Any) -> None:
    async with client(None) as web:
        asked = await web.ok("POST", "/api/session/passkey/options")
        assert asked["options"]["rpId"] == "madang.test"
        for credential in ({}, {"id": "AAAA"}, {"id": "AAAA", "rawId": "AAAA", "type": "public-key", "response": {}}):
            answer = await web.post("/api/session/passkey", json={"id": asked["id"], "credential": credential})
            assert (answer.status_code, answer.json()["code"]) == (403, "ground.passkey-refused")


async def test_answers_kept_for_a_key_are_forgotten_after_a_day(tx: Tx) -> None:
    keys = [new_id(), new_id()]
    for kept, hours in zip(keys, (23, 25), strict=True):
        await tx.run(
            "insert into ground.idempotency (actor, key, request, at) values (%(actor)s, %(key)s, '', %(at)s)",
            actor=tx.actor,
            key=kept,
            at=tx.now - timedelta(hours=hours),
        )
    await sweep(tx)
    assert await tx.values("select key from ground.idempotency where key = any(%(keys)s)", keys=keys) == keys[:1]


async def test_many_who_sign_in_at_once_hold_up_nobody(client: Any, mina: Actor, database: Database) -> None:
    people = [Person(id=new_id(), sort="staff", fn="많은이", number=f"77{one:05}") for one in range(64)]
    async with database.connection() as connection, connection.transaction():
        q = Queries(connection)
        await parties.insert_people(q, people)
        hashed = await passwords.hash_of(PASSWORD)
        for person in people:
            await q.run(
                "insert into ground.password (person, hash, must_change, changed_at)"
                " values (%(id)s, %(hash)s, false, now())",
                id=person.id,
                hash=hashed,
            )
    statuses: list[int] = []
    reads: list[float] = []

    async def knock(number: int) -> None:
        async with client(None) as web:
            body = {"number": people[number].number, "password": PASSWORD if number % 2 else "a wrong password"}
            # with a key, as the page sends it
            answer = await web.post("/api/session", json=body, headers=key())
            statuses.append(answer.status_code)
            assert ("madang" in answer.cookies) is (answer.status_code == 200)

    async def read() -> None:
        async with client(mina) as web:
            while len(statuses) < len(people):
                began = monotonic()
                await web.ok("GET", "/api/session")
                reads.append(monotonic() - began)
                await asyncio.sleep(0.02)

    await asyncio.gather(read(), *(knock(number) for number in range(len(people))))
    assert sorted(statuses) == [200] * 32 + [401] * 32
    assert max(reads) < 2
    async with database.connection() as connection:
        await Queries(connection).run("delete from ground.attempt where address = '127.0.0.1'")


async def test_a_sign_in_that_is_repeated_brings_its_cookies_again(client: Any, admin: Actor) -> None:
    _, password = await newcomer(client, admin, "7800001")
    same = key()
    for _ in range(2):
        # the first answer was lost on its way
        async with client(None) as web:
            answer = await web.post("/api/session", json={"number": "7800001", "password": password}, headers=same)
            assert answer.status_code == 200
            assert "madang" in answer.cookies
