"""The messenger: rooms, what is said in them, and the socket by which it arrives."""
