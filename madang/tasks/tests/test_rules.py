"""Decisions about tasks, without a database."""

from datetime import UTC, date, datetime
from itertools import permutations, product
from random import Random
from uuid import UUID

import pytest

from madang.ground.errors import Invalid, Refused
from madang.standards.days import Holiday, HolidayKind
from madang.tasks.models.nouns import Assignment, Category, Dependency, Recurrence, State, Tag, TagGroup, Task
from madang.tasks.models.queries import Filter, Sort
from madang.tasks.rules import changes, graph, macros, presets, query, recurrence, sheet, tags
from madang.tasks.rules.status import counterpart, derived

T, D1, D2, X, Y = (UUID(int=number) for number in range(1, 6))
WORKFLOW = [
    State(id=T, name="할 일", category=Category.OPEN),
    State(id=D1, name="진행", category=Category.DOING),
    State(id=D2, name="검토", category=Category.DOING),
    State(id=X, name="완료", category=Category.DONE),
    State(id=Y, name="기각", category=Category.DONE),
]


@pytest.mark.parametrize(
    ("reported", "state"),
    [
        ([], D2),
        ([T], T),
        ([T, T], T),
        ([D1, T], D1),
        ([D2, D1, T], D1),
        ([X, T], D1),
        ([X, D2], D2),
        ([X, X], X),
        ([X, Y], X),
        ([Y, Y], Y),
        ([UUID(int=99)], D2),
    ],
)
def test_a_tasks_state_follows_from_its_assignees(reported: list[UUID], state: UUID) -> None:
    assert derived(WORKFLOW, D2, reported) == state


def test_derivation_knows_no_order_and_is_done_exactly_when_all_are() -> None:
    category = {state.id: state.category for state in WORKFLOW}
    for size in (1, 2, 3):
        for reported in product([state.id for state in WORKFLOW], repeat=size):
            result = derived(WORKFLOW, T, reported)
            assert {derived(WORKFLOW, T, each) for each in permutations(reported)} == {result}
            assert (category[result] is Category.DONE) == all(category[one] is Category.DONE for one in reported)
            assert (category[result] is Category.OPEN) == all(category[one] is Category.OPEN for one in reported)
            assert derived(WORKFLOW, T, [result] * size) == result


def test_without_a_doing_state_some_done_stays_open() -> None:
    short = [WORKFLOW[0], WORKFLOW[3]]
    assert derived(short, T, [X, T]) == T


def test_a_state_finds_its_counterpart_by_name_then_by_category() -> None:
    other = [
        State(id=UUID(int=20 + at), name=name, category=kind)
        for at, (name, kind) in enumerate(
            [("접수", Category.OPEN), ("처리", Category.DOING), ("검토", Category.DOING), ("끝", Category.DONE)]
        )
    ]
    assert [counterpart(state, other).name for state in WORKFLOW] == ["접수", "처리", "검토", "끝", "끝"]


@pytest.mark.parametrize("seed", range(30))
def test_dependencies_that_are_let_in_never_close_a_circle(seed: int) -> None:
    random = Random(seed)
    nodes = [UUID(int=number) for number in range(12)]
    edges: list[tuple[UUID, UUID]] = []
    refused = 0
    for _ in range(80):
        task, needs = random.choice(nodes), random.choice(nodes)
        try:
            graph.check_needs(edges, task, needs)
        except Refused:
            refused += 1
            # what was refused would really have closed one
            assert task == needs or graph.reaches(edges, needs, task)
            continue
        edges.append((task, needs))
    order: list[UUID] = []
    left = set(nodes)
    while left:
        free = {node for node in left if not any(task == node and needs in left for task, needs in edges)}
        assert free, "a circle was let in"
        order += free
        left -= free
    assert refused > 0


def test_a_task_lies_neither_inside_itself_nor_too_deep() -> None:
    chain: dict[UUID, UUID | None] = {UUID(int=at): UUID(int=at + 1) for at in range(1, 40)}
    with pytest.raises(Refused, match="inside-itself"):
        graph.check_parent(chain, UUID(int=5), UUID(int=2))
    with pytest.raises(Refused, match="too-deep"):
        graph.check_parent(chain, UUID(int=99), UUID(int=1))
    graph.check_parent(chain, UUID(int=99), UUID(int=20))


