"""What an editor says of itself. Source: WOPI discovery."""

import re
from urllib.parse import quote, urlsplit

from madang.standards.dav import documents

_PLACE = re.compile(r"<[^>]*>")
ACTIONS = ("edit", "view")


def discovered(body: bytes) -> dict[str, dict[str, str]]:
    """For each extension the addresses that open a file of it. Raises ValueError for what is no discovery."""
    found: dict[str, dict[str, str]] = {}
    root = documents.root(body)
    if documents.name_of(root) != ("", "wopi-discovery"):
        raise ValueError("not a discovery")
    for action in root.iter("action"):
        name, extension, address = (action.get(one, "") for one in ("name", "ext", "urlsrc"))
        if name in ACTIONS and re.fullmatch(r"[a-z0-9]{1,16}", extension.lower()) and _is_web(address):
            found.setdefault(extension.lower(), {})[name] = _PLACE.sub("", address)
    return found


def _is_web(address: str) -> bool:
    return len(address) < 2000 and urlsplit(_PLACE.sub("", address)).scheme in ("http", "https")


def origins(opens: dict[str, dict[str, str]]) -> str:
    """The origins that files are opened at, as a Content-Security-Policy lists them."""
    found = {urlsplit(one)[:2] for actions in opens.values() for one in actions.values()}
    return " ".join(sorted(f"{scheme}://{host}" for scheme, host in found if re.fullmatch(r"[\w.:\[\]-]+", host)))


def address(opener: str, source: str, *, language: str) -> str:
    """Where the page sends the token: the editor's address with that of the file."""
    joint = "" if opener.endswith(("?", "&")) else "&" if "?" in opener else "?"
    return f"{opener}{joint}WOPISrc={quote(source, safe='')}&lang={language}"
