"""The composition root: the only file that knows every slice. Removing a slice is `rm -r` and its line here."""

from madang.drive.manifest import MANIFEST as drive
from madang.ground.manifest import House, build
from madang.ground.own import PARTS
from madang.people.manifest import MANIFEST as people
from madang.tasks.manifest import MANIFEST as tasks
from madang.wiki.manifest import MANIFEST as wiki

SLICES = (drive, people, tasks, wiki)


def house() -> House:
    """The house with all its slices."""
    return build((*PARTS, *SLICES))
