"""The JSON door of the wiki."""

from madang.wiki.routes import pages, spaces, versions

ROUTES = [*pages.ROUTES, *spaces.ROUTES, *versions.ROUTES]
