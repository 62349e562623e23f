"""The JSON door of the messenger. What is said live comes and goes through the socket (`ws`)."""

from madang.messenger.routes import drops, keeping, later, messages, passing, polls, rooms

ROUTES = [
    *rooms.ROUTES,
    *messages.ROUTES,
    *passing.ROUTES,
    *polls.ROUTES,
    *later.ROUTES,
    *drops.ROUTES,
    *keeping.ROUTES,
]
