"""The first days of an institution, walked through in two browsers, with a picture of every step."""

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from PIL import Image, ImageDraw
from playwright.sync_api import Browser, CDPSession, Page, expect

from madang.demo.organisation import newcomers
from madang.demo.organisation.plan import TEAMS
from madang.standards.sheets import write_xlsx
from tests.browser.house import House, command, serving
from tests.browser.visitor import Visitor, at_home, door, sign_in, visitor
from tests.browser.walk import Settled

INSTITUTION = "한빛디지털진흥원"
ADMINISTRATOR = ("20160001", "고요한 마당 일곱 그루")
LEADER = ("0260505", "달빛 아래 대청마루")
"""The staff number of the first newcomer of 실증확산팀, and the password of their own choice."""
COLLEAGUE = ("0260506", "장독대 옆 감나무 셋")
"""The first newcomer of 창업지원팀."""
PROJECT = "가람 센터 전산 장비 점검"
TASK = "1층 강의실 분전함 사진 남기기"
COMMENT = "분전함에서 타는 냄새가 났습니다."


def photographs(folder: Path) -> list[Path]:
    """Three photographs of an invented fuse box."""
    found = []
    for turn, colour in enumerate(("#7a8fa6", "#a68f7a", "#8fa67a"), start=1):
        picture = Image.new("RGB", (1600, 1200), colour)
        draw = ImageDraw.Draw(picture)
        draw.rectangle((300, 200, 1300, 1000), fill="#d9dee3", outline="#3c4650", width=12)
        for column in range(3 + turn):
            left = 380 + column * 150
            draw.rectangle((left, 380, left + 90, 620), fill="#20262c")
            draw.rectangle((left + 25, 420 + 30 * turn, left + 65, 470 + 30 * turn), fill="#d2691e")
        path = folder / f"분전함 {turn}.jpg"
        picture.save(path, quality=88)
        found.append(path)
    return found


def pick(page: Page, field: str, typed: str, wanted: str | re.Pattern[str]) -> None:
    """Type into a field that finds, and take what it found."""
    page.get_by_role("combobox", name=field).press_sequentially(typed, delay=30)
    page.get_by_role("option", name=wanted).first.click()


class Keys:
    """The passkeys of one person, known to all their devices as a keychain keeps them."""

    def __init__(self) -> None:
        self.held: list[tuple[CDPSession, str]] = []

    def give(self, who: Visitor) -> None:
        """Give a device an authenticator, as one with a fingerprint reader has it, and the passkeys made so far."""
        session = who.context.new_cdp_session(who.page)
        session.send("WebAuthn.enable")
        options = {
            "protocol": "ctap2",
            "transport": "internal",
            "hasResidentKey": True,
            "hasUserVerification": True,
            "isUserVerified": True,
            "automaticPresenceSimulation": True,
        }
        made = session.send("WebAuthn.addVirtualAuthenticator", {"options": options})["authenticatorId"]
        for other, authenticator in self.held[:1]:
            for one in other.send("WebAuthn.getCredentials", {"authenticatorId": authenticator})["credentials"]:
                session.send("WebAuthn.addCredential", {"authenticatorId": made, "credential": one})
        self.held.append((session, made))

    def agree(self) -> None:
        """Bring the first device's passkeys to where the last one's are: a keychain does not count uses by device."""
        (first, there), (last, authenticator) = self.held[0], self.held[-1]
        for one in last.send("WebAuthn.getCredentials", {"authenticatorId": authenticator})["credentials"]:
            first.send("WebAuthn.removeCredential", {"authenticatorId": there, "credentialId": one["credentialId"]})
            first.send("WebAuthn.addCredential", {"authenticatorId": there, "credential": one})


def with_passkey(who: Visitor) -> None:
    """Come in with nothing but the fingerprint."""
    who.open("/")
    who.page.get_by_role("button", name="패스키로 로그인").click()
    at_home(who)


