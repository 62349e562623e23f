"""Frames as they go over the wire. Source: RFC 6455 section 5."""

PING = bytes((0x89, 0))
"""A ping without a payload."""


def frame(message: str | bytes) -> bytes:
    """One whole, unmasked frame as it goes over the wire: text for `str`, binary for `bytes`.

    Build it once and give the same bytes to every socket. Source: RFC 6455 section 5.2.
    """
    first, payload = (0x81, message.encode()) if isinstance(message, str) else (0x82, message)
    size = len(payload)
    if size < 126:
        return bytes((first, size)) + payload
    if size < 1 << 16:
        return bytes((first, 126)) + size.to_bytes(2) + payload
    return bytes((first, 127)) + size.to_bytes(8) + payload
