"""The faces of meetings."""

from uuid import UUID

from madang.ground.db import Queries
from madang.ground.ids import id_of
from madang.ground.manifest import Card, Text
from madang.meetings.store import meetings as store


async def meeting_card(q: Queries, id: UUID) -> Card | None:
    """A meeting lies in what it is about, and is in the trash with it."""
    found = await store.meeting(q, id)
    if found is None:
        return None
    return Card(
        title=found.title,
        place=found.place,
        within=found.about_id,
        summary=found.state.value,
        label=await store.label_of(q, found.about_id),
        created_by=found.created_by,
        trashed_by=found.trashed_by,
    )


async def meeting_text(q: Queries, id: UUID) -> Text | None:
    """What was on the agenda, said, decided and voted on; it links what it was about, its minutes and its tasks."""
    found = await store.meeting(q, id)
    if found is None:
        return None
    whole = await store.whole(q, found)
    lines = [found.title, found.location]
    lines += [part for one in whole.items for part in (one.title, one.notes)]
    lines += [one.text for one in whole.notes]
    lines += [one.question for one in whole.votes]
    tasks = [id_of(one.task) for one in whole.notes if one.task]
    minutes = [id_of(found.minutes)] if found.minutes else []
    return Text(
        text="\n".join(line for line in lines if line),
        links=(found.about_id, *minutes, *tasks),
        people=tuple(one.person for one in whole.attendees if one.person),
    )
