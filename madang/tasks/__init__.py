"""Tasks: projects, their workflow, and the work people do in them."""
