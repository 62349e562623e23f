"""Which thing links which, read from their texts."""
