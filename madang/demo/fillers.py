"""Who fills the demonstration after the institution itself: the only file of the demonstration that knows slices."""

from madang.demo import projects

FILLERS = (projects.fill,)
"""In order; each is called with how to act, the busy people, the seed and the day."""
