"""Who looks at a thing right now, and who is typing: signals, never stored."""
