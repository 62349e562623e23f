"""The invented institution of the demonstration: units, sites, people and every special case of a personnel list.

The same seed, day and size give the same records, byte for byte. Nothing here names a real institution, district or
person; telephone numbers and addresses are in forms that do not exist.
"""

import hashlib
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from uuid import UUID

from msgspec import Struct, structs

from madang.demo.names import Names
from madang.ground import access, settings
from madang.ground.access import HOUSE, Grant
from madang.ground.credentials import passwords
from madang.ground.identity import actions as identity
from madang.ground.ids import ref
from madang.ground.parties import organisation, roster
from madang.ground.parties import store as parties
from madang.ground.parties.models import (
    Assignment,
    BoardTerm,
    Employment,
    Group,
    Headline,
    Person,
    Post,
    Reorganisation,
    Site,
    Standing,
    Unit,
    UnitChange,
)
from madang.ground.roles import Role
from madang.ground.settings import Institution
from madang.ground.tx import Tx
from madang.people import facts
from madang.people.actions.places import open_sites
from madang.people.models import Labels
from madang.people.rules.sheets import COLUMNS, headings
from madang.standards.sheets import write_xlsx

SIZES = {"small": 60, "medium": 180, "large": 300}
FOUNDED = date(2016, 3, 2)
DOMAIN = "saegyeol.example"
GRADES = ("1급", "2급", "3급", "4급", "5급", "6급", "7급")
SHARES = (4, 10, 20, 34, 21, 11)
"""Of the grades from 2급 down, in per cent; 1급 is one person."""
VACANT = 4
TEAMS = {
    "경영기획본부": {
        "기획예산팀": ["중장기 계획과 경영평가", "예산 편성과 배정", "이사회 운영"],
        "인사총무팀": ["인사위원회와 교육훈련", "복무와 급여", "문서 수발과 기록물", "청사와 자산 관리"],
        "재무회계팀": ["수입과 지출", "구매와 계약", "결산"],
        "전산정보팀": ["정보보안", "누리집 운영", "전산 장비와 통신망"],
    },
    "혁신사업본부": {
        "기업성장팀": ["지원사업 공모와 협약", "기업 진단"],
        "실증확산팀": ["실증 과제 발굴", "규제 자문"],
        "창업지원팀": ["창업 공간 운영", "투자 설명회"],
    },
    "시민참여본부": {
        "디지털교육팀": ["시민 디지털 교육", "교육 봉사단 운영"],
        "리빙랩팀": ["의제 발굴", "실증 기기 점검"],
        "데이터혁신팀": ["공공데이터 가공", "데이터 분석 과제"],
    },
}
ZONES = ("가람", "나래", "다온", "라솔", "마루")
SMALL_ZONES = ("누림", "도담", "바론", "보솔", "사온", "아람", "여울", "이든", "자람", "초록", "하솔", "한들")
RANKS = {"1급": "원장", "2급": "본부장", "3급": "부장", "4급": "차장", "5급": "과장", "6급": "대리", "7급": "주임"}


class Account(Struct, frozen=True, kw_only=True):
    """A person of the demonstration one can sign in as. `login` is the number, or an outsider's address."""

    login: str
    fn: str
    role: str
    person: UUID
    password: str


class Records(Struct, frozen=True, kw_only=True):
    """Everything, as plain records. `before` are units as they were founded; `units` as they are today."""

    institution: Institution
    labels: Labels
    before: list[Unit]
    units: list[Unit]
    reorganisation: Reorganisation
    changes: list[UnitChange]
    sites: list[Site]
    people: list[Person]
    assignments: list[Assignment]
    employments: list[Employment]
    standings: list[Standing]
    terms: list[BoardTerm]
    posts: list[Post]
    groups: list[Group]
    site_members: list[tuple[UUID, UUID, str]]
    site_administrators: list[tuple[UUID, UUID]]
    quota: list[tuple[str, int]]
    headline: Headline
    administrator: UUID
    accounts: list[Account]


def password_of(seed: int, login: str) -> str:
    """The password of an account of the demonstration."""
    return "madang-" + hashlib.sha256(f"{seed}:{login}".encode()).hexdigest()[:10]


