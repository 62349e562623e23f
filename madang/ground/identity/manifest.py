"""What identity plugs into the house."""

from madang.ground.identity import facts
from madang.ground.identity.facets import account_card, house_card
from madang.ground.identity.jobs import sweep
from madang.ground.identity.routes import ROUTES
from madang.ground.manifest import Job, Kind, Manifest
from madang.ground.roles import Role

MANIFEST = Manifest(
    name="ground.identity",
    routes=ROUTES,
    access={"ground.administer": Role.MANAGE},
    kinds={"ground.house": Kind(card=house_card), "people.account": Kind(card=account_card)},
    facts=[
        facts.HouseOpened,
        facts.PolicyChanged,
        facts.SignedIn,
        facts.SignInRefused,
        facts.SignedOutFact,
        facts.SessionsEnded,
        facts.PasswordChanged,
        facts.PasswordReset,
        facts.FactorAdded,
        facts.FactorRemoved,
        facts.TokenMade,
        facts.TokenEnded,
    ],
    jobs=[Job(name="ground.identity.sweep", run=sweep, cron="*/10 * * * *")],
)
