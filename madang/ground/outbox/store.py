"""All SQL of the queue of mail."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from madang.ground.db import Queries, json
from madang.ground.outbox.models import Mail

LEASE = timedelta(minutes=5)
"""For how long a mail that is being sent is nobody else's."""


async def insert(q: Queries, mail: Mail, *, cause: str, now: datetime) -> bool:
    """Queue a mail; False when one for the same cause was queued before."""
    return bool(
        await q.run(
            "insert into ground.mail (id, recipient, template, language, words, link, calendar, method, cause, created_at,"
            " next_try_at) values (%(id)s, %(recipient)s, %(template)s, %(language)s, %(words)s, %(link)s,"
            " %(calendar)s, %(method)s, %(cause)s, %(now)s, %(now)s) on conflict (cause) do nothing",
            id=mail.id,
            recipient=mail.recipient,
            template=mail.template,
            language=mail.language,
            words=json(mail.words),
            link=mail.link,
            calendar=mail.calendar,
            method=mail.method,
            cause=cause,
            now=now,
        )
    )


async def take(q: Queries, *, now: datetime, most: int) -> list[Mail]:
    """Mails that are due, for this process alone until their lease is over. A try is counted before it is made."""
    return await q.rows(
        Mail,
        "update ground.mail set tries = tries + 1, next_try_at = %(lease)s where id in (select id from ground.mail"
        " where state = 'waiting' and next_try_at <= %(now)s order by next_try_at limit %(most)s"
        " for update skip locked) returning id, recipient, template, language, words, link, tries, calendar, method",
        now=now,
        lease=now + LEASE,
        most=most,
    )


async def sent(q: Queries, id: UUID, *, now: datetime) -> None:
    """It left. What it said is no longer needed."""
    await q.run(
        "update ground.mail set state = 'sent', sent_at = %(now)s, error = null, link = null, calendar = null where id = %(id)s",
        id=id,
        now=now,
    )


async def refused(q: Queries, id: UUID, *, error: str, again_at: datetime | None) -> None:
    """It did not leave; tried again later, or never."""
    await q.run(
        "update ground.mail set state = case when %(again)s::timestamptz is null then 'failed' else 'waiting' end,"
        " error = %(error)s, next_try_at = coalesce(%(again)s, next_try_at) where id = %(id)s and state = 'waiting'",
        id=id,
        error=error,
        again=again_at,
    )


async def listed(q: Queries, *, state: str | None, before: UUID | None, most: int) -> list[tuple[Any, ...]]:
    """A page of the queue, newest first."""
    return await q.tuples(
        "select id, recipient, template, language, words, state, tries, error, created_at, next_try_at, sent_at"
        " from ground.mail where (%(state)s::text is null or state = %(state)s)"
        " and (%(before)s::uuid is null or id < %(before)s) order by id desc limit %(most)s",
        state=state,
        before=before,
        most=most,
    )


async def retry(q: Queries, id: UUID, *, now: datetime) -> bool:
    """Try again now."""
    return bool(
        await q.run(
            "update ground.mail set state = 'waiting', tries = 0, next_try_at = %(now)s"
            " where id = %(id)s and state in ('waiting', 'failed')",
            id=id,
            now=now,
        )
    )


async def cancel(q: Queries, id: UUID) -> bool:
    """Never send it."""
    return bool(
        await q.run(
            "update ground.mail set state = 'cancelled', link = null, calendar = null"
            " where id = %(id)s and state in ('waiting', 'failed')",
            id=id,
        )
    )


async def counts(q: Queries) -> tuple[int, int]:
    """How many wait and how many failed."""
    rows = await q.tuples(
        "select count(*) filter (where state = 'waiting'), count(*) filter (where state = 'failed') from ground.mail"
        " where state in ('waiting', 'failed')"
    )
    return rows[0][0], rows[0][1]


async def forget(q: Queries, *, before: datetime) -> int:
    """Mail that left long ago."""
    return await q.run(
        "delete from ground.mail where state in ('sent', 'cancelled') and created_at < %(before)s", before=before
    )