class _Maker:
    """Builds the records step by step from one source of chance."""

    def __init__(self, seed: int, today: date, size: str) -> None:
        self.seed = seed
        self.today = today
        self.staff = SIZES[size]
        self.rng = Random(f"organisation {seed} {size}")
        self.names = Names(self.rng)
        self.turn = date(today.year - 1, 7, 1)
        self.units: dict[str, Unit] = {}
        self.sites: dict[str, Site] = {}
        self.people: list[Person] = []
        self.assignments: list[Assignment] = []
        self.employments: list[Employment] = []
        self.standings: list[Standing] = []
        self.posts: list[Post] = []
        self.terms: list[BoardTerm] = []
        self.members: list[tuple[UUID, UUID, str]] = []
        self.accounts: list[Account] = []
        self.number = 100

    def id(self) -> UUID:
        """An id of the form of all others that depends on the seed only."""
        return UUID(int=(self.rng.getrandbits(128) & ~(0xF << 76) & ~(0x3 << 62)) | (7 << 76) | (2 << 62))

    # Units and sites

    def unit(self, name: str, kind: str, parent: str | None, duties: Sequence[str] = ()) -> Unit:
        """One unit; order is the order of making."""
        made = Unit(
            id=self.id(),
            code=f"U{len(self.units) + 1:03}",
            name=name,
            unit_kind=kind,
            parent=self.units[parent].id if parent else None,
            duties=list(duties),
            ordering=len(self.units),
            since=FOUNDED,
        )
        self.units[name] = made
        self.posts.append(Post(id=self.id(), unit=made.id, name=HEADS.get(kind, "팀장"), heads=True, since=FOUNDED))
        return made

    def tree(self) -> None:
        """The units of today, and the one that is gone."""
        self.unit("새결지역혁신진흥원", "기관", None)
        self.unit("감사실", "실", "새결지역혁신진흥원", ["자체감사", "청렴과 행동강령"])
        for division, teams in TEAMS.items():
            self.unit(division, "본부", "새결지역혁신진흥원")
            for team, duties in teams.items():
                self.unit(team, "팀", division, duties)
        for zone in ZONES:
            self.unit(
                f"{zone}특구본부", "특구본부", "새결지역혁신진흥원", ["특구 기업 지원", "공간 운영", "입주 기업 관리"]
            )
        self.unit("공간운영팀", "팀", "경영기획본부", ["회의실과 좌석 운영"])

    def places(self) -> None:
        """Head office, five zones with a business centre each, twelve small zones."""
        self.site("본원", "본부(본원)", "한빛광역시 새결구 마당로 1", "00001", operator="새결진흥원")
        for number, zone in enumerate(ZONES, start=2):
            unit = self.units[f"{zone}특구본부"].id
            base = self.site(
                f"{zone}특구본부",
                "특구본부",
                f"{zone}시 혁신로 {number}0",
                f"0000{number}",
                operator="새결진흥원",
                unit=unit,
            )
            self.site(
                f"{zone} TBC", "TBC", f"{zone}시 혁신로 {number}2", f"0000{number}", operator="새결진흥원", unit=unit,
                parent=base.id,
            )  # fmt: skip
        for number, zone in enumerate(SMALL_ZONES, start=10):
            self.site(
                f"{zone} 강소특구",
                "강소특구",
                f"{zone}시 대학로 {number}",
                f"000{number}",
                operator=f"{zone}대학교 산학협력단",
                affiliates=[f"{zone}시", f"{zone}대학교"],
            )

    def site(self, name: str, kind: str, address: str, postcode: str, **more: object) -> Site:
        """One site."""
        made = structs.replace(
            Site(
                id=self.id(),
                code=f"S{len(self.sites) + 1:02}",
                name=name,
                site_kind=kind,
                address=address,
                postcode=postcode,
                tel=f"02-000-{len(self.sites):04}",
                ordering=len(self.sites),
                opened_on=FOUNDED,
            ),
            **more,
        )
        self.sites[name] = made
        return made

    # People

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


HEADS = {"기관": "원장", "실": "실장", "본부": "본부장", "특구본부": "본부장", "팀": "팀장"}


def generate(*, seed: int, today: date, size: str = "medium") -> Records:
    """The invented institution as records. Raises KeyError for an unknown size."""
    return _Maker(seed, today, size).records()


