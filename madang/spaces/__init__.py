"""Spaces: sites with their desks, rooms and things to lend, booked, checked into and relied on."""
