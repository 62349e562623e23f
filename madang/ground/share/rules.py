"""What may be given to whom."""

from collections.abc import Sequence
from datetime import datetime

from madang.ground.access import Grant
from madang.ground.errors import Invalid, Refused
from madang.ground.roles import Role

STRANGERS = ("link", "external")
"""Holders that never manage: a link, and a person from outside."""


def check(
    grant: Grant,
    *,
    offers: Sequence[Role],
    giver: Role | None,
    holder: str,
    now: datetime,
    delegate: Role | None = None,
) -> None:
    """Raises Refused or Invalid when the grant must not be given.

    `holder` is the kind of the party, or `external` for a person from outside. A grant without a role must add.
    `delegate` is the role that goes with acting in the owner's name, and only with it.
    """
    if grant.role is None and not grant.adds:
        raise Invalid("share.nothing-given")
    if grant.role is not None:
        if grant.role not in offers:
            raise Refused("share.role-not-offered", role=grant.role.value)
        if giver is None or not giver >= grant.role:
            raise Refused("share.more-than-own", role=grant.role.value)
        if holder in STRANGERS and not grant.role <= Role.EDIT:
            raise Refused("share.strangers-do-not-manage")
    if grant.delegates and (delegate is None or grant.role is not delegate):
        raise Refused("share.no-delegates")
    if delegate is not None and grant.role is delegate and (not grant.delegates or holder in STRANGERS):
        raise Refused("share.role-not-offered", role=delegate.value)
    if grant.expires_at is not None and grant.expires_at <= now:
        raise Invalid("share.already-over")
