"""Nouns of tasks."""