FIELD = TagGroup(id=UUID(int=50), name="분야", mandatory=True, single=True)
TAGS = [
    Tag(id=UUID(int=60), name="업무", tag_group=FIELD.id),
    Tag(id=UUID(int=61), name="공간", tag_group=FIELD.id),
    Tag(id=UUID(int=62), name="급함"),
]


@pytest.mark.parametrize(
    ("chosen", "refusal"),
    [
        ([60], None),
        ([60, 62], None),
        ([62], "tasks.tag-mandatory"),
        ([], "tasks.tag-mandatory"),
        ([60, 61], "tasks.tag-single"),
        ([60, 70], "tasks.tag-unknown"),
    ],
)
def test_tag_groups_demand(chosen: list[int], refusal: str | None) -> None:
    ids = [UUID(int=one) for one in chosen]
    if refusal is None:
        assert set(tags.checked(ids, TAGS, [FIELD])) == set(ids)
        return
    with pytest.raises((Refused, Invalid), match=refusal):
        tags.checked(ids, TAGS, [FIELD])


def test_filled_tags_always_pass_the_check() -> None:
    ids = [tag.id for tag in TAGS] + [UUID(int=99)]
    for size in range(4):
        for chosen in permutations(ids, size):
            filled = tags.filled(chosen, TAGS, [FIELD])
            assert tags.checked(filled, TAGS, [FIELD]) == filled


SATURDAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("${today}", "2026-11-21"),
        ("${today+7} ${today-21}", "2026-11-28 2026-10-31"),
        ("${workday+1}", "2026-11-23"),
        ("${me} ${project} ${key}", "김미나 ${today} K"),
        ("${year}-${month} ${week}", "2026-11 47"),
        ("${today+99999} ${nobody} ${me+1} $today {today}", "${today+99999} ${nobody} ${me+1} $today {today}"),
    ],
)
def test_macros_are_filled_once(text: str, filled: str) -> None:
    assert macros.replaced(text, on=SATURDAY, me="김미나", project="${today}", key="K") == filled


@pytest.mark.parametrize("seed", range(20))
def test_text_without_macros_stays_as_it_is(seed: int) -> None:
    random = Random(seed)
    text = "".join(random.choice("a${}+1 today한글\n") for _ in range(200)).replace("${today", "")
    if not any(f"${{{name}" in text for name in ("today", "workday", "me", "project", "key", "year", "month", "week")):
        assert macros.replaced(text, on=SATURDAY, me="m", project="p", key="k") == text


def test_the_day_is_seouls() -> None:
    assert macros.today(datetime(2026, 11, 21, 14, 59, tzinfo=UTC)) == date(2026, 11, 21)
    assert macros.today(datetime(2026, 11, 21, 15, 0, tzinfo=UTC)) == date(2026, 11, 22)


@pytest.mark.parametrize(
    ("rrule", "on", "then"),
    [
        ("FREQ=DAILY", date(2026, 1, 1), date(2026, 1, 2)),
        ("RRULE:FREQ=WEEKLY;BYDAY=MO,WE", date(2026, 11, 23), date(2026, 11, 25)),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", date(2026, 1, 31), date(2026, 2, 28)),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", date(2024, 2, 29), date(2028, 2, 29)),
        ("FREQ=DAILY;COUNT=1", date(2026, 1, 1), None),
        ("FREQ=DAILY;UNTIL=20260102", date(2026, 1, 2), None),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", date(2026, 1, 1), None),
    ],
)
def test_a_rule_gives_its_next_day(rrule: str, on: date, then: date | None) -> None:
    assert recurrence.checked(Recurrence(rrule=rrule), on=on).next_on == then


def test_a_day_off_moves_to_the_next_working_day() -> None:
    rule = Recurrence(rrule="FREQ=MONTHLY;BYMONTHDAY=1", skip_holidays=True)
    # 1 March 2026 is a Sunday and a holiday, 2 March its substitute
    assert recurrence.checked(rule, on=date(2026, 2, 1)).next_on == date(2026, 3, 3)


@pytest.mark.parametrize(
    "rrule",
    [
        "",
        "FREQ=SECONDLY",
        "FREQ=HOURLY",
        "FREQ=DAILY;BYHOUR=1",
        "FREQ=DAILY;FREQ=DAILY",
        "INTERVAL=1",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;COUNT=99999999999",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=DAILY;UNTIL=nonsense",
        "FREQ=DAILY\nDTSTART:20260101",
        "EXDATE:20260101",
    ],
)
def test_what_is_no_rule_of_days_is_refused(rrule: str) -> None:
    with pytest.raises(Invalid):
        recurrence.checked(Recurrence(rrule=rrule), on=date(2026, 1, 1))


