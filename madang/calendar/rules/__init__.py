"""Decisions of the calendar."""
