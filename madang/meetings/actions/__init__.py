"""Verbs on meetings."""
