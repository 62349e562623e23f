"""iCalendar as pure functions: read with limits, expanded in bounded time, edited without losing a byte (RFC 5545).

`calendar.parse` → Calendar; `summary.summary` for an index; `occurrences.occurrences` within a window; `editing.build`,
`editing.edit`, `series.single/exclude/split` on a `Calendar.copy()`, then `data()`; `itip` and `freebusy` for messages.
Everything raises errors.Malformed, which says why in `code`.
"""
