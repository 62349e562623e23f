"""Verbs on projects and tasks."""
