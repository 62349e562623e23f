"""The JSON door of the wiki."""

from madang.wiki.routes import exchange, pages, spaces, versions

ROUTES = [*exchange.ROUTES, *pages.ROUTES, *spaces.ROUTES, *versions.ROUTES]
