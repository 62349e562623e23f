"""Messages on a page that anybody can read without Madang."""

from collections.abc import Mapping, Sequence
from html import escape
from zoneinfo import ZoneInfo

from madang.messenger.models.keeping import Record

STYLE = (
    "body{font:16px/1.6 sans-serif;max-width:48em;margin:2em auto;padding:0 1em;color:#1d1d1d;background:#fff}"
    "article{border-top:1px solid #ccc;padding:.6em 0;white-space:pre-wrap;overflow-wrap:anywhere}"
    "header{white-space:normal;color:#555}header b{color:#1d1d1d}article[data-was]{background:#f3f3f3}"
)


def head(title: str, *, lead: str, language: str) -> str:
    """How the page begins."""
    return (
        f'<!doctype html><html lang="{escape(language)}"><meta charset="utf-8"><meta name="viewport"'
        f' content="width=device-width"><title>{escape(title)}</title><style>{STYLE}</style>'
        f"<h1>{escape(title)}</h1><p>{escape(lead)}</p>\n"
    )


def room(name: str) -> str:
    """A heading between the messages of rooms."""
    return f"<h2>{escape(name)}</h2>\n"


def lines(some: Sequence[Record], *, zone: ZoneInfo, words: Mapping[str, str]) -> str:
    """Messages in a row; moments as clocks in the zone show them."""
    return "".join(_line(one, zone, words) for one in some)


def _line(one: Record, zone: ZoneInfo, words: Mapping[str, str]) -> str:
    marks = [
        words[name]
        for name, there in (
            ("was", one.withheld_at is not None),
            ("edited", one.edited_at is not None),
            ("recalled", one.recalled_at is not None),
        )
        if there
    ]
    at = one.at.astimezone(zone)
    files = "".join(
        f'<div><a href="{escape(file.path)}">{escape(file.name)}</a></div>'
        if file.path
        else f"<div>{escape(file.name)}</div>"
        for file in one.files
    )
    said = "".join(f" · {escape(mark)}" for mark in marks)
    was = " data-was" if one.withheld_at is not None else ""
    return (
        f'<article{was}><header>#{one.seq} <b>{escape(one.author_name)}</b> <time datetime="{one.at.isoformat()}">'
        f"{at:%Y-%m-%d %H:%M:%S}</time>{said}</header>{escape(one.text)}{files}</article>\n"
    )
