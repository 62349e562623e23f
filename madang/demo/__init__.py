"""An invented institution to look at: deterministic, offline, marked as a demonstration."""
