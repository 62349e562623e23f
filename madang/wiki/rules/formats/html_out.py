"""A page as HTML: one file that runs nothing, loads nothing and carries its pictures in itself."""

import base64
from collections.abc import Callable, Iterable
from html import escape
from pathlib import Path

from madang.wiki.rules.formats import links
from madang.wiki.rules.formats.mathml import mathml
from madang.wiki.rules.formats.models import Asset, Node, Page, Run, attr, children, grid, runs, shown_date

STYLE = """
:root{color-scheme:light dark}
body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.7 "Pretendard GOV",Pretendard,"Malgun Gothic",sans-serif;word-break:keep-all;overflow-wrap:anywhere}
h1,h2,h3,h4,h5{line-height:1.35}
table{border-collapse:collapse;width:100%}
th,td{border:1px solid #8886;padding:.35rem .6rem;text-align:start;vertical-align:top}
th{background:#8881}
th p,td p{margin:0}
img{max-width:100%}
figure{margin:1rem 0}
figcaption{color:#777;font-size:.9em}
pre{background:#8881;padding:.8rem;overflow:auto}
code{font-family:Consolas,monospace}
blockquote{margin:1rem 0;padding-left:1rem;border-left:3px solid #8886}
.callout{margin:1rem 0;padding:.4rem 1rem;border-left:4px solid #2b6cb0;background:#8881}
.callout.success{border-color:#2f855a}.callout.warning{border-color:#b7791f}.callout.danger{border-color:#c53030}
.columns{display:flex;gap:1.5rem;flex-wrap:wrap}.column{flex:1 1 12rem}
.tasks{list-style:none;padding-left:.4rem}.tasks p{display:inline}
.label{text-align:end;font-weight:bold}
@media print{body{margin:0}}
"""

Source = Callable[[Asset], str]
"""Where an asset is to be found from the file."""


def document(page: Page, folder: Path) -> str:
    """The page as one file; pictures lie in `folder`."""

    def source(asset: Asset) -> str:
        data = base64.b64encode((folder / asset.path).read_bytes()).decode("ascii")
        return f"data:{asset.media_type};base64,{data}"

    label = f'<p class="label">{escape(page.label)}</p>\n' if page.label else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(page.language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; img-src data:; style-src'
        " 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width,initial-scale=1">\n'
        f"<title>{escape(page.title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n{label}"
        f"<h1>{escape(page.title)}</h1>\n{Writer(page, source).blocks(children(page.doc))}</body>\n</html>\n"
    )


