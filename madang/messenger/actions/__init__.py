"""Verbs of the messenger."""
