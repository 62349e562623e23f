"""The words of rich text. Source: Rich Text Format specification 1.9.1; only what carries text is understood."""

import re

_TOKEN = re.compile(rb"\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-z'])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\")
_SILENT = frozenset(
    {b"fonttbl", b"colortbl", b"stylesheet", b"info", b"pict", b"object", b"themedata", b"datastore", b"listtable",
     b"listoverridetable", b"rsidtbl", b"generator", b"xmlnstbl", b"latentstyles", b"fldinst"}
)  # fmt: skip
_SIGNS = {b"par": "\n", b"line": "\n", b"row": "\n", b"sect": "\n", b"page": "\n", b"tab": "\t", b"cell": "\t"}
_MARKS = {b"emdash": "\u2014", b"endash": "\u2013", b"bullet": "\u2022", b"lquote": "\u2018", b"rquote": "\u2019",
          b"ldblquote": "\u201c", b"rdblquote": "\u201d"}  # fmt: skip


def text(data: bytes) -> str:
    """The text of the document, its bytes read in the code page it names (CP949 when it names none)."""
    named = re.search(rb"\\ansicpg(\d{3,5})", data[:4096])
    page = f"cp{int(named[1])}" if named else "cp949"
    try:
        b"".decode(page)
    except LookupError:
        page = "cp949"
    found: list[str] = []
    raw = bytearray()
    groups: list[tuple[bool, int]] = []
    silent, fallback, skip = False, 1, 0

    def flush() -> None:
        if raw:
            found.append(raw.decode(page, "replace"))
            raw.clear()

    for token in _TOKEN.finditer(data):
        word, number, code, sign, brace, run = token.groups()
        if brace == b"{":
            groups.append((silent, fallback))
        elif brace == b"}":
            if groups:
                silent, fallback = groups.pop()
        elif word in _SILENT or sign == b"*":
            silent = True
        elif word == b"uc" and number is not None:
            fallback = max(0, min(int(number), 8))
        elif silent:
            continue
        elif code is not None:
            if skip:
                skip -= 1
            else:
                raw.append(int(code, 16))
        elif word == b"u" and number is not None:
            flush()
            found.append(chr(int(number) % 65536))
            skip = fallback
        elif word in _SIGNS or word in _MARKS:
            flush()
            found.append(_SIGNS.get(word) or _MARKS[word])
        elif sign is not None:
            flush()
            found.append({b"~": " ", b"_": "-"}.get(sign, sign.decode("latin-1") if sign in b"\\{}" else ""))
        elif run is not None:
            raw += run[skip:]
            skip = max(0, skip - len(run))
    flush()
    # two halves of a character beyond the first plane come as two escapes
    return "".join(found).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
