"""Verbs of the spaces."""
