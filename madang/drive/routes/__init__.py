"""The JSON door of the drive."""

from madang.drive.routes import acts, drives, entries

ROUTES = [*acts.ROUTES, *drives.ROUTES, *entries.ROUTES]
