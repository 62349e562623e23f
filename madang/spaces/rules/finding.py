"""The search for what is free: in whole seconds since 1970, for it looks at thousands of times."""

from collections.abc import Sequence

Seconds = tuple[int, int]


def merged(spans: Sequence[Seconds]) -> list[Seconds]:
    """Times in order and apart."""
    found: list[Seconds] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            if end > found[-1][1]:
                found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def without(windows: Sequence[Seconds], shut: Sequence[Seconds]) -> list[Seconds]:
    """Windows without the times that are shut; both in order and apart."""
    found: list[Seconds] = []
    for start, end in windows:
        at = start
        for off, on in shut:
            if on <= at or off >= end:
                continue
            if off > at:
                found.append((at, off))
            at = max(at, on)
        if at < end:
            found.append((at, end))
    return found


def first_gaps(
    starts: Sequence[int], ends: Sequence[int], windows: Sequence[Seconds], *, length: int, most: int
) -> list[Seconds]:
    """The first free times in windows of at least so long, `most` of them.

    What is taken comes as where it starts and where it ends, in order and apart, and so do the windows.
    """
    found: list[Seconds] = []
    at, count = 0, len(starts)
    for start, end in windows:
        while at < count and ends[at] <= start:
            at += 1
        free, look = start, at
        while look < count and starts[look] < end:
            if starts[look] - free >= length:
                found.append((free, starts[look]))
                if len(found) == most:
                    return found
            free = max(free, ends[look])
            look += 1
        if end - free >= length:
            found.append((free, end))
            if len(found) == most:
                return found
    return found


def until(windows: Sequence[Seconds], last: int) -> list[Seconds]:
    """Windows as far as a moment."""
    return [(start, min(end, last)) for start, end in windows if start < last]
