"""What tasks tell. Field names and ids travel, contents do not."""

from datetime import date
from uuid import UUID

from madang.ground.facts import Fact


class ProjectCreated(Fact, frozen=True, kw_only=True, tag="tasks.project.created"):
    """A project was founded."""


class ProjectChanged(Fact, frozen=True, kw_only=True, tag="tasks.project.changed"):
    """Its name, workflow, tags, milestones, templates or filters were changed; `fields` says which."""

    fields: list[str]


class ProjectRightsChanged(Fact, frozen=True, kw_only=True, tag="tasks.project.rights-changed"):
    """Somebody's role in the project was changed. `persons` were given something they did not have."""

    persons: list[UUID] = []


class ProjectArchived(Fact, frozen=True, kw_only=True, tag="tasks.project.archived"):
    """Nothing can be changed in it any more, until it is taken back."""


class ProjectUnarchived(Fact, frozen=True, kw_only=True, tag="tasks.project.unarchived"):
    """It was taken back."""


class ProjectTrashed(Fact, frozen=True, kw_only=True, tag="tasks.project.trashed"):
    """It was put in the trash with everything inside."""


class ProjectRestored(Fact, frozen=True, kw_only=True, tag="tasks.project.restored"):
    """It came back from the trash."""


class ProjectPurged(Fact, frozen=True, kw_only=True, tag="tasks.project.purged"):
    """It was deleted for good with everything inside; `tasks` says how many."""

    tasks: int


class TaskCreated(Fact, frozen=True, kw_only=True, tag="tasks.task.created"):
    """A task was made."""


class TaskChanged(Fact, frozen=True, kw_only=True, tag="tasks.task.changed"):
    """Fields were changed; their names only."""

    fields: list[str]


class TaskAssigned(Fact, frozen=True, kw_only=True, tag="tasks.task.assigned"):
    """It was given to these persons."""

    persons: list[UUID]


class TaskUnassigned(Fact, frozen=True, kw_only=True, tag="tasks.task.unassigned"):
    """It was taken from these persons."""

    persons: list[UUID]


class TaskMentioned(Fact, frozen=True, kw_only=True, tag="tasks.task.mentioned"):
    """These persons were put in copy."""

    persons: list[UUID]


class TaskDue(Fact, frozen=True, kw_only=True, tag="tasks.task.due"):
    """Its day has come; these persons have it to do."""

    persons: list[UUID]
    due_on: date


class TaskCompleted(Fact, frozen=True, kw_only=True, tag="tasks.task.completed"):
    """It reached a done state."""


class TaskReopened(Fact, frozen=True, kw_only=True, tag="tasks.task.reopened"):
    """It left the done states."""


class TaskMoved(Fact, frozen=True, kw_only=True, tag="tasks.task.moved"):
    """It went to another project."""

    project: UUID


class TaskRightsChanged(Fact, frozen=True, kw_only=True, tag="tasks.task.rights-changed"):
    """Somebody's role on this one task was changed."""


class TaskTrashed(Fact, frozen=True, kw_only=True, tag="tasks.task.trashed"):
    """It was put in the trash."""


class TaskRestored(Fact, frozen=True, kw_only=True, tag="tasks.task.restored"):
    """It came back from the trash."""


class TaskPurged(Fact, frozen=True, kw_only=True, tag="tasks.task.purged"):
    """It was deleted for good."""


FACTS: list[type[Fact]] = [
    ProjectCreated,
    ProjectChanged,
    ProjectRightsChanged,
    ProjectArchived,
    ProjectUnarchived,
    ProjectTrashed,
    ProjectRestored,
    ProjectPurged,
    TaskCreated,
    TaskChanged,
    TaskAssigned,
    TaskUnassigned,
    TaskMentioned,
    TaskDue,
    TaskCompleted,
    TaskReopened,
    TaskMoved,
    TaskRightsChanged,
    TaskTrashed,
    TaskRestored,
    TaskPurged,
]
