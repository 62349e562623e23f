"""The browser and a house with sample data, shared by all looks at the page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.house import House, command, serving
from tests.browser.visitor import chromium


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Chromium; closed before other packages begin, as its loop must not meet theirs."""
    with sync_playwright() as playwright:
        found = chromium(playwright)
        yield found
        found.close()


@pytest.fixture(scope="package")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A house with the small demonstration."""
    data: Path = tmp_path_factory.mktemp("demo") / "house"
    command("demo", "--fill-only", "--size", "small", "--data", data, limit=240)
    with serving(data) as house:
        yield house
