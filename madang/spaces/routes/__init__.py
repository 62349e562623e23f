"""The JSON doors of the spaces."""

from madang.spaces.routes import sites, spaces

ROUTES = [*sites.ROUTES, *spaces.ROUTES]
