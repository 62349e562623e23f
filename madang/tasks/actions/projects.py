"""Founding projects and shaping them: members, workflow, tags, archive, trash."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

import psycopg
from msgspec.structs import replace

from madang.ground import access
from madang.ground.access import EVERYONE, HOUSE, Grant
from madang.ground.errors import Invalid, NotFound, Refused, Stale
from madang.ground.ids import new_id, ref
from madang.ground.roles import Role
from madang.ground.tx import Tx
from madang.tasks import facts
from madang.tasks.access import PROJECT_ACTS
from madang.tasks.actions import keep
from madang.tasks.actions.tasks import Draft, make
from madang.tasks.models.nouns import PROJECT, Category, Milestone, Project, State, Tag, TagGroup, Visibility
from madang.tasks.models.plans import ProjectPlan, StarterTask, Template
from madang.tasks.models.views import ProjectHistory, ProjectRow, ProjectView
from madang.tasks.rules import macros, presets
from madang.tasks.store import plans
from madang.tasks.store import projects as store

_ROLES = {Visibility.VIEW: Role.VIEW, Visibility.COMMENT: Role.COMMENT, Visibility.EDIT: Role.EDIT}
_OFFERED = (Role.VIEW, Role.COMMENT, Role.EDIT, Role.MANAGE)
MOST_STARTERS = 500
PAGE = 50


async def projects(tx: Tx, *, archived: bool, trashed: bool, text: str) -> tuple[list[ProjectRow], list[str]]:
    """Projects in reach, and what the actor may do on the house."""
    items = await store.rows(
        tx, today=macros.today(tx.now), acts=PROJECT_ACTS, archived=archived, trashed=trashed, text=text[:200]
    )
    reached = await tx.reached(HOUSE)
    return items, tx.may(reached.role if reached else None, "tasks.found")


async def view(tx: Tx, id: UUID) -> ProjectView:
    """One project. Who may only add sees what adding needs and no more. Raises NotFound."""
    reached = await tx.need("tasks.look", id)
    rows = await store.rows(
        tx, today=macros.today(tx.now), acts=PROJECT_ACTS, archived=False, trashed=False, text="", one=id
    )
    if not rows or (rows[0].trashed_at and not tx.can("tasks.manage", reached.role)):
        raise NotFound("ground.not-found")
    sees = tx.can("tasks.view", reached.role)
    row = rows[0]
    if row.archived_at:
        row = replace(row, may=[act for act in row.may if act not in ("tasks.add", "tasks.plan")])
    return ProjectView(
        project=row,
        states=await store.states(tx, id),
        tag_groups=await store.tag_groups(tx, id),
        tags=await store.tags(tx, id),
        milestones=await plans.milestones(tx, id) if sees else [],
        templates=await plans.templates(tx, id),
        members=await store.members(tx, id) if sees else [],
    )


async def history(tx: Tx, id: UUID, *, after: int | None) -> ProjectHistory:
    """A page of what happened in a project, newest first."""
    await tx.need("tasks.view", id)
    items = await store.events(tx, id, before=after, most=PAGE + 1)
    more = len(items) > PAGE
    return ProjectHistory(items=items[:PAGE], next=items[PAGE - 1].position if more else None)


async def plan_of(tx: Tx, template: str) -> ProjectPlan:
    """A ready-made plan by name, or a saved one by id. Raises Invalid."""
    if template in presets.PRESETS:
        return presets.preset(template, tx.who.language)
    try:
        kept = await plans.plan(tx, UUID(template))
    except ValueError:
        kept = None
    if kept is None:
        raise Invalid("tasks.template-unknown")
    return kept.content


async def found(
    tx: Tx,
    *,
    name: str,
    key: str | None = None,
    summary: str = "",
    colour: str = "",
    visibility: Visibility | None = None,
    template: str | ProjectPlan = "plain",
    starts_on: date | None = None,
    due_on: date | None = None,
    members: Sequence[tuple[UUID, Role | None, bool]] = (),
) -> UUID:
    """Found a project after a template or a plan; the actor manages it. Raises Refused for a taken key."""
    await tx.need("tasks.found", HOUSE)
    plan = await plan_of(tx, template) if isinstance(template, str) else template
    project = Project(
        id=new_id(),
        key=key or await store.free_key(tx),
        name=_name(name),
        summary=summary.replace("\x00", ""),
        colour=colour,
        starts_on=starts_on,
        due_on=due_on,
        created_at=tx.now,
        created_by=tx.actor,
    )
    _days(project)
    grants = [Grant(party=tx.actor, role=Role.MANAGE)]
    for party, role, adds in members:
        if party not in (tx.actor, EVERYONE):
            grants.append(_grant(party, role, adds=adds))
    if len(await store.known_parties(tx, [one.party for one in grants])) < len({one.party for one in grants}):
        raise Invalid("tasks.party-unknown")
    grants += _everyone(visibility or plan.visibility)
    await access.found(tx, project.id, parent=None, grants=grants, by=tx.actor, inherits=False)
    try:
        await store.insert(tx, project)
    except psycopg.errors.UniqueViolation:
        raise Refused("tasks.key-taken", key=project.key) from None
    tx.tell(facts.ProjectCreated(subject=ref(PROJECT, project.id)))
    invited = [party for party, _, _ in members if party != EVERYONE]
    told = await store.people_of(tx, invited, but=tx.actor) if invited else []
    tx.tell(facts.ProjectRightsChanged(subject=ref(PROJECT, project.id), persons=told))
    await _lay_out(tx, project, plan)
    return project.id


async def _lay_out(tx: Tx, project: Project, plan: ProjectPlan) -> None:
    """The workflow, tags, milestones, templates and first tasks of a plan."""
    wanted = plan.states or presets.preset("plain", tx.who.language).states
    await store.put_states(tx, project.id, [State(id=new_id(), name=one.name, category=one.category) for one in wanted])
    groups: list[TagGroup] = []
    tags: list[Tag] = []
    for one in plan.groups:
        group = TagGroup(id=new_id(), name=one.name, mandatory=one.mandatory, single=one.single) if one.name else None
        groups += [group] if group else []
        tags += [
            Tag(id=new_id(), name=tag.name, colour=tag.colour, tag_group=group.id if group else None)
            for tag in one.tags
        ]
    await store.put_tags(tx, project.id, groups, tags)
    start = project.starts_on or macros.today(tx.now)
    milestones: dict[str, UUID] = {}
    for goal in plan.milestones:
        milestones[goal.name] = new_id()
        await plans.insert_milestone(
            tx,
            Milestone(
                id=milestones[goal.name],
                project=project.id,
                name=goal.name,
                summary="",
                starts_on=macros.later(start, goal.starts_in_days),
                due_on=macros.later(start, goal.due_in_days),
                closed_at=None,
                revision=1,
            ),
            now=tx.now,
        )
    for title, content in plan.templates:
        await plans.put_template(
            tx, project.id, Template(id=new_id(), name=title, preset=False, content=content, revision=1), now=tx.now
        )
    drafts: list[Draft] = []
    _starters(plan.tasks, start, milestones, {tag.name: tag.id for tag in tags}, drafts, inside=None)
    if drafts:
        await make(tx, project=project.id, drafts=drafts[:MOST_STARTERS], fill_tags=True)


def _starters(
    tasks: Sequence[StarterTask],
    start: date,
    milestones: Mapping[str, UUID],
    tags: Mapping[str, UUID],
    into: list[Draft],
    *,
    inside: int | None,
) -> None:
    for one in tasks:
        into.append(
            Draft(
                title=one.title,
                body=one.body,
                priority=one.priority,
                starts_on=macros.later(start, one.starts_in_days),
                due_on=macros.later(start, one.due_in_days),
                milestone=milestones.get(one.milestone or ""),
                inside=inside,
                tags=[tags[name] for name in one.tags if name in tags],
            )
        )
        _starters(one.tasks, start, milestones, tags, into, inside=len(into) - 1)


def _name(text: str) -> str:
    name = " ".join(text.replace("\x00", "").split())
    if not 1 <= len(name) <= 200:
        raise Invalid("tasks.name", errors=[{"pointer": "#/name", "code": "length"}])
    return name


def _days(project: Project) -> None:
    if project.starts_on and project.due_on and project.due_on < project.starts_on:
        raise Invalid("tasks.due-before-start", errors=[{"pointer": "#/due_on", "code": "before-start"}])


def _grant(party: UUID, role: Role | None, *, adds: bool) -> Grant:
    if (role is None and not adds) or (role is not None and role not in _OFFERED):
        raise Invalid("tasks.role")
    return Grant(party=party, role=role, adds=adds)


def _everyone(visibility: Visibility) -> list[Grant]:
    if visibility is Visibility.PRIVATE:
        return []
    return [Grant(party=EVERYONE, role=_ROLES.get(visibility), adds=visibility is Visibility.ADD)]


async def _living(tx: Tx, act: str, id: UUID, *, archived: bool = False) -> Project:
    """The project, locked, when the actor may do the act; not in the trash, and not archived unless `archived`."""
    await tx.need(act, id)
    project = await store.project(tx, id, lock=True)
    if project is None or project.trashed_at:
        raise NotFound("ground.not-found")
    if project.archived_at and not archived:
        raise Refused("tasks.archived")
    return project


async def edit(tx: Tx, id: UUID, chosen: Mapping[str, Any], *, revision: int | None) -> None:
    """Change name, key, summary, colour, days, or what all staff may do. Raises Stale."""
    project = await _living(tx, "tasks.manage", id)
    if revision is not None and project.revision != revision:
        raise Stale("ground.stale")
    plain = {name: value for name, value in chosen.items() if name != "visibility"}
    if "name" in plain:
        plain["name"] = _name(plain["name"])
    if "summary" in plain:
        plain["summary"] = plain["summary"].replace("\x00", "")
    new = replace(project, **plain)
    _days(new)
    try:
        await store.save(tx, new, trashed_by=None)
    except psycopg.errors.UniqueViolation:
        raise Refused("tasks.key-taken", key=new.key) from None
    if "visibility" in chosen:
        await tx.need("tasks.share", id)
        wanted = _everyone(chosen["visibility"])
        if wanted:
            await access.give(tx, id, wanted, by=tx.actor)
        else:
            await access.take(tx, id, EVERYONE)
        tx.tell(facts.ProjectRightsChanged(subject=ref(PROJECT, id)))
    if chosen:
        keep.tell_project(tx, id, *chosen)


async def give(tx: Tx, id: UUID, party: UUID, role: Role | None, *, adds: bool) -> None:
    """Give a party a role in the project. Raises Refused when nobody would manage it any more."""
    await _living(tx, "tasks.share", id, archived=True)
    grant = _grant(party, role, adds=adds)
    if not await store.known_parties(tx, [party]):
        raise Invalid("tasks.party-unknown")
    await _keep_a_manager(tx, id, party, role)
    await access.give(tx, id, [grant], by=tx.actor)
    tx.tell(facts.ProjectRightsChanged(subject=ref(PROJECT, id)))


async def take(tx: Tx, id: UUID, party: UUID) -> None:
    """Take a party's role; anybody may take the own one. Raises NotFound when it has none."""
    await _living(tx, "tasks.look" if party == tx.actor else "tasks.share", id, archived=True)
    await _keep_a_manager(tx, id, party, None)
    if not await access.take(tx, id, party):
        raise NotFound("ground.not-found")
    tx.tell(facts.ProjectRightsChanged(subject=ref(PROJECT, id)))


