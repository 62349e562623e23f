"""Decisions of the spaces."""
