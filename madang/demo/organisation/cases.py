"""The special cases, and those who do not belong to the staff."""

from datetime import date, timedelta
from uuid import UUID

from msgspec import structs

from madang.demo.organisation.plan import DOMAIN, FOUNDED, SMALL_ZONES, ZONES
from madang.demo.organisation.staff import Staff
from madang.ground.parties.models import Assignment, BoardTerm, Person, Standing


class Cases(Staff):
    """What a personnel list must be able to hold."""

    def cases(self, heads: dict[str, Person]) -> None:
        """The special cases a personnel list must be able to hold."""
        plain = [
            line
            for line in self.assignments
            if not line.heads and line.rank in ("차장", "과장", "대리", "주임") and line.unit != self.units["감사실"].id
        ]
        team = self.units["인사총무팀"].id
        same = [line for line in plain if line.unit == team][:2]
        zones = {self.units[f"{zone}특구본부"].id for zone in ZONES}
        others = sorted((line for line in plain if line.unit != team), key=lambda line: line.unit not in zones)
        self.rename(same[0].person, "김하늘")
        self.rename(same[1].person, "김하늘")
        self.rename(others[4].person, "이지원")
        self.rename(others[5].person, "이지원")
        self.rename(others[6].person, "Nguyễn Thị Lan", fn_en="Nguyen Thi Lan")
        self.rename(others[7].person, "남궁" + self.rng.choice(("선우", "연", "지민")))
        for line, (reason, days) in zip(others[:3], (("육아", 300), ("질병", 60), ("유학", 400)), strict=True):
            self.standings.append(
                Standing(
                    id=self.id(),
                    person=line.person,
                    status="leave",
                    reason=reason,
                    since=self.today - timedelta(days=45),
                    until=self.today + timedelta(days=days),
                )
            )
        self.standings.append(
            Standing(
                id=self.id(),
                person=others[3].person,
                status="seconded-out",
                reason="정책 협력",
                counterpart="한빛광역시 혁신정책과",
                since=self.today - timedelta(days=120),
                until=self.today + timedelta(days=245),
            )
        )
        for person, unit, duty in (
            (heads["리빙랩팀"].id, "데이터혁신팀", "PM"),
            (others[8].person, "기획예산팀", "PM"),
            (others[9].person, "전산정보팀", "개인정보 보호 담당"),
        ):
            self.concurrent(person, unit, duty=duty)
        self.concurrent(heads["경영기획본부"].id, "새결지역혁신진흥원", duty="이사장", acting="vacancy")
        # three people came with the team that was abolished
        for line in [line for line in self.assignments if line.unit == team and not line.heads][2:5]:
            if line.since < self.turn:
                self.assignments.remove(line)
                self.assignments.append(structs.replace(line, since=self.turn))
                self.assignments.append(
                    structs.replace(
                        line, id=self.id(), unit=self.units["공간운영팀"].id, until=self.turn - timedelta(days=1)
                    )
                )

    def rename(self, person: UUID, fn: str, **more: str) -> None:
        """Give somebody another name."""
        place = next(place for place, one in enumerate(self.people) if one.id == person)
        self.people[place] = structs.replace(self.people[place], fn=fn, **more)

    def concurrent(self, person: UUID, unit: str, *, duty: str, acting: str = "") -> None:
        """A second assignment beside the main one."""
        joined = next(one.joined_on for one in self.people if one.id == person) or FOUNDED
        self.assignments.append(
            Assignment(
                id=self.id(),
                person=person,
                unit=self.units[unit].id,
                main=False,
                duty=duty,
                acting=acting,
                since=max(joined, self.today - timedelta(days=150)),
            )
        )

    def outside(self) -> tuple[Person, Person]:
        """The board, the people of the small zones, an evaluator and a citizen."""
        offices = (
            "상임이사",
            "비상임이사",
            "비상임이사",
            "비상임이사",
            "비상임이사",
            "당연직이사",
            "당연직이사",
            "감사",
        )
        careers = (
            "전 공공기관 본부장",
            "대학교수",
            "변호사",
            "기업 대표",
            "연구원",
            "시 혁신국장",
            "도 경제국장",
            "공인회계사",
        )
        for order, (office, career) in enumerate(zip(offices, careers, strict=True)):
            made = Person(
                id=self.id(), sort="board", fn=self.names.one(), email=f"board{order + 1}@{DOMAIN}", org="이사회"
            )
            self.people.append(made)
            self.terms.append(
                BoardTerm(
                    id=self.id(),
                    person=made.id,
                    office=office,
                    career=career,
                    ordering=order,
                    since=date(self.today.year - 1, 1, 1),
                    until=date(self.today.year + 1, 12, 31),
                )
            )
        for zone in SMALL_ZONES:
            made = Person(
                id=self.id(),
                sort="external",
                fn=self.names.one(),
                email=f"{len(self.members):02}@zone.example",
                org=f"{zone}대학교 산학협력단",
                duties="강소특구 운영지원",
            )
            self.people.append(made)
            self.members.append((self.sites[f"{zone} 강소특구"].id, made.id, "상주"))
        judge = Person(
            id=self.id(), sort="external", fn=self.names.one(), email="judge@partner.example", org="다온대학교"
        )
        citizen = Person(id=self.id(), sort="external", fn=self.names.one(), email="citizen@people.example", org="시민")
        self.people += [judge, citizen]
        return judge, citizen
