"""What was trashed, of any kind: looked through, restored, deleted for good."""
