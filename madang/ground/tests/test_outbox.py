"""Outgoing mail against a real SMTP server: Korean headers, retries, once per cause, secrets kept."""

import asyncio
import email
import email.policy
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from email.header import decode_header, make_header
from typing import Any

import pytest
from aiosmtpd.smtp import SMTP, AuthResult

from madang.ground import outbox
from madang.ground.db import Database
from madang.ground.errors import Invalid
from madang.ground.ids import new_id
from madang.ground.outbox import letters, sender
from madang.ground.outbox.models import Mail, Relay
from madang.ground.runtime import Runtime
from madang.ground.tx import Actor, Tx, transaction

SUBJECTS = [
    "안내",
    "2026년 하반기 스마트워크센터 공동 활용 실태조사 협조 요청 및 부서별 담당자 지정 안내 (회신 기한 11월 30일)",
    "Re: [새결] PoC 실증 · 투자 2건 결과 공유 (띄어 쓰기와 English mixed words in a rather long subject line)",
    "가 나 다 라 마 바 사 아 자 차 카 타 파 하 " * 6 + "끝",
]
SECRET = "the relay's own word"


class Server:
    """Takes mail, or refuses it as told."""

    def __init__(self) -> None:
        self.taken: list[tuple[list[str], bytes]] = []
        self.answers: list[str] = []

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        if self.answers:
            return self.answers.pop(0)
        self.taken.append((envelope.rcpt_tos, envelope.content))
        return "250 OK"


@asynccontextmanager
async def smtp(password: str | None = None) -> AsyncIterator[tuple[Server, int]]:
    """A mail server on a free port of this machine."""
    server, loop = Server(), asyncio.get_running_loop()

    def allowed(_server: Any, _session: Any, _envelope: Any, _mechanism: str, data: Any) -> AuthResult:
        return AuthResult(success=data.password.decode() == password, handled=False)

    def made() -> SMTP:
        return SMTP(
            server,
            loop=loop,
            decode_data=False,
            enable_SMTPUTF8=True,
            authenticator=allowed,
            auth_required=password is not None,
            auth_require_tls=False,
        )

    listening = await loop.create_server(made, "127.0.0.1", 0)
    try:
        yield server, listening.sockets[0].getsockname()[1]
    finally:
        listening.close()


def relay_at(port: int, **more: Any) -> dict[str, Any]:
    return {"host": "127.0.0.1", "port": port, "tls": "none", "sender": "madang@saegyeol.example", **more}


async def wait_for(condition: Any, seconds: float = 8) -> None:
    until = asyncio.get_running_loop().time() + seconds
    while not await condition():
        assert asyncio.get_running_loop().time() < until, "it did not happen"
        await asyncio.sleep(0.05)


async def test_without_a_relay_the_link_is_given_back(tx: Tx) -> None:
    words = {"name": "이손님", "inviter": "김미나", "institution": "새결"}
    given = await outbox.send(
        tx, to="guest@partner.example", template="invitation", words=words, link="https://x/guest/1", cause="guest 1"
    )
    assert given == outbox.Sent(queued=False, link="https://x/guest/1")
    assert await tx.value("select count(*) from ground.mail where cause = 'guest 1'") == 0
    with pytest.raises(Invalid):
        await outbox.send(tx, to="a@b\r\nBcc: c@d", template="test", cause="x")
    with pytest.raises(KeyError):
        await outbox.send(tx, to="a@b", template="no-such", cause="x")


async def test_a_mail_leaves_once_per_cause_and_again_after_a_refusal(
    client: Any, runtime: Runtime, database: Database, admin: Actor, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="madang")
    async with smtp(SECRET) as (server, port), client(admin) as web:
        made = await web.ok("PUT", "/api/admin/mail", json=relay_at(port, user="madang", password=SECRET))
        assert (made["has_password"], made["configured"]) == (True, True)
        server.answers = ["451 come back later"]
        for _ in range(2):
            async with transaction(database, runtime.house, via="test") as tx:
                words = {"name": "이손님", "inviter": "김미나", "institution": "새결진흥원"}
                given = await outbox.send(
                    tx,
                    to="guest@partner.example",
                    template="invitation",
                    words=words,
                    link="https://madang.test/guest/token-1",
                    cause="guest token-1",
                )
                assert given == outbox.Sent(queued=True, link=None)

        async def refused() -> bool:
            items = (await web.ok("GET", "/api/admin/mail/queue"))["items"]
            return bool(items) and items[0]["error"] is not None

        await wait_for(refused)
        (queued,) = (await web.ok("GET", "/api/admin/mail/queue?status=waiting"))["items"]
        assert (queued["state"], queued["tries"]) == ("waiting", 1)
        assert "451" in queued["error"]
        assert "token-1" not in str(queued)
        await web.ok("POST", f"/api/admin/mail/queue/{queued['id']}/retry")

        async def left() -> bool:
            return bool(server.taken)

        await wait_for(left)
        await asyncio.sleep(0.3)
        ((recipients, content),) = server.taken
        assert recipients == ["guest@partner.example"]
        message = email.message_from_bytes(content, policy=email.policy.default)
        assert message["Subject"] == "새결진흥원 업무 공간으로 초대합니다"
        body = message.get_body(("plain",))
        assert body is not None
        assert "https://madang.test/guest/token-1" in body.get_content()
        items = (await web.ok("GET", "/api/admin/mail/queue"))["items"]
        assert [one["state"] for one in items if one["template"] == "invitation"] == ["sent"]
        # the password lies nowhere in the clear
        async with database.queries() as q:
            assert SECRET not in str(await q.tuples("select value from ground.setting"))
            assert SECRET not in str(
                await q.tuples("select body from ground.fact union all select body from ground.told")
            )
        assert SECRET not in caplog.text
        assert SECRET not in str(await web.ok("GET", "/api/admin/mail"))
        await web.ok("DELETE", "/api/admin/mail")


