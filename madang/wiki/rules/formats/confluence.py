"""Pages of a space that Confluence exported as HTML: what each says, what it lay below, and what was attached to it."""

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct

from madang.wiki.rules.formats.tree import Element

MARK = b'id="main-content"'
"""Stands in each of its pages."""

Steps = tuple[str, ...]
Target = Callable[[str], Steps]


class Exported(Struct, frozen=True, kw_only=True):
    """A page. `body` is None for the list of all pages, whose `leads` are these in order.

    `above` are the pages it lay below, the nearest last; `attached` gives files the names they had.
    """

    title: str
    body: Element | None
    above: list[Steps]
    leads: list[Steps]
    attached: dict[Steps, str]


def page(root: Element, target: Target) -> Exported:
    """What a file of the export says; `target` finds what an address in it means."""
    body = root.named("main-content")
    whole = body is not None and body.has("wiki-content")
    name = root.named("title-text") or root.find("title") or root
    said = " ".join(name.text().split())
    crumbs = root.named("breadcrumbs")
    attached: dict[Steps, str] = {}
    for section in root.all("div"):
        # the section of the attachments begins with their heading
        if any(one.attrs.get("id") == "attachments" for part in section.elements() for one in [part, *part.elements()]):
            attached |= {
                target(one.attrs["href"]): one.text().strip() for one in section.all("a") if "href" in one.attrs
            }
    return Exported(
        title=(said.partition(" : ")[2] or said)[:300],
        body=body if whole else None,
        above=[] if crumbs is None else _leads(crumbs, target),
        leads=[] if whole else _leads(root, target),
        attached=attached,
    )


def _leads(element: Element, target: Target) -> list[Steps]:
    return [target(one.attrs["href"]) for one in element.all("a") if "href" in one.attrs]


def arranged(pages: Mapping[Steps, Exported], listed: Sequence[Steps]) -> list[tuple[Steps | None, str, int | None]]:
    """The pages in the order in which the export lists them, above before below, each with its title and what it lies below."""
    order = {steps: at for at, steps in enumerate(listed)}
    above = {
        steps: next((one for one in reversed(page.above) if one in pages and one != steps), None)
        for steps, page in pages.items()
    }
    below: dict[Steps | None, list[Steps]] = {}
    for steps in sorted(pages, key=lambda one: (order.get(one, len(order)), one)):
        below.setdefault(above[steps], []).append(steps)
    found: list[tuple[Steps | None, str, int | None]] = []
    numbers: dict[Steps, int] = {}

    def place(first: Steps) -> None:
        waiting = [first]
        while waiting:
            steps = waiting.pop()
            if steps in numbers:
                continue
            over = above[steps]
            numbers[steps] = len(found)
            found.append((steps, pages[steps].title, None if over is None else numbers.get(over)))
            waiting += reversed(below.get(steps, []))

    for steps in below.get(None, []):
        place(steps)
    for steps in pages:
        # those that lie below one another in a circle
        place(steps)
    return found
