"""Presenting a page, and following."""

from typing import Annotated, Any
from uuid import UUID

from litestar import delete, get, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import Meta, Struct

from madang.ground.http import Input
from madang.ground.tx import Tx
from madang.wiki.actions import presenting
from madang.wiki.models import Presentation


class SlideShown(Input, kw_only=True):
    """The slide everybody is to see, by its anchor. `take` takes over from somebody else."""

    slide: Annotated[str, Meta(min_length=1, max_length=100, pattern=r"^[^\x00-\x1f\x7f]*$")]
    black: bool = False
    take: bool = False


class PresentationView(Struct, frozen=True, kw_only=True):
    """The presentation that runs on a page; null when none does."""

    running: Presentation | None


class RemoteCode(Struct, frozen=True, kw_only=True):
    """The address of the remote control as a picture: a data address."""

    picture: str


@get("/api/wiki/pages/{id:uuid}/presentation", act="wiki.view")
async def read_presentation(id: FromPath[UUID], tx: NamedDependency[Tx]) -> PresentationView:
    """Who presents the page, and which slide."""
    return PresentationView(running=await presenting.running(tx, id))


@put("/api/wiki/pages/{id:uuid}/presentation", act="wiki.view")
async def show_slide(id: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[SlideShown]) -> PresentationView:
    """Present the page, or go to another slide."""
    found = await presenting.show(tx, id, slide=data.slide, black=data.black, take=data.take)
    return PresentationView(running=found)


@delete("/api/wiki/pages/{id:uuid}/presentation", act="wiki.view")
async def end_presentation(id: FromPath[UUID], tx: NamedDependency[Tx]) -> None:
    """End the presentation."""
    await presenting.end(tx, id)


@get("/api/wiki/pages/{id:uuid}/presentation/remote", act="wiki.view")
async def read_remote(id: FromPath[UUID], tx: NamedDependency[Tx], origin: FromQuery[str]) -> RemoteCode:
    """The code a phone takes to become the remote control; `origin` is how the browser calls the house."""
    return RemoteCode(picture=await presenting.remote(tx, id, origin))


ROUTES: list[Any] = [read_presentation, show_slide, end_presentation, read_remote]
