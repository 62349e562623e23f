"""Running meetings: agenda, attendance, votes, decisions, and the minutes they end in."""
