"""SQL of help that is asked for, and of what is broken."""

from datetime import datetime
from uuid import UUID

from madang.ground.db import Queries
from madang.spaces.models.sites import SpaceRequest

_REQUEST = (
    "select r.id, r.site, r.space, coalesce(s.name, '') as space_name, r.booking, r.sort, r.text, r.state, r.owner,"
    " coalesce(o.fn, '') as owner_fn, r.answer, r.created_by, coalesce(c.fn, '') as created_by_fn, r.created_at,"
    " r.revision from spaces.request r left join spaces.space s on s.id = r.space"
    " left join ground.person o on o.id = r.owner left join ground.person c on c.id = r.created_by"
)


async def of_site(q: Queries, site: UUID, *, open_only: bool) -> list[SpaceRequest]:
    """What was asked for at a site, the newest first."""
    return await q.rows(
        SpaceRequest,
        f"{_REQUEST} where r.site = %(site)s and (not %(open)s or r.state in ('open', 'doing'))"
        " order by r.created_at desc, r.id limit 500",
        site=site,
        open=open_only,
    )


async def of_person(q: Queries, person: UUID) -> list[SpaceRequest]:
    """What somebody asked for, the newest first."""
    return await q.rows(
        SpaceRequest, f"{_REQUEST} where r.created_by = %(me)s order by r.created_at desc, r.id limit 200", me=person
    )


async def one(q: Queries, id: UUID, *, lock: bool = False) -> SpaceRequest | None:
    """One of them, held until the transaction is over."""
    if lock:
        await q.run("select from spaces.request where id = %(id)s for update", id=id)
    return await q.row(SpaceRequest, f"{_REQUEST} where r.id = %(id)s", id=id)


async def insert(
    q: Queries,
    id: UUID,
    *,
    site: UUID,
    space: UUID,
    booking: UUID | None,
    sort: str,
    text: str,
    by: UUID,
    now: datetime,
) -> None:
    """Something is asked for."""
    await q.run(
        "insert into spaces.request (id, site, space, booking, sort, text, created_by, created_at) values (%(id)s,"
        " %(site)s, %(space)s, %(booking)s, %(sort)s, %(text)s, %(by)s, %(now)s)",
        id=id,
        site=site,
        space=space,
        booking=booking,
        sort=sort,
        text=text,
        by=by,
        now=now,
    )


async def save(q: Queries, one: SpaceRequest) -> None:
    """State, owner and answer in place of what they were."""
    await q.run(
        "update spaces.request set state = %(state)s, owner = %(owner)s, answer = %(answer)s, revision = revision + 1"
        " where id = %(id)s",
        id=one.id,
        state=one.state,
        owner=one.owner,
        answer=one.answer,
    )
