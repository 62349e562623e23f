"""Invented Korean names by realistic shares of family names."""

from random import Random

FAMILY = {
    "김": 21, "이": 15, "박": 8, "최": 5, "정": 5, "강": 3, "조": 3, "윤": 3, "장": 3, "임": 3, "한": 2, "오": 2,
    "서": 2, "신": 2, "권": 2, "황": 2, "안": 2, "송": 2, "류": 1, "홍": 1, "전": 1, "고": 1, "문": 1, "양": 1,
    "손": 1, "배": 1, "백": 1, "허": 1, "노": 1, "심": 1,
}  # fmt: skip
FIRST = "민서지하준현수영은도예윤재성유태시채가나다원진희경상정주혜규"
SECOND = "준서연우민아진현영수희은호원지훈석빈율린찬혁선경나라솔결온"


class Names:
    """Names that do not repeat unless asked to."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._used: set[str] = set()

    def one(self, family: str = "") -> str:
        """A name nobody has yet."""
        while True:
            name = family or self._rng.choices(list(FAMILY), list(FAMILY.values()))[0]
            name += self._rng.choice(FIRST) + self._rng.choice(SECOND)
            if name not in self._used and name[-1] != name[-2]:
                self._used.add(name)
                return name
