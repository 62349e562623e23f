"""Least roles of the trash; the kinds' own actions need their own acts besides."""

from madang.ground.roles import Role

ACCESS = {"trash.open": Role.EDIT, "trash.restore": Role.EDIT, "trash.purge": Role.MANAGE}
