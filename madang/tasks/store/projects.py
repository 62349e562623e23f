"""Projects, their workflow and their tags."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

import msgspec

from madang.ground.access import EVERYONE
from madang.ground.db import Queries
from madang.ground.roles import Role
from madang.ground.tx import Tx
from madang.tasks.models.nouns import Project, State, Tag, TagGroup
from madang.tasks.models.views import Member, ProjectEvent, ProjectRow

_COLUMNS = (
    "id, key, name, summary, colour, starts_on, due_on, archived_at, trashed_at, created_at, created_by, revision"
)


async def project(q: Queries, id: UUID, *, lock: bool = False) -> Project | None:
    """One project; `lock` keeps others from changing its tree, its dependencies and its counter."""
    if lock:
        return await q.row(Project, f"select {_COLUMNS} from tasks.project where id = %(id)s for no key update", id=id)
    return await q.row(Project, f"select {_COLUMNS} from tasks.project where id = %(id)s", id=id)


async def key_taken(q: Queries, key: str) -> bool:
    """Whether another project, trashed ones included, has this key."""
    return bool(await q.value("select exists (select from tasks.project where key = %(key)s)", key=key))


async def free_key(q: Queries) -> str:
    """A key no project has: `P` and a number."""
    number = await q.value(
        "select coalesce(max(substr(key, 2)::int), 0) + 1 from tasks.project where key ~ '^P[0-9]{1,8}$'"
    )
    return f"P{number}"


async def insert(q: Queries, project: Project) -> None:
    """A new project, whose collection is there already. Raises psycopg.errors.UniqueViolation for a taken key."""
    await q.run(
        "insert into tasks.project (id, key, name, summary, colour, starts_on, due_on, created_at, created_by) values"
        " (%(id)s, %(key)s, %(name)s, %(summary)s, %(colour)s, %(starts_on)s, %(due_on)s, %(created_at)s,"
        " %(created_by)s)",
        **msgspec.structs.asdict(project),
    )


async def save(q: Queries, project: Project, *, trashed_by: UUID | None) -> None:
    """Everything about the project that changes, and its next revision."""
    await q.run(
        "update tasks.project set key = %(key)s, name = %(name)s, summary = %(summary)s, colour = %(colour)s,"
        " starts_on = %(starts_on)s, due_on = %(due_on)s, archived_at = %(archived_at)s, trashed_at = %(trashed_at)s,"
        " trashed_by = %(trashed_by)s, revision = revision + 1 where id = %(id)s",
        **msgspec.structs.asdict(project),
        trashed_by=trashed_by,
    )


async def next_numbers(q: Queries, project: UUID, count: int) -> int:
    """Take `count` numbers; gives the first. The counter row stays locked until commit, so there are no gaps."""
    last = await q.value(
        "update tasks.project set last_number = last_number + %(count)s where id = %(id)s returning last_number",
        id=project,
        count=count,
    )
    return int(last) - count + 1


_VISIBLE = (
    "coalesce((select case g.role when 5 then 'edit' when 4 then 'edit' when 3 then 'comment' when 2 then 'view'"
    " else case when g.adds then 'add' else 'private' end end from ground.grants g"
    " where g.collection = p.id and g.party = %(everyone)s), 'private') as visibility"
)
_ROW = (
    "select p.id, p.key, p.name, p.summary, p.colour, " + _VISIBLE + ", p.starts_on, p.due_on, p.archived_at,"
    " p.trashed_at, p.created_at, p.revision, coalesce(c.open, 0) as open, coalesce(c.done, 0) as done,"
    " coalesce(c.overdue, 0) as overdue, r.role, r.adds"
)
_COUNTS = (
    " left join lateral (select count(*) filter (where t.done_at is null) as open,"
    " count(*) filter (where t.done_at is not null) as done,"
    " count(*) filter (where t.done_at is null and t.due_on < %(today)s) as overdue"
    " from tasks.task t where t.project = p.id and t.trashed_at is null and r.role >= 2) c on true"
)
_REACH = (
    " join (select collection, max(role) as role, bool_or(adds) as adds from ground.reach"
    " where person = %(person)s group by collection having max(role) >= 2 or bool_or(adds)) r on r.collection = p.id"
)


class _Found(ProjectRow, frozen=True, kw_only=True):
    role: int
    adds: bool
    may: list[str] = msgspec.field(default_factory=list)


async def rows(
    tx: Tx, *, today: date, acts: Sequence[str], archived: bool, trashed: bool, text: str, one: UUID | None = None
) -> list[ProjectRow]:
    """Projects in the actor's reach by name, with counts of their tasks; `one` gives just that, whatever its state.

    Trashed ones are shown to those who manage them.
    """
    found = await tx.rows(
        _Found,
        _ROW
        + " from tasks.project p"
        + _REACH
        + _COUNTS
        + " where case when %(one)s::uuid is not null then p.id = %(one)s else (p.archived_at is not null) = %(archived)s"
        " and (p.trashed_at is not null) = %(trashed)s and (not %(trashed)s or r.role >= 5)"
        " and (%(text)s = '' or p.key = upper(%(text)s)"
        " or p.name ilike '%%' || replace(replace(%(text)s, '%%', '\\%%'), '_', '\\_') || '%%') end"
        ' order by p.name collate "C", p.id limit 1000',
        person=tx.actor,
        everyone=EVERYONE,
        today=today,
        archived=archived,
        trashed=trashed,
        text=text,
        one=one,
    )
    return [
        ProjectRow(
            **{name: getattr(row, name) for name in ProjectRow.__struct_fields__ if name != "may"},
            may=tx.may(Role.of(row.role), *acts, adds=row.adds),
        )
        for row in found
    ]


async def members(q: Queries, id: UUID) -> list[Member]:
    """The project's own grants but the one of all staff, the greatest role first."""
    return await q.rows(
        Member,
        "select g.party, y.kind, coalesce(n.fn, t.title, '') as fn,"
        " (array[null, 'busy', 'view', 'comment', 'edit', 'manage'])[g.role + 1] as role, g.adds"
        " from ground.grants g join ground.party y on y.id = g.party left join ground.person n on n.id = g.party"
        " left join ground.thing t on t.id = g.party"
        " where g.collection = %(id)s and g.party <> %(everyone)s and y.kind <> 'link'"
        " order by g.role desc, coalesce(n.fn, t.title, '') collate \"C\", g.party",
        id=id,
        everyone=EVERYONE,
    )


