"""Nouns of the spaces."""
