"""Decisions about people: pure functions of records."""

import re

from madang.ground.parties.models import Person

NUMBER = re.compile(r"[0-9A-Za-z][0-9A-Za-z-]{0,19}")
EMAIL = re.compile(r"[^\s@,;<>\"]{1,64}@[^\s@,;<>\"]{1,190}")
PHONE = re.compile(r"[0-9+() .-]{0,30}")
SORTS = ("staff", "board", "external")
KINDS = ("officer", "regular", "indefinite", "fixed-term", "intern", "dispatched")
LONGEST = {"fn": 60, "fn_en": 80, "extension": 20, "duties": 500, "org": 100}


def person_errors(person: Person) -> list[dict[str, str]]:
    """What is wrong with a person's fields, as pointers and codes."""
    found = []
    if not person.fn.strip():
        found.append(("fn", "required"))
    if person.sort not in SORTS:
        found.append(("sort", "unknown"))
    if person.sort == "staff" and person.number is None:
        found.append(("number", "required"))
    if person.sort != "staff" and person.number is not None:
        found.append(("number", "staff-only"))
    if person.number is not None and not NUMBER.fullmatch(person.number):
        found.append(("number", "bad"))
    if person.sort == "external" and not person.email:
        found.append(("email", "required"))
    if person.email is not None and not EMAIL.fullmatch(person.email):
        found.append(("email", "bad"))
    found += [(name, "bad") for name in ("tel", "mobile") if not PHONE.fullmatch(getattr(person, name))]
    found += [(name, "too-long") for name, most in LONGEST.items() if len(getattr(person, name)) > most]
    if person.joined_on and person.left_on and person.left_on < person.joined_on:
        found.append(("left_on", "before-start"))
    return [{"pointer": f"#/{name}", "code": code} for name, code in found]
