"""Verbs of sharing: grants, links, guests."""