async def test_the_test_button_says_what_went_wrong(client: Any, admin: Actor, mina: Actor) -> None:
    async with client(mina) as web:
        assert (await web.get("/api/admin/mail")).status_code == 403
    async with smtp(SECRET) as (server, port), client(admin) as web:
        to = {"to": "admin@saegyeol.example"}
        assert (await web.post("/api/admin/mail/test", json=to)).status_code == 409
        await web.ok("PUT", "/api/admin/mail", json=relay_at(port, user="madang", password="wrong"))
        assert (await web.ok("POST", "/api/admin/mail/test", json=to))["code"] == "mail.refused-sign-in"
        await web.ok("PUT", "/api/admin/mail", json=relay_at(1, user="madang", password=SECRET))
        assert (await web.ok("POST", "/api/admin/mail/test", json=to))["code"] == "mail.unreachable"
        await web.ok("PUT", "/api/admin/mail", json=relay_at(port, user="madang", password=SECRET))
        assert await web.ok("POST", "/api/admin/mail/test", json=to) == {"sent": True, "code": None, "detail": ""}
        assert len(server.taken) == 1
        # an absent password stays, but does not follow to another host
        assert (await web.ok("PUT", "/api/admin/mail", json=relay_at(port, user="madang")))["has_password"] is True
        moved = {**relay_at(port, user="madang"), "host": "localhost"}
        assert (await web.ok("PUT", "/api/admin/mail", json=moved))["has_password"] is False
        bad = await web.put("/api/admin/mail", json=relay_at(99999, sender_name="a\nBcc: b@c"))
        assert {one["pointer"] for one in bad.json()["errors"]} == {"#/port", "#/sender_name"}
        await web.ok("DELETE", "/api/admin/mail")


@pytest.mark.parametrize("subject", SUBJECTS)
def test_long_korean_subjects_keep_every_space(subject: str, monkeypatch: pytest.MonkeyPatch) -> None:
    words = {**letters.words_of("ko"), "mail.test.subject": subject}
    monkeypatch.setattr(letters, "words_of", lambda _: words)
    mail = Mail(id=new_id(), recipient="a@b", template="test", language="ko", words={}, link=None, tries=1)
    relay = Relay(
        host="h", port=25, tls="none", sender="m@x", sender_name="새결진흥원 지역혁신본부 스마트워크 전산정보팀"
    )
    content = letters.written(mail, relay, institution="새결", now=datetime(2026, 11, 21, tzinfo=UTC)).as_bytes()
    assert max(map(len, content.partition(b"\n\n")[0].splitlines())) <= 78 + 40
    raw = email.message_from_bytes(content)
    assert str(make_header(decode_header(raw["Subject"]))) == subject


def test_html_from_words_is_only_text() -> None:
    mail = Mail(
        id=new_id(),
        recipient="a@b",
        template="invitation",
        language="en",
        words={"name": "<script>x</script>", "inviter": "a", "institution": "b"},
        link='https://x/?a="><b>',
        tries=1,
    )
    relay = Relay(host="h", port=25, tls="none", sender="m@x")
    parts: Any = letters.written(mail, relay, institution="x", now=datetime(2026, 11, 21, tzinfo=UTC)).get_payload()
    page = parts[1].get_payload(decode=True).decode()
    assert "<script>" not in page
    assert '"><b>' not in page


def test_back_off_grows_to_six_hours() -> None:
    assert sender.pause(1) == timedelta(minutes=1)
    assert sender.pause(4) == timedelta(minutes=8)
    assert sender.pause(sender.TRIES) == timedelta(hours=6)
