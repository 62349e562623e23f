"""Messages of the Yjs sync and awareness protocols, and what can be read from updates without a document.

Source: y-protocols 1.0 (sync.js, awareness.js), lib0 encoding of unsigned integers, and Yjs update format v1. Types 3 and 4
are ours: what is kept, and what the reader may.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from msgspec import Struct

SYNC, AWARENESS, SAVED, MAY = 0, 1, 3, 4
STEP1, STEP2, UPDATE = 0, 1, 2
NOTHING = b"\x00\x00"
"""An update that says nothing."""

Ranges = dict[int, list[tuple[int, int]]]
"""Client → half-open ranges of clocks [start, end)."""


class Malformed(ValueError):
    """Bytes that are no message of the protocol."""


class Presence(Struct, frozen=True):
    """What one client says of itself: `state` is JSON, `null` when it has gone."""

    client: int
    clock: int
    state: bytes


def uint(number: int) -> bytes:
    """An unsigned integer, seven bits a byte, the lowest first."""
    if number < 0x80:
        return bytes((number,))
    found = bytearray()
    while number > 0x7F:
        found.append(0x80 | number & 0x7F)
        number >>= 7
    found.append(number)
    return bytes(found)


def read_uint(data: bytes, at: int) -> tuple[int, int]:
    """An unsigned integer below 2**63 and where the next thing begins. Raises Malformed."""
    number = shift = 0
    while True:
        if at >= len(data) or shift > 56:
            raise Malformed("not a number")
        byte = data[at]
        at += 1
        number |= (byte & 0x7F) << shift
        if byte < 0x80:
            return number, at
        shift += 7


def read_bytes(data: bytes, at: int) -> tuple[bytes, int]:
    """Bytes behind their length, and where the next thing begins. Raises Malformed."""
    size, at = read_uint(data, at)
    if at + size > len(data):
        raise Malformed("cut short")
    return data[at : at + size], at + size


def _whole(data: bytes, at: int) -> bytes:
    found, end = read_bytes(data, at)
    if end != len(data):
        raise Malformed("too long")
    return found


def read(message: bytes) -> tuple[int, int, bytes]:
    """Type, step (0 for awareness) and payload of a message of a client. Raises Malformed."""
    if len(message) > 2 and message[0] == SYNC and message[1] <= UPDATE:
        return SYNC, message[1], _whole(message, 2)
    if len(message) > 1 and message[0] == AWARENESS:
        return AWARENESS, 0, _whole(message, 1)
    raise Malformed("no message of the protocol")


def sync(step: int, payload: bytes) -> bytes:
    """A message of the sync protocol."""
    return bytes((SYNC, step)) + uint(len(payload)) + payload


def saved(count: int) -> bytes:
    """How many sync messages of this socket's are kept."""
    return bytes((SAVED,)) + uint(count)


def may(*, write: bool) -> bytes:
    """Whether what this socket sends is taken."""
    return bytes((MAY, int(write)))


def awareness(states: Iterable[Presence]) -> bytes:
    """A message of the awareness protocol."""
    found = list(states)
    parts = [uint(len(found))]
    for one in found:
        parts += (uint(one.client), uint(one.clock), uint(len(one.state)), one.state)
    payload = b"".join(parts)
    return bytes((AWARENESS,)) + uint(len(payload)) + payload


def read_awareness(payload: bytes, *, most: int) -> list[Presence]:
    """What clients say of themselves. Raises Malformed, also for more than `most`."""
    count, at = read_uint(payload, 0)
    if count > most:
        raise Malformed("too many clients")
    found = []
    for _ in range(count):
        client, at = read_uint(payload, at)
        clock, at = read_uint(payload, at)
        state, at = read_bytes(payload, at)
        found.append(Presence(client, clock, state))
    if at != len(payload):
        raise Malformed("too long")
    return found


def clocks(vector: bytes) -> dict[int, int]:
    """Client → clock of a state vector. Raises Malformed."""
    count, at = read_uint(vector, 0)
    found = {}
    for _ in range(count):
        client, at = read_uint(vector, at)
        found[client], at = read_uint(vector, at)
    if at != len(vector):
        raise Malformed("too long")
    return found


def deletions(update: bytes) -> Ranges:
    """The delete set of an update without structs. Raises Malformed."""
    structs, at = read_uint(update, 0)
    if structs:
        raise Malformed("has structs")
    clients, at = read_uint(update, at)
    found: Ranges = {}
    for _ in range(clients):
        client, at = read_uint(update, at)
        count, at = read_uint(update, at)
        ranges = found.setdefault(client, [])
        for _ in range(count):
            start, at = read_uint(update, at)
            size, at = read_uint(update, at)
            ranges.append((start, start + size))
    if at != len(update):
        raise Malformed("too long")
    return found


def known(ranges: Ranges, vector: dict[int, int]) -> bool:
    """Whether everything that is deleted was there."""
    return all(end <= vector.get(client, 0) for client, some in ranges.items() for _, end in some)


def within(ranges: Ranges, others: Ranges) -> bool:
    """Whether all ranges lie in the others."""
    return all(_inside(some, others.get(client, ())) for client, some in ranges.items())


def _inside(ranges: Sequence[tuple[int, int]], others: Sequence[tuple[int, int]]) -> bool:
    joined: list[list[int]] = []
    for start, end in sorted(others):
        if joined and start <= joined[-1][1]:
            joined[-1][1] = max(joined[-1][1], end)
        else:
            joined.append([start, end])
    lows = [low for low, _ in joined]
    return all(
        (place := bisect_right(lows, start) - 1) >= 0 and end <= joined[place][1]
        for start, end in ranges
        if start < end
    )
