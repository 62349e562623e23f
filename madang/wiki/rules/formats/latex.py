"""The part of LaTeX that people type into notes, as a tree that each format writes in its own way.

A tree is JSON: `{"k": kind, …}` with the kinds `row` (of), `i` identifier, `n` number, `o` operator, `big` operator with
limits, `fn` name of a function, `text` (t), `frac` (a, b), `sqrt` (a, n), `script` (base, sub, sup), `fence` (l, a, r),
`matrix` (rows, l, r) and `accent` (t, a). What is not known gives None, and the source is shown instead.
"""

import re
from typing import Any

Tree = dict[str, Any]


def _words(text: str) -> list[str]:
    return text.split()


DEEPEST = 40
LONGEST = 5000
_TOKEN = re.compile(r"\\([A-Za-z]+|.)|(\d+(?:[.,]\d+)*)|([{}^_&])|(\s+)|(.)", re.DOTALL)
_GREEK = dict(
    zip(
        _words(
            "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi "
            "chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega varepsilon vartheta varphi "
            "ell hbar partial infty nabla emptyset aleph Re Im"
        ),
        _words("α β γ δ ε ζ η θ ι κ λ μ ν ξ π ρ σ τ υ φ χ ψ ω Γ Δ Θ Λ Ξ Π Σ Υ Φ Ψ Ω ε ϑ φ ℓ ℏ ∂ ∞ ∇ ∅ ℵ ℜ ℑ"),
        strict=True,
    )
)
_SIGNS = dict(
    zip(
        _words(
            "times div pm mp cdot ast star circ bullet le leq ge geq ne neq equiv approx sim simeq propto ll gg in "
            "notin subset subseteq supset cup cap setminus forall exists neg land lor to rightarrow leftarrow "
            "leftrightarrow Rightarrow Leftarrow Leftrightarrow mapsto ldots cdots dots mid parallel perp angle "
            "therefore because degree langle rangle lfloor rfloor lceil rceil vert Vert prime oplus otimes colon "
            "triangle"
        ),
        _words(
            "× ÷ ± ∓ ⋅ ∗ ⋆ ∘ • ≤ ≤ ≥ ≥ ≠ ≠ ≡ ≈ ∼ ≃ ∝ ≪ ≫ ∈ ∉ ⊂ ⊆ ⊃ ∪ ∩ ∖ ∀ ∃ ¬ ∧ ∨ → → ← ↔ ⇒ ⇐ ⇔ ↦ … ⋯ … ∣ ∥ ⊥ ∠ ∴ "
            "∵ ° ⟨ ⟩ ⌊ ⌋ ⌈ ⌉ | ‖ ′ ⊕ ⊗ : △"
        ),
        strict=True,
    )
)
_BIG = {"sum": "∑", "prod": "∏", "int": "∫", "iint": "∬", "oint": "∮", "bigcup": "⋃", "bigcap": "⋂"}
_FUNCTIONS = frozenset(
    _words(
        "sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh log ln lg exp lim max min sup inf det gcd "
        "deg dim ker Pr arg mod"
    )
)
_ACCENTS = {"hat": "^", "bar": "¯", "overline": "¯", "vec": "→", "dot": "˙", "ddot": "¨", "tilde": "~"}
_SPACES = frozenset({",", ";", ":", "!", " ", "quad", "qquad"})
_STYLES = frozenset(
    _words("displaystyle textstyle limits nolimits left right mathrm mathbf mathit mathsf mathbb mathcal boldsymbol")
)
_MATRICES = {
    "matrix": ("", ""),
    "pmatrix": ("(", ")"),
    "bmatrix": ("[", "]"),
    "vmatrix": ("|", "|"),
    "cases": ("{", ""),
    "aligned": ("", ""),
    "align": ("", ""),
    "align*": ("", ""),
}


class _Unknown(Exception):
    """Something outside the part that is known."""


def parse(latex: str) -> Tree | None:
    """The formula as a tree; None when it says something that is not known here."""
    if len(latex) > LONGEST:
        return None
    reader = _Reader(latex)
    try:
        tree = reader.row(frozenset(), 0)
        return tree if reader.at_end() else None
    except _Unknown:
        return None


