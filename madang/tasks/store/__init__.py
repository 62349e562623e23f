"""All SQL of tasks, on its own schema and the ground's."""
