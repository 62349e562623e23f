"""Decisions about names, texts and archives."""
