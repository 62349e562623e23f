"""How a task's state follows from its assignees' states."""

from collections.abc import Sequence
from uuid import UUID

from madang.tasks.models.nouns import Category, State


def derived(states: Sequence[State], present: UUID, reported: Sequence[UUID]) -> UUID:
    """The task's state, from what its assignees report, in the order of the project's workflow.

    Nobody assigned: it stays. All agree: that state. All done: the least advanced done state. Somebody doing: the least
    advanced of those. Some done and the others not begun: the first doing state, else the least advanced open one.
    Reports of states that are not in `states` (removed ones) count as they did in no project: they are left out.
    """
    order = {state.id: at for at, state in enumerate(states)}
    known = sorted(order[one] for one in reported if one in order)
    if not known:
        return present
    by = {
        category: [at for at in known if states[at].category is category]
        for category in (Category.OPEN, Category.DOING, Category.DONE)
    }
    if len(by[Category.DONE]) == len(known):
        return states[by[Category.DONE][0]].id
    if by[Category.DOING]:
        return states[by[Category.DOING][0]].id
    if by[Category.DONE]:
        doing = [state.id for state in states if state.category is Category.DOING]
        if doing:
            return doing[0]
    return states[by[Category.OPEN][0]].id


def first(states: Sequence[State], category: Category) -> State:
    """The first state of a category, else the first of all. Raises IndexError on an empty workflow."""
    return next((state for state in states if state.category is category), states[0])


def counterpart(state: State, states: Sequence[State]) -> State:
    """The state that stands for `state` in another project: of the same name, else the first of its category."""
    same = [one for one in states if one.category is state.category]
    return next((one for one in same if one.name == state.name), first(states, state.category))
