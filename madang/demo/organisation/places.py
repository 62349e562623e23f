"""Units and sites."""

from collections.abc import Sequence
from datetime import date
from random import Random
from uuid import UUID

from msgspec import structs

from madang.demo.names import Names
from madang.demo.organisation.plan import FOUNDED, HEADS, SIZES, SMALL_ZONES, TEAMS, ZONES
from madang.demo.organisation.records import Account
from madang.ground.parties.models import (
    Assignment,
    BoardTerm,
    Employment,
    Person,
    Post,
    Site,
    Standing,
    Unit,
)


class Places:
    """Units and sites, and the one source of chance all records are made from."""

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
