"""The one family of refusals. Rules and actions raise them; a door turns them into its protocol's words (RFC 9457)."""

from typing import ClassVar


class Problem(Exception):
    """A refusal with a stable code and small parameters for the words `problem.<code>` in the user's language.

    `code` is `<slice>.<reason>`; `params` are strings or numbers and never contain secrets. `errors` points at parts
    of the input (JSON pointer and code) when a form was wrong.
    """

    status: ClassVar[int] = 500
    title: ClassVar[str] = "Problem"

    def __init__(self, code: str = "", /, *, errors: list[dict[str, str]] | None = None, **params: str | int) -> None:
        self.code = code or f"ground.{type(self).__name__.lower()}"
        self.params = params
        self.errors = errors or []
        super().__init__(self.code)


class SignedOut(Problem):
    """Nobody is signed in, or not far enough."""

    status = 401
    title = "Sign in first"


class Forbidden(Problem):
    """In reach, but with too small a role."""

    status = 403
    title = "Not allowed"


class NotFound(Problem):
    """Does not exist, or lies out of reach: the two look the same."""

    status = 404
    title = "Not found"


class NotOffered(Problem):
    """The path is there, but not for this method."""

    status = 405
    title = "Method not allowed"


class TooSlow(Problem):
    """The body did not arrive in time."""

    status = 408
    title = "Too slow"


class Refused(Problem):
    """A rule of the house says no; the state is unchanged."""

    status = 409
    title = "Refused"


class Stale(Problem):
    """Somebody else changed it first (If-Match)."""

    status = 412
    title = "Changed meanwhile"


class TooLarge(Problem):
    """More bytes or more rows than the limit."""

    status = 413
    title = "Too large"


class Unsupported(Problem):
    """A body of a type this door does not read."""

    status = 415
    title = "Unsupported media type"


class Invalid(Problem):
    """The input cannot be understood; `errors` says where."""

    status = 422
    title = "Invalid input"


class TooMany(Problem):
    """Slow down; `retry_after` seconds are in the parameters."""

    status = 429
    title = "Too many requests"


class Unavailable(Problem):
    """The database or another part is away for the moment."""

    status = 503
    title = "Temporarily unavailable"


class Full(Problem):
    """The disk or a quota is full."""

    status = 507
    title = "No space left"
