"""People with employment and assignment."""

from datetime import date, timedelta

from msgspec import structs

from madang.demo.organisation.places import Places
from madang.demo.organisation.plan import DOMAIN, FOUNDED, GRADES, RANKS, SHARES, TEAMS, ZONES
from madang.demo.organisation.records import Account, password_of
from madang.ground.parties.models import (
    Assignment,
    Employment,
    Person,
    Standing,
)


class Staff(Places):
    """Everybody who works there."""

    def person(self, fn: str, *, joined_on: date, duties: str = "", **more: object) -> Person:
        """A member of the staff; numbers go up with the years and are never given twice."""
        self.number += self.rng.randint(1, 3)
        number = f"0{joined_on.year % 100:02}{self.number:04}"
        made = structs.replace(
            Person(
                id=self.id(),
                sort="staff",
                fn=fn,
                number=number,
                email=f"s{number}@{DOMAIN}",
                tel=f"02-000-{self.number % 10000:04}",
                mobile=f"010-0000-{self.number % 10000:04}",
                extension=f"{2000 + len(self.people)}",
                duties=duties,
                joined_on=joined_on,
            ),
            **more,
        )
        self.people.append(made)
        return made

    def hire(
        self, unit: str, grade: str, *, duty: str = "", rank: str = "", heads: bool = False, kind: str = "regular",
        fn: str = "", extra: bool = False, site: str = "",
    ) -> Person:  # fmt: skip
        """A person with employment and main assignment."""
        place = self.units[unit]
        latest = max(1, (self.today - FOUNDED).days - 60)
        senior = {"1급": 0.02, "2급": 0.1, "3급": 0.2, "4급": 0.4}.get(grade, 1.0)
        joined = FOUNDED + timedelta(days=self.rng.randint(0, int(latest * senior)))
        duties = self.rng.choice(place.duties) if place.duties else ""
        made = self.person(fn or self.names.one(), joined_on=joined, duties=duties)
        where = site or (unit if unit.endswith("특구본부") else "본원")
        self.employments.append(
            Employment(
                id=self.id(),
                person=made.id,
                kind=kind,
                grade=grade,
                family="" if kind == "officer" else self.rng.choice(("행정", "연구", "기술")),
                extra=extra,
                since=joined,
            )
        )
        post = next(one for one in self.posts if one.unit == place.id) if heads else None
        self.assignments.append(
            Assignment(
                id=self.id(),
                person=made.id,
                unit=place.id,
                site=self.sites[where].id,
                post=post.id if post else None,
                rank=rank or RANKS.get(grade, ""),
                duty=duty,
                heads=heads,
                since=joined,
            )
        )
        return made

    def account(self, person: Person, role: str) -> None:
        """Somebody to sign in as."""
        login = person.number or person.email or ""
        self.accounts.append(
            Account(login=login, fn=person.fn, role=role, person=person.id, password=password_of(self.seed, login))
        )

    def heads(self) -> dict[str, Person]:
        """Everybody who leads a unit."""
        found = {"원장": self.hire("새결지역혁신진흥원", "1급", duty="원장", heads=True, kind="officer")}
        found["감사실"] = self.hire("감사실", "3급", duty="실장", heads=True)
        for division, teams in TEAMS.items():
            found[division] = self.hire(division, "2급", duty="본부장", heads=True)
            for team in teams:
                found[team] = self.hire(team, "3급" if self.staff > 60 else "4급", duty="팀장", heads=True)
        for zone in ZONES:
            found[f"{zone}특구본부"] = self.hire(
                f"{zone}특구본부", "2급" if zone == "가람" else "3급", duty="본부장", heads=True
            )
        return found

    def crowd(self) -> None:
        """Everybody else up to the size, over the units in turn, grades as in a real pyramid."""
        units = [
            "감사실",
            *(team for teams in TEAMS.values() for team in teams),
            *(f"{zone}특구본부" for zone in ZONES),
        ]
        special = 8 + 6 + 2
        number = 0
        while len(self.people) < self.staff - special:
            grade = self.rng.choices(GRADES[1:], SHARES)[0]
            # the team that holds most special parts is never too small for them
            unit = "인사총무팀" if number < 4 else units[number % len(units)]
            self.hire(unit, grade if grade != "2급" else "4급")
            number += 1
        for _ in range(8):
            self.hire(self.rng.choice(units), "", kind="fixed-term", extra=True, rank="전문원")
        for _ in range(6):
            self.hire(self.rng.choice(units), "", kind="indefinite", extra=True, rank="실무원")
        for origin in ("한빛광역시", "가람시"):
            made = self.hire("기업성장팀", "", extra=True, rank="사무관", kind="regular")
            self.standings.append(
                Standing(
                    id=self.id(),
                    person=made.id,
                    status="seconded-in",
                    reason="업무 협력",
                    counterpart=origin,
                    since=self.today - timedelta(days=200),
                    until=self.today + timedelta(days=500),
                )
            )
