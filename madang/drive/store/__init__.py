"""All SQL of the drive."""
