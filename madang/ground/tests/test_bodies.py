"""Bodies that arrive slowly."""

import asyncio
from collections.abc import Sequence
from contextlib import nullcontext
from typing import Any

import pytest

from madang.ground import bodies
from madang.ground.errors import TooLarge, TooSlow


def sender(pieces: Sequence[tuple[float, int]]) -> Any:
    """A client that sends so many bytes after so many seconds each, and then ends the body."""
    left = list(pieces)

    async def receive() -> Any:
        pause, size = left.pop(0)
        await asyncio.sleep(pause)
        return {"type": "http.request", "body": b"x" * size, "more_body": bool(left)}

    return receive


@pytest.mark.parametrize(
    ("pieces", "slow"),
    [
        ([(0, 10), (0.01, 10)], False),
        ([(0.12, 100), (0.12, 100), (0.12, 100), (0.12, 1)], False),  # long, and going on
        ([(0.06, 1)] * 6, True),  # drips
        ([(0.12, 100), (0.3, 1)], True),  # stops in the middle
        ([(0.3, 1)], True),
    ],
)
async def test_who_goes_on_is_waited_for_and_who_drips_is_not(
    pieces: Sequence[tuple[float, int]], slow: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bodies, "SECONDS", 0.2)
    monkeypatch.setattr(bodies, "PACE", 100)
    with pytest.raises(TooSlow) if slow else nullcontext():
        assert len(await bodies.whole(sender(pieces))) == sum(size for _, size in pieces)


async def test_after_the_body_a_handler_waits_as_long_as_it_likes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bodies, "SECONDS", 0.05)
    messages = iter([(0.0, {"type": "http.request", "body": b"x"}), (0.15, {"type": "http.disconnect"})])

    async def client() -> Any:
        pause, message = next(messages)
        await asyncio.sleep(pause)
        return message

    receive = bodies.paced(client)
    first: Any = await receive()
    assert first["body"] == b"x"
    assert (await receive())["type"] == "http.disconnect"


async def test_a_body_past_the_limit_is_not_read_to_its_end() -> None:
    with pytest.raises(TooLarge):
        await bodies.whole(sender([(0, 100)] * 3 + [(60, 1)]), most=250)
