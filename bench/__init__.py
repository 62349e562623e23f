"""Measurements: invented data, load and comparisons."""
