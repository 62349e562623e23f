"""Advisory locks of the house, in one place so that no two parts wait for each other by chance."""

MIGRATE = 0x6D616461_0000
"""One process migrates at a time."""
SEQUENCER = 0x6D616461_0001
"""Held by the process that numbers facts."""
ROSTER = 0x6D616461_0002
"""Who belongs to whom is derived by one transaction at a time."""
BACKUP = 0x6D616461_0003
"""Held by the process that makes scheduled backups."""
