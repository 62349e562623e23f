"""The institution's rules for signing in; a setting with safe defaults."""

from datetime import timedelta

from msgspec import Struct

from madang.ground import settings
from madang.ground.db import Queries
from madang.ground.errors import Invalid


class Policy(Struct, frozen=True, kw_only=True):
    """How long sessions live, how many there may be, and who needs a second factor.

    `rp_id` is the domain passkeys are bound to; empty takes it from the address of the page.
    """

    idle_minutes: int = 120
    absolute_hours: int = 14
    parallel: int = 10
    admin_second_factor: bool = False
    staff_second_factor: bool = False
    rp_id: str = ""
    token_days: int = 365
    invitation_days: int = 14

    @property
    def idle(self) -> timedelta:
        """How long a session lives without a request."""
        return timedelta(minutes=self.idle_minutes)

    @property
    def absolute(self) -> timedelta:
        """How long a session lives at most."""
        return timedelta(hours=self.absolute_hours)


_LIMITS = {
    "idle_minutes": (5, 24 * 60),
    "absolute_hours": (1, 24 * 7),
    "parallel": (1, 50),
    "token_days": (1, 3650),
    "invitation_days": (1, 90),
}


async def read(q: Queries) -> Policy:
    """The rules in force."""
    return await settings.read(q, "identity", Policy) or Policy()


async def write(q: Queries, policy: Policy) -> None:
    """Change the rules. Raises Invalid for a number outside its limits."""
    errors = [
        {"pointer": f"#/{name}", "code": "out-of-range"}
        for name, (least, most) in _LIMITS.items()
        if not least <= getattr(policy, name) <= most
    ]
    if errors:
        raise Invalid("ground.invalid", errors=errors)
    await settings.write(q, "identity", policy)
