"""What is wrong with a calendar from outside."""


class Malformed(ValueError):
    """Text that is no iCalendar, or more of it than is read. `code` says why, for people's words elsewhere.

    Codes: too-large, encoding, control-character, line, nesting, no-calendar, no-end, too-deep, too-many-lines,
    too-many-components, too-many-alarms, too-many-dates, value, rule, no-uid, uids, kinds, method, no-start, order, twice, no-component.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
