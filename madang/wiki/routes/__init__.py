"""The JSON door of the wiki."""

from madang.wiki.routes import pages, presenting, spaces, versions

ROUTES = [*pages.ROUTES, *presenting.ROUTES, *spaces.ROUTES, *versions.ROUTES]
