"""The JSON door of people, by noun."""

from madang.people.routes import lines, mine, organisation, persons, places, sheets

ROUTES = [
    *mine.ROUTES,
    *sheets.ROUTES,
    *persons.ROUTES,
    *lines.ROUTES,
    *organisation.ROUTES,
    *places.ROUTES,
]
