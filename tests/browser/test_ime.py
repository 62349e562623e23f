"""Korean typed through an input method: every syllable once, and sent once, by Enter in the middle of one."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, CDPSession, Locator, expect

from madang.demo import organisation
from madang.ground import clock
from madang.standards.hangul import choseong
from tests.browser.house import House
from tests.browser.visitor import Visitor, at_home, door, sign_in, visitor

FIRST = 0xAC00
PER_INITIAL = 588
FINALS = 28


@pytest.fixture(scope="module")
def leader(browser: Browser, demo: House) -> Iterator[Visitor]:
    account = next(
        one for one in organisation.generate(seed=1, today=clock.today(), size="small").accounts if one.role == "팀장"
    )
    with visitor(browser, demo) as who:
        sign_in(who, account.login, account.password)
        at_home(who)
        yield who
        assert who.errors == []


def stages(syllable: str) -> list[str]:
    """How a syllable grows under the fingers: 한 comes as ㅎ, 하, 한."""
    whole = ord(syllable) - FIRST
    if not 0 <= whole < PER_INITIAL * 19:
        return [syllable]
    steps = [choseong(syllable), chr(FIRST + whole - whole % FINALS)]
    return [*steps, syllable] if whole % FINALS else steps


class InputMethod:
    """Types as a Korean input method does: composing each syllable, ending it as the next begins."""

    def __init__(self, who: Visitor, field: Locator) -> None:
        self.session: CDPSession = who.context.new_cdp_session(who.page)
        self.page = who.page
        self.field = field
        field.click()

    def compose(self, text: str) -> None:
        """Leave a text under the cursor, unfinished."""
        self.session.send(
            "Input.imeSetComposition", {"text": text, "selectionStart": len(text), "selectionEnd": len(text)}
        )

    def commit(self, text: str) -> None:
        """Finish what is under the cursor as this text."""
        self.session.send("Input.insertText", {"text": text})

    def type(self, text: str, *, leave_last: bool = False) -> None:
        """Type a text; with `leave_last` the last syllable stays unfinished."""
        for place, letter in enumerate(text):
            if letter == " ":
                self.page.keyboard.press("Space")
                continue
            for stage in stages(letter):
                self.compose(stage)
            if not (leave_last and place == len(text) - 1):
                self.commit(letter)

    def enter(self, last: str) -> None:
        """Enter in the middle of a syllable, as Chrome sends it for Korean: keydown 229, the end, keydown 13."""
        down = {"type": "rawKeyDown", "key": "Process", "code": "Enter", "windowsVirtualKeyCode": 229}
        self.session.send("Input.dispatchKeyEvent", down)
        self.commit(last)
        enter = {"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13}
        self.session.send("Input.dispatchKeyEvent", {"type": "keyDown", "text": "\r", **enter})
        self.session.send("Input.dispatchKeyEvent", {"type": "keyUp", **enter})


def project_of(who: Visitor) -> str:
    """A project of one's own without tags that have to be chosen."""
    made: str = door(who, "POST", "/api/tasks/projects", name="한글 입력 확인", template="plain")["project"]["id"]
    return made


def titles(who: Visitor, project: str) -> list[str]:
    return [one["title"] for one in door(who, "GET", f"/api/tasks?project={project}")["items"]]


@pytest.mark.parametrize("title", ["예산 편성 지침", "닭갈비 값 흙값"])
def test_a_task_is_added_once_and_whole(leader: Visitor, title: str) -> None:
    project = project_of(leader)
    leader.open(f"/tasks/projects/{project}")
    field = leader.page.get_by_role("textbox", name=re.compile("^새 업무"))
    hands = InputMethod(leader, field)
    hands.type(title, leave_last=True)
    expect(field).to_have_value(title)
    hands.enter(title[-1])
    expect(leader.page.get_by_role("link", name=title, exact=True)).to_have_count(1)
    expect(field).to_have_value("")
    leader.page.reload()
    expect(leader.page.get_by_role("link", name=title, exact=True)).to_have_count(1)
    assert titles(leader, project) == [title]


def test_a_comment_waits_for_the_syllable_and_goes_once(leader: Visitor) -> None:
    project = project_of(leader)
    (task,) = door(leader, "POST", "/api/tasks/quick", project=project, lines="댓글 받을 업무")["items"]
    leader.open(f"/tasks/{task['id']}")
    field = leader.page.get_by_role("textbox", name="댓글 쓰기")
    hands = InputMethod(leader, field)
    text = "점검표를 붙였습니다"
    hands.type(text, leave_last=True)
    expect(field).to_have_value(text)
    comments = f"/api/things/{task['id']}/comments"
    assert door(leader, "GET", comments)["items"] == []
    hands.enter(text[-1])
    expect(leader.page.get_by_role("region", name="댓글").get_by_text(text, exact=True)).to_have_count(1)
    expect(field).to_have_value("")
    leader.page.reload()
    expect(leader.page.get_by_role("region", name="댓글").get_by_text(text, exact=True)).to_have_count(1)
    assert [one["text"] for one in door(leader, "GET", comments)["items"]] == [text]


def test_the_one_box_hears_unfinished_syllables(leader: Visitor) -> None:
    leader.open("/")
    at_home(leader)
    leader.page.keyboard.press("Control+k")
    field = leader.page.get_by_role("combobox", name="찾을 말이나 할 일")
    hands = InputMethod(leader, field)
    hands.type("프로젝트 목", leave_last=True)
    expect(field).to_have_value("프로젝트 목")
    expect(leader.page.get_by_role("option", name=re.compile("프로젝트 목록"))).to_be_visible()
    hands.commit("목")
    expect(field).to_have_value("프로젝트 목")
    leader.page.keyboard.press("Enter")
    expect(leader.page.get_by_role("heading", name="프로젝트").first).to_be_visible()


def test_people_are_found_while_a_syllable_grows(leader: Visitor) -> None:
    name = door(leader, "GET", "/api/session")["person"]["fn"]
    leader.open("/people")
    field = leader.page.get_by_role("searchbox").first
    hands = InputMethod(leader, field)
    hands.type(name, leave_last=True)
    expect(field).to_have_value(name)
    expect(leader.page.get_by_role("link", name=re.compile(name)).first).to_be_visible()
    hands.commit(name[-1])
    expect(field).to_have_value(name)
