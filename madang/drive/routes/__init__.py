"""The JSON door of the drive."""

from madang.drive.routes import drives, entries

ROUTES = [*drives.ROUTES, *entries.ROUTES]
