"""The institution itself: its names, its notice, how long the trash is kept."""
