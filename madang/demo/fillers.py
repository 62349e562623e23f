"""Who fills the demonstration after the institution itself: the only file of the demonstration that knows slices."""

from madang.demo import projects
from madang.demo.boards import fill as fill_boards
from madang.demo.calendars import fill as fill_calendars
from madang.demo.drives import fill as fill_drives
from madang.demo.meetings import fill as fill_meetings
from madang.demo.spaces import fill as fill_spaces
from madang.demo.talk import fill as fill_talk
from madang.demo.trips import fill as fill_trips
from madang.demo.wikis import fill as fill_wikis

FILLERS = (
    projects.fill,
    fill_boards,
    fill_wikis,
    fill_meetings,
    fill_calendars,
    fill_spaces,
    fill_trips,
    fill_talk,
)
"""In order; each is called with how to act, the busy people, the seed and the day."""

FILE_FILLERS = (fill_drives,)
"""After those; they are given the place of files besides."""
