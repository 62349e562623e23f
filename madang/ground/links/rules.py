"""Finding the things that a text links."""

import re
from uuid import UUID

_LINK = re.compile(r"/i/([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})(?![0-9a-fA-F-])")


def linked(text: str) -> list[UUID]:
    """The ids behind `/i/<id>` in a text, each once, in order."""
    return list(dict.fromkeys(UUID(found) for found in _LINK.findall(text)))
