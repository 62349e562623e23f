"""The JSON door of identity."""

from madang.ground.identity.routes import mine, session

ROUTES = [*session.ROUTES, *mine.ROUTES]