async def fill(tx: Tx, records: Records) -> None:
    """Open an empty house with the records. Raises Refused when it is not empty."""
    passwords_of = {account.person: account.password for account in records.accounts}
    admin = next(person for person in records.people if person.id == records.administrator)
    await identity.open_house(tx, institution=records.institution, admin=admin, password=passwords_of[admin.id])
    tx.actor = admin.id
    await settings.write(tx, "people.labels", records.labels)
    await organisation.insert_units(tx, records.before, demo=True)
    now = {unit.id: unit for unit in records.units}
    day = records.reorganisation.takes_effect_on
    for unit in records.before:
        await access.found(tx, unit.id, parent=HOUSE, grants=[Grant(party=unit.id, role=Role.VIEW)], by=admin.id)
        if unit.id not in now:
            await organisation.end_unit(tx, unit.id, on=day)
        elif now[unit.id].name != unit.name:
            await organisation.change_unit(tx, unit.id, on=day, name=now[unit.id].name)
    await organisation.insert_reorganisation(tx, records.reorganisation, records.changes)
    await open_sites(tx, records.sites, demo=True)
    await parties.insert_people(tx, [one for one in records.people if one.id != admin.id], demo=True)
    await tx.run("update ground.person set demo = true where id = %(id)s", id=admin.id)
    for lines in (
        records.posts, records.assignments, records.employments, records.standings, records.terms,
    ):  # fmt: skip
        await organisation.insert_lines(tx, lines)
    await organisation.add_site_members(
        tx,
        [
            {"site": site, "person": person, "note": note, "since": FOUNDED, "until": None}
            for site, person, note in records.site_members
        ],
    )
    await organisation.insert_groups(tx, records.groups, demo=True)
    for group in records.groups:
        grants = [Grant(party=group.created_by, role=Role.MANAGE), Grant(party=group.id, role=Role.VIEW)]
        await access.found(tx, group.id, parent=None, grants=grants, by=admin.id)
    for site, person in records.site_administrators:
        await access.give(tx, site, [Grant(party=person, role=Role.MANAGE)], by=admin.id)
    await organisation.set_quota(tx, records.quota, since=FOUNDED)
    await organisation.save_headline(tx, records.headline)
    for account in records.accounts:
        if account.person != admin.id:
            await passwords.save(tx, account.person, account.password, must_change=False, now=tx.now)
    await roster.refresh(tx, None, today=tx.today)
    for one in records.people:
        tx.tell(facts.PersonAdded(subject=ref("people.person", one.id), sort=one.sort))
    for unit in records.before:
        tx.tell(facts.UnitChanged(subject=ref("people.unit", unit.id), op="found", on=FOUNDED))
    for place in records.sites:
        tx.tell(facts.SiteChanged(subject=ref("people.site", place.id)))
    for group in records.groups:
        tx.tell(facts.GroupChanged(subject=ref("people.group", group.id)))
    tx.tell(facts.RightsChanged(subject=ref("people.person", admin.id)))


def newcomers(*, seed: int, rows: int = 180, bad: bool = True) -> bytes:
    """A table of new people for the units of the demonstration, as XLSX.

    With `bad` three rows cannot be taken: line 18 names a unit that does not exist, line 77 repeats the number of line 76, line 140 has a broken address.
    """
    rng = Random(f"newcomers {seed}")
    names = Names(rng)
    teams = [team for teams in TEAMS.values() for team in teams]
    lines = []
    for place in range(rows):
        number = f"0260{500 + place:03}"
        lines.append(
            {
                "number": number,
                "fn": names.one(),
                "unit": teams[place % len(teams)],
                "rank": "주임",
                "grade": "7급",
                "family": "행정",
                "kind": "정규직",
                "site": "본원",
                "email": f"s{number}@{DOMAIN}",
                "extension": f"{4000 + place}",
                "mobile": f"010-0000-{5000 + place}",
                "joined_on": "2026-03-02",
            }
        )
    if bad:
        lines[16]["unit"] = "달나라팀"
        lines[75]["number"] = lines[74]["number"]
        lines[138]["email"] = "주소 아님"
    return write_xlsx([headings("ko"), *([line.get(name, "") for name in COLUMNS] for line in lines)], title="구성원")