async def events(q: Queries, id: UUID, *, before: int | None, most: int) -> list[ProjectEvent]:
    """What the log tells under the rights of a project, newest first."""
    return await q.rows(
        ProjectEvent,
        "select f.position, f.name, f.subject, coalesce(t.title, '') as title, f.actor, p.fn, f.at,"
        " coalesce(f.body::jsonb #> '{values,fields}', '[]'::jsonb) as fields from ground.fact f"
        " left join ground.thing t on t.id = split_part(f.subject, ':', 2)::uuid"
        " left join ground.person p on p.id = f.actor where f.place = %(id)s"
        " and f.name <> 'talk.comment.written' and (%(before)s::bigint is null or f.position < %(before)s)"
        " order by f.position desc limit %(most)s",
        id=id,
        before=before,
        most=most,
    )


async def people_of(q: Queries, parties: Sequence[UUID], *, but: UUID) -> list[UUID]:
    """The people behind these parties, without one of them."""
    return await q.values(
        "select distinct b.person from ground.belongs b join ground.person p on p.id = b.person"
        " where b.party = any(%(parties)s) and b.person <> %(but)s and p.suspended_at is null order by b.person",
        parties=list(parties),
        but=but,
    )


async def states(q: Queries, project: UUID) -> list[State]:
    """The workflow in order."""
    return await q.rows(
        State,
        "select id, name, category from tasks.state where project = %(id)s and removed_at is null order by position",
        id=project,
    )