def test_the_institutions_own_days_off_move_a_series_too() -> None:
    own = (Holiday(date(2027, 6, 1), "창립기념일", "Founding day", HolidayKind.INSTITUTION),)
    rule = Recurrence(rrule="FREQ=MONTHLY;BYMONTHDAY=1", skip_holidays=True)
    assert recurrence.checked(rule, on=date(2027, 5, 20)).next_on == date(2027, 6, 1)
    assert recurrence.checked(rule, on=date(2027, 5, 20), extra=own).next_on == date(2027, 6, 2)
    assert macros.workdays_later(date(2027, 5, 31), 1, own) == date(2027, 6, 2)


def test_count_is_spent() -> None:
    rule = recurrence.checked(Recurrence(rrule="FREQ=DAILY;COUNT=3"), on=date(2026, 1, 1))
    assert (rule.rrule, rule.remaining) == ("FREQ=DAILY", 2)


@pytest.mark.parametrize("cell", ["=1+1", "'=1", "''@x", "+82", "-3", "@me", "\t1", "'", "'quoted'", "007", "한글", ""])
def test_guarded_cells_come_back_and_never_run(cell: str) -> None:
    assert sheet.unguarded(sheet.guarded(cell)) == cell
    assert not sheet.guarded(cell).startswith(("=", "+", "-", "@", "\t"))


NOW = datetime(2026, 11, 21, 5, tzinfo=UTC)


def a_task(**fields: object) -> Task:
    plain: dict[str, object] = {
        "id": UUID(int=7),
        "project": UUID(int=8),
        "number": 1,
        "place": UUID(int=8),
        "title": "보고서",
        "state": T,
        "position": 1.0,
        "created_at": NOW,
        "created_by": UUID(int=9),
        "changed_at": NOW,
    }
    return Task(**{**plain, **fields})  # type: ignore[arg-type]


def test_a_difference_put_back_gives_what_was() -> None:
    before = a_task(
        due_on=date(2026, 12, 1), assignees=(Assignment(person=UUID(int=1), state=T),), tags=(UUID(int=60),)
    )
    after = a_task(
        title="다른 제목",
        state=X,
        assignees=(Assignment(person=UUID(int=2), state=X),),
        depends=(Dependency(needs=UUID(int=77)),),
    )
    kept = changes.differences([before], [after])
    assert {one.field for one in kept} == {"title", "state", "due_on", "assignees", "tags", "depends"}
    assert changes.reverted(after, kept) == before
    with pytest.raises(Refused, match="changed-since"):
        changes.reverted(a_task(title="dritter"), kept)


def test_days_in_the_wrong_order_are_invalid() -> None:
    with pytest.raises(Invalid, match="due-before-start"):
        changes.settled(a_task(starts_on=date(2026, 2, 1), due_on=date(2026, 1, 1)), WORKFLOW)


@pytest.mark.parametrize("cursor", ["x", "%%%", "bnVsbA", "W10", "WyJkdWUiLDEsMl0", "한글", "A" * 5000])
def test_a_cursor_of_another_kind_is_invalid(cursor: str) -> None:
    with pytest.raises(Invalid):
        query.read_cursor(cursor, Sort.DUE)


def test_words_of_a_filter_become_ids() -> None:
    me = UUID(int=5)
    wanted = query.resolved(Filter(assignee=["me", "none"], status=["todo"], text="ab-12"), me=me)
    assert (wanted.assignees, wanted.nobody, wanted.categories) == ((me,), True, ("open", "doing"))
    assert wanted.key == ("AB", 12)
    with pytest.raises(Invalid):
        query.resolved(Filter(milestone=["soon"]), me=me)


@pytest.mark.parametrize("language", ["ko", "en", "xx"])
def test_ready_made_projects_can_be_worked_in(language: str) -> None:
    for name in presets.PRESETS:
        plan = presets.preset(name, language)
        assert {Category.OPEN, Category.DONE} <= {state.category for state in plan.states}
        assert len({state.name for state in plan.states}) == len(plan.states)
