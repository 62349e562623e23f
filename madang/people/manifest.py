"""What people plugs into the house."""

from madang.ground.manifest import Kind, Manifest
from madang.people.facets import mobile, person_card

MANIFEST = Manifest(name="people", kinds={"people.person": Kind(card=person_card, private={"mobile": mobile})})
