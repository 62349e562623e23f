"""Templates: of spaces and of people."""

from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from madang.ground.db import Queries
from madang.wiki.models import Template

_TEMPLATE = "select t.id, t.space, t.owner, t.title, t.icon, t.created_by, t.revision from wiki.template t"
MOST = 200


async def of(q: Queries, *, space: UUID | None, owner: UUID) -> list[Template]:
    """Templates of a space and those of a person."""
    return await q.rows(
        Template,
        _TEMPLATE + " where t.owner = %(owner)s or t.space = %(space)s"
        f' order by t.space is null, t.title collate "C", t.id limit {2 * MOST}',
        space=space,
        owner=owner,
    )


async def one(q: Queries, id: UUID) -> Template | None:
    """A template."""
    return await q.row(Template, _TEMPLATE + " where t.id = %(id)s", id=id)


async def contents(q: Queries, id: UUID) -> tuple[dict[str, Any], dict[str, Any]] | None:
    """What a template says."""
    rows = await q.tuples("select document, slides from wiki.template where id = %(id)s", id=id)
    return (msgspec.json.decode(rows[0][0]), msgspec.json.decode(rows[0][1])) if rows else None


async def count(q: Queries, *, space: UUID | None, owner: UUID | None) -> int:
    """How many a space or a person has."""
    return int(
        await q.value(
            "select count(*) from wiki.template where space = %(space)s or owner = %(owner)s", space=space, owner=owner
        )
    )


async def insert(
    q: Queries,
    id: UUID,
    *,
    space: UUID | None,
    owner: UUID | None,
    title: str,
    icon: str,
    document: dict[str, Any],
    slides: dict[str, Any],
    by: UUID,
    now: datetime,
) -> None:
    """A new template."""
    await q.run(
        "insert into wiki.template (id, space, owner, title, icon, document, slides, created_at, created_by) values"
        " (%(id)s, %(space)s, %(owner)s, %(title)s, %(icon)s, %(document)s, %(slides)s, %(now)s, %(by)s)",
        id=id,
        space=space,
        owner=owner,
        title=title,
        icon=icon,
        document=msgspec.json.encode(document).decode(),
        slides=msgspec.json.encode(slides).decode(),
        by=by,
        now=now,
    )


async def rename(q: Queries, id: UUID, *, title: str, icon: str) -> None:
    """Another title and icon."""
    await q.run(
        "update wiki.template set title = %(title)s, icon = %(icon)s, revision = revision + 1 where id = %(id)s",
        id=id,
        title=title,
        icon=icon,
    )


async def delete(q: Queries, id: UUID) -> None:
    """The template is gone."""
    await q.run("delete from wiki.template where id = %(id)s", id=id)
