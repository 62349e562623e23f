"""Names of the house's cookies, and reading them."""

LINK_COOKIE = "madang-link"
"""Shown by a browser that knew a link's password."""


def cookie_name(*, secure: bool) -> str:
    """The session's cookie. Over HTTPS no other host can set it (`__Host-`)."""
    return "__Host-madang" if secure else "madang"


def cookies_of(header: bytes | None) -> dict[str, str]:
    """The cookies as sent. Source: RFC 6265 section 5.4."""
    if not header:
        return {}
    found: dict[str, str] = {}
    for pair in header.decode("latin-1").split(";"):
        name, equals, value = pair.partition("=")
        if equals:
            # the first of one name counts, as it does for sockets: browsers send the more specific one first
            found.setdefault(name.strip(), value.strip())
    return found


def session_cookies(token: str | None, *, csrf: str, secure: bool) -> list[bytes]:
    """Set-Cookie values that give the browser a session and its second cookie, or take both away."""
    tail = "; Secure" if secure else ""
    tail += "" if token else "; Max-Age=0"
    return [
        f"{cookie_name(secure=secure)}={token or ''}; Path=/; HttpOnly; SameSite=Lax{tail}".encode(),
        f"csrftoken={csrf}; Path=/; SameSite=Lax{tail}".encode(),
    ]
