"""All SQL of the calendar."""
