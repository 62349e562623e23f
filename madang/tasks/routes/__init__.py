"""The JSON door of tasks."""

from madang.tasks.routes import lists, plans, projects, sheets, tasks

ROUTES = [*projects.ROUTES, *plans.ROUTES, *lists.ROUTES, *sheets.ROUTES, *tasks.ROUTES]
