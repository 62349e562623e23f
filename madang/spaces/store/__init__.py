"""All SQL of the spaces."""
