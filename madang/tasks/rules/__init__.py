"""Decisions about tasks: pure functions of records and the day."""
