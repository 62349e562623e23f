"""What each act on projects and tasks needs: the permission table of the slice."""

from madang.ground.access import Adding
from madang.ground.roles import Role

ACCESS: dict[str, Role | Adding] = {
    # on the house
    "tasks.found": Role.VIEW,
    # on a project; whoever may only add sees its name and what adding needs
    "tasks.look": Adding(Role.VIEW),
    "tasks.add": Adding(Role.EDIT),
    "tasks.view": Role.VIEW,
    "tasks.plan": Role.EDIT,
    "tasks.manage": Role.MANAGE,
    "tasks.share": Role.MANAGE,
    # on a task; assignees report their own progress with comment
    "tasks.progress": Role.COMMENT,
    "tasks.edit": Role.EDIT,
}

PROJECT_ACTS = ("tasks.look", "tasks.add", "tasks.view", "tasks.plan", "tasks.manage", "tasks.share")
TASK_ACTS = ("tasks.view", "tasks.progress", "tasks.edit", "tasks.share")
