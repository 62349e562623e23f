"""Any thing by its id: what it is, where it lies, what a person keeps of it."""
