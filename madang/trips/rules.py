"""What a trip must be, and what may become of it."""

from datetime import datetime, timedelta

from msgspec.structs import replace

from madang.ground.clock import ZONE
from madang.ground.errors import Invalid, Refused
from madang.trips.models import MOST_COMPANIONS, Trip, TripState

LONGEST = timedelta(days=366)
FIELDS = ("site", "place", "region", "purpose", "companions", "deputy")


def tidy(trip: Trip) -> Trip:
    """The trip with its words on one line and its people named once. Raises Invalid."""
    found = replace(
        trip,
        place=" ".join(trip.place.split()),
        region=" ".join(trip.region.split()),
        purpose=trip.purpose.strip(),
        companions=list(dict.fromkeys(trip.companions)),
    )
    check(found)
    return found


def check(trip: Trip) -> None:
    """Raises Invalid for what is no trip: no place, no time, or people who cannot travel or stand in."""
    if trip.site is None and not trip.place:
        raise Invalid("trips.no-place")
    if not trip.region or len(trip.region) > 40 or not trip.region.isprintable():
        raise Invalid("trips.no-region")
    if trip.dtend <= trip.dtstart:
        raise Invalid("trips.backwards")
    if trip.dtend - trip.dtstart > LONGEST:
        raise Invalid("trips.too-long", days=LONGEST.days)
    if trip.all_day and not (_midnight(trip.dtstart) and _midnight(trip.dtend)):
        raise Invalid("trips.no-day")
    if len(trip.companions) > MOST_COMPANIONS:
        raise Invalid("trips.too-many", most=MOST_COMPANIONS)
    if trip.traveller in trip.companions:
        raise Invalid("trips.oneself")
    if trip.deputy is not None and trip.deputy in (trip.traveller, *trip.companions):
        raise Invalid("trips.deputy-travels")


def _midnight(moment: datetime) -> bool:
    return moment.astimezone(ZONE).time() == datetime.min.time()


def confirmed(trip: Trip, *, now: datetime) -> Trip:
    """The trip, taking place. Raises Refused for one that is no draft."""
    if trip.state is not TripState.DRAFT:
        raise Refused("trips.no-draft")
    return replace(trip, state=TripState.CONFIRMED, confirmed_at=now)


def cancelled(trip: Trip, *, reason: str) -> Trip:
    """The trip, called off. Raises Refused for one that does not take place anyway."""
    if trip.state is not TripState.CONFIRMED:
        raise Refused("trips.not-confirmed")
    return replace(trip, state=TripState.CANCELLED, reason=" ".join(reason.split()))


def open_(trip: Trip) -> None:
    """Raises Refused for a trip that was cancelled: it stays as it was."""
    if trip.state is TripState.CANCELLED:
        raise Refused("trips.cancelled")


def changes(before: Trip, after: Trip) -> list[str]:
    """Which parts of a trip are others now; its times are one part."""
    found = [name for name in FIELDS if getattr(before, name) != getattr(after, name)]
    times = ("dtstart", "dtend", "all_day")
    return [*found, "period"] if any(getattr(before, name) != getattr(after, name) for name in times) else found


def title(trip: Trip) -> str:
    """How lists name a trip: where to and what for."""
    purpose = trip.purpose.partition("\n")[0].strip()[:160]
    return f"{trip.region} · {purpose}" if purpose else trip.region
