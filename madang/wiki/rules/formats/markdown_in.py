"""Markdown as a page: what it says in HTML, read as any HTML is."""

import posixpath
import re
from html import escape
from urllib.parse import quote

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from madang.wiki.rules.formats import html_in
from madang.wiki.rules.formats.html_in import Link, Picture
from madang.wiki.rules.formats.models import Node, Unreadable

MOST_BYTES = 4 << 20
LONGEST_LINK = 1000
_SHOWN = frozenset({".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".svg", ".avif"})
_FRONT = re.compile(r"\A\ufeff?---[ \t]*\n(.{0,20000}?)\n(?:---|\.\.\.)[ \t]*\n", re.DOTALL)
_TITLE = re.compile(r"^title:[ \t]*[\"']?(.+?)[\"']?[ \t]*$", re.MULTILINE)


def document(text: str, *, picture: Picture, link: Link) -> tuple[str, Node]:
    """The title the text gives itself, or nothing, and the page. Raises Unreadable."""
    if len(text) > MOST_BYTES:
        raise Unreadable("too-large")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    named = ""
    if front := _FRONT.match(text):
        found = _TITLE.search(front[1])
        named = found[1].strip() if found else ""
        text = text[front.end() :]
    name, doc = html_in.document(_reader().render(text), picture=picture, link=link)
    return name or named, doc


def _reader() -> MarkdownIt:
    reader = MarkdownIt("commonmark", {"html": True, "maxNesting": 60}).enable(["table", "strikethrough"])
    reader.inline.ruler.before("escape", "formula", _formula)
    reader.inline.ruler.before("emphasis", "highlight", _highlight)
    reader.inline.ruler.before("link", "wikilink", _wikilink)
    reader.inline.ruler.before("escape", "aside", _aside)
    reader.block.ruler.before("fence", "formula", _formula_block, {"alt": ["paragraph", "blockquote", "list"]})
    reader.add_render_rule("formula", _render)
    reader.add_render_rule("formula_block", _render_block)
    return reader


def _formula(state: StateInline, silent: bool) -> bool:
    """`$…$` on one line, with no space beside the signs, so that prices stay prices."""
    at, text = state.pos, state.src
    if text[at] != "$" or text[at + 1 : at + 2] in ("", "$", " ", "\n"):
        return False
    end = at + 1
    while (end := text.find("$", end)) != -1 and text[end - 1] == "\\":
        end += 1
    if (
        end == -1
        or end >= state.posMax
        or "\n" in text[at:end]
        or text[end - 1] == " "
        or text[end + 1 : end + 2].isdigit()
    ):
        return False
    if not silent:
        state.push("formula", "math", 0).content = text[at + 1 : end]
    state.pos = end + 1
    return True


def _highlight(state: StateInline, silent: bool) -> bool:
    """`==…==` on one line."""
    at = state.pos
    if not state.src.startswith("==", at):
        return False
    end = state.src.find("==", at + 2)
    if end <= at + 2 or end + 2 > state.posMax or "\n" in state.src[at:end] or state.src[at + 2] in " =":
        return False
    if not silent:
        state.push("html_inline", "", 0).content = "<mark>"
        most = state.posMax
        state.pos, state.posMax = at + 2, end
        state.md.inline.tokenize(state)
        state.posMax = most
        state.push("html_inline", "", 0).content = "</mark>"
    state.pos = end + 2
    return True


def _wikilink(state: StateInline, silent: bool) -> bool:
    """`[[page]]`, `[[page#heading|words]]`, and with `!` before it a file or page that is shown in place."""
    at, text = state.pos, state.src
    shown = text.startswith("![[", at)
    if not shown and not text.startswith("[[", at):
        return False
    start = at + 2 + shown
    end = text.find("]]", start, start + LONGEST_LINK)
    if end == -1 or end + 2 > state.posMax or "\n" in text[start:end] or "[[" in text[start:end]:
        return False
    name, _, words = text[start:end].partition("|")
    page, _, heading = name.partition("#")
    if not (page.strip() or heading.strip()):
        return False
    if not silent:
        token = state.push("html_inline", "", 0)
        address = quote(page.strip())
        if shown and posixpath.splitext(page.strip())[1].lower() in _SHOWN:
            width = words if words.isdecimal() else ""
            alt = "" if words.isdecimal() else words
            token.content = f'<img src="{address}" alt="{escape(alt)}" width="{width}">'
        elif page.strip():
            token.content = f'<a href="{address}">{escape(words or name)}</a>'
        else:
            token.content = escape(words or heading)
    state.pos = end + 2
    return True


def _aside(state: StateInline, silent: bool) -> bool:
    """`%%…%%`: what a writer notes for themselves and does not show."""
    at = state.pos
    if not state.src.startswith("%%", at):
        return False
    end = state.src.find("%%", at + 2)
    if end == -1 or end + 2 > state.posMax:
        return False
    state.pos = end + 2
    return True


def _formula_block(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """`$$` on a line of its own, up to the next such line; or `$$…$$` on one line."""
    first = _line(state, start)
    if not first.startswith("$$"):
        return False
    if len(first) > 4 and first.endswith("$$"):
        lines, last = [first[2:-2]], start
    elif first == "$$":
        last = start + 1
        while last < end and _line(state, last) != "$$":
            last += 1
        if last >= end:
            return False
        lines = [_line(state, at) for at in range(start + 1, last)]
    else:
        return False
    if not silent:
        token = state.push("formula_block", "math", 0)
        token.content, token.map, token.block = "\n".join(lines), [start, last + 1], True
        state.line = last + 1
    return True


def _line(state: StateBlock, at: int) -> str:
    return state.src[state.bMarks[at] + state.tShift[at] : state.eMarks[at]].strip()


def _render(_: RendererHTML, tokens: list[Token], at: int, *__: object) -> str:
    return f'<code class="math">{escape(tokens[at].content)}</code>'


def _render_block(_: RendererHTML, tokens: list[Token], at: int, *__: object) -> str:
    return f'<pre class="math"><code>{escape(tokens[at].content)}</code></pre>\n'