async def states_in_use(q: Queries, ids: Sequence[UUID]) -> list[UUID]:
    """Those of the states in which tasks or assignees are, trashed tasks included."""
    return await q.values(
        "select s from unnest(%(ids)s::uuid[]) s where exists (select from tasks.task where state = s)"
        " or exists (select from tasks.assignment where state = s)",
        ids=list(ids),
    )


async def put_states(q: Queries, project: UUID, wanted: Sequence[State]) -> None:
    """The workflow from now on; states that are not wanted any more are kept for the history only."""
    await q.run(
        "update tasks.state set removed_at = now() where project = %(project)s and removed_at is null"
        " and id <> all(%(ids)s)",
        project=project,
        ids=[state.id for state in wanted],
    )
    await q.run_many(
        "insert into tasks.state (id, project, name, category, position)"
        " values (%(id)s, %(project)s, %(name)s, %(category)s, %(position)s)"
        " on conflict (id) do update set name = excluded.name, category = excluded.category,"
        " position = excluded.position, removed_at = null where state.project = excluded.project",
        [
            {
                "id": state.id,
                "project": project,
                "name": state.name,
                "category": state.category.value,
                "position": position,
            }
            for position, state in enumerate(wanted)
        ],
    )


async def tag_groups(q: Queries, project: UUID) -> list[TagGroup]:
    """The project's tag groups in order."""
    return await q.rows(
        TagGroup,
        "select id, name, mandatory, single from tasks.tag_group where project = %(id)s order by position, id",
        id=project,
    )


async def tags(q: Queries, project: UUID) -> list[Tag]:
    """The project's tags in order."""
    return await q.rows(
        Tag,
        "select id, name, tag_group, colour from tasks.tag where project = %(id)s order by position, id",
        id=project,
    )


async def twice_tagged(q: Queries, groups: dict[UUID, UUID | None], single: Sequence[UUID]) -> bool:
    """Whether a task has two tags of one of the single groups, with the tags in the groups given."""
    return bool(
        await q.value(
            "select exists (select from tasks.task_tag t join unnest(%(tags)s::uuid[], %(groups)s::uuid[]) g (tag, grp)"
            " on g.tag = t.tag where g.grp = any(%(single)s) group by t.task, g.grp having count(*) > 1)",
            tags=list(groups),
            groups=list(groups.values()),
            single=list(single),
        )
    )


async def put_tags(q: Queries, project: UUID, groups: Sequence[TagGroup], tags: Sequence[Tag]) -> None:
    """Groups and tags from now on; tags that are not wanted any more leave their tasks."""
    single = {group.id: group.single for group in groups}
    ids = [tag.id for tag in tags]
    await q.run(
        "with gone as (select id from tasks.tag where project = %(project)s and id <> all(%(ids)s))"
        " delete from tasks.task_tag where tag in (select id from gone)",
        project=project,
        ids=ids,
    )
    await q.run("delete from tasks.tag where project = %(project)s and id <> all(%(ids)s)", project=project, ids=ids)
    # names may be swapped: free them first
    await q.run("update tasks.tag set name = id::text, tag_group = null where project = %(project)s", project=project)
    await q.run(
        "delete from tasks.tag_group where project = %(project)s and id <> all(%(ids)s)",
        project=project,
        ids=[group.id for group in groups],
    )
    await q.run("update tasks.tag_group set name = id::text where project = %(project)s", project=project)
    await q.run_many(
        "insert into tasks.tag_group (id, project, name, mandatory, single, position) values"
        " (%(id)s, %(project)s, %(name)s, %(mandatory)s, %(single)s, %(position)s) on conflict (id) do update set"
        " name = excluded.name, mandatory = excluded.mandatory, single = excluded.single,"
        " position = excluded.position where tag_group.project = excluded.project",
        [
            {**msgspec.structs.asdict(group), "project": project, "position": position}
            for position, group in enumerate(groups)
        ],
    )
    await q.run_many(
        "insert into tasks.tag (id, project, tag_group, name, colour, position) values"
        " (%(id)s, %(project)s, %(tag_group)s, %(name)s, %(colour)s, %(position)s) on conflict (id) do update set"
        " tag_group = excluded.tag_group, name = excluded.name, colour = excluded.colour,"
        " position = excluded.position where tag.project = excluded.project",
        [
            {**msgspec.structs.asdict(tag), "project": project, "position": position}
            for position, tag in enumerate(tags)
        ],
    )
    await q.run(
        "update tasks.task_tag t set tag_group = g.grp, single = g.single"
        " from unnest(%(tags)s::uuid[], %(groups)s::uuid[], %(single)s::bool[]) g (tag, grp, single)"
        " where t.tag = g.tag and (t.tag_group, t.single) is distinct from (g.grp, g.single)",
        tags=ids,
        groups=[tag.tag_group for tag in tags],
        single=[single.get(tag.tag_group, False) if tag.tag_group else False for tag in tags],
    )


