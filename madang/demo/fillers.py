"""Who fills the demonstration after the institution itself: the only file of the demonstration that knows slices."""

from madang.demo import projects
from madang.demo.calendars import fill as fill_calendars
from madang.demo.drives import fill as fill_drives

FILLERS = (projects.fill, fill_calendars)
"""In order; each is called with how to act, the busy people, the seed and the day."""

FILE_FILLERS = (fill_drives,)
"""After those; they are given the place of files besides."""
