"""The JSON doors of the spaces."""

from madang.spaces.routes import (
    attending,
    bookings,
    closures,
    finding,
    penalties,
    quotas,
    sites,
    spaces,
    stays,
    tenancies,
)

ROUTES = [
    *attending.ROUTES,
    *bookings.ROUTES,
    *closures.ROUTES,
    *finding.ROUTES,
    *penalties.ROUTES,
    *quotas.ROUTES,
    *sites.ROUTES,
    *spaces.ROUTES,
    *stays.ROUTES,
    *tenancies.ROUTES,
]
