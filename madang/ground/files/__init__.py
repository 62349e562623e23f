"""Files: contents kept once, attached to things, sent up and down in pieces."""
