"""Setting labels and asking them."""

from collections.abc import Mapping
from uuid import UUID

from madang.ground import settings
from madang.ground.access import HOUSE
from madang.ground.db import Queries
from madang.ground.errors import Forbidden, Invalid, NotFound, Refused
from madang.ground.ids import Ref, ref
from madang.ground.labels import rules, store
from madang.ground.labels.facts import LabelChanged, LetOut, PolicyChanged
from madang.ground.labels.models import Labelled
from madang.ground.tx import Tx
from madang.standards.labels import DEFAULT_POLICY, Act, Label, Policy, Verdict, highest, verdict

SETTING = "labels.policy"


async def policy(q: Queries) -> Policy:
    """The institution's policy."""
    given = await settings.read(q, SETTING, dict[str, dict[str, str]])
    return DEFAULT_POLICY if given is None else rules.read(given)


async def verdicts(q: Queries, label: str) -> dict[str, str]:
    """What the label says to each act."""
    return rules.shown(await policy(q))[label]


async def check(tx: Tx, thing: UUID, act: Act, *, reason: str | None = None, whole: bool = False) -> Label:
    """Let a thing out of the house, or refuse; call it in the transaction of the act. Gives the thing's label.

    `whole` lets out what lies in it as well: the highest label rules.

    Raises NotFound, Forbidden("labels.refused"), Refused("labels.reason-needed"). An act that needed its reason is told.
    """
    found = await store.thing(tx, thing)
    if found is None:
        raise NotFound("ground.not-found")
    kind, _, written = found
    label = highest(Label(one) for one in (written, *(await store.inside(tx, thing) if whole else ())))
    said = verdict(label, act, await policy(tx))
    if said is Verdict.REFUSE:
        raise Forbidden("labels.refused", label=label.value)
    if said is Verdict.REASON:
        why = (reason or "").strip()
        if not why:
            raise Refused("labels.reason-needed", label=label.value)
        tx.tell(LetOut(subject=ref(kind, thing), act=act.value, label=label.value, reason=_reason(why)))
    return label


async def allowed(tx: Tx, act: Act, *, subject: Ref, reason: str | None = None) -> list[str]:
    """The labels whose things one act over many may let out; those that ask for a reason when one is given, told once."""
    why = _reason((reason or "").strip())
    rules_of = await policy(tx)
    said = {label: verdict(label, act, rules_of) for label in Label}
    if why:
        for label, verdict_on in said.items():
            if verdict_on is Verdict.REASON:
                tx.tell(LetOut(subject=subject, act=act.value, label=label.value, reason=why))
    return [label.value for label in said if said[label] is Verdict.ALLOW or (why and said[label] is Verdict.REASON)]


async def shuts(q: Queries, thing: UUID) -> bool:
    """Whether a link to the thing opens nothing, because a label in it was set since that refuses links."""
    label = highest(Label(one) for one in await store.inside(q, thing))
    return verdict(label, Act.SHARE_LINK, await policy(q)) is Verdict.REFUSE


async def of(tx: Tx, thing: UUID) -> Labelled:
    """The label of a thing in reach. Raises NotFound."""
    found = await store.thing(tx, thing)
    reached = await tx.reached(found[1]) if found else None
    if found is None or reached is None or reached.role is None:
        raise NotFound("ground.not-found")
    return Labelled(label=found[2], verdicts=await verdicts(tx, found[2]), may=tx.may(reached.role, "ground.label"))


async def carry(tx: Tx, ids: Mapping[UUID, UUID]) -> None:
    """Things were copied, old id to new: a copy is labelled as what it was made of. Call it before their facts are stored."""
    await store.carry(tx, ids, by=tx.actor, now=tx.now)


async def set_label(tx: Tx, thing: UUID, label: str, *, reason: str) -> Labelled:
    """Set a thing's label; lowering one needs a reason. Raises NotFound, Forbidden, Invalid, Refused."""
    found = await store.thing(tx, thing)
    if found is None:
        raise NotFound("ground.not-found")
    kind, place, before = found
    await tx.need("ground.label", place)
    try:
        wanted = Label(label)
    except ValueError:
        raise Invalid("labels.unknown") from None
    why = reason.strip()
    if rules.lowers(Label(before), wanted) and not why:
        raise Refused("labels.reason-needed", label=before)
    await store.save(tx, thing, wanted.value, reason=_reason(why), by=tx.actor, now=tx.now)
    tx.tell(LabelChanged(subject=ref(kind, thing), before=before, label=wanted.value, reason=_reason(why)))
    # the Card follows when the fact is stored; the answer says it already
    return Labelled(label=wanted.value, verdicts=await verdicts(tx, wanted.value), may=["ground.label"])


async def choose(tx: Tx, given: Mapping[str, Mapping[str, str]]) -> dict[str, dict[str, str]]:
    """Change the policy. Raises Invalid."""
    await tx.need("ground.administer", HOUSE)
    try:
        chosen = rules.shown(rules.read(given))
    except ValueError:
        raise Invalid("labels.policy") from None
    await settings.write(tx, SETTING, chosen)
    tx.tell(PolicyChanged(subject=ref("ground.house", HOUSE), policy=chosen))
    return chosen


def _reason(text: str) -> str:
    if len(text) > rules.LONGEST_REASON:
        raise Invalid("labels.reason-long", most=rules.LONGEST_REASON)
    return text