class Writer:
    """Blocks as markup. Headings go one level down where the page's title is the first."""

    def __init__(self, page: Page, source: Source, *, deeper: int = 1) -> None:
        self._page = page
        self._source = source
        self._deeper = deeper

    def blocks(self, nodes: Iterable[Node]) -> str:
        """Each block on a line of its own."""
        return "".join(self.block(node) + "\n" for node in nodes)

    def inline(self, node: Node) -> str:
        """What stands in a paragraph or heading."""
        return "".join(self._inline(one) for one in children(node))

    def _inline(self, node: Node) -> str:
        if node.get("type") == "date":
            value = str(attr(node, "value"))
            inside = f'<time datetime="{escape(value)}">{escape(shown_date(value, self._page.language))}</time>'
            (run, *_) = runs([node], self._page)
            return self._wrapped(run, inside)
        return "".join(self._run(run) for run in runs([node], self._page))

    def _run(self, run: Run) -> str:
        if run.kind == "break":
            return "<br>"
        if run.kind == "math":
            return self._wrapped(run, mathml(run.text, block=False) or f'<code class="math">{escape(run.text)}</code>')
        return self._wrapped(run, escape(run.text, quote=False))

    def _wrapped(self, run: Run, inside: str) -> str:
        for on, tag in (
            (run.code, "code"),
            (run.bold, "strong"),
            (run.italic, "em"),
            (run.underline, "u"),
            (run.strike, "s"),
        ):
            if on:
                inside = f"<{tag}>{inside}</{tag}>"
        if run.highlight:
            inside = f'<mark class="{escape(run.highlight)}">{inside}</mark>'
        if href := links.safe(run.href):
            inside = f'<a href="{escape(href)}">{inside}</a>'
        return inside

    def block(self, node: Node) -> str:
        """One block."""
        kind = str(node.get("type"))
        inside = children(node)
        align = f' align="{escape(str(attr(node, "align")))}"' if attr(node, "align") else ""
        match kind:
            case "paragraph":
                return f"<p{align}>{self.inline(node)}</p>"
            case "heading":
                level = min(6, int(attr(node, "level", 1)) + self._deeper)
                id = f' id="{escape(str(attr(node, "id")))}"' if attr(node, "id") else ""
                return f"<h{level}{id}{align}>{self.inline(node)}</h{level}>"
            case "bulletList":
                return f"<ul>\n{self._items(inside)}</ul>"
            case "orderedList":
                start = int(attr(node, "start", 1))
                first = f' start="{start}"' if start != 1 else ""
                return f"<ol{first}>\n{self._items(inside)}</ol>"
            case "taskList":
                return f'<ul class="tasks">\n{self._items(inside)}</ul>'
            case "blockquote":
                return f"<blockquote>\n{self.blocks(inside)}</blockquote>"
            case "codeBlock":
                language = escape(str(attr(node, "language")))
                named = f' class="language-{language}"' if language else ""
                text = "".join(str(one.get("text", "")) for one in inside)
                return f"<pre><code{named}>{escape(text, quote=False)}</code></pre>"
            case "horizontalRule":
                return "<hr>"
            case "table":
                return self._table(node)
            case "image":
                return self._image(node)
            case "file":
                return self._file(node)
            case "callout":
                tone = str(attr(node, "tone", "info"))
                word = self._page.words.get(tone, "")
                named = f' aria-label="{escape(word)}"' if word else ""
                return f'<aside class="callout {escape(tone)}"{named}>\n{self.blocks(inside)}</aside>'
            case "columns":
                columns = "".join(f'<div class="column">\n{self.blocks(children(one))}</div>\n' for one in inside)
                return f'<div class="columns">\n{columns}</div>'
            case "math":
                latex = str(attr(node, "latex"))
                return mathml(latex, block=True) or f'<pre class="math"><code>{escape(latex, quote=False)}</code></pre>'
            case "card":
                thing = str(attr(node, "thing"))
                name = escape(self._page.names.get(thing, ""), quote=False)
                href = links.safe(self._page.addresses.get(thing, ""))
                return f'<p class="card">{_linked(name, href)}</p>'
        return self.blocks(inside).rstrip("\n")

    def _items(self, items: Iterable[Node]) -> str:
        found = []
        for item in items:
            blocks = children(item)
            box = ""
            if item.get("type") == "taskItem":
                box = f'<input type="checkbox" disabled{" checked" if attr(item, "checked", False) else ""}> '
            if len(blocks) == 1 and blocks[0].get("type") == "paragraph" and not attr(blocks[0], "align"):
                found.append(f"<li>{box}{self.inline(blocks[0])}</li>\n")
            else:
                found.append(f"<li>{box}{self.blocks(blocks)}</li>\n")
        return "".join(found)

    def _table(self, node: Node) -> str:
        found = grid(node)
        chosen = {cell.column: cell.width for cell in found.cells if cell.width and cell.columns == 1}
        columns = ""
        if chosen:
            each = "".join(f'<col width="{chosen[at]}">' if at in chosen else "<col>" for at in range(found.columns))
            columns = f"<colgroup>{each}</colgroup>\n"
        lines = []
        for row in range(found.rows):
            cells = []
            for cell in found.cells:
                if cell.row != row:
                    continue
                tag = "th" if cell.header else "td"
                more = f' colspan="{cell.columns}"' if cell.columns > 1 else ""
                more += f' rowspan="{cell.rows}"' if cell.rows > 1 else ""
                more += f' align="{escape(cell.align)}"' if cell.align else ""
                only = (
                    cell.content[0] if len(cell.content) == 1 and cell.content[0].get("type") == "paragraph" else None
                )
                inside = self.inline(only) if only and not attr(only, "align") else self.blocks(cell.content).strip()
                cells.append(f"<{tag}{more}>{inside}</{tag}>")
            lines.append(f"<tr>{''.join(cells)}</tr>\n")
        head = f"<thead>\n{''.join(lines[: found.headers])}</thead>\n" if found.headers else ""
        body = f"<tbody>\n{''.join(lines[found.headers :])}</tbody>\n"
        return f"<table>\n{columns}{head}{body}</table>"

    def _image(self, node: Node) -> str:
        asset = self._page.assets.get(str(attr(node, "file")))
        caption = escape(str(attr(node, "caption")), quote=False)
        alt = escape(str(attr(node, "alt")))
        shown = f"<figcaption>{caption}</figcaption>" if caption else ""
        if asset is None:
            return f"<figure><p>{alt}</p>{shown}</figure>"
        width = f' width="{int(attr(node, "width"))}"' if attr(node, "width") else ""
        return f'<figure><img src="{escape(self._source(asset))}" alt="{alt}"{width}>{shown}</figure>'

    def _file(self, node: Node) -> str:
        name = escape(str(attr(node, "name")), quote=False)
        asset = self._page.assets.get(str(attr(node, "file")))
        if asset is None or asset.path == "":
            href = links.safe(self._page.addresses.get(str(attr(node, "file")), ""))
            return f'<p class="file">{_linked(name, href)}</p>'
        return f'<p class="file"><a href="{escape(self._source(asset))}" download>{name}</a></p>'


def _linked(markup: str, href: str) -> str:
    return f'<a href="{escape(href)}">{markup}</a>' if href else markup
