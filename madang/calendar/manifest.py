"""What the calendar plugs into the house."""

from madang.calendar import jobs
from madang.calendar.access import ACCESS
from madang.calendar.actions import calendars, events, intakes, scheduling
from madang.calendar.caldav.shelf import CalendarShelf
from madang.calendar.facets import calendar_card, calendar_text, event_card, event_cards, event_text, event_texts
from madang.calendar.facts import FACTS
from madang.calendar.feeds import Feeds
from madang.calendar.models import CALENDAR, EVENT
from madang.calendar.routes import ROUTES
from madang.ground import asks
from madang.ground.manifest import Job, Kind, Manifest, Reader
from madang.ground.roles import Role

MANIFEST = Manifest(
    name="calendar",
    routes=ROUTES,
    access=ACCESS,
    kinds={
        CALENDAR: Kind(
            card=calendar_card,
            text=calendar_text,
            roles=(Role.MANAGE, Role.VIEW),
            more=(Role.BUSY, Role.EDIT),
            delegate=Role.EDIT,
            trash=calendars.trash,
            restore=calendars.restore,
            purge=calendars.purge,
            handover=calendars.hand_over,
        ),
        EVENT: Kind(
            card=event_card,
            cards=event_cards,
            text=event_text,
            texts=event_texts,
            trash=events.trash,
            restore=events.restore,
            purge=events.purge,
        ),
    },
    facts=FACTS,
    shelves={"calendars": CalendarShelf()},
    doors={"/cal/": Feeds},
    readers=[
        Reader(
            name="calendar.heads",
            follows=frozenset({"people.person.posted", "people.person.administrator-changed"}),
            run=jobs.heads_changed,
        ),
        Reader(
            name="calendar.shared",
            follows=frozenset({"ground.thing.rights-changed"}),
            run=jobs.shared,
            reads=jobs.Rights,
        ),
    ],
    jobs=[
        Job(name="calendar.heads", run=jobs.follow_heads, cron="9 15 * * *"),
        Job(name="calendar.remind", run=jobs.remind, cron="* * * * *", long=True),
        Job(name="calendar.extend", run=jobs.extend, cron="31 17 * * *", long=True),
        Job(name="calendar.fetch-due", run=jobs.fetch_due, cron="*/10 * * * *", long=True, slow=True),
        Job(name="calendar.fetch", run=jobs.fetch, long=True, slow=True),
        Job(name=scheduling.REFRESH, run=jobs.refresh),
        Job(name=intakes.JOB, run=intakes.run, long=True, slow=True),
        Job(name="calendar.tidy", run=jobs.tidy, cron="41 17 * * *"),
    ],
    answers={asks.RoomAnswers: scheduling.room_answers},
)
