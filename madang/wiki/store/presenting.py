"""The presentations that run."""

from datetime import datetime
from uuid import UUID

from madang.ground.db import Queries
from madang.wiki.models import Presentation


async def of(q: Queries, page: UUID) -> Presentation | None:
    """The presentation of a page, however long ago it was alive."""
    return await q.row(
        Presentation,
        "select r.page, r.presenter, p.fn as name, r.slide, r.black, r.began_at, r.alive_at from wiki.presentation r"
        " join ground.person p on p.id = r.presenter where r.page = %(page)s",
        page=page,
    )


async def show(
    q: Queries,
    page: UUID,
    *,
    presenter: UUID,
    slide: str,
    black: bool,
    now: datetime,
    alive_since: datetime,
    take: bool,
) -> bool:
    """Show a slide, beginning where nothing runs. False when somebody else presents and is not to be taken over."""
    shown = await q.run(
        "insert into wiki.presentation as r (page, presenter, slide, black, began_at, alive_at) values (%(page)s,"
        " %(presenter)s, %(slide)s, %(black)s, %(now)s, %(now)s) on conflict (page) do update set slide = excluded.slide,"
        " black = excluded.black, alive_at = excluded.alive_at, presenter = excluded.presenter, began_at = case when"
        " r.presenter = excluded.presenter and r.alive_at > %(since)s then r.began_at else excluded.began_at end"
        " where r.presenter = excluded.presenter or r.alive_at <= %(since)s or %(take)s",
        page=page,
        presenter=presenter,
        slide=slide,
        black=black,
        now=now,
        since=alive_since,
        take=take,
    )
    return shown == 1


async def end(q: Queries, page: UUID) -> None:
    """Nothing runs any more."""
    await q.run("delete from wiki.presentation where page = %(page)s", page=page)
