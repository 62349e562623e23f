"""Verbs of the wiki."""
