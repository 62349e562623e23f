"""Decisions of the messenger."""
