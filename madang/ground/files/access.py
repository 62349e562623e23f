"""What one must be to act on the files of a thing."""

from madang.ground.access import Adding
from madang.ground.roles import Role

ACCESS: dict[str, Role | Adding] = {
    "files.read": Role.VIEW,
    "files.attach": Role.COMMENT,
    "files.change": Role.EDIT,
    "files.remove": Role.EDIT,
    "files.purge": Role.MANAGE,
    "files.share": Role.MANAGE,
}
"""The uploader of a file may change and remove it for as long as attaching is allowed."""
