"""What the wiki tells."""

from datetime import date
from uuid import UUID

from madang.ground.facts import Fact
from madang.ground.ids import Ref


class SpaceMade(Fact, frozen=True, kw_only=True, tag="wiki.space.made"):
    """A space was opened for the first time."""

    sort: str


class SpaceChanged(Fact, frozen=True, kw_only=True, tag="wiki.space.changed"):
    """Name of a space, or whether it keeps who reads, changed."""

    fields: list[str]


class SpaceTreeChanged(Fact, frozen=True, kw_only=True, tag="wiki.space.tree-changed"):
    """Pages of a space came, went, moved or have other titles."""


class SpaceTemplatesChanged(Fact, frozen=True, kw_only=True, tag="wiki.space.templates-changed"):
    """The templates of a space changed."""


class SpaceRightsChanged(Fact, frozen=True, kw_only=True, tag="wiki.space.rights-changed"):
    """Who reaches a space changed."""


class PageMade(Fact, frozen=True, kw_only=True, tag="wiki.page.made"):
    """A page was made."""


class PageChanged(Fact, frozen=True, kw_only=True, tag="wiki.page.changed"):
    """Title, icon or whether reading is kept changed."""

    fields: list[str]


class PageEdited(Fact, frozen=True, kw_only=True, tag="wiki.page.edited"):
    """People wrote on a page; told a moment after they paused."""

    editors: list[UUID]
    revision: int


class PageWritten(Fact, frozen=True, kw_only=True, tag="wiki.page.written"):
    """Something else than an open editor wrote on a page: open editors take it in."""


class PageMoved(Fact, frozen=True, kw_only=True, tag="wiki.page.moved"):
    """A page lies elsewhere, with everything below it."""

    to: Ref


class PageTrashed(Fact, frozen=True, kw_only=True, tag="wiki.page.trashed"):
    """A page went into the trash with everything below it."""


class PageRestored(Fact, frozen=True, kw_only=True, tag="wiki.page.restored"):
    """A page came back from the trash."""


class PagePurged(Fact, frozen=True, kw_only=True, tag="wiki.page.purged"):
    """A page is gone for good."""

    pages: int


class PageRightsChanged(Fact, frozen=True, kw_only=True, tag="wiki.page.rights-changed"):
    """A page has rights of its own, or lies where others rule."""


class PageVersionNamed(Fact, frozen=True, kw_only=True, tag="wiki.page.version-named"):
    """Somebody gave a version a name, or took it away."""

    version: UUID


class PageVersionRestored(Fact, frozen=True, kw_only=True, tag="wiki.page.version-restored"):
    """A page says again what an earlier version said."""

    version: UUID


class PageStateChanged(Fact, frozen=True, kw_only=True, tag="wiki.page.state-changed"):
    """A page is a draft, waits for its reviewer, or is published. `persons` are asked to look at it."""

    state: str
    review_on: date | None
    persons: list[UUID]


class PageReviewDue(Fact, frozen=True, kw_only=True, tag="wiki.page.review-due"):
    """The day has come on which somebody is to look at the page again."""

    persons: list[UUID]


class PageRead(Fact, frozen=True, kw_only=True, tag="wiki.page.read"):
    """Somebody read a page whose readers are kept."""


class PagePresented(Fact, frozen=True, kw_only=True, tag="wiki.page.presented"):
    """Somebody presents a page to all who follow."""


class PagePresentationEnded(Fact, frozen=True, kw_only=True, tag="wiki.page.presentation-ended"):
    """The presentation of a page ended."""


class PageUpdateRefused(Fact, frozen=True, kw_only=True, tag="wiki.page.update-refused"):
    """An editor sent what no page takes and was cut off."""

    why: str
    size: int


class PageExported(Fact, frozen=True, kw_only=True, tag="wiki.page.exported"):
    """Somebody took a page out of the house, as a file or on paper: `form` says as what."""

    form: str
    reason: str


class Exchanged(Fact, frozen=True, kw_only=True):
    """A wiki was on its way in or out, and that is over. `persons` began it."""

    exchange: UUID
    persons: list[UUID]


class SpaceExported(Exchanged, frozen=True, kw_only=True, tag="wiki.space.exported"):
    """An archive of pages was made."""


class SpaceExportFailed(Exchanged, frozen=True, kw_only=True, tag="wiki.space.export-failed"):
    """An archive of pages could not be made."""


class SpaceImported(Exchanged, frozen=True, kw_only=True, tag="wiki.space.imported"):
    """Pages from outside were taken in."""


class SpaceImportFailed(Exchanged, frozen=True, kw_only=True, tag="wiki.space.import-failed"):
    """Pages from outside could not be taken in, or not all of them."""


FACTS: list[type[Fact]] = [
    PageExported,
    SpaceExported,
    SpaceExportFailed,
    SpaceImported,
    SpaceImportFailed,
    SpaceMade,
    SpaceChanged,
    SpaceTreeChanged,
    SpaceTemplatesChanged,
    SpaceRightsChanged,
    PageMade,
    PageChanged,
    PageEdited,
    PageWritten,
    PageMoved,
    PageTrashed,
    PageRestored,
    PagePurged,
    PageRightsChanged,
    PageVersionNamed,
    PageVersionRestored,
    PageStateChanged,
    PageReviewDue,
    PageRead,
    PagePresented,
    PagePresentationEnded,
    PageUpdateRefused,
]
