"""All SQL of locks and dead properties."""

from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import UUID

from madang.ground.dav.models import Lock, Property
from madang.ground.db import Queries

_EVER = datetime(2000, 1, 1, tzinfo=UTC)
_LOCK = "select token, resource, deep, exclusive, person, owner, seconds, expires_at from ground.dav_lock"


async def covering(q: Queries, ids: Sequence[UUID], *, now: datetime) -> list[Lock]:
    """Locks in force on any of the resources."""
    return await q.rows(
        Lock, _LOCK + " where resource = any(%(ids)s) and expires_at > %(now)s order by token", ids=list(ids), now=now
    )


async def inside(q: Queries, resource: UUID, *, now: datetime) -> list[Lock]:
    """Locks in force on what lies within the collection, at any depth: from each lock up, for locks are few."""
    return await q.rows(
        Lock,
        "with recursive up as (select l.token, t.within from ground.dav_lock l join ground.thing t on t.id = l.resource"
        " where l.expires_at > %(now)s union select u.token, t.within from up u join ground.thing t on t.id = u.within)"
        " " + _LOCK + " where token in (select token from up where within = %(resource)s) order by token",
        resource=resource,
        now=now,
    )


async def hold_tree(q: Queries, root: UUID) -> None:
    """One LOCK at a time in a tree, until the end of the transaction: two that exclude each other never both stand."""
    await q.run("select pg_advisory_xact_lock(hashtextextended('dav.lock' || %(root)s::text, 0))", root=root)


async def count(q: Queries, person: UUID, *, now: datetime) -> int:
    """Locks in force of one person."""
    return int(
        await q.value(
            "select count(*) from ground.dav_lock where person = %(person)s and expires_at > %(now)s",
            person=person,
            now=now,
        )
    )


async def save(q: Queries, lock: Lock, *, now: datetime) -> None:
    """A new lock."""
    await q.run(
        "insert into ground.dav_lock (token, resource, deep, exclusive, person, owner, seconds, created_at, expires_at)"
        " values (%(token)s, %(resource)s, %(deep)s, %(exclusive)s, %(person)s, %(owner)s, %(seconds)s, %(now)s,"
        " %(expires_at)s)",
        now=now,
        **{name: getattr(lock, name) for name in Lock.__struct_fields__},
    )


async def refresh(q: Queries, token: UUID, *, seconds: int, expires_at: datetime) -> None:
    """The lock lasts longer."""
    await q.run(
        "update ground.dav_lock set seconds = %(seconds)s, expires_at = %(expires_at)s where token = %(token)s",
        token=token,
        seconds=seconds,
        expires_at=expires_at,
    )


async def free(q: Queries, token: UUID) -> None:
    """The lock is gone."""
    await q.run("delete from ground.dav_lock where token = %(token)s", token=token)


async def free_all(q: Queries, resource: UUID) -> None:
    """Locks on a resource that is gone or stands elsewhere, and on what lies in it. Source: RFC 4918 section 9.9.4."""
    gone = [lock.token for lock in await inside(q, resource, now=_EVER)]
    await q.run(
        "delete from ground.dav_lock where resource = %(resource)s or token = any(%(gone)s)",
        resource=resource,
        gone=gone,
    )


async def properties(q: Queries, resources: Sequence[UUID]) -> list[Property]:
    """Dead properties of the resources."""
    return await q.rows(
        Property,
        "select resource, namespace, name, value from ground.dav_property where resource = any(%(ids)s)"
        " order by resource, namespace, name",
        ids=list(resources),
    )


async def any_property(q: Queries) -> bool:
    """Whether any resource has a dead property at all."""
    return bool(await q.value("select exists (select from ground.dav_property)"))


async def set_property(q: Queries, one: Property) -> None:
    """Make or replace a dead property."""
    await q.run(
        "insert into ground.dav_property (resource, namespace, name, value)"
        " values (%(resource)s, %(namespace)s, %(name)s, %(value)s)"
        " on conflict (resource, namespace, name) do update set value = excluded.value",
        resource=one.resource,
        namespace=one.namespace,
        name=one.name,
        value=one.value,
    )


async def remove_property(q: Queries, resource: UUID, namespace: str, name: str) -> None:
    """Take a dead property away; one that is not there is no error."""
    await q.run(
        "delete from ground.dav_property where resource = %(resource)s and namespace = %(namespace)s"
        " and name = %(name)s",
        resource=resource,
        namespace=namespace,
        name=name,
    )


async def copy_properties(q: Queries, pairs: Sequence[tuple[UUID, UUID]]) -> None:
    """Give copies the dead properties of what they are copies of, in place of their own."""
    await q.run("delete from ground.dav_property where resource = any(%(ids)s)", ids=[pair[1] for pair in pairs])
    await q.run(
        "insert into ground.dav_property (resource, namespace, name, value)"
        " select pair.copy, p.namespace, p.name, p.value from unnest(%(from)s::uuid[], %(to)s::uuid[])"
        " as pair (source, copy) join ground.dav_property p on p.resource = pair.source",
        **{"from": [pair[0] for pair in pairs], "to": [pair[1] for pair in pairs]},
    )


async def sweep(q: Queries, *, now: datetime) -> None:
    """Forget locks whose time is over, and properties of resources that are gone."""
    await q.run("delete from ground.dav_lock where expires_at <= %(now)s", now=now)
    await q.run(
        "delete from ground.dav_property p where not exists (select from ground.thing t where t.id = p.resource)"
    )
