"""Mail of the parts: invitations, links asked for again, the digest. Once per cause, and nothing without a relay."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest_asyncio

from madang.ground import settings
from madang.ground.db import Database
from madang.ground.inbox import jobs as inbox
from madang.ground.labels import actions as labels
from madang.ground.manifest import House
from madang.ground.outbox.actions import SETTING
from madang.ground.outbox.models import Relay
from madang.ground.roles import Role
from madang.ground.share.actions import guests
from madang.ground.testing import Cast, Digested
from madang.ground.tests.garden.conftest import Act, Plant
from madang.ground.things.jobs import mail_managers
from madang.ground.tx import SYSTEM_ACTOR, Actor
from madang.ground.work import maker

HOUSE_ADDRESS = "https://madang.example"


@pytest_asyncio.fixture
async def relay(act: Act) -> AsyncIterator[None]:
    async with act(SYSTEM_ACTOR) as tx:
        await settings.write(
            tx, SETTING, Relay(host="localhost", port=25, tls="none", sender="m@madang.example", house=HOUSE_ADDRESS)
        )
    yield
    async with act(SYSTEM_ACTOR) as tx:
        await tx.run("delete from ground.setting where name = %(name)s", name=SETTING)
        await tx.run("delete from ground.mail")


async def mails(database: Database, template: str) -> list[tuple[Any, ...]]:
    async with database.queries() as q:
        return await q.tuples(
            "select recipient, link, words from ground.mail where template = %(template)s order by id",
            template=template,
        )


async def test_a_guest_types_the_code_of_the_mail(
    client: Any, mina: Actor, plant: Plant, database: Database, relay: None
) -> None:
    there = await plant("번호로 들어올 밭")
    address = "code@partner.example"
    wish = {"email": address, "fn": "번호손님", "role": "view"}
    async with client(mina) as web:
        await web.ok("POST", f"/api/things/{there}/guests", json=wish)
    code = (await mails(database, "invitation"))[-1][2]["code"]
    wrong = f"{(int(code) + 1) % 1_000_000:06}"
    async with client(None) as outside:
        for email, typed in ((address, wrong), ("other@partner.example", code), (address, "")):
            answer = await outside.post("/api/guests/enter", json={"email": email, "code": typed})
            assert (answer.status_code, answer.json()["type"]) == (404, "/problems/share.code-wrong")
        typed = {"email": address.upper(), "code": f" {code[:3]} {code[3:]}"}
        assert (await outside.ok("POST", "/api/guests/enter", json=typed))["thing"]["id"] == str(there)
    async with client(None) as outside:
        assert (await outside.post("/api/guests/enter", json=typed)).status_code == 404, "a code works once"
        guess = {"email": address, "code": wrong}
        answers = [(await outside.post("/api/guests/enter", json=guess)).status_code for _ in range(20)]
        assert answers[-1] == 429, "codes cannot be guessed"


async def test_a_code_ends_before_its_link(
    client: Any, mina: Actor, plant: Plant, database: Database, relay: None
) -> None:
    there = await plant("늦게 들어올 밭")
    async with client(mina) as web:
        wish = {"email": "late@partner.example", "fn": "늦은손님", "role": "view"}
        await web.ok("POST", f"/api/things/{there}/guests", json=wish)
    _, link, words = (await mails(database, "invitation"))[-1]
    async with database.queries() as q:
        await q.run("update ground.invitation set code_until = now() where thing = %(there)s", there=there)
    async with client(None) as outside:
        typed = {"email": "late@partner.example", "code": words["code"]}
        assert (await outside.post("/api/guests/enter", json=typed)).status_code == 404
        assert (await outside.post(f"/api/guests/{link.rpartition('/')[2]}")).status_code == 200


async def test_a_guest_is_invited_by_mail_and_asks_for_another_link(
    client: Any, mina: Actor, plant: Plant, act: Act, database: Database, relay: None
) -> None:
    there = await plant("함께 볼 밭")
    address = "again@partner.example"
    wish = {"email": address, "fn": "다시손님", "role": "view"}
    async with client(mina) as web, client(None) as outside:
        welcome = await web.ok("POST", f"/api/things/{there}/guests", json=wish)
        assert (welcome["url"], welcome["mailed"]) == (None, True)
        ((to, link, words),) = await mails(database, "invitation")
        assert (to, words["name"], words["inviter"]) == (address, "다시손님", "김미나")
        assert link.startswith(f"{HOUSE_ADDRESS}/guest/")
        token = link.rpartition("/")[2]
        assert (await outside.ok("POST", f"/api/guests/{token}"))["thing"]["id"] == str(there)
    async with client(None) as outside:
        assert (await outside.post(f"/api/guests/{token}")).status_code == 404
        # the same answer for a guest, a colleague, nobody and nonsense
        for email in (address.upper(), "mina@saegyeol.example", "nobody@partner.example", "?"):
            answer = await outside.post("/api/guests/again", json={"email": email})
            assert (answer.status_code, answer.content) == (204, b"")
    async with database.queries() as q:
        await q.run("delete from ground.mail where template = 'guest-again'")
    for email in (address.upper(), "mina@saegyeol.example", "nobody@partner.example", "?"):
        async with act(SYSTEM_ACTOR) as tx:
            await guests.send_again(tx, email)
    assert {row[0].lower() for row in await mails(database, "guest-again")} == {address}
    async with client(None) as outside:
        # what was asked for above may be sent meanwhile, and only the newest link lives
        async def newest() -> Any:
            link = (await mails(database, "guest-again"))[-1][1]
            return await outside.post(f"/api/guests/{link.rpartition('/')[2]}")

        came = await newest()
        for _ in range(100):
            if came.status_code < 400:
                break
            await asyncio.sleep(0.1)
            came = await newest()
        assert came.json()["thing"]["id"] == str(there)
    async with client(None) as outside:
        answers = [
            (await outside.post("/api/guests/again", json={"email": f"n{at}@x.example"})).status_code
            for at in range(12)
        ]
    assert answers[0] == 204
    assert answers[-1] == 429
    async with client(mina) as web:
        assert await web.ok("GET", f"/api/things/{there}/people")
        await web.ok("DELETE", f"/api/things/{there}/grants/{welcome['person']['id']}")
    async with act(SYSTEM_ACTOR) as tx:
        before = await tx.value("select count(*) from ground.mail")
        await guests.send_again(tx, address)
        assert await tx.value("select count(*) from ground.mail") == before


async def test_without_a_relay_nothing_is_sent_and_an_earlier_link_goes_on_waiting(
    client: Any, mina: Actor, plant: Plant, act: Act
) -> None:
    there = await plant("링크로 부를 밭")
    wish = {"email": "paper@partner.example", "fn": "종이손님", "role": "view"}
    async with client(mina) as web:
        welcome = await web.ok("POST", f"/api/things/{there}/guests", json=wish)
    assert welcome["mailed"] is False
    async with act(SYSTEM_ACTOR) as tx:
        await guests.send_again(tx, wish["email"])
    async with client(None) as outside:
        assert (await outside.post(welcome["url"].replace("/guest/", "/api/guests/"))).status_code == 200


async def test_the_digest_goes_out_once_and_tells_no_title_of_labelled_things(
    client: Any,
    act: Act,
    mina: Actor,
    joon: Actor,
    plant: Plant,
    digested: Digested,
    database: Database,
    house: House,
    cast: Cast,
    relay: None,
) -> None:
    plain, secret, seen = [
        await plant(name, roles={joon: Role.COMMENT}) for name in ("열린 밭", "비밀 밭", "이미 본 밭")
    ]
    async with client(mina) as web, client(joon) as other:
        await web.ok("POST", f"/api/things/{secret}/label", json={"label": "S"})
        await digested()
        async with act(SYSTEM_ACTOR) as tx:
            await tx.run(
                "update ground.notice set read_at = now() where person = %(id)s and read_at is null", id=mina.id
            )
        for id in (plain, secret, seen):
            await other.ok("POST", f"/api/things/{id}/comments", json={"text": "봐 주세요"})
        await digested()
        async with act(SYSTEM_ACTOR) as tx:
            hour = (tx.now + timedelta(hours=9)).hour
        await web.ok("PUT", "/api/inbox/preferences", json={"digest_hour": hour})
        notices = (await web.ok("GET", "/api/inbox?show=unread"))["items"]
        read = [one["id"] for one in notices if one["thing"]["id"] == str(seen)]
        await web.ok("POST", "/api/inbox/read", json={"ids": read})
    for _ in range(2):
        await inbox.digest(maker(database, house, via="job"))
    ((to, link, words),) = await mails(database, "digest")
    assert (to, link) == (cast.mina.email, f"{HOUSE_ADDRESS}/inbox")
    assert words["count"] == 2
    assert "열린 밭 · 박준" in words["lines"]
    assert f"{HOUSE_ADDRESS}/i/{secret}" in words["lines"]
    assert "비밀 밭" not in words["lines"]
    assert "이미 본 밭" not in words["lines"]


async def asked(database: Database, thing: object) -> list[tuple[Any, ...]]:
    """The mails that ask for access to a thing: what a test before this one deferred may run only now."""
    return [row for row in await mails(database, "access-asked") if row[1].endswith(f"/{thing}")]


async def test_who_can_give_access_is_mailed_once_a_day_for_one_asker(
    client: Any, mina: Actor, joon: Actor, plant: Plant, act: Act, database: Database, relay: None
) -> None:
    there = await plant("문 닫힌 밭")
    async with act(mina) as tx:
        await tx.run("update ground.person set email = 'mina@saegyeol.example' where id = %(id)s", id=mina.id)
    async with client(joon) as web:
        await web.ok("POST", f"/api/things/{there}/access-requests", json={"note": "함께 보고 싶습니다"})
    for _ in range(2):
        async with act(SYSTEM_ACTOR) as tx:
            await mail_managers(tx, thing=str(there), asker=str(joon.id), note="함께 보고 싶습니다")
    ((to, link, words),) = await asked(database, there)
    assert (to, link) == ("mina@saegyeol.example", f"{HOUSE_ADDRESS}/i/{there}")
    assert (words["asker"], words["thing"], words["note"]) == ("박준", "문 닫힌 밭", "함께 보고 싶습니다")


async def test_the_title_of_a_labelled_thing_stays_in_the_house(
    mina: Actor, joon: Actor, plant: Plant, act: Act, database: Database, relay: None
) -> None:
    there = await plant("감춘 밭")
    async with act(mina) as tx:
        await labels.set_label(tx, there, "C", reason="")
    async with act(SYSTEM_ACTOR) as tx:
        await mail_managers(tx, thing=str(there), asker=str(joon.id), note="")
    assert [words["thing"] for _, _, words in await asked(database, there)] == ["(보안등급이 있는 항목)"]
