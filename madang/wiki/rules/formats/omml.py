"""Formulas as Office Math, out and in. Source: ECMA-376 part 1, section 22.1."""

from typing import Any
from xml.sax.saxutils import escape

from madang.wiki.rules.formats.latex import Tree, parse

SPACE = "http://schemas.openxmlformats.org/officeDocument/2006/math"
_M = f"{{{SPACE}}}"
_NAMES = {"∑": "\\sum", "∏": "\\prod", "∫": "\\int", "∬": "\\iint", "∮": "\\oint", "⋃": "\\bigcup", "⋂": "\\bigcap"}
_ACCENTS = {"^": "\u0302", "¯": "\u0304", "→": "\u20d7", "˙": "\u0307", "¨": "\u0308", "~": "\u0303"}
_ACCENT_NAMES = {
    "\u0302": "hat",
    "\u0304": "bar",
    "\u20d7": "vec",
    "\u0307": "dot",
    "\u0308": "ddot",
    "\u0303": "tilde",
}
DEEPEST = 40


def omml(latex: str) -> str | None:
    """The formula as the inside of an `m:oMath`; None when it is not known."""
    tree = parse(latex)
    return None if tree is None else _write(tree)


def _r(text: str, *, plain: bool = False) -> str:
    look = '<m:rPr><m:sty m:val="p"/></m:rPr>' if plain else ""
    return f'<m:r>{look}<m:t xml:space="preserve">{escape(text)}</m:t></m:r>'


def _e(tree: Tree | None, name: str = "e") -> str:
    return f"<m:{name}>{_write(tree) if tree else ''}</m:{name}>"


def _write(tree: Tree) -> str:
    match tree["k"]:
        case "row":
            return _row(tree["of"])
        case "fn":
            return _r(tree["t"], plain=True)
        case "text":
            return _r(tree["t"], plain=True)
        case "frac":
            return f"<m:f>{_e(tree['a'], 'num')}{_e(tree['b'], 'den')}</m:f>"
        case "sqrt":
            hidden = "" if tree["n"] else '<m:radPr><m:degHide m:val="1"/></m:radPr>'
            return f"<m:rad>{hidden}{_e(tree['n'], 'deg')}{_e(tree['a'])}</m:rad>"
        case "script" if tree["base"]["k"] == "big":
            return _nary(tree, "")
        case "script":
            base, sub, sup = tree["base"], tree["sub"], tree["sup"]
            name = "sSubSup" if sub and sup else "sSub" if sub else "sSup"
            return f"<m:{name}>{_e(base)}{_e(sub, 'sub') if sub else ''}{_e(sup, 'sup') if sup else ''}</m:{name}>"
        case "accent":
            return f'<m:acc><m:accPr><m:chr m:val="{_ACCENTS[tree["t"]]}"/></m:accPr>{_e(tree["a"])}</m:acc>'
        case "fence":
            return _fence(tree["l"], tree["r"], _write(tree["a"]))
        case "matrix":
            rows = "".join("<m:mr>" + "".join(_e(one) for one in cells) + "</m:mr>" for cells in tree["rows"])
            inside = f"<m:m>{rows}</m:m>"
            return _fence(tree["l"], tree["r"], inside) if tree["l"] or tree["r"] else inside
    return _r(tree.get("t", ""))


def _row(parts: list[Tree]) -> str:
    # what follows a sum is what it sums
    for at, one in enumerate(parts):
        if one["k"] == "script" and one["base"]["k"] == "big":
            return "".join(_write(part) for part in parts[:at]) + _nary(one, _row(parts[at + 1 :]))
    return "".join(_write(part) for part in parts)


def _nary(tree: Tree, summed: str) -> str:
    sign = escape(tree["base"]["t"])
    return (
        f'<m:nary><m:naryPr><m:chr m:val="{sign}"/></m:naryPr>{_e(tree["sub"], "sub")}{_e(tree["sup"], "sup")}'
        f"<m:e>{summed}</m:e></m:nary>"
    )


def _fence(left: str, right: str, inside: str) -> str:
    look = f'<m:dPr><m:begChr m:val="{escape(left)}"/><m:endChr m:val="{escape(right)}"/></m:dPr>'
    return f"<m:d>{look}<m:e>{inside}</m:e></m:d>"


def latex(element: Any, depth: int = 0) -> str:
    """Office Math as LaTeX; what is not known gives its text."""
    if depth > DEEPEST:
        return ""
    name = element.tag.removeprefix(_M) if isinstance(element.tag, str) else ""

    def part(which: str) -> str:
        found = element.find(_M + which)
        return latex(found, depth + 1) if found is not None else ""

    def value(path: str, default: str) -> str:
        found = element.find("/".join(_M + step for step in path.split("/")))
        return default if found is None else str(found.get(_M + "val", ""))

    match name:
        case "r":
            text = "".join(one.text or "" for one in element.iter(_M + "t"))
            plain = value("rPr/sty", "") == "p"
            return f"\\text{{{text}}}" if plain and len(text) > 1 else _signs(text)
        case "f":
            return f"\\frac{{{part('num')}}}{{{part('den')}}}"
        case "rad":
            degree = part("deg")
            return f"\\sqrt[{degree}]{{{part('e')}}}" if degree else f"\\sqrt{{{part('e')}}}"
        case "sSup":
            return f"{_group(part('e'))}^{{{part('sup')}}}"
        case "sSub":
            return f"{_group(part('e'))}_{{{part('sub')}}}"
        case "sSubSup":
            return f"{_group(part('e'))}_{{{part('sub')}}}^{{{part('sup')}}}"
        case "nary":
            sign = _NAMES.get(value("naryPr/chr", "∫"), "\\sum")
            sub, sup = part("sub"), part("sup")
            below, above = f"_{{{sub}}}" if sub else "", f"^{{{sup}}}" if sup else ""
            return f"{sign}{below}{above} {part('e')}"
        case "d":
            left, right = value("dPr/begChr", "("), value("dPr/endChr", ")")
            return f"\\left{_side(left)}{part('e')}\\right{_side(right)}"
        case "acc":
            return f"\\{_ACCENT_NAMES.get(value('accPr/chr', ''), 'hat')}{{{part('e')}}}"
        case "m":
            rows = [" & ".join(latex(cell, depth + 1) for cell in row) for row in element.iter(_M + "mr")]
            return "\\begin{matrix}" + " \\\\ ".join(rows) + "\\end{matrix}"
    if name.endswith("Pr"):
        return ""
    return "".join(latex(one, depth + 1) for one in element)


def _signs(text: str) -> str:
    return text.replace("\\", "").replace("−", "-").replace("{", "\\{").replace("}", "\\}").replace("%", "\\%")


def _group(text: str) -> str:
    return text if len(text) == 1 else f"{{{text}}}"


def _side(sign: str) -> str:
    return f"\\{sign}" if sign in "{}" and sign else sign or "."
