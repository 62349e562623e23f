"""What a label says to an act under the institution's policy."""

from collections.abc import Mapping

from madang.standards.labels import DEFAULT_POLICY, Act, Label, Policy, Verdict, highest

LONGEST_REASON = 500


def shown(policy: Policy) -> dict[str, dict[str, str]]:
    """The policy as JSON has it: label → act → verdict."""
    return {label.value: {act.value: policy.get((label, act), Verdict.REFUSE).value for act in Act} for label in Label}


def read(given: Mapping[str, Mapping[str, str]]) -> Policy:
    """The other way round; what is left out keeps its default. Raises ValueError."""
    return {
        **DEFAULT_POLICY,
        **{
            (Label(label), Act(act)): Verdict(verdict) for label, acts in given.items() for act, verdict in acts.items()
        },
    }


def lowers(before: Label, after: Label) -> bool:
    """Whether the change lets more people see or take the thing."""
    return before is not after and highest((before, after)) is before
