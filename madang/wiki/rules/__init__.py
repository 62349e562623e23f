"""Decisions of the wiki, without I/O."""