def set_up(walk: Settled, admin: Visitor) -> None:
    page = admin.page
    admin.open("/")
    expect(page.get_by_role("heading", name="기관 등록")).to_be_visible()
    walk.picture(admin, "set-up-institution")
    page.get_by_role("textbox", name="기관 이름").fill(INSTITUTION)
    page.get_by_role("button", name="다음").click()
    expect(page.get_by_role("heading", name="관리자 등록")).to_be_visible()
    page.get_by_role("textbox", name="이름").fill("이나래")
    page.get_by_role("textbox", name="사번").fill(ADMINISTRATOR[0])
    page.get_by_label(re.compile("^비밀번호")).and_(page.locator("input")).fill(ADMINISTRATOR[1])
    walk.picture(admin, "set-up-administrator")
    page.get_by_role("button", name="마당 시작하기").click()
    at_home(admin)
    expect(page.locator("html")).to_have_attribute("lang", "ko")
    walk.picture(admin, "empty-home")


def command_of(page: Page, typed: str) -> None:
    """Run an act by the one box, as somebody does who does not know where it lies."""
    page.keyboard.press("Control+k")
    page.get_by_role("combobox", name="찾을 말이나 할 일").press_sequentially(typed, delay=20)
    page.get_by_role("option", name=re.compile(typed)).first.click()


def organise(walk: Settled, admin: Visitor, folder: Path) -> None:
    """The site and the units the newcomers come to, from two tables; a unit that lies in itself is refused."""
    page = admin.page
    sites, units, circle = (folder / f"{name}.xlsx" for name in ("근무지", "부서", "도는 부서"))
    sites.write_bytes(write_xlsx([["근무지 이름", "근무지 종류"], ["본원", "본원"]], title="근무지"))
    rows = [["부서 이름", "상위 부서", "부서 종류", "부서 업무"]]
    for division, teams in TEAMS.items():
        rows += [[team, division, "팀", ", ".join(duties)] for team, duties in teams.items()]
        rows.append([division, "", "본부", ""])
    units.write_bytes(write_xlsx(rows, title="부서"))
    circle.write_bytes(write_xlsx([*rows, ["돌고도는팀", "돌고도는팀", "팀", ""]], title="부서"))
    command_of(page, "한꺼번에 등록")
    # the choice goes by the address: it is set a moment after the click
    page.get_by_role("radio", name="근무지").click()
    expect(page.get_by_role("radio", name="근무지")).to_be_checked()
    give(page, "파일 고르기", sites)
    page.get_by_role("button", name="근무지 1곳 등록하기").click()
    expect(page.get_by_text("근무지 1곳을 새로 등록하고")).to_be_visible()
    page.get_by_role("radio", name="부서").click()
    expect(page.get_by_role("radio", name="부서")).to_be_checked()
    give(page, "파일 고르기", circle)
    expect(page.get_by_role("grid", name="고칠 곳").get_by_role("row").nth(1)).to_contain_text("자기 자신")
    give(page, "고친 파일 다시 올리기", units)
    count = sum(len(teams) for teams in TEAMS.values()) + len(TEAMS)
    page.get_by_role("button", name=f"부서 {count}곳 등록하기").click()
    expect(page.get_by_text(f"부서 {count}곳을 새로 등록하고")).to_be_visible()
    walk.picture(admin, "units-taken-in")


def give(page: Page, button: str, file: Path) -> None:
    """Choose a file by a button."""
    with page.expect_file_chooser() as choosing:
        page.get_by_role("button", name=button).click()
    choosing.value.set_files(file)


def bring_in(walk: Settled, admin: Visitor, folder: Path) -> None:
    """A table with three bad rows is refused whole and says what to mend; the mended one is taken."""
    page = admin.page
    bad, good = folder / "새 구성원.xlsx", folder / "새 구성원 고침.xlsx"
    bad.write_bytes(newcomers(seed=1))
    good.write_bytes(newcomers(seed=1, bad=False))
    command_of(page, "한꺼번에 등록")
    give(page, "파일 고르기", bad)
    troubles = page.get_by_role("grid", name="고칠 곳")
    for row, value, what in (
        (18, "달나라팀", "등록되지 않은 값입니다."),
        (77, "0260574", "중복"),
        (140, "주소 아님", "형식"),
    ):
        line = troubles.get_by_role("row").filter(has_text=str(row)).filter(has_text=value)
        expect(line).to_contain_text(what)
    expect(page.get_by_role("button", name=re.compile("명 등록하기"))).to_have_count(0)
    walk.picture(admin, "three-bad-rows")
    give(page, "고친 파일 다시 올리기", good)
    page.get_by_role("button", name="180명 등록하기").click()
    expect(page.get_by_text("180명을 새로 등록하고")).to_be_visible()
    walk.picture(admin, "180-people-taken-in")
    admin.open("/people/organisation")
    leader = next(row for row in door(admin, "GET", "/api/people?q=" + LEADER[0])["items"])
    expect(page.get_by_role("treeitem", name=re.compile("실증확산팀")).first).to_contain_text(leader["fn"])
    walk.picture(admin, "imported-heads-head")


