"""Formulas as MathML Core, as HTML and ODF show them, with their source as a note."""

from xml.sax.saxutils import escape

from madang.wiki.rules.formats.latex import Tree, parse

SPACE = "http://www.w3.org/1998/Math/MathML"


def mathml(latex: str, *, block: bool, prefix: str = "") -> str | None:
    """The formula as one `math` element with its namespace; None when it is not known."""
    tree = parse(latex)
    if tree is None:
        return None
    colon = f"{prefix}:" if prefix else ""
    name = f"xmlns:{prefix}" if prefix else "xmlns"
    display = ' display="block"' if block else ""
    inside = _write(tree, colon)
    return (
        f'<{colon}math {name}="{SPACE}"{display}><{colon}semantics><{colon}mrow>{inside}</{colon}mrow>'
        f'<{colon}annotation encoding="application/x-tex">{escape(latex)}</{colon}annotation></{colon}semantics>'
        f"</{colon}math>"
    )


def _write(tree: Tree, p: str) -> str:
    def leaf(name: str, text: str, more: str = "") -> str:
        return f"<{p}{name}{more}>{escape(text)}</{p}{name}>"

    def row(one: Tree | None) -> str:
        return f"<{p}mrow>{_write(one, p) if one else ''}</{p}mrow>"

    match tree["k"]:
        case "row":
            return "".join(_write(one, p) for one in tree["of"])
        case "i":
            return leaf("mi", tree["t"])
        case "n":
            return leaf("mn", tree["t"])
        case "o" | "big":
            return leaf("mo", tree["t"])
        case "fn":
            return leaf("mi", tree["t"]) + leaf("mo", "\u2061")
        case "text":
            return leaf("mtext", tree["t"])
        case "frac":
            return f"<{p}mfrac>{row(tree['a'])}{row(tree['b'])}</{p}mfrac>"
        case "sqrt" if tree["n"] is not None:
            return f"<{p}mroot>{row(tree['a'])}{row(tree['n'])}</{p}mroot>"
        case "sqrt":
            return f"<{p}msqrt>{row(tree['a'])}</{p}msqrt>"
        case "script":
            return _script(tree, p)
        case "accent":
            return f'<{p}mover accent="true">{row(tree["a"])}{leaf("mo", tree["t"])}</{p}mover>'
        case "fence":
            return leaf("mo", tree["l"]) + row(tree["a"]) + leaf("mo", tree["r"])
        case "matrix":
            rows = "".join(
                f"<{p}mtr>" + "".join(f"<{p}mtd>{_write(one, p)}</{p}mtd>" for one in cells) + f"</{p}mtr>"
                for cells in tree["rows"]
            )
            sides = [leaf("mo", tree[side]) if tree[side] else "" for side in ("l", "r")]
            return f"{sides[0]}<{p}mtable>{rows}</{p}mtable>{sides[1]}"
    return ""


def _script(tree: Tree, p: str) -> str:
    base, sub, sup = tree["base"], tree["sub"], tree["sup"]
    limits = base["k"] == "big" or (base["k"] == "fn" and base["t"] in {"lim", "max", "min", "sup", "inf"})
    names = ("munderover", "munder", "mover") if limits else ("msubsup", "msub", "msup")
    name = names[0] if sub and sup else names[1] if sub else names[2]
    parts = [base if base["k"] != "fn" else {"k": "text", "t": base["t"]}, *(one for one in (sub, sup) if one)]
    return f"<{p}{name}>" + "".join(f"<{p}mrow>{_write(one, p)}</{p}mrow>" for one in parts) + f"</{p}{name}>"
