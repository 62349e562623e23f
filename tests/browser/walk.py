"""A walk: one path of a person through a slice, with a picture a step in `.artifacts/walks/<slice>/`."""

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import expect

from tests.browser.place import WALKS
from tests.browser.test_screens import violations
from tests.browser.visitor import Visitor


class Walk:
    """Takes the pictures and keeps the time."""

    def __init__(self, name: str) -> None:
        """Begin with an empty folder of that name."""
        self.folder = WALKS / name
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.taken = 0
        self.times: list[str] = []

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """One step of the walk; how long it took is noted beside the pictures."""
        began = time.monotonic()
        outcome = "stopped"
        try:
            yield
            outcome = "done"
        finally:
            self.times.append(f"{name:<28} {outcome:<8} {time.monotonic() - began:6.1f} s")
            (self.folder / "steps.txt").write_text("\n".join(self.times) + "\n", encoding="utf-8")

    def picture(self, who: Visitor, name: str) -> None:
        """A picture of what somebody sees."""
        self.taken += 1
        who.page.screenshot(path=self.folder / f"{self.taken:02}-{name}.png")


class Settled(Walk):
    """A walk whose pictures are taken once nothing is loading any more."""

    def picture(self, who: Visitor, name: str) -> None:
        """A picture of what somebody sees in the end."""
        expect(who.page.locator("[aria-busy=true], .m-skeleton")).to_have_count(0)
        super().picture(who, name)


class LookedAt(Settled):
    """A walk whose every picture is looked at: axe finds nothing in it and it does not scroll sideways."""

    def __init__(self, name: str) -> None:
        """Begin with an empty folder of that name."""
        super().__init__(name)
        self.wrong: list[str] = []

    def picture(self, who: Visitor, name: str) -> None:
        """A picture of what somebody sees in the end; what is wrong with it stands in `wrong`."""
        page = who.page
        page.evaluate("document.fonts.ready")
        super().picture(who, name)
        self.wrong += [f"{name}: {one}" for one in violations(page)]
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            self.wrong.append(f"{name}: scrolls sideways")
        (self.folder / "found.txt").write_text("\n".join(self.wrong), encoding="utf-8")
