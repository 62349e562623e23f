"""What identity plugs into the house."""

from madang.ground.identity import facts
from madang.ground.identity.facets import house_card
from madang.ground.identity.routes import ROUTES
from madang.ground.manifest import Kind, Manifest
from madang.ground.roles import Role

MANIFEST = Manifest(
    name="ground.identity",
    routes=ROUTES,
    access={"ground.administer": Role.MANAGE},
    kinds={"ground.house": Kind(card=house_card)},
    facts=[facts.HouseOpened, facts.SignedIn, facts.SignedOutFact, facts.PasswordChanged],
)
