"""A phone presents a page and arranges its slides; the rest is in the walk."""

from playwright.sync_api import Browser, expect

from madang.demo import organisation
from madang.ground import clock
from tests.browser.house import House
from tests.browser.place import WALKS
from tests.browser.slide_flows import clean, slide, written
from tests.browser.visitor import at_home, door, sign_in, visitor

PICTURES = WALKS / "wiki-phone"


def test_a_phone_presents(browser: Browser, demo: House) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    account = organisation.generate(seed=1, today=clock.today(), size="small").accounts[0]
    with visitor(browser, demo, phone=True) as who:
        sign_in(who, account.login, account.password)
        at_home(who)
        me = door(who, "GET", "/api/session")["person"]["id"]
        id = written(who, door(who, "PUT", f"/api/wiki/spaces/of/{me}")["id"])
        who.open(f"/wiki/{id}/present")
        slide(who.page, 1, 6)
        who.page.get_by_role("button", name="다음").click()
        slide(who.page, 2, 6)
        who.page.screenshot(path=PICTURES / "wiki.present.png")
        assert who.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        clean(who.page, "phone")
        who.open(f"/wiki/{id}/arrange")
        expect(who.page.get_by_role("navigation", name="장 순서").get_by_role("button").first).to_be_visible()
        who.page.screenshot(path=PICTURES / "arrange.png")
        assert who.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert who.errors == []
