"""Who fills the demonstration after the institution itself: the only file of the demonstration that knows slices."""

from madang.demo import projects
from madang.demo.drives import fill as fill_drives
from madang.demo.wikis import fill as fill_wikis

FILLERS = (projects.fill, fill_wikis)
"""In order; each is called with how to act, the busy people, the seed and the day."""

FILE_FILLERS = (fill_drives,)
"""After those; they are given the place of files besides."""
