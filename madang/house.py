"""The composition root: the only file that knows every slice. Removing a slice is `rm -r` and its line here."""

from madang.boards.manifest import MANIFEST as boards
from madang.calendar.manifest import MANIFEST as calendar
from madang.drive.manifest import MANIFEST as drive
from madang.ground.manifest import House, build
from madang.ground.own import PARTS
from madang.meetings.manifest import MANIFEST as meetings
from madang.messenger.manifest import MANIFEST as messenger
from madang.people.manifest import MANIFEST as people
from madang.spaces.manifest import MANIFEST as spaces
from madang.steering.manifest import MANIFEST as steering
from madang.tasks.manifest import MANIFEST as tasks
from madang.trips.manifest import MANIFEST as trips
from madang.wiki.manifest import MANIFEST as wiki

SLICES = (boards, calendar, drive, meetings, messenger, people, spaces, steering, tasks, trips, wiki)


def house() -> House:
    """The house with all its slices."""
    return build((*PARTS, *SLICES))
