"""Published standards as pure functions: nothing here reads a clock, a setting or a database."""
