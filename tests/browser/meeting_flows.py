"""A meeting as an institution holds it: three people, attendance by QR, a vote, a decision, two to-dos, another chair."""

import re
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.visitor import Visitor, door, drag

Picture = Callable[[Visitor, str], None]


def note(page: Page, sort: str, label: str, text: str, *, who: tuple[str, str] | None = None, due: str = "") -> None:
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


def hold(chair: Visitor, member: Visitor, phone: Visitor, about: str, picture: Picture) -> str:
    """From the agenda to a closed browser of the chair, whose lead the member takes over; the meeting's id."""
    page = chair.page
    chair.open(f"/wiki/{about}?face=meetings")
    page.get_by_role("button", name="회의 준비하기").click()
    expect(page.get_by_role("heading", name="안건")).to_be_visible()
    picture(chair, "face")
    page.get_by_role("link", name="크게 보기").click()
    page.get_by_label("장소", exact=True).fill("본원 대회의실")
    page.get_by_label("의사정족수").fill("2")
    page.get_by_label("의사정족수").press("Tab")
    page.get_by_label("새 안건").fill("4분기 예산 변경")
    page.get_by_role("button", name="안건 추가").click()
    added = page.get_by_role("textbox", name="‘4분기 예산 변경’ 제목")
    rows = page.locator("li:has(> [draggable])")
    expect(rows.last).to_contain_text(re.compile(r"\d"))
    added.press("Alt+Shift+ArrowUp")
    expect(rows.last.get_by_role("textbox", name="‘4분기 예산 변경’ 제목")).to_have_count(0)
    expect(added).to_be_focused()
    drag(page, rows.filter(has=added).locator("[draggable]"), rows.last, at=0.9)
    expect(rows.last.get_by_role("textbox", name="‘4분기 예산 변경’ 제목")).to_be_visible()
    invite = page.get_by_role("combobox", name="참석자 부르기")
    for name in ("박도윤", "최이수"):
        invite.fill(name)
        page.get_by_role("option", name=name).click()
        expect(page.get_by_role("button", name=f"미출석 {name}")).to_be_visible()
    picture(chair, "before")
    meeting = page.url.rpartition("/")[2].partition("?")[0]

    page.get_by_role("button", name="회의 시작").click()
    expect(page.get_by_role("timer")).to_be_visible()
    expect(page.get_by_role("img", name="출석 QR 코드")).to_be_visible()
    code = door(chair, "GET", f"/api/meetings/{meeting}/code?origin={chair.house.address}")["code"]
    phone.open(f"/meetings/{meeting}/here?code={code}")
    expect(phone.page.get_by_text("출석했습니다")).to_be_visible()
    picture(phone, "arrived")
    phone.page.get_by_role("link", name="회의 열기").click()
    member.open(f"/meetings/{meeting}")
    member.page.get_by_role("button", name="미출석 박도윤").click()
    expect(page.get_by_text("출석 3 / 3")).to_be_visible()
    picture(chair, "running")
    picture(phone, "phone")

    note(page, "r", "발언 요지", "예비비를 줄이고 교육에 쓰자", who=("발언자", "박도윤"))
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
            picture(phone, "phone-vote")
        who.page.get_by_role("button", name=f"{choice}로 표결하기").click()
        expect(who.page.get_by_text("표결했습니다.")).to_be_visible()
    expect(page.get_by_text("출석 3명 가운데 3명 표결").first).to_be_visible()
    picture(chair, "vote")
    page.get_by_role("button", name="표결 마감").click()
    expect(page.get_by_text("가결", exact=True)).to_be_visible()
    expect(phone.page.get_by_text("가결", exact=True)).to_be_visible()
    note(page, "d", "결정 사항", "예산 변경안을 원안대로 의결함")
    note(page, "t", "할 일", "변경 공고문 작성", who=("담당", "박도윤"))
    note(page, "t", "할 일", "교육 장소 세 곳 견적", who=("담당", "최이수"), due="2030-12-04")
    page.evaluate("document.activeElement?.blur()")
    page.keyboard.press("n")
    expect(page.get_by_text("안건 2 /")).to_be_visible()
    picture(chair, "decided")

    chair.context.close()
    page = member.page
    page.get_by_role("button", name="진행 넘겨받기").click()
    expect(page.get_by_text("의장 박도윤").first).to_be_visible()
    expect(phone.page.get_by_text("이제 박도윤님이 회의를 이끕니다.")).to_be_visible()
    picture(member, "taken")
    return meeting


def end(member: Visitor, phone: Visitor, meeting: str, people: tuple[str, str], project: str, picture: Picture) -> str:
    """Ending writes the minutes and makes two tasks, each with links both ways; the id of the minutes."""
    page = member.page
    colleague, secretary = people
    page.get_by_role("button", name="회의 끝내기").click()
    expect(page.get_by_role("alertdialog").get_by_text("아홉 항목이 모두 있습니다.")).to_be_visible()
    picture(member, "end")
    page.get_by_role("button", name="회의록 쓰고 끝내기").click()
    expect(page.get_by_role("link", name="회의록 열기")).to_be_visible()
    expect(page.get_by_text("변경 공고문 작성").first).to_be_visible()
    expect(page.get_by_text("교육 장소 세 곳 견적").first).to_be_visible()
    picture(member, "ended")
    picture(phone, "phone-ended")

    state = door(member, "GET", f"/api/meetings/{meeting}/state")
    assert len(state["tasks"]) == 2
    tasks = {one["id"] for one in state["tasks"]}
    given: dict[str, Any] = {id: door(member, "GET", f"/api/tasks/{id}")["task"] for id in tasks}
    assert {one["title"]: [who["id"] for who in one["assignees"]] for one in given.values()} == {
        "변경 공고문 작성": [colleague],
        "교육 장소 세 곳 견적": [secretary],
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
    picture(member, "minutes")
    return str(minutes)
