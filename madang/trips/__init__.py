"""Trips: who is where for the house, who travels along, who stands in."""
