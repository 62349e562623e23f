"""The part of the running process that sends what waits, with back-off.

A mail is leased before it is sent and marked after the relay took it: when the process dies in between, the mail goes out
again with the same Message-ID, which relays and readers know it by.
"""

import asyncio
import logging
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiosmtplib

from madang.ground import settings
from madang.ground.db import AWAY, Database
from madang.ground.errors import Problem
from madang.ground.outbox import actions, letters, store
from madang.ground.outbox.models import Mail, Relay, Tried
from madang.ground.vault import Vault

log = logging.getLogger("madang.mail")

PAUSE = 2.0
TRIES = 12
"""Over about two days, with the pauses below."""
LONGEST = timedelta(hours=6)
SECONDS = 30.0
KEPT = timedelta(days=90)


def pause(tries: int) -> timedelta:
    """How long to wait after so many failed tries: a minute, then twice as long each time, at most six hours."""
    return min(timedelta(minutes=1) * (1 << (tries - 1)), LONGEST)


async def hand_over(mail: Mail, relay: Relay, password: str | None, *, institution: str) -> None:
    """Give one mail to the relay. Raises aiosmtplib.SMTPException, OSError."""
    message = letters.written(mail, relay, institution=institution, now=datetime.now(UTC))
    context = ssl.create_default_context()
    async with aiosmtplib.SMTP(
        hostname=relay.host,
        port=relay.port,
        use_tls=relay.tls == "tls",
        start_tls=relay.tls == "starttls",
        tls_context=context if relay.tls != "none" else None,
        username=relay.user or None,
        password=password if relay.user else None,
        timeout=SECONDS,
    ) as client:
        options = [] if (mail.recipient + relay.sender).isascii() else ["SMTPUTF8"]
        await client.sendmail(relay.sender, [mail.recipient], message.as_bytes(), mail_options=options)


def said(error: Exception) -> str:
    """What the relay said, short enough to show. Never contains the password: it is not part of any answer."""
    if isinstance(error, aiosmtplib.SMTPResponseException):
        return f"{error.code} {error.message}"[:300]
    return (str(error) or type(error).__name__)[:300]


def is_final(error: Exception) -> bool:
    """Whether trying again is of no use: the relay refused the recipient or the message for good."""
    if isinstance(error, aiosmtplib.SMTPRecipientsRefused):
        return all(one.code >= 500 for one in error.recipients)
    return isinstance(error, aiosmtplib.SMTPDataError | aiosmtplib.SMTPRecipientRefused) and error.code >= 500


class Sender:
    """Sends what waits."""

    def __init__(self, database: Database, data: Path) -> None:
        self._database = database
        self._vault = Vault(data)

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            try:
                more = await self.turn()
            except AWAY:
                more = False
            if not more:
                await asyncio.sleep(PAUSE)

    async def turn(self) -> bool:
        """Send a few. True when there may be more."""
        async with self._database.queries() as q:
            relay = await actions.relay(q)
            if relay is None:
                return False
            due = await store.take(q, now=datetime.now(UTC), most=10)
            if not due:
                await store.forget(q, before=datetime.now(UTC) - KEPT)
                return False
            institution = (await settings.institution(q)).fn
        for mail in due:
            await self._send(mail, relay, institution)
        return True

    async def _send(self, mail: Mail, relay: Relay, institution: str) -> None:
        error: str | None = None
        again: timedelta | None = pause(mail.tries) if mail.tries < TRIES else None
        try:
            password = self._vault.open(relay.closed) if relay.closed else None
            await hand_over(mail, relay, password, institution=institution)
        except Problem as problem:
            error = problem.code
        except (aiosmtplib.SMTPException, OSError, UnicodeError, KeyError) as problem:
            error = said(problem)
            again = None if is_final(problem) else again
        async with self._database.queries() as q:
            now = datetime.now(UTC)
            if error is None:
                await store.sent(q, mail.id, now=now)
            else:
                log.warning("mail %s did not leave (try %d): %s", mail.id, mail.tries, error)
                await store.refused(q, mail.id, error=error, again_at=now + again if again else None)


async def tried(mail: Mail, relay: Relay, vault: Vault, *, institution: str) -> Tried:
    """Send one mail now, for the administrator's test; says what went wrong."""
    try:
        password = vault.open(relay.closed) if relay.closed else None
        await hand_over(mail, relay, password, institution=institution)
    except Problem as problem:
        return Tried(sent=False, code=problem.code, detail="")
    except aiosmtplib.SMTPAuthenticationError as error:
        return Tried(sent=False, code="mail.refused-sign-in", detail=said(error))
    except (ssl.SSLError, ssl.CertificateError) as error:
        return Tried(sent=False, code="mail.certificate", detail=said(error))
    except (aiosmtplib.SMTPConnectError, aiosmtplib.SMTPTimeoutError, TimeoutError, OSError) as error:
        return Tried(sent=False, code="mail.unreachable", detail=said(error))
    except (aiosmtplib.SMTPException, UnicodeError) as error:
        return Tried(sent=False, code="mail.refused", detail=said(error))
    return Tried(sent=True, code=None, detail="")
