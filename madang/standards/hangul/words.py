"""The Korean words that the pure functions need, read once from the cellar's locale files."""

import json
from pathlib import Path
from typing import Any

_LOCALE = Path(__file__).parent.parent / "locale"


def load(name: str) -> Any:
    """The content of `standards/locale/<name>.json`. Raises FileNotFoundError."""
    return json.loads((_LOCALE / f"{name}.json").read_text(encoding="utf-8"))


KOREAN: dict[str, Any] = load("korean")
PARTICLES: dict[str, Any] = load("particles")
