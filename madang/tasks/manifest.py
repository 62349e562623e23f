"""What tasks plugs into the house."""

from collections.abc import Sequence
from uuid import UUID

from madang.ground.asks import Settle, Todo
from madang.ground.ids import Ref, ref
from madang.ground.manifest import Job, Kind, Manifest
from madang.ground.roles import Role
from madang.ground.tx import Tx
from madang.tasks import jobs
from madang.tasks.access import ACCESS
from madang.tasks.actions import changes, parts, projects
from madang.tasks.facets import project_card, project_text, task_card, task_text, task_texts
from madang.tasks.facts import FACTS
from madang.tasks.models.nouns import PROJECT, TASK
from madang.tasks.routes import ROUTES


async def _handover(tx: Tx, person: UUID, to: UUID) -> Sequence[Ref]:
    return [ref(TASK, id) for id in await changes.take_over(tx, person, to)]


MANIFEST = Manifest(
    name="tasks",
    routes=ROUTES,
    access=ACCESS,
    kinds={
        PROJECT: Kind(
            card=project_card,
            text=project_text,
            roles=(Role.VIEW, Role.COMMENT, Role.EDIT, Role.MANAGE),
            trash=projects.trash,
            restore=projects.restore,
            purge=projects.purge,
            hosts=True,
        ),
        TASK: Kind(
            card=task_card,
            text=task_text,
            texts=task_texts,
            roles=(Role.VIEW, Role.COMMENT, Role.EDIT),
            trash=changes.trash,
            restore=changes.restore,
            purge=changes.purge,
            handover=_handover,
            part=parts.part,
        ),
    },
    facts=FACTS,
    jobs=[
        Job(name="tasks.repeat", run=jobs.repeat, cron="5 15 * * *", long=True),
        Job(name="tasks.due", run=jobs.due, cron="0 23 * * *"),
    ],
    answers={Todo: parts.todo, Settle: parts.settle},
)
