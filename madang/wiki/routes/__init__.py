"""The JSON door of the wiki."""

from madang.wiki.routes import exchange, pages, presenting, spaces, versions

ROUTES = [*exchange.ROUTES, *pages.ROUTES, *presenting.ROUTES, *spaces.ROUTES, *versions.ROUTES]
