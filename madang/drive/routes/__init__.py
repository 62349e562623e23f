"""The JSON door of the drive."""

from madang.drive.routes import acts, drives, entries, lists

ROUTES = [*acts.ROUTES, *drives.ROUTES, *entries.ROUTES, *lists.ROUTES]