async def _keep_a_manager(tx: Tx, id: UUID, party: UUID, role: Role | None) -> None:
    if role is not Role.MANAGE and await store.managers(tx, id) == [party]:
        raise Refused("tasks.last-manager")


async def put_states(tx: Tx, id: UUID, wanted: Sequence[tuple[UUID | None, str, Category]]) -> None:
    """Set the whole workflow. Raises Invalid without an open and a done state, Refused when a state in use goes."""
    await _living(tx, "tasks.manage", id)
    present = {one.id: one for one in await store.states(tx, id)}
    if any(given and given not in present for given, _, _ in wanted):
        raise Invalid("tasks.state-unknown")
    states = [State(id=given or new_id(), name=" ".join(name.split()), category=kind) for given, name, kind in wanted]
    if len({one.id for one in states}) < len(states) or len({one.name for one in states}) < len(states):
        raise Invalid("tasks.twice")
    if not {Category.OPEN, Category.DONE} <= {one.category for one in states} or not all(one.name for one in states):
        raise Invalid("tasks.states-needed")
    kept = {one.id: one for one in states}
    touched = [one.id for one in present.values() if one.id not in kept or kept[one.id].category is not one.category]
    used = await store.states_in_use(tx, touched)
    if used:
        raise Refused("tasks.state-in-use", state=present[used[0]].name)
    await store.put_states(tx, id, states)
    keep.tell_project(tx, id, "states")


