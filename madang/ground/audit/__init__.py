"""The log as audit trail: looked through, exported, verified against anchors that lie outside the database."""
