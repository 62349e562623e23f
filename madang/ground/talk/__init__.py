"""Comments, reactions and attachments on any thing."""
