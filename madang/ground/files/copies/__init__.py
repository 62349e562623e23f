"""Files that go along when what they lie on is copied."""

from madang.ground.files.copies.actions import copy, plan

__all__ = ["copy", "plan"]
