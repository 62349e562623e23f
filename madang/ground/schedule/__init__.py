"""Occupied time: when things of every slice take place, and whose time they take."""
