"""Decisions about people, by noun."""
