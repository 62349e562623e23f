"""Programs that read what somebody else made: each in a process of its own, with nothing to take and nowhere to go."""
