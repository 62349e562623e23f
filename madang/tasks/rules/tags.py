"""What tag groups demand."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from madang.ground.errors import Invalid, Refused
from madang.tasks.models.nouns import Tag, TagGroup


def checked(chosen: Iterable[UUID], tags: Sequence[Tag], groups: Sequence[TagGroup]) -> tuple[UUID, ...]:
    """The chosen tags, each once, in the project's order.

    Raises Invalid for a tag of no such project, Refused when a single group has two or a mandatory one has none.
    """
    wanted = set(chosen)
    known = [tag for tag in tags if tag.id in wanted]
    if len(known) != len(wanted):
        raise Invalid("tasks.tag-unknown")
    for group in groups:
        count = sum(tag.tag_group == group.id for tag in known)
        if group.single and count > 1:
            raise Refused("tasks.tag-single", group=group.name)
        if group.mandatory and not count and any(tag.tag_group == group.id for tag in tags):
            raise Refused("tasks.tag-mandatory", group=group.name)
    return tuple(tag.id for tag in known)


def filled(chosen: Iterable[UUID], tags: Sequence[Tag], groups: Sequence[TagGroup]) -> tuple[UUID, ...]:
    """The chosen tags that exist, made right: the first tag of a mandatory group that has none, one per single group.

    For tasks that come from elsewhere and have nobody to choose.
    """
    wanted = set(chosen)
    kept: list[UUID] = []
    taken: set[UUID] = set()
    single = {group.id for group in groups if group.single}
    for tag in tags:
        if tag.id in wanted and not (tag.tag_group in single and tag.tag_group in taken):
            kept.append(tag.id)
            if tag.tag_group:
                taken.add(tag.tag_group)
    for group in groups:
        if group.mandatory and group.id not in taken:
            kept.extend([tag.id for tag in tags if tag.tag_group == group.id][:1])
    return tuple(tag.id for tag in tags if tag.id in set(kept))


def carried(
    chosen: Iterable[UUID], source: Sequence[Tag], tags: Sequence[Tag], groups: Sequence[TagGroup]
) -> tuple[UUID, ...]:
    """The tags of the same names in another project, made right there."""
    wanted = set(chosen)
    names = {tag.name for tag in source if tag.id in wanted}
    return filled((tag.id for tag in tags if tag.name in names), tags, groups)
