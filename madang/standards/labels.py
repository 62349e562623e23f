"""Security labels C > S > O: where they come from and what they allow.

Source: national network security framework (N2SF) guideline 1.0 of 2025-09-30, and the items of section 9(1) of the
information disclosure act (DOMAIN sections 0.6, 2.7 and 7.2).
"""

from collections.abc import Collection, Iterable, Mapping
from enum import Enum, StrEnum
from types import MappingProxyType


class Label(Enum):
    """The class of a document, file or data set: classified, sensitive or open."""

    C = "C"
    S = "S"
    O = "O"  # noqa: E741  (the name of the class in N2SF)


class Disclosure(StrEnum):
    """Whether a document is open to citizens."""

    OPEN = "open"
    PARTIAL = "partial"
    CLOSED = "closed"


class Act(StrEnum):
    """What takes a thing out of the house."""

    SHARE_LINK = "share-link"
    EXPORT = "export"
    MAIL = "mail"
    DOWNLOAD = "download"


class Verdict(StrEnum):
    """What the label says to an act: go on, go on with a stated reason that is logged, or no."""

    ALLOW = "allow"
    REASON = "reason"
    REFUSE = "refuse"


_HEIGHT = {Label.O: 0, Label.S: 1, Label.C: 2}
_CLASSIFIED_ITEMS = frozenset(range(1, 5))
_SENSITIVE_ITEMS = frozenset(range(5, 9))

Policy = Mapping[tuple[Label, Act], Verdict]

DEFAULT_POLICY: Policy = MappingProxyType(
    {
        **{(Label.C, act): Verdict.REFUSE for act in Act},
        (Label.S, Act.SHARE_LINK): Verdict.REFUSE,
        (Label.S, Act.EXPORT): Verdict.REASON,
        (Label.S, Act.MAIL): Verdict.REASON,
        (Label.S, Act.DOWNLOAD): Verdict.REASON,
        **{(Label.O, act): Verdict.ALLOW for act in Act},
    }
)
"""What holds until an institution decides otherwise: C goes nowhere, S not to people without an account."""


def highest(labels: Iterable[Label]) -> Label:
    """The label of a whole with these parts: the highest wins, and a whole without parts is open."""
    return max(labels, key=_HEIGHT.__getitem__, default=Label.O)


def default_label(disclosure: Disclosure, items: Collection[int] = ()) -> Label:
    """The label that follows from the disclosure of a document: items 1 to 4 make it C, items 5 to 8 make it S.

    Raises ValueError when an open document names items, or another one names none or an item outside 1 to 8.
    """
    named = frozenset(items)
    if (disclosure is Disclosure.OPEN) == bool(named):
        raise ValueError("open documents name no items, all others name at least one")
    if not named <= _CLASSIFIED_ITEMS | _SENSITIVE_ITEMS:
        raise ValueError("items of the disclosure act are 1 to 8")
    if not named:
        return Label.O
    return Label.C if named & _CLASSIFIED_ITEMS else Label.S


def verdict(label: Label, act: Act, policy: Policy = DEFAULT_POLICY) -> Verdict:
    """What the policy says to the act; what it does not mention is refused."""
    return policy.get((label, act), Verdict.REFUSE)
