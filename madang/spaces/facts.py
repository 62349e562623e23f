"""What spaces tell. Whoever uses a space is named in facts about their own booking only: those lie with the person."""

from datetime import date, datetime
from uuid import UUID

from madang.ground.facts import Fact
from madang.ground.ids import Ref


class SheetChanged(Fact, frozen=True, kw_only=True, tag="people.site.sheet-changed"):
    """What people need to know of a site was changed."""


class PolicyChanged(Fact, frozen=True, kw_only=True, tag="people.site.policy-changed"):
    """The rules of booking of a site were changed; `fields` says which."""

    fields: list[str]


class PlanChanged(Fact, frozen=True, kw_only=True, tag="people.site.plan-changed"):
    """A plan of a site was drawn, changed or taken away."""

    plan: UUID


class QuotaChanged(Fact, frozen=True, kw_only=True, tag="people.site.quota-changed"):
    """What a party may use of a site was said or taken back."""

    party: UUID


class DoorChanged(Fact, frozen=True, kw_only=True, tag="people.site.door-changed"):
    """A door of a site got a code, or lost it."""

    door: UUID


class SpaceAdded(Fact, frozen=True, kw_only=True, tag="spaces.space.added"):
    """A space was added."""


class SpaceChanged(Fact, frozen=True, kw_only=True, tag="spaces.space.changed"):
    """A space was changed; `fields` says in what."""

    fields: list[str]


class SpaceRetired(Fact, frozen=True, kw_only=True, tag="spaces.space.retired"):
    """A space was taken out of use, or put into use again."""

    retired: bool


class ApprovalReminded(Fact, frozen=True, kw_only=True, tag="spaces.space.reminded"):
    """A booking of the space waits for somebody to approve it; who booked, the list of the site says."""

    persons: list[UUID]


class RequestInvited(Fact, frozen=True, kw_only=True, tag="spaces.space.request-invited"):
    """Something is asked for in a space, or reported broken; these look after it."""

    persons: list[UUID]
    sort: str


class RequestAnswered(Fact, frozen=True, kw_only=True, tag="spaces.space.request-answered"):
    """Something that was asked for or reported has another state, or an owner; whoever asked is told."""

    persons: list[UUID]
    state: str


class BookingConfirmed(Fact, frozen=True, kw_only=True, tag="spaces.booking.confirmed"):
    """A space is booked. `persons` are told when others did it for them."""

    space: UUID
    dtstart: datetime
    dtend: datetime
    persons: list[UUID]
    source: Ref | None = None


class BookingHeld(Fact, frozen=True, kw_only=True, tag="spaces.booking.held"):
    """A space is held for somebody until they take or leave it."""

    space: UUID
    dtstart: datetime
    dtend: datetime
    persons: list[UUID]
    source: Ref | None = None


class BookingAsked(Fact, frozen=True, kw_only=True, tag="spaces.booking.asked"):
    """A space is booked and waits for approval."""

    space: UUID
    dtstart: datetime
    dtend: datetime


class BookingRefused(Fact, frozen=True, kw_only=True, tag="spaces.booking.refused"):
    """Approval was refused."""

    persons: list[UUID]


class BookingChanged(Fact, frozen=True, kw_only=True, tag="spaces.booking.changed"):
    """It is longer or shorter, at another time or elsewhere, or for somebody else; `fields` says which."""

    fields: list[str]
    persons: list[UUID]


class BookingCancelled(Fact, frozen=True, kw_only=True, tag="spaces.booking.cancelled"):
    """It was called off; `late` counts."""

    late: bool
    persons: list[UUID]


class BookingReleased(Fact, frozen=True, kw_only=True, tag="spaces.booking.released"):
    """Nobody came within the time of grace: the space went to others."""

    persons: list[UUID]


class BookingArrived(Fact, frozen=True, kw_only=True, tag="spaces.booking.arrived"):
    """Whoever booked is there. Source: EPCIS read point, as `via`."""

    via: str


class BookingLeft(Fact, frozen=True, kw_only=True, tag="spaces.booking.left"):
    """Whoever booked has left, or the time was over."""

    via: str


class BookingGot(Fact, frozen=True, kw_only=True, tag="spaces.booking.got"):
    """Somebody waited, and has the space now."""

    persons: list[UUID]


class BookingSeen(Fact, frozen=True, kw_only=True, tag="spaces.booking.seen"):
    """Somebody looked at another's booking, or tried to."""

    viewer: UUID
    allowed: bool


