"""Decisions about meetings, without database and clock."""
