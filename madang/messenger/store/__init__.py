"""All SQL of the messenger."""
