"""Security labels: where they come from and what they allow."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from madang.standards.labels import (
    DEFAULT_POLICY,
    Act,
    Disclosure,
    Label,
    Verdict,
    default_label,
    highest,
    verdict,
)


@pytest.mark.parametrize(
    ("disclosure", "items", "label"),
    [
        (Disclosure.OPEN, [], Label.O),
        (Disclosure.CLOSED, [1], Label.C),
        (Disclosure.PARTIAL, [4], Label.C),
        (Disclosure.CLOSED, [5], Label.S),
        (Disclosure.PARTIAL, [6], Label.S),
        (Disclosure.CLOSED, [8], Label.S),
        (Disclosure.CLOSED, [6, 2], Label.C),
    ],
)
def test_the_label_follows_the_disclosure(disclosure: Disclosure, items: list[int], label: Label) -> None:
    assert default_label(disclosure, items) is label


@pytest.mark.parametrize(
    ("disclosure", "items"),
    [
        (Disclosure.PARTIAL, []),
        (Disclosure.CLOSED, []),
        (Disclosure.OPEN, [6]),
        (Disclosure.CLOSED, [9]),
        (Disclosure.CLOSED, [0, 5]),
    ],
)
def test_incomplete_disclosure_is_refused(disclosure: Disclosure, items: list[int]) -> None:
    with pytest.raises(ValueError, match="items"):
        default_label(disclosure, items)


@given(st.lists(st.sampled_from(Label)))
def test_the_highest_label_wins(labels: list[Label]) -> None:
    expected = Label.C if Label.C in labels else Label.S if Label.S in labels else Label.O
    assert highest(labels) is expected


@pytest.mark.parametrize(
    ("label", "answers"),
    [
        (Label.C, "refuse refuse refuse refuse"),
        (Label.S, "refuse reason reason reason"),
        (Label.O, "allow allow allow allow"),
    ],
)
def test_the_table_of_acts(label: Label, answers: str) -> None:
    acts = (Act.SHARE_LINK, Act.EXPORT, Act.MAIL, Act.DOWNLOAD)
    assert [verdict(label, act) for act in acts] == answers.split()


def test_what_a_policy_leaves_out_is_refused() -> None:
    assert set(DEFAULT_POLICY) == {(label, act) for label in Label for act in Act}
    assert verdict(Label.O, Act.MAIL, policy={}) is Verdict.REFUSE
