"""The JSON door of files, and the doors their bytes go through."""

from madang.ground.files.routes import content, files, uploads

ROUTES = [*files.ROUTES, *uploads.ROUTES, *content.ROUTES]