class _Reader:
    def __init__(self, latex: str) -> None:
        # (what, text): what is c for commands, n, s for syntax, o for other signs
        self._tokens: list[tuple[str, str]] = []
        for found in _TOKEN.finditer(latex):
            for what, at in (("c", 1), ("n", 2), ("s", 3), ("w", 4), ("o", 5)):
                if found[at] is not None:
                    self._tokens.append((what, found[at]))
        self._at = 0

    def at_end(self) -> bool:
        self._skip()
        return self._at >= len(self._tokens)

    def _skip(self) -> None:
        while self._at < len(self._tokens) and self._tokens[self._at][0] == "w":
            self._at += 1

    def _peek(self) -> tuple[str, str]:
        self._skip()
        return self._tokens[self._at] if self._at < len(self._tokens) else ("", "")

    def _take(self) -> tuple[str, str]:
        found = self._peek()
        self._at += 1
        return found

    def row(self, until: frozenset[tuple[str, str]], depth: int) -> Tree:
        """Everything up to one of the tokens, which stays."""
        if depth > DEEPEST:
            raise _Unknown
        found: list[Tree] = []
        while (token := self._peek()) != ("", "") and token not in until:
            if token in {("s", "}"), ("s", "&"), ("c", "\\"), ("c", "end"), ("c", "right")}:
                raise _Unknown
            if token[1] in _SPACES and token[0] == "c":
                self._take()
                continue
            if (one := self._scripted(depth)) is not None:
                found.append(one)
        return found[0] if len(found) == 1 else {"k": "row", "of": found}

    def _scripted(self, depth: int) -> Tree | None:
        base = {"k": "row", "of": []} if self._peek() in {("s", "^"), ("s", "_")} else self._one(depth)
        sub = sup = None
        while (token := self._peek()) in {("s", "^"), ("s", "_")} or token == ("o", "'"):
            self._take()
            if token == ("o", "'"):
                sup = {"k": "row", "of": [*([sup] if sup else []), {"k": "o", "t": "′"}]}
            elif token[1] == "^" and sup is None:
                sup = self._argument(depth)
            elif token[1] == "_" and sub is None:
                sub = self._argument(depth)
            else:
                raise _Unknown
        if sub is None and sup is None:
            return base
        return {"k": "script", "base": base or {"k": "row", "of": []}, "sub": sub, "sup": sup}

    def _argument(self, depth: int) -> Tree:
        if depth > DEEPEST:
            raise _Unknown
        what, text = self._peek()
        if what == "n" and len(text) > 1:
            # an argument without braces is one digit
            self._tokens[self._at] = ("n", text[1:])
            return {"k": "n", "t": text[0]}
        return self._one(depth + 1) or {"k": "row", "of": []}

    def _group(self, depth: int) -> Tree:
        found = self.row(frozenset({("s", "}")}), depth + 1)
        if self._take() != ("s", "}"):
            raise _Unknown
        return found

    def _raw(self) -> str:
        """What stands in braces, as it is."""
        if self._take() != ("s", "{"):
            raise _Unknown
        found = []
        while self._at < len(self._tokens) and self._tokens[self._at] != ("s", "}"):
            what, text = self._tokens[self._at]
            if what == "s":
                raise _Unknown
            found.append(text)
            self._at += 1
        if self._take() != ("s", "}"):
            raise _Unknown
        return "".join(found)

    def _one(self, depth: int) -> Tree | None:
        what, text = self._take()
        if what == "n":
            return {"k": "n", "t": text}
        if what == "s":
            if text != "{":
                raise _Unknown
            return self._group(depth)
        if what == "o":
            return {"k": "i" if text.isalpha() else "o", "t": "−" if text == "-" else text}
        if what == "c":
            return self._command(text, depth)
        raise _Unknown

    def _command(self, name: str, depth: int) -> Tree | None:
        if name in _GREEK:
            return {"k": "i", "t": _GREEK[name]}
        if name in _SIGNS:
            return {"k": "o", "t": _SIGNS[name]}
        if name in _BIG:
            return {"k": "big", "t": _BIG[name]}
        if name in _FUNCTIONS:
            return {"k": "fn", "t": name}
        if name in _ACCENTS:
            return {"k": "accent", "t": _ACCENTS[name], "a": self._argument(depth)}
        if name in {"frac", "dfrac", "tfrac"}:
            return {"k": "frac", "a": self._argument(depth), "b": self._argument(depth)}
        if name == "sqrt":
            root = None
            if self._peek() == ("o", "["):
                self._take()
                root = self.row(frozenset({("o", "]")}), depth + 1)
                self._take()
            return {"k": "sqrt", "a": self._argument(depth), "n": root}
        if name in {"text", "mathrm", "textrm", "operatorname"}:
            return {"k": "text", "t": self._raw()}
        if name == "left":
            return self._fence(depth)
        if name == "begin":
            return self._matrix(depth)
        if name in _STYLES:
            return None
        if name in {"{", "}", "%", "$", "#", "&", "_", "|"}:
            return {"k": "o", "t": "‖" if name == "|" else name}
        raise _Unknown

    def _side(self) -> str:
        what, text = self._take()
        if what == "c":
            text = _SIGNS.get(text, text)
        if len(text) != 1:
            raise _Unknown
        return "" if text == "." else text

    def _fence(self, depth: int) -> Tree:
        left = self._side()
        inside = self.row(frozenset({("c", "right")}), depth + 1)
        if self._take() != ("c", "right"):
            raise _Unknown
        return {"k": "fence", "l": left, "a": inside, "r": self._side()}

    def _matrix(self, depth: int) -> Tree:
        name = self._raw()
        if name not in _MATRICES:
            raise _Unknown
        ends = frozenset({("s", "&"), ("c", "\\"), ("c", "end")})
        rows: list[list[Tree]] = [[]]
        while True:
            rows[-1].append(self.row(ends, depth + 1))
            token = self._take()
            if token == ("c", "\\"):
                rows.append([])
            elif token == ("c", "end"):
                break
            elif token != ("s", "&"):
                raise _Unknown
        if self._raw() != name:
            raise _Unknown
        if len(rows) > 1 and rows[-1] == [{"k": "row", "of": []}]:
            rows.pop()
        left, right = _MATRICES[name]
        return {"k": "matrix", "rows": rows, "l": left, "r": right}
