"""The JSON door of labels."""

from uuid import UUID

from litestar import get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from madang.ground.access import HOUSE
from madang.ground.http import Input
from madang.ground.labels import actions, rules
from madang.ground.labels.models import Labelled
from madang.ground.tx import Tx


class NewLabel(Input, kw_only=True):
    """C, S or O; lowering needs the reason."""

    label: str
    reason: str = ""


@get("/api/things/{id:uuid}/label", act="signed-in")
async def read_label(tx: NamedDependency[Tx], id: FromPath[UUID]) -> Labelled:
    """The label of a thing and what it allows."""
    return await actions.of(tx, id)


@post("/api/things/{id:uuid}/label", act="ground.label", status_code=200)
async def set_label(tx: NamedDependency[Tx], id: FromPath[UUID], data: JSONBody[NewLabel]) -> Labelled:
    """Set the label of a thing."""
    return await actions.set_label(tx, id, data.label, reason=data.reason)


@get("/api/admin/labels/policy", act="ground.administer")
async def read_label_policy(tx: NamedDependency[Tx]) -> dict[str, dict[str, str]]:
    """What each label says to each act."""
    await tx.need("ground.administer", HOUSE)
    return rules.shown(await actions.policy(tx))


@put("/api/admin/labels/policy", act="ground.administer")
async def put_label_policy(
    tx: NamedDependency[Tx], data: JSONBody[dict[str, dict[str, str]]]
) -> dict[str, dict[str, str]]:
    """Change the policy; what is left out goes back to its default."""
    return await actions.choose(tx, data)


ROUTES = [read_label, set_label, read_label_policy, put_label_policy]
