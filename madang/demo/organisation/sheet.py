"""A table of new people to bring in."""

from random import Random

from madang.demo.names import Names
from madang.demo.organisation.plan import DOMAIN, TEAMS
from madang.people.rules.sheets.people import COLUMNS
from madang.people.rules.sheets.shared import headings
from madang.standards.sheets import write_xlsx


def newcomers(*, seed: int, rows: int = 180, bad: bool = True) -> bytes:
    """A table of new people for the units of the demonstration, as XLSX; the first of each team leads it.

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
                "rank": "차장" if place < len(teams) else "주임",
                "duty": "팀장" if place < len(teams) else "",
                "grade": "4급" if place < len(teams) else "7급",
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
    return write_xlsx(
        [headings(COLUMNS, "ko"), *([line.get(name, "") for name in COLUMNS] for line in lines)], title="구성원"
    )