async def managers(q: Queries, id: UUID) -> list[UUID]:
    """Parties that manage the project."""
    return await q.values("select party from ground.grants where collection = %(id)s and role = 5", id=id)


async def known_parties(q: Queries, ids: Sequence[UUID]) -> set[UUID]:
    """Those of the ids that are parties who may hold a right."""
    return set(await q.values("select id from ground.party where id = any(%(ids)s) and kind <> 'link'", ids=list(ids)))


async def name_of(q: Queries, person: UUID) -> str:
    """A person's name; empty for anybody else."""
    return str(await q.value("select fn from ground.person where id = %(id)s", id=person) or "")


async def is_staff(q: Queries, person: UUID) -> bool:
    """Whether the person belongs to all staff."""
    return bool(
        await q.value(
            "select exists (select from ground.belongs where person = %(person)s and party = %(everyone)s)",
            person=person,
            everyone=EVERYONE,
        )
    )


async def staff_numbers(q: Queries, ids: Sequence[UUID]) -> dict[UUID, str]:
    """Staff numbers of people who have one."""
    return dict(
        await q.tuples("select id, number from ground.person where id = any(%(ids)s) and number is not null", ids=ids)
    )


async def people_by_name(q: Queries, words: Sequence[str]) -> dict[str, list[UUID]]:
    """Active people by staff number or name: each word with everybody it may stand for."""
    found: dict[str, list[UUID]] = {}
    for word, id in await q.tuples(
        "select w, n.id from unnest(%(words)s::text[]) w join ground.person n on n.number = w or n.fn = w"
        " where n.suspended_at is null and (n.left_on is null or n.left_on >= current_date)",
        words=words,
    ):
        found.setdefault(word, []).append(id)
    return found


async def personal(q: Queries, person: UUID) -> UUID | None:
    """The living project in which a person keeps what belongs nowhere else; two first wishes at once wait in line."""
    await q.run("select pg_advisory_xact_lock(hashtextextended(%(me)s::text, 1))", me=person)
    found = await q.value(
        "select o.project from tasks.own_project o join tasks.project p on p.id = o.project"
        " where o.person = %(me)s and p.trashed_at is null and p.archived_at is null",
        me=person,
    )
    return UUID(str(found)) if found else None


async def make_personal(q: Queries, project: UUID, person: UUID) -> None:
    """Let the person's own things lie there from now on."""
    await q.run(
        "insert into tasks.own_project (person, project) values (%(person)s, %(project)s)"
        " on conflict (person) do update set project = excluded.project",
        person=person,
        project=project,
    )


async def purge(q: Queries, id: UUID) -> int:
    """Delete the project, its tasks and the collections inside it; gives how many tasks there were."""
    tasks = await q.run("delete from tasks.task where project = %(id)s", id=id)
    await q.run("delete from tasks.former_number where project = %(id)s", id=id)
    await q.run("delete from tasks.project where id = %(id)s", id=id)
    await q.run(
        "with recursive inside as (select id from ground.collection where id = %(id)s union"
        " select c.id from ground.collection c join inside i on c.parent = i.id)"
        " delete from ground.collection where id in (select id from inside)",
        id=id,
    )
    return tasks
