"""Tokens of programs, and the rules for signing in."""

from datetime import timedelta
from uuid import UUID

from madang.ground.access import HOUSE
from madang.ground.credentials import policy, tokens
from madang.ground.errors import Invalid, NotFound, Refused
from madang.ground.identity import facts
from madang.ground.identity.actions import account
from madang.ground.ids import ref
from madang.ground.tx import Tx

MOST_TOKENS = 50


async def make_token(tx: Tx, *, kind: str, name: str, scopes: list[str] | None, days: int) -> tuple[tokens.Token, str]:
    """A personal access token or app password; gives it and its secret, shown once. Raises Invalid."""
    rules = await policy.read(tx)
    errors = []
    if kind not in ("token", "app-password"):
        errors.append({"pointer": "#/kind", "code": "unknown"})
    if not 1 <= days <= rules.token_days:
        errors.append({"pointer": "#/days", "code": "out-of-range"})
    if not name.strip():
        errors.append({"pointer": "#/name", "code": "empty"})
    if scopes is not None and not set(scopes) <= tx.house.scopes:
        errors.append({"pointer": "#/scopes", "code": "unknown"})
    if errors:
        raise Invalid("ground.invalid", errors=errors)
    there = await tokens.of(tx, tx.actor)
    if len(there) >= MOST_TOKENS:
        raise Refused("ground.too-many-tokens", most=MOST_TOKENS)
    id, secret = await tokens.save(
        tx,
        person=tx.actor,
        kind=kind,
        name=name.strip()[:100],
        scopes=scopes,
        expires_at=tx.now + timedelta(days=days),
        now=tx.now,
    )
    tx.tell(facts.TokenMade(subject=await account(tx, tx.actor), token=id))
    return next(token for token in await tokens.of(tx, tx.actor) if token.id == id), secret


async def end_token(tx: Tx, *, token: UUID) -> None:
    """Withdraw one of the actor's tokens. Raises NotFound."""
    if not await tokens.end(tx, token, tx.actor):
        raise NotFound("ground.not-found")
    tx.tell(facts.TokenEnded(subject=await account(tx, tx.actor), token=token))


async def change_policy(tx: Tx, *, new: policy.Policy) -> policy.Policy:
    """Change the rules for signing in."""
    await tx.need("ground.administer", HOUSE)
    await policy.write(tx, new)
    tx.tell(facts.PolicyChanged(subject=ref("ground.house", HOUSE)))
    return new
