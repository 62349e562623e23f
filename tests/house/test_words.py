"""Korean and English have the same words, on the server and on the page."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from madang.ground.facts import name_of
from madang.house import house
from tests.house.tree import ROOT, files

LANGUAGES = ("ko", "en")


def places() -> list[Path]:
    """Every locale folder that holds words of one language or of both."""
    locales = {folder for path in files() for folder in path.parents if folder.name == "locale"}
    return sorted(folder for folder in locales if any(catalogues(ROOT / folder, language) for language in LANGUAGES))


def catalogues(locale: Path, language: str) -> dict[str, Path]:
    """The JSON catalogues of one language, by their name without it: `ko.json` is ``, `ko/tasks.json` is `tasks`."""
    found = {path.relative_to(locale / language).as_posix(): path for path in (locale / language).rglob("*.json")}
    single = locale / f"{language}.json"
    return {**found, **({"": single} if single.is_file() else {})}


def keys(words: Any, above: str = "") -> set[str]:
    """Every key with those above it, joined by points."""
    if not isinstance(words, dict):
        return {above}
    return {key for name, below in words.items() for key in keys(below, f"{above}.{name}" if above else name)}


def empty(words: Any, above: str = "") -> set[str]:
    """Keys whose word is no text or says nothing."""
    if isinstance(words, dict):
        return {key for name, below in words.items() for key in empty(below, f"{above}.{name}")}
    return set() if isinstance(words, str) and words.strip() else {above}


@pytest.mark.parametrize("place", places(), ids=str)
def test_both_languages_have_the_same_words(place: Path) -> None:
    locale = ROOT / place
    korean, english = (catalogues(locale, language) for language in LANGUAGES)
    assert korean.keys() == english.keys()
    for name, path in korean.items():
        words = [json.loads(one.read_text(encoding="utf-8")) for one in (path, english[name])]
        assert keys(words[0]) == keys(words[1]), name
        assert [empty(one) for one in words] == [set(), set()], name


def test_keys_are_compared_all_the_way_down() -> None:
    assert keys({"a": {"b": "x", "c": "y"}, "d": "z"}) == {"a.b", "a.c", "d"}
    assert empty({"a": {"b": " "}, "c": "x"}) == {".a.b"}


def test_facts_readers_and_jobs_have_words() -> None:
    """Administrators read them in the audit trail and in the queue, everybody the facts in the inbox."""
    words = {key for place in places() for key in json.loads((ROOT / place / "ko.json").read_text(encoding="utf-8"))}
    here = house()
    wanted = {f"fact.{name_of(fact)}" for manifest in here.manifests for fact in manifest.facts}
    wanted |= {f"reader.{reader.name}" for reader in here.readers} | {f"job.{name}" for name in here.jobs}
    assert sorted(wanted - words) == []


SAID = re.compile(r"^\| (?P<say>[^|]+) \| (?P<never>[^|]+) \| [^|]+ \|$", re.MULTILINE)


def test_screens_use_the_words_of_the_glossary() -> None:
    """Its last table names, for each thing, the word screens use and those they do not."""
    table = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8").rpartition("## One word on screens")[2]
    never = {
        word: row["say"]
        for row in SAID.finditer(table)
        if row["say"] != "Say"
        for word in map(str.strip, row["never"].split(","))
    }
    assert len(never) > 20
    wrong = [
        f"{place}: {key} says {word}, not {say}"
        for place in places()
        for key, text in json.loads((ROOT / place / "ko.json").read_text(encoding="utf-8")).items()
        for word, say in never.items()
        if word in text
    ]
    assert wrong == []
