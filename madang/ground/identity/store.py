"""SQL about second factors and the challenges on their way."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from madang.ground.db import Queries
from madang.ground.identity.models import Passkey


async def insert_totp(q: Queries, person: UUID, secret: str) -> bool:
    """Keep a secret that is not in force yet; False when a confirmed one is there."""
    return bool(
        await q.run(
            "insert into ground.totp as t (person, secret) values (%(person)s, %(secret)s) on conflict (person)"
            " do update set secret = excluded.secret, last_step = 0 where t.confirmed_at is null",
            person=person,
            secret=secret,
        )
    )


async def totp(q: Queries, person: UUID, *, confirming: bool) -> tuple[str, int] | None:
    """A person's secret as it is kept and the last step it was used in; its row is held until the end."""
    rows = await q.tuples(
        "select secret, last_step from ground.totp where person = %(person)s"
        " and (confirmed_at is null) = %(confirming)s for update",
        person=person,
        confirming=confirming,
    )
    return (rows[0][0], rows[0][1]) if rows else None


async def use_totp(q: Queries, person: UUID, *, step: int, secret: str, now: datetime) -> None:
    """The code of a step was right, and works no more."""
    await q.run(
        "update ground.totp set last_step = %(step)s, confirmed_at = coalesce(confirmed_at, %(now)s),"
        " secret = %(secret)s where person = %(person)s",
        step=step,
        secret=secret,
        now=now,
        person=person,
    )


async def delete_totp(q: Queries, person: UUID) -> bool:
    """No time-based codes any more; False when there were none."""
    return bool(await q.run("delete from ground.totp where person = %(person)s", person=person))


async def delete_lonely_codes(q: Queries, person: UUID) -> None:
    """Recovery codes go with the last factor."""
    await q.run(
        "delete from ground.recovery_code where person = %(person)s and not exists"
        " (select from ground.passkey where person = %(person)s) and not exists"
        " (select from ground.totp where person = %(person)s and confirmed_at is not null)",
        person=person,
    )


async def replace_codes(q: Queries, person: UUID, hashes: Sequence[bytes]) -> None:
    """These recovery codes and no others."""
    await q.run("delete from ground.recovery_code where person = %(person)s", person=person)
    await q.run_many(
        "insert into ground.recovery_code (person, hash) values (%(person)s, %(hash)s)",
        [{"person": person, "hash": one} for one in hashes],
    )


async def use_code(q: Queries, person: UUID, hashed: bytes, *, now: datetime) -> bool:
    """Whether there is such an unused recovery code; it is used now."""
    return bool(
        await q.run(
            "update ground.recovery_code set used_at = %(now)s where person = %(person)s and hash = %(hash)s"
            " and used_at is null",
            person=person,
            hash=hashed,
            now=now,
        )
    )


async def insert_challenge(q: Queries, id: UUID, person: UUID | None, challenge: bytes, *, until: datetime) -> None:
    """Remember what a browser was asked."""
    await q.run(
        "insert into ground.challenge (id, person, challenge, expires_at) values (%(id)s, %(person)s, %(challenge)s,"
        " %(until)s)",
        id=id,
        person=person,
        challenge=challenge,
        until=until,
    )


async def take_challenge(q: Queries, id: UUID, *, now: datetime) -> tuple[UUID | None, bytes] | None:
    """Whom a challenge was for and what it was, once."""
    rows = await q.tuples(
        "delete from ground.challenge where id = %(id)s and expires_at > %(now)s returning person, challenge",
        id=id,
        now=now,
    )
    return (rows[0][0], bytes(rows[0][1])) if rows else None


async def credentials_of(q: Queries, person: UUID) -> list[bytes]:
    """What the authenticators of a person call their passkeys."""
    there = await q.values("select credential_id from ground.passkey where person = %(person)s", person=person)
    return [bytes(one) for one in there]


async def insert_passkey(
    q: Queries, passkey: Passkey, *, person: UUID, credential: bytes, key: bytes, count: int
) -> bool:
    """Keep a passkey; False when it is there already."""
    return bool(
        await q.run(
            "insert into ground.passkey (id, person, credential_id, public_key, sign_count, name, created_at)"
            " values (%(id)s, %(person)s, %(credential)s, %(key)s, %(count)s, %(name)s, %(now)s)"
            " on conflict do nothing",
            id=passkey.id,
            person=person,
            credential=credential,
            key=key,
            count=count,
            name=passkey.name,
            now=passkey.created_at,
        )
    )


async def passkey_of(q: Queries, credential: bytes) -> tuple[UUID, UUID, bytes, int] | None:
    """Id, person, public key and count of a passkey; its row is held until the end."""
    rows = await q.tuples(
        "select id, person, public_key, sign_count from ground.passkey where credential_id = %(raw)s for update",
        raw=credential,
    )
    return (rows[0][0], rows[0][1], bytes(rows[0][2]), rows[0][3]) if rows else None


async def use_passkey(q: Queries, id: UUID, *, count: int, now: datetime) -> None:
    """A passkey answered rightly."""
    await q.run(
        "update ground.passkey set sign_count = %(count)s, used_at = %(now)s where id = %(id)s",
        count=count,
        now=now,
        id=id,
    )


async def rename_passkey(q: Queries, id: UUID, person: UUID, *, name: str) -> bool:
    """Call one passkey of a person otherwise; False when there is none."""
    return bool(
        await q.run(
            "update ground.passkey set name = %(name)s where id = %(id)s and person = %(person)s",
            id=id,
            person=person,
            name=name,
        )
    )


async def delete_passkey(q: Queries, id: UUID, person: UUID) -> bool:
    """Forget one passkey of a person; False when there is none."""
    return bool(
        await q.run("delete from ground.passkey where id = %(id)s and person = %(person)s", id=id, person=person)
    )


async def delete_all(q: Queries, person: UUID) -> None:
    """Forget every second factor of a person."""
    for statement in (
        "delete from ground.totp where person = %(person)s",
        "delete from ground.passkey where person = %(person)s",
        "delete from ground.recovery_code where person = %(person)s",
    ):
        await q.run(statement, person=person)


async def has_factor(q: Queries, person: UUID) -> bool:
    """Whether the person has a second factor."""
    return bool(
        await q.value(
            "select exists (select from ground.totp where person = %(person)s and confirmed_at is not null)"
            " or exists (select from ground.passkey where person = %(person)s)",
            person=person,
        )
    )


async def passkeys(q: Queries, person: UUID) -> list[Passkey]:
    """A person's passkeys, oldest first."""
    return await q.rows(
        Passkey,
        "select id, name, created_at, used_at from ground.passkey where person = %(person)s order by id",
        person=person,
    )


async def codes_left(q: Queries, person: UUID) -> tuple[bool, int]:
    """Whether time-based codes are in force, and how many recovery codes are left."""
    totp, left = (
        await q.tuples(
            "select exists (select from ground.totp where person = %(person)s and confirmed_at is not null),"
            " (select count(*) from ground.recovery_code where person = %(person)s and used_at is null)",
            person=person,
        )
    )[0]
    return totp, left


async def sweep(q: Queries, *, now: datetime) -> None:
    """Forget challenges that are over."""
    await q.run("delete from ground.challenge where expires_at < %(now)s", now=now)
