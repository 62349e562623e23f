"""Verbs of the drive."""
