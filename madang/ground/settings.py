"""Settings of the institution, kept in the database by name."""

from typing import Any, TypeVar

import msgspec

from madang.ground.db import Queries, json

T = TypeVar("T")


class Institution(msgspec.Struct, frozen=True, kw_only=True):
    """The institution as screens and documents name it. `notice` is one sentence for everybody's home."""

    fn: str = ""
    fn_en: str = ""
    notice: str = ""
    demo: bool = False


class Retention(msgspec.Struct, frozen=True, kw_only=True):
    """How long things are kept that nobody needs. `trash_days` is how long trashed things can be brought back."""

    trash_days: int = 30


RETENTION = "retention"


async def read(q: Queries, name: str, shape: type[T]) -> T | None:
    """The setting as `shape`, or None when it was never made."""
    value: Any = await q.value("select value from ground.setting where name = %(name)s", name=name)
    return None if value is None else msgspec.convert(value, shape)


async def write(q: Queries, name: str, value: Any) -> None:
    """Make or replace a setting."""
    await q.run(
        "insert into ground.setting (name, value) values (%(name)s, %(value)s)"
        " on conflict (name) do update set value = excluded.value",
        name=name,
        value=json(value),
    )


async def institution(q: Queries) -> Institution:
    """The institution's names, empty before set-up."""
    return await read(q, "institution", Institution) or Institution()


async def retention(q: Queries) -> Retention:
    """How long things are kept."""
    return await read(q, RETENTION, Retention) or Retention()


async def remove(q: Queries, name: str) -> None:
    """As if it had never been set."""
    await q.run("delete from ground.setting where name = %(name)s", name=name)
