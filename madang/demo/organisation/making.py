"""All of it put together."""

from datetime import UTC, date, datetime, time, timedelta

from msgspec import structs

from madang.demo.organisation.cases import Cases
from madang.demo.organisation.plan import GRADES, RANKS, VACANT, ZONES
from madang.demo.organisation.records import Records
from madang.ground.parties.models import (
    Group,
    Headline,
    Person,
    Reorganisation,
    UnitChange,
)
from madang.ground.settings import Institution
from madang.people.models import Labels


class _Maker(Cases):
    """Builds the records step by step."""

    def in_unit(self, name: str, place: int) -> Person:
        """A member of a team who leads nothing."""
        unit = self.units[name].id
        away = {one.person for one in self.standings}
        found = [
            line.person
            for line in self.assignments
            if line.unit == unit and line.main and not line.heads and line.until is None and line.person not in away
        ]
        return next(one for one in self.people if one.id == found[place % len(found)])

    def records(self) -> Records:
        """All of it."""
        self.tree()
        self.places()
        heads = self.heads()
        self.crowd()
        self.cases(heads)
        judge, citizen = self.outside()
        known = {one.id: one for one in self.people}
        admin = self.in_unit("전산정보팀", 0)
        for person, role in (
            (self.in_unit("실증확산팀", 0), "직원"),
            (heads["인사총무팀"], "팀장"),
            (heads["경영기획본부"], "본부장"),
            (heads["원장"], "원장"),
            (self.in_unit("인사총무팀", -1), "문서수발"),
            (self.in_unit("인사총무팀", -2), "관인관리자"),
            (self.in_unit("인사총무팀", 0), "기록연구사"),
            (self.in_unit("인사총무팀", 1), "인사"),
            (self.in_unit("기획예산팀", 0), "예산"),
            (self.in_unit("감사실", 0), "감사"),
            (judge, "평가위원"),
            (citizen, "시민"),
            (admin, "시스템관리자"),
        ):
            self.account(known[person.id], role)
        gone = self.units.pop("공간운영팀")
        renamed = self.units["전산정보팀"]
        before = [
            structs.replace(unit, name="전산팀") if unit is renamed else unit for unit in [*self.units.values(), gone]
        ]
        turned = Reorganisation(
            id=self.id(),
            takes_effect_on=self.turn,
            title=f"{self.turn.year}년 하반기 조직개편",
            note="전산 기능 강화, 공간 운영 업무 이관",
            created_by=admin.id,
            created_at=datetime.combine(self.turn - timedelta(days=14), time(1), UTC),
        )
        changes = [
            UnitChange(
                id=self.id(), reorganisation=turned.id, op=op, predecessors=[source.id], successors=[target.id],
                takes_effect_on=self.turn,
            )
            for op, source, target in (
                ("rename", renamed, renamed),
                ("abolish", gone, self.units["인사총무팀"]),
            )
        ]  # fmt: skip
        inside = [line for line in self.employments if not line.extra]
        count = {grade: sum(line.grade == grade for line in inside) for grade in GRADES}
        open_places = {"4급": 1, "5급": 2, "6급": VACANT - 3}
        total = sum(one.sort == "staff" for one in self.people)
        return Records(
            institution=Institution(
                fn="새결지역혁신진흥원", fn_en="Saegyeol Institute for Regional Innovation", demo=True
            ),
            labels=Labels(
                grades=list(GRADES),
                ranks=list(dict.fromkeys([*RANKS.values(), "전문원", "실무원", "사무관"])),
                duties=["원장", "본부장", "실장", "팀장", "PM"],
                families=["행정", "연구", "기술", "공무직"],
                unit_kinds=["기관", "본부", "특구본부", "실", "팀"],
                site_kinds=[
                    "본부(본원)",
                    "특구본부",
                    "강소특구",
                    "TBC",
                    "스마트워크센터",
                    "공유오피스",
                    "교육장",
                    "기타",
                ],
            ),
            before=before,
            units=list(self.units.values()),
            reorganisation=turned,
            changes=changes,
            sites=list(self.sites.values()),
            people=self.people,
            assignments=self.assignments,
            employments=self.employments,
            standings=self.standings,
            terms=self.terms,
            posts=self.posts,
            groups=[
                Group(
                    id=self.id(),
                    name="간부회의",
                    note="본부장과 팀장",
                    created_by=admin.id,
                    members=[person.id for person in heads.values()],
                )
            ],
            site_members=self.members,
            site_administrators=[
                (self.sites[name].id, heads[f"{zone}특구본부"].id)
                for zone in ZONES
                for name in (f"{zone}특구본부", f"{zone} TBC")
            ],
            quota=[(grade, count[grade] + open_places.get(grade, 0)) for grade in GRADES],
            headline=Headline(published_on=date(self.today.year, 1, 1), number=total - 1, note="휴직·파견 포함"),
            administrator=admin.id,
            accounts=self.accounts,
        )


def generate(*, seed: int, today: date, size: str = "medium") -> Records:
    """The invented institution as records. Raises KeyError for an unknown size."""
    return _Maker(seed, today, size).records()