def first_password(walk: Settled, admin: Visitor, number: str) -> str:
    """The sheet the administrator prints and hands over."""
    page = admin.page
    admin.open("/people/manage")
    page.get_by_role("searchbox").fill(number)
    page.get_by_role("row").filter(has_text=number).get_by_role("link").first.click()
    page.get_by_role("button", name="비밀번호 초기화").click()
    page.get_by_role("button", name="일회용 비밀번호 만들기").click()
    sheet = page.get_by_role("dialog", name="초대장")
    expect(sheet.get_by_text(number)).to_be_visible()
    walk.picture(admin, f"invitation-{number}")
    given = sheet.get_by_role("definition").nth(2).inner_text()
    sheet.get_by_role("button", name="닫기").first.click()
    return given


def come_in(walk: Settled, who: Visitor, account: tuple[str, str], given: str) -> None:
    """The first sign-in: the password on paper, then one's own."""
    page = who.page
    number, chosen = account
    sign_in(who, number, given)
    expect(page.get_by_role("heading", name="비밀번호 바꾸기")).to_be_visible()
    walk.picture(who, f"first-sign-in-{number}")
    page.get_by_label("지금 비밀번호").and_(page.locator("input")).fill(given)
    page.get_by_label("새 비밀번호").and_(page.locator("input")).fill(chosen)
    page.get_by_role("button", name="비밀번호 바꾸기").click()
    at_home(who)


def add_passkey(walk: Settled, leader: Visitor, keys: Keys) -> None:
    """The fingerprint reader is told once, and is enough from then on."""
    page = leader.page
    keys.give(leader)
    command_of(page, "비밀번호와 2단계 인증")
    page.get_by_role("button", name="패스키 추가").click()
    window = page.get_by_role("dialog")
    window.get_by_label("지금 비밀번호").and_(page.locator("input")).fill(LEADER[1])
    window.get_by_role("button", name="다음").click()
    window.get_by_role("textbox", name="이름").fill("사무실 노트북")
    walk.picture(leader, "naming-the-passkey")
    page.keyboard.press("Enter")
    expect(page.get_by_role("main").get_by_text("사무실 노트북")).to_be_visible()
    walk.picture(leader, "passkey-added")
    go_out(leader)
    with_passkey(leader)


def go_out(who: Visitor) -> None:
    """Sign out."""
    command_of(who.page, "내 설정")
    with who.page.expect_navigation():
        who.page.get_by_role("button", name="로그아웃").click()
    expect(who.page.get_by_role("heading", name="로그인")).to_be_visible()


