"""What labels plug into the house."""

from madang.ground.labels import facts
from madang.ground.labels.access import ACCESS
from madang.ground.labels.facets import label_card
from madang.ground.labels.routes import ROUTES
from madang.ground.manifest import Kind, Manifest

MANIFEST = Manifest(
    name="ground.labels",
    routes=ROUTES,
    access=ACCESS,
    kinds={"ground.label": Kind(card=label_card)},
    facts=[facts.LabelChanged, facts.LetOut, facts.PolicyChanged],
)
