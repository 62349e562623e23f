"""Runs confined only: what reads files that somebody else made. It knows formats and nothing of the house."""