_TagWish = tuple[UUID | None, str, str]


async def put_tags(
    tx: Tx,
    id: UUID,
    *,
    groups: Sequence[tuple[UUID | None, str, bool, bool, Sequence[_TagWish]]],
    free: Sequence[_TagWish],
) -> None:
    """Set all tags and groups. Raises Invalid for a name twice, Refused when a task would break a single group."""
    await _living(tx, "tasks.manage", id)
    known_groups = {one.id for one in await store.tag_groups(tx, id)}
    known_tags = {one.id for one in await store.tags(tx, id)}
    new_groups: list[TagGroup] = []
    new_tags: list[Tag] = []

    def add(tags: Sequence[_TagWish], group: UUID | None) -> None:
        for given, name, colour in tags:
            new_tags.append(Tag(id=given or new_id(), name=" ".join(name.split()), colour=colour, tag_group=group))

    for given, name, mandatory, single, tags in groups:
        group = TagGroup(id=given or new_id(), name=" ".join(name.split()), mandatory=mandatory, single=single)
        new_groups.append(group)
        add(tags, group.id)
    add(free, None)
    if any(one[0] and one[0] not in known_groups for one in groups) or any(
        tag[0] and tag[0] not in known_tags for tags in (*(one[4] for one in groups), free) for tag in tags
    ):
        raise Invalid("tasks.tag-unknown")
    for each in (new_groups, new_tags):
        names, ids = [one.name for one in each], [one.id for one in each]
        if len(set(names)) < len(names) or len(set(ids)) < len(ids) or not all(names):
            raise Invalid("tasks.twice")
    single_groups = [one.id for one in new_groups if one.single]
    if await store.twice_tagged(tx, {one.id: one.tag_group for one in new_tags}, single_groups):
        raise Refused("tasks.group-in-use")
    await store.put_tags(tx, id, new_groups, new_tags)
    keep.tell_project(tx, id, "tags")