def found_project(walk: Settled, leader: Visitor) -> str:
    page = leader.page
    page.get_by_role("navigation", name="주 메뉴").get_by_role("link", name="업무").click()
    page.get_by_role("link", name="모든 프로젝트").click()
    page.get_by_role("link", name="새 프로젝트").first.click()
    page.get_by_role("textbox", name="프로젝트 이름").fill(PROJECT)
    page.get_by_role("radio", name=re.compile("^전산 문의")).check(force=True)
    page.get_by_role("radio", name=re.compile("^비공개")).check(force=True)
    walk.picture(leader, "new-project")
    page.get_by_role("button", name="프로젝트 만들기").click()
    expect(page.get_by_role("heading", name=PROJECT)).to_be_visible()
    address = page.url
    add = page.get_by_role("textbox", name=re.compile("^새 업무")).first
    add.fill(TASK)
    page.get_by_role("combobox", name="문의 종류").select_option("기타")
    add.press("Enter")
    expect(page.get_by_role("link", name=TASK)).to_be_visible()
    page.get_by_role("link", name="프로젝트 설정").click()
    page.get_by_role("tab", name="사람").click()
    page.get_by_role("button", name="사람과 권한 바꾸기").click()
    window = page.get_by_role("dialog")
    pick(page, "사람, 부서, 지역, 모임", "ㅊㅇㅈㅇ", re.compile("^창업지원팀"))
    window.get_by_role("combobox", name="권한", exact=True).select_option("편집")
    walk.picture(leader, "unit-found-by-initials")
    window.get_by_role("button", name="추가", exact=True).click()
    expect(window.get_by_role("listitem").filter(has_text="창업지원팀")).to_be_visible()
    walk.picture(leader, "unit-invited")
    window.get_by_role("button", name="닫기").first.click()
    return address


def hear(walk: Settled, colleague: Visitor) -> None:
    """The colleague, who did nothing but leave the inbox open, reads of the project and goes there."""
    page = colleague.page
    told = page.get_by_role("main").get_by_role("link", name=re.compile(PROJECT)).first
    expect(told).to_be_visible()
    walk.picture(colleague, "told-without-reload")
    told.click()
    expect(page.get_by_role("heading", name=PROJECT)).to_be_visible()
    page.get_by_role("link", name=TASK).click()
    expect(page.get_by_role("heading", name=TASK)).to_be_visible()


def photograph(walk: Settled, phone: Visitor, keys: Keys, project: str, pictures: list[Path]) -> None:
    """The leader's telephone: three photographs at once."""
    page = phone.page
    keys.give(phone)
    with_passkey(phone)
    walk.picture(phone, "home-on-a-phone")
    page.goto(project)
    expect(page.get_by_role("heading", name=PROJECT)).to_be_visible()
    walk.picture(phone, "project-on-a-phone")
    page.get_by_role("link", name=TASK).click()
    expect(page.get_by_role("heading", name=TASK)).to_be_visible()
    walk.picture(phone, "task-on-a-phone")
    with page.expect_file_chooser() as choosing:
        page.get_by_role("button", name="사진 올리기").first.click()
    choosing.value.set_files(pictures)
    for picture in pictures:
        expect(page.get_by_role("button", name=picture.name, exact=True)).to_be_visible()
    page.get_by_role("button", name=pictures[-1].name, exact=True).scroll_into_view_if_needed()
    walk.picture(phone, "three-photos-on-a-phone")


def comment(walk: Settled, colleague: Visitor, pictures: list[Path], leader: str) -> None:
    page = colleague.page
    for picture in pictures:
        expect(page.get_by_role("button", name=picture.name, exact=True)).to_be_visible()
    box = page.get_by_role("textbox", name="댓글 쓰기")
    box.press_sequentially(f"@{leader}", delay=30)
    page.get_by_role("option", name=re.compile(leader)).first.click()
    box.press_sequentially(COMMENT)
    box.press("Enter")
    expect(page.get_by_role("region", name="댓글").get_by_text(COMMENT)).to_be_visible()
    expect(box).to_have_value("")
    walk.picture(colleague, "comment-with-mention")


def hand_over(walk: Settled, leader: Visitor, colleague: Visitor, name: str) -> None:
    page = leader.page
    expect(page.get_by_role("region", name="댓글").get_by_text(COMMENT)).to_be_visible()
    page.get_by_role("button", name="내가 하기").click()
    page.get_by_role("button", name="넘기기").click()
    pick(page, "받을 사람", name, re.compile(name))
    walk.picture(leader, "handing-over")
    page.get_by_role("dialog").get_by_role("button", name="넘기기").click()
    expect(page.get_by_text(f"{name} 님에게 넘겼습니다.")).to_be_visible()
    expect(colleague.page.get_by_role("main").get_by_text(name).first).to_be_visible()


