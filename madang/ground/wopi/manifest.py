"""What the editor's door plugs into the house."""

from madang.ground.manifest import Manifest
from madang.ground.wopi.facts import EditorChanged
from madang.ground.wopi.routes import ROUTES

MANIFEST = Manifest(name="ground.wopi", routes=ROUTES, facts=[EditorChanged])
