"""All SQL of meetings."""
