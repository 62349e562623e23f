"""Who walks through the calendar."""

from collections.abc import Iterator

from playwright.sync_api import Browser

from madang.demo import organisation
from madang.ground import clock
from tests.browser.house import House
from tests.browser.visitor import Visitor, at_home, sign_in, visitor


def account(role: str) -> organisation.Account:
    """Somebody of the demonstration who may sign in."""
    found = organisation.generate(seed=1, today=clock.today(), size="small").accounts
    return next(one for one in found if one.role == role)


def inside(browser: Browser, house: House, who: organisation.Account, *, phone: bool = False) -> Iterator[Visitor]:
    """That person, signed in."""
    with visitor(browser, house, phone=phone) as found:
        sign_in(found, who.login, who.password)
        at_home(found)
        yield found