class PenaltyNoted(Fact, frozen=True, kw_only=True, tag="spaces.booking.penalty-noted"):
    """A no-show or a late cancellation was noted; nothing follows until a person confirms it."""

    sort: str
    persons: list[UUID]


class PenaltyDecided(Fact, frozen=True, kw_only=True, tag="spaces.booking.penalty-decided"):
    """Somebody confirmed it, or took it back with a reason."""

    state: str
    persons: list[UUID]


class GuestCame(Fact, frozen=True, kw_only=True, tag="spaces.booking.guest-came"):
    """A guest showed the pass at the reception; the host is told."""

    guest: UUID
    persons: list[UUID]


class TenancyAsked(Fact, frozen=True, kw_only=True, tag="spaces.space.tenancy-asked"):
    """Somebody applies for the space, or wants to keep it longer; who, the list of the site says."""

    persons: list[UUID]


class TenancyApplied(Fact, frozen=True, kw_only=True, tag="spaces.tenancy.applied"):
    """Somebody applied for a space for months."""

    persons: list[UUID]


class TenancyWithdrawn(Fact, frozen=True, kw_only=True, tag="spaces.tenancy.withdrawn"):
    """The application was taken back."""

    persons: list[UUID]


class TenancyAdmitted(Fact, frozen=True, kw_only=True, tag="spaces.tenancy.admitted"):
    """The space is theirs from a day through another."""

    persons: list[UUID]
    since: date
    until: date


class TenancyRefused(Fact, frozen=True, kw_only=True, tag="spaces.tenancy.refused"):
    """The application was refused."""

    persons: list[UUID]


class TenancyRenewalAsked(Fact, frozen=True, kw_only=True, tag="spaces.tenancy.renewal-asked"):
    """A later last day is asked for."""

    persons: list[UUID]


class TenancyRenewed(Fact, frozen=True, kw_only=True, tag="spaces.tenancy.renewed"):
    """It has another last day."""

    persons: list[UUID]
    until: date


class TenancyNotRenewed(Fact, frozen=True, kw_only=True, tag="spaces.tenancy.not-renewed"):
    """It ends when it was to end."""

    persons: list[UUID]


class TenancyEnding(Fact, frozen=True, kw_only=True, tag="spaces.tenancy.ending"):
    """It ends soon."""

    persons: list[UUID]
    until: date


class TenancyEnded(Fact, frozen=True, kw_only=True, tag="spaces.tenancy.ended"):
    """Its last day is past, or another one than it was."""

    persons: list[UUID]
    until: date


class SiteClosed(Fact, frozen=True, kw_only=True, tag="spaces.closure.announced"):
    """A site is closed for a time; whoever booked there is told."""

    persons: list[UUID]


class SiteReopened(Fact, frozen=True, kw_only=True, tag="spaces.closure.reopened"):
    """It is open again; what could be undone was."""

    persons: list[UUID]


FACTS: list[type[Fact]] = [
    SheetChanged,
    PolicyChanged,
    PlanChanged,
    QuotaChanged,
    DoorChanged,
    SpaceAdded,
    SpaceChanged,
    SpaceRetired,
    ApprovalReminded,
    RequestInvited,
    RequestAnswered,
    BookingConfirmed,
    BookingHeld,
    BookingAsked,
    BookingRefused,
    BookingChanged,
    BookingCancelled,
    BookingReleased,
    BookingArrived,
    BookingLeft,
    BookingGot,
    BookingSeen,
    PenaltyNoted,
    PenaltyDecided,
    GuestCame,
    TenancyAsked,
    TenancyApplied,
    TenancyWithdrawn,
    TenancyAdmitted,
    TenancyRefused,
    TenancyRenewalAsked,
    TenancyRenewed,
    TenancyNotRenewed,
    TenancyEnding,
    TenancyEnded,
    SiteClosed,
    SiteReopened,
]

QUIET: list[type[Fact]] = [
    RequestAnswered,
    BookingConfirmed,
    BookingHeld,
    BookingAsked,
    BookingChanged,
    BookingArrived,
    BookingLeft,
    BookingSeen,
    PenaltyNoted,
    TenancyApplied,
    TenancyWithdrawn,
    TenancyRenewalAsked,
]
"""What people do themselves with what is theirs: nobody need be told but those who are named."""
