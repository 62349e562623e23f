"""All SQL of the wiki."""
