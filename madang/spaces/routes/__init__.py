"""The JSON doors of the spaces."""

from madang.spaces.routes import attending, bookings, finding, penalties, quotas, sites, spaces

ROUTES = [
    *attending.ROUTES,
    *bookings.ROUTES,
    *finding.ROUTES,
    *penalties.ROUTES,
    *quotas.ROUTES,
    *sites.ROUTES,
    *spaces.ROUTES,
]
