"""Second factors as their owner and the browser see them."""

from datetime import datetime
from uuid import UUID

from msgspec import Struct


class Passkey(Struct, frozen=True, kw_only=True):
    """A passkey as its owner sees it."""

    id: UUID
    name: str
    created_at: datetime
    used_at: datetime | None


class Factors(Struct, frozen=True, kw_only=True):
    """What a person proves itself with besides the password. `required` when the policy asks for a second factor."""

    totp: bool
    recovery_left: int
    required: bool
    passkeys: list[Passkey]


class Relying(Struct, frozen=True):
    """The page passkeys are bound to: its domain and the origins it may speak from (WebAuthn section 5.1.3)."""

    id: str
    name: str
    origins: list[str]