async def archive(tx: Tx, id: UUID, *, archived: bool) -> None:
    """Put a project aside, or take it back."""
    project = await _living(tx, "tasks.manage", id, archived=True)
    if bool(project.archived_at) is archived:
        return
    await store.save(tx, replace(project, archived_at=tx.now if archived else None), trashed_by=None)
    fact = facts.ProjectArchived if archived else facts.ProjectUnarchived
    tx.tell(fact(subject=ref(PROJECT, id)))


async def trash(tx: Tx, id: UUID) -> None:
    """Put a project in the trash with everything inside."""
    project = await _living(tx, "tasks.manage", id, archived=True)
    await store.save(tx, replace(project, trashed_at=tx.now), trashed_by=tx.actor)
    tx.tell(facts.ProjectTrashed(subject=ref(PROJECT, id)))


async def restore(tx: Tx, id: UUID) -> None:
    """Take a project out of the trash."""
    await tx.need("tasks.manage", id)
    project = await store.project(tx, id, lock=True)
    if project is None:
        raise NotFound("ground.not-found")
    if project.trashed_at is None:
        return
    await store.save(tx, replace(project, trashed_at=None), trashed_by=None)
    tx.tell(facts.ProjectRestored(subject=ref(PROJECT, id)))


async def purge(tx: Tx, id: UUID) -> None:
    """Delete a trashed project for good with everything inside. Raises NotFound, Forbidden, Refused outside the trash."""
    await tx.need("tasks.manage", id)
    project = await store.project(tx, id, lock=True)
    if project is None:
        raise NotFound("ground.not-found")
    if project.trashed_at is None:
        raise Refused("trash.not-trashed")
    tx.tell(facts.ProjectPurged(subject=ref(PROJECT, id), tasks=await store.purge(tx, id)))