def plan(walk: Settled, leader: Visitor, project: str) -> None:
    page = leader.page
    page.goto(project)
    page.get_by_role("link", name="계획").click()
    page.get_by_role("button", name="오늘부터로 날짜 정하기").click()
    bar = page.get_by_role("button", name=re.compile(f"^{TASK}, .*부터"))
    before = bar.get_attribute("aria-label")
    bar.focus()
    for key in ("ArrowRight", "ArrowRight", "Shift+ArrowRight"):
        shown = bar.get_attribute("aria-label") or ""
        page.keyboard.press(key)
        expect(bar).not_to_have_attribute("aria-label", shown)
    expect(bar).to_be_focused()
    after = bar.get_attribute("aria-label") or ""
    walk.picture(leader, "plan-moved-by-keyboard")
    assert after != before
    with page.expect_response(lambda one: one.request.method == "PATCH" and "/api/tasks/" in one.url):
        bar.blur()
    page.reload()
    expect(page.get_by_role("button", name=after, exact=True)).to_be_visible()


def find(walk: Settled, leader: Visitor) -> None:
    """The comment says 분전함에서; what is typed is the word with another particle."""
    page = leader.page
    page.keyboard.press("Control+k")
    box = page.get_by_role("combobox", name="찾을 말이나 할 일")
    box.press_sequentially("냄새를", delay=30)
    walk.picture(leader, "one-box")
    page.get_by_role("option", name=re.compile("전체에서 찾기")).click()
    hit = page.get_by_role("main").get_by_role("link").filter(has_text="냄새")
    expect(hit.first).to_be_visible()
    walk.picture(leader, "found-inside-a-comment")
    hit.first.click()
    expect(page.get_by_role("heading", name=TASK)).to_be_visible()
    expect(page.get_by_role("region", name="댓글").get_by_text(COMMENT)).to_be_visible()


def share(walk: Settled, leader: Visitor) -> str:
    page = leader.page
    page.get_by_role("main").get_by_role("button", name="더 하기", exact=True).click()
    page.get_by_role("menuitem", name="공유").click()
    page.get_by_role("tab", name="링크와 외부인").click()
    page.get_by_text("링크로 공유", exact=True).click()
    field = page.get_by_role("textbox", name="링크", exact=True)
    expect(field).to_have_value(re.compile("^http"))
    walk.picture(leader, "link-made")
    link = field.input_value()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    return link


def visit(walk: Settled, guest: Visitor, link: str, pictures: list[Path], project: str) -> None:
    page = guest.page
    page.goto(link)
    expect(page.get_by_role("heading", name=TASK)).to_be_visible()
    for picture in pictures:
        expect(page.get_by_text(picture.name, exact=True)).to_be_visible()
    expect(page.get_by_text(COMMENT)).to_be_visible()
    expect(page.get_by_role("navigation", name="주 메뉴")).to_have_count(0)
    walk.picture(guest, "guest-sees-the-task")
    page.goto(project)
    expect(page.get_by_role("heading", name="로그인")).to_be_visible()
    for path in ("/api/tasks", "/api/people", "/api/inbox", "/api/search?q=분전함", "/api/units"):
        answer = guest.context.request.get(guest.house.address + path)
        assert answer.status == 401, f"{path}: {answer.status}"
    walk.picture(guest, "guest-sees-nothing-else")


def open_task(who: Visitor, project: str) -> None:
    who.page.goto(project)
    who.page.get_by_role("link", name=TASK).click()
    expect(who.page.get_by_role("heading", name=TASK)).to_be_visible()


def back_up(walk: Settled, admin: Visitor) -> Path:
    """Ask for a backup and watch it come; the file it lies in."""
    page = admin.page
    at_home(admin)
    command_of(page, "백업")
    page.get_by_role("button", name="지금 백업하기").click()
    row = page.get_by_role("grid", name="백업 목록").get_by_role("row").filter(has_text="직접")
    expect(row).to_contain_text("완료", timeout=60_000)
    walk.picture(admin, "backup-made")
    shown = row.inner_text()
    (made,) = (one for one in (admin.house.data / "backups").iterdir() if one.name in shown)
    return made


