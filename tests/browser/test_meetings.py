"""A meeting as an institution holds it: three people, attendance by QR, a vote, a decision, two to-dos, another chair."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.house import House, serving
from tests.browser.place import AXE, WALKS
from tests.browser.test_walk_drive import COLLEAGUE, LEADER, come_in, person, settle
from tests.browser.visitor import Visitor, door, visitor

PICTURES = WALKS / "wiki"
SECRETARY = ("20200013", "물레방아 도는 개울가")
TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with serving(tmp_path_factory.mktemp("meeting") / "house") as found:
        yield found


class Pictures:
    """Takes a picture of each step and looks for what axe finds."""

    def __init__(self) -> None:
        PICTURES.mkdir(parents=True, exist_ok=True)
        for old in PICTURES.glob("meeting-*.png"):
            old.unlink()
        self.taken = 0
        self.wrong: list[str] = []

    def __call__(self, page: Page, name: str) -> None:
        self.taken += 1
        expect(page.locator("[aria-busy=true], .m-skeleton")).to_have_count(0)
        page.evaluate("document.fonts.ready")
        page.screenshot(path=PICTURES / f"meeting-{self.taken:02}-{name}.png", full_page=False)
        if not page.evaluate("'axe' in window"):
            page.evaluate(AXE.read_text(encoding="utf-8"))
        found = page.evaluate(
            "tags => axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })"
            ".then(one => one.violations)",
            list(TAGS),
        )
        self.wrong += [f"{name}: {one['id']}: {node['html'][:200]}" for one in found for node in one["nodes"]]
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            self.wrong.append(f"{name}: scrolls sideways")


def write(page: Page, sort: str, label: str, text: str, *, who: tuple[str, str] | None = None, due: str = "") -> None:
    """Write something down by keys: its letter, its words, Enter."""
    page.locator("body").press("Escape")
    page.evaluate("document.activeElement?.blur()")
    page.keyboard.press(sort)
    box = page.get_by_label(label, exact=True)
    expect(box).to_be_focused()
    box.fill(text)
    if who:
        page.get_by_label(who[0], exact=True).select_option(label=who[1])
    if due:
        page.get_by_role("group", name="기한").get_by_role("spinbutton").first.click()
        page.keyboard.type(due.replace("-", ""))
    page.get_by_role("button", name="적기", exact=True).click()
    expect(page.get_by_role("list", name="적은 내용").get_by_text(text)).to_be_visible()
    page.get_by_role("button", name="닫기", exact=True).click()


@pytest.mark.timeout(400)
def test_a_meeting_from_agenda_to_minutes(browser: Browser, house: House) -> None:
    picture = Pictures()
    settle(house, browser)
    with ExitStack() as stack:

        def enter(account: tuple[str, str], *, phone: bool = False) -> Visitor:
            who = stack.enter_context(visitor(browser, house, phone=phone))
            come_in(who, account)
            return who

        with visitor(browser, house) as admin:
            come_in(admin, ("20160001", "고요한 마당 일곱 그루"))
            third = person(admin, "최이수", SECRETARY)
        chair, member, phone = enter(LEADER), enter(COLLEAGUE), enter(SECRETARY, phone=True)
        colleague = door(member, "GET", "/api/session")["person"]["id"]
        project = door(
            chair,
            "POST",
            "/api/tasks/projects",
            name="특구형 스마트워크 시범",
            visibility="private",
            members=[{"party": colleague, "role": "edit"}, {"party": third, "role": "view"}],
        )["project"]["id"]
        space = door(chair, "PUT", f"/api/wiki/spaces/of/{project}")["id"]
        about = door(chair, "POST", "/api/wiki/pages", space=space, title="11월 간부회의 자료", template="monthly")[
            "page"
        ]["id"]

        page = chair.page
        chair.open(f"/wiki/{about}?face=meetings")
        page.get_by_role("button", name="회의 준비하기").click()
        expect(page.get_by_role("heading", name="안건")).to_be_visible()
        picture(page, "face")
        page.get_by_role("link", name="크게 보기").click()
        page.get_by_label("장소", exact=True).fill("본원 대회의실")
        page.get_by_label("의사정족수").fill("2")
        page.get_by_label("의사정족수").press("Tab")
        page.get_by_label("새 안건").fill("4분기 예산 변경")
        page.get_by_role("button", name="안건 추가").click()
        expect(page.get_by_role("textbox", name="‘4분기 예산 변경’ 제목")).to_be_visible()
        invite = page.get_by_role("combobox", name="참석자 부르기")
        for name in ("박도윤", "최이수"):
            invite.fill(name)
            page.get_by_role("option", name=name).click()
            expect(page.get_by_role("button", name=f"미출석 {name}")).to_be_visible()
        picture(page, "before")
        meeting = page.url.rpartition("/")[2].partition("?")[0]

        page.get_by_role("button", name="회의 시작").click()
        expect(page.get_by_role("timer")).to_be_visible()
        expect(page.get_by_role("img", name="출석 QR 코드")).to_be_visible()
        code = door(chair, "GET", f"/api/meetings/{meeting}/code?origin={house.address}")["code"]
        phone.open(f"/meetings/{meeting}/here?code={code}")
        expect(phone.page.get_by_text("출석했습니다")).to_be_visible()
        picture(phone.page, "arrived")
        phone.page.get_by_role("link", name="회의 열기").click()
        member.open(f"/meetings/{meeting}")
        member.page.get_by_role("button", name="미출석 박도윤").click()
        expect(page.get_by_text("출석 3 / 3")).to_be_visible()
        picture(page, "running")
        picture(phone.page, "phone")

        write(page, "r", "발언 요지", "예비비를 줄이고 교육에 쓰자", who=("발언자", "박도윤"))
        phone.page.get_by_role("button", name="발언 신청").click()
        phone.page.get_by_label("무엇을 말씀하시겠습니까?").fill("교육 장소를 먼저 정해야 합니다")
        phone.page.get_by_role("button", name="신청하기").click()
        expect(page.get_by_text("교육 장소를 먼저 정해야 합니다")).to_be_visible()

        page.evaluate("document.activeElement?.blur()")
        page.keyboard.press("v")
        page.get_by_label("무엇을 정합니까?").fill("4분기 예산 변경안을 원안대로 의결한다")
        page.get_by_role("radio", name="무기명").check()
        page.get_by_role("button", name="표결 시작").click()
        for who, choice in ((chair, "찬성"), (member, "찬성"), (phone, "반대")):
            who.page.get_by_role("button", name=choice, exact=True).click()
            if who is phone:
                picture(phone.page, "phone-vote")
            who.page.get_by_role("button", name=f"{choice}로 표결하기").click()
            expect(who.page.get_by_text("표결했습니다.")).to_be_visible()
        expect(page.get_by_text("출석 3명 가운데 3명 표결").first).to_be_visible()
        picture(page, "vote")
        page.get_by_role("button", name="표결 마감").click()
        expect(page.get_by_text("가결", exact=True)).to_be_visible()
        expect(phone.page.get_by_text("가결", exact=True)).to_be_visible()
        write(page, "d", "결정 사항", "예산 변경안을 원안대로 의결함")
        write(page, "t", "할 일", "변경 공고문 작성", who=("담당", "박도윤"))
        write(page, "t", "할 일", "교육 장소 세 곳 견적", who=("담당", "최이수"), due="2030-12-04")
        page.evaluate("document.activeElement?.blur()")
        page.keyboard.press("n")
        expect(page.get_by_text("안건 2 /")).to_be_visible()
        picture(page, "decided")

        chair.context.close()
        page = member.page
        page.get_by_role("button", name="진행 넘겨받기").click()
        expect(page.get_by_text("의장 박도윤").first).to_be_visible()
        expect(phone.page.get_by_text("이제 박도윤님이 회의를 이끕니다.")).to_be_visible()
        picture(page, "taken")
        page.get_by_role("button", name="회의 끝내기").click()
        expect(page.get_by_role("alertdialog").get_by_text("아홉 항목이 모두 있습니다.")).to_be_visible()
        picture(page, "end")
        page.get_by_role("button", name="회의록 쓰고 끝내기").click()
        expect(page.get_by_role("link", name="회의록 열기")).to_be_visible()
        expect(page.get_by_text("변경 공고문 작성").first).to_be_visible()
        expect(page.get_by_text("교육 장소 세 곳 견적").first).to_be_visible()
        picture(page, "ended")
        picture(phone.page, "phone-ended")

        state = door(member, "GET", f"/api/meetings/{meeting}/state")
        assert len(state["tasks"]) == 2
        tasks = {one["id"] for one in state["tasks"]}
        given: dict[str, Any] = {id: door(member, "GET", f"/api/tasks/{id}")["task"] for id in tasks}
        assert {one["title"]: [who["id"] for who in one["assignees"]] for one in given.values()} == {
            "변경 공고문 작성": [colleague],
            "교육 장소 세 곳 견적": [third],
        }
        assert {one["due_on"] for one in given.values()} == {None, "2030-12-04"}
        assert {one["project"]["id"] for one in given.values()} == {project}
        minutes = state["minutes"]["id"]
        page.wait_for_timeout(1500)
        to_meeting = {one["thing"]["id"] for one in door(member, "GET", f"/api/things/{meeting}/backlinks")["items"]}
        assert {minutes, *tasks} <= to_meeting
        for one in (minutes, *tasks):
            back = {it["thing"]["id"] for it in door(member, "GET", f"/api/things/{one}/backlinks")["items"]}
            assert meeting in back
        page.get_by_role("link", name="회의록 열기").click()
        for element in (
            "명칭",
            "개최기관",
            "일시",
            "장소",
            "참석자",
            "배석자",
            "진행 순서",
            "상정 안건",
            "발언 요지",
            "결정 사항",
            "표결 내용",
        ):
            expect(page.get_by_text(element, exact=True).first).to_be_visible()
        picture(page, "minutes")
        member.open("/meetings?when=past")
        expect(page.get_by_role("link", name="11월 간부회의 자료")).to_be_visible()
        picture(page, "list")
        assert member.errors == []
        assert phone.errors == []
        assert member.abroad == phone.abroad == []
    assert picture.wrong == []
    assert len(list(Path(PICTURES).glob("meeting-*.png"))) == picture.taken
