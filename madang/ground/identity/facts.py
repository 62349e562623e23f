"""What identity tells. Facts about an account are told about `people.account`, which only its owner reaches."""

from uuid import UUID

from madang.ground.facts import Fact


class HouseOpened(Fact, frozen=True, kw_only=True, tag="ground.house.opened"):
    """The first set-up was done."""


class PolicyChanged(Fact, frozen=True, kw_only=True, tag="ground.house.policy-changed"):
    """The rules for signing in changed."""


class SignedIn(Fact, frozen=True, kw_only=True, tag="people.account.signed-in"):
    """Somebody signed in. `way` is password, second-factor or passkey."""

    session: UUID
    way: str = "password"
    address: str = ""


class SignInRefused(Fact, frozen=True, kw_only=True, tag="people.account.sign-in-refused"):
    """A wrong password or code for an account that exists."""

    address: str = ""


class SignedOutFact(Fact, frozen=True, kw_only=True, tag="people.account.signed-out"):
    """Somebody signed out."""

    session: UUID


class SessionsEnded(Fact, frozen=True, kw_only=True, tag="people.account.sessions-ended"):
    """Somebody ended sessions on other devices."""

    number: int


class PasswordChanged(Fact, frozen=True, kw_only=True, tag="people.account.password-changed"):
    """Somebody changed the own password."""


class PasswordReset(Fact, frozen=True, kw_only=True, tag="people.account.password-reset"):
    """An administrator gave a one-time password."""


class FactorAdded(Fact, frozen=True, kw_only=True, tag="people.account.factor-added"):
    """A second factor was added. `factor` is totp, passkey or recovery-codes."""

    factor: str


class FactorRemoved(Fact, frozen=True, kw_only=True, tag="people.account.factor-removed"):
    """A second factor was removed; `all` by an administrator."""

    factor: str


class TokenMade(Fact, frozen=True, kw_only=True, tag="people.account.token-made"):
    """A token or app password was made."""

    token: UUID


class TokenEnded(Fact, frozen=True, kw_only=True, tag="people.account.token-ended"):
    """A token or app password was withdrawn."""

    token: UUID
