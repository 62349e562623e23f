"""The JSON door of the messenger. What is said live comes and goes through the socket (`ws`)."""

from madang.messenger.routes import messages, rooms

ROUTES = [*rooms.ROUTES, *messages.ROUTES]
