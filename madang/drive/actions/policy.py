"""What the institution decides about drives."""

from madang.drive import facts
from madang.drive.models import Policy
from madang.drive.store import drives as store
from madang.ground import outgoing, settings
from madang.ground.access import HOUSE
from madang.ground.ids import ref
from madang.ground.tx import Tx


async def read(tx: Tx) -> Policy:
    """What holds now. Raises Forbidden."""
    await tx.need("ground.administer", HOUSE)
    return await store.policy(tx)


async def save(tx: Tx, policy: Policy) -> Policy:
    """What holds from now on. Raises Forbidden, Invalid."""
    await tx.need("ground.administer", HOUSE)
    outgoing.networks(policy.import_networks)
    await settings.write(tx, "drive", policy)
    tx.tell(facts.PolicyChanged(subject=ref("ground.house", HOUSE)))
    return policy
