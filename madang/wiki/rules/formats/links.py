"""Where links may go, and text without what no format can hold."""

import re
from typing import Any
from urllib.parse import urlsplit

from madang.wiki.rules.formats.models import BESIDE, PREFIX

SCHEMES = frozenset({"http", "https", "mailto", "tel"})
LONGEST = 2000
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_BLANK = re.compile(r"[\x00-\x20\x7f-\x9f\u200b-\u200f\u2028-\u202e\ufeff]")


def safe(href: str) -> str:
    """The address when a link may go there, otherwise nothing: the web, mail, telephone, or a place in the house."""
    href = href.strip()
    if not href or len(href) > LONGEST or _BLANK.search(href.replace(" ", "%20")):
        return ""
    if href.startswith(("#", BESIDE, PREFIX)):
        return href
    if href.startswith("/") and not href.startswith(("//", "/\\")):
        return href
    try:
        parts = urlsplit(href)
    except ValueError:
        return ""
    return href.replace(" ", "%20") if parts.scheme.lower() in SCHEMES else ""


def tidy(text: str) -> str:
    """Text without control characters and lone surrogates."""
    return _CONTROL.sub("", text)


def tidied(value: Any) -> Any:
    """JSON with every text in it tidied."""
    if isinstance(value, str):
        return tidy(value)
    if isinstance(value, list):
        return [tidied(one) for one in value]
    if isinstance(value, dict):
        return {key: tidied(one) for key, one in value.items()}
    return value
