"""What may stand in a file of the repository, wherever it is."""

import re
import subprocess
from pathlib import Path

import pytest

from tests.house.tree import ROOT, files, text

HANGUL = re.compile("[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff]")
SPEAKS_KOREAN = frozenset({"locale", "tests", "testing", "fixtures", "demo", "docs", "changes"})
"""Folders whose files are words, tests, sample data or pages for people."""

NAMES = re.compile(r"pyproject\.toml|web/(index\.html|public/[^/]+\.webmanifest)|(bench|prove)/[^/]+\.(toml|json)")
"""Files that name the product, quote a promise, or are samples to measure with."""

LONGEST = 450
LARGEST = 600_000
GENERATED = re.compile(r"(^|/)(package-lock\.json|openapi\.json|[^/]*\.(lock|gen\.tsx?|d\.ts|svg))$")
FONT = re.compile(r"\.(woff2?|ttf|otf)$")

# Written in pieces, so that this file passes its own check.
REGISTRIES = re.compile(
    "|".join(
        [
            "pypi" + r"\.org",
            "pythonhosted" + r"\.org",
            "registry" + r"\.npmjs",
            "npmmirror" + r"\.com",
            "registry" + r"\.yarnpkg",
        ]
    )
)
ADDRESSES_IN_LOCKS = re.compile(r"https?://|file://|--index-url|--find-links|--extra-index-url")
MACHINE_PATHS = re.compile(
    r"(?<![\w.$}/-])/(" + "|".join(["root", "work/(?:notes|trees|main|shared)", "home/" + r"\w+"]) + r")/[\w.]"
)
SECRETS = re.compile(
    "|".join(
        [
            "-----BEGIN" + r" [A-Z ]*PRIVATE KEY-----",
            r"\bAKIA[0-9A-Z]{16}\b",
            r"\bgh[pousr]_[A-Za-z0-9]{36,}\b",
            r"\bxox[abprs]-[A-Za-z0-9-]{20,}",
            r"\beyJ[\w-]{20,}\.eyJ[\w-]{20,}\.[\w-]{20,}",
            r"\b(?i:secret|password|token|api_?key)\w*\s*[:=]\s*[\"'](?=[^\"']*\d)[A-Za-z0-9+/_=-]{32,}[\"']",
        ]
    )
)
UNFINISHED = re.compile(r"\b(" + "|".join(["TO" + "DO", "FIX" + "ME", "XX" + "X", "NotImplemented" + "Error"]) + r")\b")


def speaks_korean(path: Path) -> bool:
    """Whether Hangul may stand in this file."""
    words = SPEAKS_KOREAN.intersection(path.parts) or re.match(
        r"(demo|filled|locale|prove_export|test_|testing\.py|conftest)", path.name
    )
    return bool(words) or path.suffix == ".md" or ".test." in path.name or bool(NAMES.fullmatch(path.as_posix()))


def lines_with(pattern: re.Pattern[str], chosen: list[Path]) -> list[str]:
    """`file:line: what was found` for each line of the files in which the pattern occurs."""
    return [
        f"{path}:{number}: {found.group(0)[:60]}"
        for path in chosen
        if (content := text(path)) is not None
        for number, line in enumerate(content.splitlines(), 1)
        if (found := pattern.search(line))
    ]


def test_hangul_stands_only_where_people_read_it() -> None:
    assert lines_with(HANGUL, [path for path in files() if not speaks_korean(path)]) == []


def test_no_file_of_code_is_too_long_to_read() -> None:
    code = [
        path
        for path in files()
        if path.suffix in {".py", ".ts", ".tsx", ".css", ".sql", ".sh", ".js", ".mjs"}
        and not {"tests", "locale", "fixtures", "generated"}.intersection(path.parts)
        and not GENERATED.search(path.as_posix())
        and ".test." not in path.name
    ]
    lengths = {str(path): len((text(path) or "").splitlines()) for path in code}
    assert {name: length for name, length in lengths.items() if length > LONGEST} == {}


def test_no_file_is_large_but_fonts() -> None:
    sizes = {str(path): (ROOT / path).stat().st_size for path in files() if not FONT.search(path.name)}
    assert {name: size for name, size in sizes.items() if size > LARGEST} == {}


def test_no_file_names_a_registry_or_a_machine() -> None:
    ours = [path for path in files() if path.parts[0] != "docs"]
    assert lines_with(REGISTRIES, list(files())) == []
    assert lines_with(MACHINE_PATHS, ours) == []


def test_locks_carry_hashes_and_no_address() -> None:
    locks = [path for path in files() if path.suffix == ".lock"]
    assert {path.stem for path in locks} >= {"main", "dev", "build", "installer", "bench"}
    assert lines_with(ADDRESSES_IN_LOCKS, locks) == []
    for path in locks:
        content = (text(path) or "").replace("\\\n", "")
        bare = [line.split()[0] for line in content.splitlines() if "==" in line and "--hash=sha256:" not in line]
        assert bare == [], path


def test_the_npm_lock_names_no_place() -> None:
    locks = [path for path in files() if path.name == "package-lock.json"]
    assert lines_with(re.compile(r'"resolved": "(?!node_modules|packages|tools/)'), locks) == []


def test_no_file_holds_a_secret() -> None:
    assert (
        lines_with(SECRETS, [path for path in files() if path.suffix != ".lock" and path.name != "package-lock.json"])
        == []
    )


def test_nothing_is_left_unfinished() -> None:
    code = [path for path in files() if path.suffix in {".py", ".ts", ".tsx", ".css", ".sql", ".sh"}]
    assert lines_with(UNFINISHED, code) == []


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        (SECRETS, "-----BEGIN" + " RSA PRIVATE KEY-----"),
        (SECRETS, "api_key" + " = '0123456789abcdef0123456789abcdef'"),
        (REGISTRIES, "https://registry" + ".npmjs.org/react"),
        (MACHINE_PATHS, "see " + "/root" + "/notes"),
        (HANGUL, "마당"),
        (ADDRESSES_IN_LOCKS, "--index-url x"),
        (UNFINISHED, "# TO" + "DO later"),
    ],
)
def test_the_patterns_find_what_they_look_for(pattern: re.Pattern[str], line: str) -> None:
    assert pattern.search(line)


@pytest.mark.parametrize("name", sorted(path.name for path in (ROOT / "bin").iterdir() if path.is_file()))
def test_every_command_explains_itself(name: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [ROOT / "bin" / name, "--help"], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert f"bin/{name}" in done.stdout
    assert "usage" in done.stdout.lower()
