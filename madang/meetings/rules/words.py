"""The slice's own words, for what the server writes for people: minutes."""

import json
import re
from functools import lru_cache
from importlib.resources import files


@lru_cache
def words(language: str) -> dict[str, str]:
    """The words in a language; Korean for one the slice does not speak."""
    name = language if language in ("ko", "en") else "ko"
    return dict(json.loads(files("madang.meetings").joinpath("locale", f"{name}.json").read_text("utf-8")))


def say(language: str, key: str, **values: str | int) -> str:
    """A word with its values: `meetings.minutes.` stands before every key."""
    return re.sub(r"\{(\w+)\}", lambda found: str(values[found[1]]), words(language)[f"meetings.minutes.{key}"])
