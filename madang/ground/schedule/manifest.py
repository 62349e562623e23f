"""What occupied time plugs into the house. Set the bookmark of the reader to 0 and it is read anew."""

from madang.ground.manifest import Manifest, Reader
from madang.ground.schedule.jobs import read

MANIFEST = Manifest(name="ground.schedule", readers=[Reader(name="schedule", follows=None, run=read, batch=True)])