def restore(walk: Settled, browser: Browser, copy: House, project: str, pictures: list[Path]) -> None:
    with visitor(browser, copy) as colleague:
        sign_in(colleague, *COLLEAGUE)
        at_home(colleague)
        open_task(colleague, copy.address + urlsplit(project).path)
        for picture in pictures:
            expect(colleague.page.get_by_role("button", name=picture.name, exact=True)).to_be_visible()
        expect(colleague.page.get_by_role("region", name="댓글").get_by_text(COMMENT)).to_be_visible()
        walk.picture(colleague, "restored-house")
        assert colleague.errors == []


def knock(walk: Settled, stranger: Visitor, owner: Visitor) -> None:
    """Twenty passwords from outside; then the owner, on the device they always use."""
    page = stranger.page
    answers: list[int] = []
    page.on("response", lambda one: answers.append(one.status) if one.url.endswith("/api/session") else None)
    sign_in(stranger, LEADER[0], "봄비 1")
    refused = page.get_by_role("alert")
    expect(refused).to_be_visible()
    for turn in range(2, 21):
        with page.expect_response(lambda one: one.request.method == "POST" and one.url.endswith("/api/session")):
            page.get_by_label("비밀번호", exact=True).fill(f"봄비 {turn}")
            page.get_by_role("button", name="로그인", exact=True).click()
    expect(refused).to_have_text(re.compile(r"시도가 너무 많았습니다\. \d+초 뒤에 다시 시도해 주세요\."))
    assert answers.count(429) >= 10, answers
    walk.picture(stranger, "stranger-is-slowed")
    go_out(owner)
    sign_in(owner, *LEADER)
    owner.page.get_by_role("button", name="패스키로 인증").click()
    at_home(owner)
    walk.picture(owner, "owner-still-comes-in")


@pytest.mark.timeout(330)
def test_the_first_days(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> None:
    """From an empty directory to a restored backup, in Korean, with nothing leaving the host and no error in a page."""
    folder = tmp_path_factory.mktemp("walk")
    walk = Settled("ground")
    pictures = photographs(folder)
    keys = Keys()
    with (
        serving(folder / "house") as house,
        visitor(browser, house) as admin,
        visitor(browser, house) as leader,
        visitor(browser, house) as colleague,
    ):
        with walk.step("1 set-up"):
            set_up(walk, admin)
        with walk.step("2 import"):
            organise(walk, admin, folder)
            bring_in(walk, admin, folder)
        with walk.step("3 sign-in"):
            come_in(walk, leader, LEADER, first_password(walk, admin, LEADER[0]))
            add_passkey(walk, leader, keys)
            come_in(walk, colleague, COLLEAGUE, first_password(walk, admin, COLLEAGUE[0]))
            names = [door(who, "GET", "/api/session")["person"]["fn"] for who in (leader, colleague)]
            colleague.open("/inbox")
        with walk.step("4 project"):
            project = found_project(walk, leader)
        with walk.step("5 told"):
            hear(walk, colleague)
        with walk.step("6 photos"), visitor(browser, house, phone=True) as phone:
            photograph(walk, phone, keys, project, pictures)
            keys.agree()
            open_task(leader, project)
            assert phone.errors == []
        with walk.step("7 comment"):
            comment(walk, colleague, pictures, names[0])
        with walk.step("8 hand over"):
            hand_over(walk, leader, colleague, names[1])
            plan(walk, leader, project)
        with walk.step("9 find"):
            find(walk, leader)
        with walk.step("10 guest"), visitor(browser, house) as guest:
            visit(walk, guest, share(walk, leader), pictures, project)
        with walk.step("11 backup"):
            backup = back_up(walk, admin)
        with walk.step("12 stranger"), visitor(browser, house) as stranger:
            knock(walk, stranger, leader)
        seen = [*admin.errors, *leader.errors, *colleague.errors]
        abroad = [*admin.abroad, *leader.abroad, *colleague.abroad]
    with walk.step("11 restore"):
        command("restore", backup, "--data", folder / "copy")
        assert "whole" in command("audit", "verify", "--data", folder / "copy")
        with serving(folder / "copy") as copy:
            restore(walk, browser, copy, project, pictures)
    assert seen == []
    assert abroad == []
