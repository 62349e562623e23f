"""CardDAV as its RFC says: one's own contacts, and the directory to read."""

import re
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from prove.dav import Mount
from tests.dav.calendars import SPACES, Client, Person, card, colleague, founder

OWN, STAFF = "/dav/contacts/contacts/", "/dav/contacts/directory/"


@pytest_asyncio.fixture
async def me(mount: Mount) -> Person:
    return await founder(mount)


@pytest_asyncio.fixture
async def phone(me: Person) -> AsyncIterator[Client]:
    async with me.client() as client:
        yield client


async def found(phone: Client, path: str, inside: str, more: str = "") -> set[str]:
    text = (
        await phone.dav(
            "REPORT",
            path,
            207,
            f"<CR:addressbook-query {SPACES}><D:prop><D:getetag/><CR:address-data/></D:prop>"
            f"<CR:filter test='allof'>{inside}</CR:filter>{more}</CR:addressbook-query>",
            depth="1",
        )
    ).text
    return set(re.findall(r"FN:([^\r\n]+)", text))


async def test_a_contact_is_kept_byte_for_byte_and_synchronised(phone: Client) -> None:
    odd = card(
        "odd", more="item1.TEL;type=pref:010\r\nitem1.X-ABLabel:_$!<Home>!$_\r\nPHOTO;ENCODING=b:QUJD\r\n QUJD\r\n"
    )
    _, token, _ = await phone.sync(OWN)
    tag = (await phone.dav("PUT", OWN + "odd.vcf", 201, odd, if_none_match="*", content_type="text/vcard")).headers[
        "etag"
    ]
    got = await phone.dav("GET", OWN + "odd.vcf", 200)
    assert (got.text, got.headers["content-type"]) == (odd, "text/vcard; charset=utf-8")
    await phone.dav("PUT", OWN + "odd.vcf", 412, card("odd", "다른이"), if_match='"nonsense"')
    await phone.dav("PUT", OWN + "odd.vcf", 204, card("odd", "다른이"), if_match=tag)
    changed, token, _ = await phone.sync(OWN, token)
    assert changed == {"odd.vcf": 200}
    await phone.dav("DELETE", OWN + "odd.vcf", 204)
    assert (await phone.sync(OWN, token))[0] == {"odd.vcf": 404}


@pytest.mark.parametrize(
    ("body", "status", "condition"),
    [
        ("nonsense", 403, "CR:valid-address-data"),
        (card("x").replace("3.0", "2.1"), 403, "CR:valid-address-data"),
        (card("x").replace("UID:x\r\n", ""), 403, "CR:valid-address-data"),
        (card("x") * 2, 403, "CR:valid-address-data"),
        (card("x", more="NOTE:a\0b\r\n"), 403, "CR:valid-address-data"),
        (card("taken"), 409, "CR:no-uid-conflict"),
        (card("x", more="NOTE:" + "x" * (1 << 20) + "\r\n"), 403, "CR:max-resource-size"),
    ],
)
async def test_what_is_no_card_is_refused(phone: Client, body: str, status: int, condition: str) -> None:
    await phone.dav("PUT", OWN + "taken.vcf", 201, card("taken"))
    try:
        assert f"<{condition}" in (await phone.dav("PUT", OWN + "x.vcf", status, body)).text
    finally:
        await phone.dav("DELETE", OWN + "taken.vcf", 204)


async def test_contacts_are_searched(phone: Client) -> None:
    people = {"a": "김하늘", "b": "김바다", "c": "이나무"}
    for uid, fn in people.items():
        await phone.dav("PUT", f"{OWN}{uid}.vcf", 201, card(uid, fn, more=f"EMAIL;TYPE=WORK:{uid}@example.org\r\n"))
    text = "<CR:prop-filter name='FN'><CR:text-match match-type='{}'>{}</CR:text-match></CR:prop-filter>"
    assert await found(phone, OWN, text.format("contains", "김")) == {"김하늘", "김바다"}
    assert await found(phone, OWN, text.format("equals", "이나무")) == {"이나무"}
    assert await found(phone, OWN, text.format("starts-with", "하늘")) == set()
    assert await found(phone, OWN, "<CR:prop-filter name='TEL'><CR:is-not-defined/></CR:prop-filter>") == set(
        people.values()
    )
    typed = "<CR:prop-filter name='EMAIL'><CR:param-filter name='TYPE'><CR:text-match>work</CR:text-match></CR:param-filter></CR:prop-filter>"
    assert await found(phone, OWN, typed) == set(people.values())
    assert len(await found(phone, OWN, "", "<CR:limit><CR:nresults>2</CR:nresults></CR:limit>")) == 2
    for uid in people:
        await phone.dav("DELETE", f"{OWN}{uid}.vcf", 204)


async def test_the_directory_shows_colleagues_and_takes_nothing(mount: Mount, phone: Client) -> None:
    async with colleague(mount, "남궁세종", "0000061") as other:
        text = (await phone.dav("GET", f"{STAFF}{other.id}.vcf", 200)).text
        assert "N:남궁;세종;;;" in text
        assert "FN:남궁세종" in text
        assert "p0000061@example.org" in text
        # a number with its middle hidden would be dialled
        assert "CELL" not in text
        async with other.client() as theirs:
            assert "TEL;TYPE=CELL,VOICE:010-1234-5678" in (await theirs.dav("GET", f"{STAFF}{other.id}.vcf", 200)).text
        await phone.dav("PUT", f"{STAFF}{other.id}.vcf", 403, card("x"))
        await phone.dav("DELETE", f"{STAFF}{other.id}.vcf", 403)
        assert "남궁세종" in await found(phone, STAFF, "")
        asked = f"<D:propfind {SPACES}><D:prop><D:getetag/><CS:getctag/><D:current-user-privilege-set/></D:prop></D:propfind>"
        listed = (await phone.dav("PROPFIND", STAFF, 207, asked, depth="1")).text
        assert f"{other.id}.vcf" in listed
        assert "D:write" not in listed
        mark = re.findall(r"getctag>([^<]+)<", listed)
        async with colleague(mount, "선우진", "0000062"):
            assert (
                re.findall(r"getctag>([^<]+)<", (await phone.dav("PROPFIND", STAFF, 207, asked, depth="0")).text)
                != mark
            )
        await phone.dav("COPY", f"{STAFF}{other.id}.vcf", 201, destination=OWN + "copied.vcf")
        await phone.dav("DELETE", OWN + "copied.vcf", 204)


async def test_nobody_sees_the_contacts_of_somebody_else(mount: Mount, phone: Client) -> None:
    await phone.dav("PUT", OWN + "mine.vcf", 201, card("mine", "나만의"))
    async with colleague(mount, "황보라", "0000063") as other, other.client() as theirs:
        await theirs.dav("GET", OWN + "mine.vcf", 404)
        assert (await theirs.sync(OWN))[0] == {}
    await phone.dav("DELETE", OWN + "mine.vcf", 204)


async def test_books_are_neither_made_nor_taken_away(phone: Client) -> None:
    kind = "<D:set><D:prop><D:resourcetype><D:collection/><CR:addressbook/></D:resourcetype></D:prop></D:set>"
    await phone.dav("MKCOL", "/dav/contacts/more/", 403, f"<D:mkcol {SPACES}>{kind}</D:mkcol>")
    await phone.dav("DELETE", OWN, 403)
    change = f"<D:propertyupdate {SPACES}><D:set><D:prop><D:resourcetype/><X:a xmlns:X='urn:x'>1</X:a></D:prop></D:set></D:propertyupdate>"
    assert "HTTP/1.1 403" in (await phone.dav("PROPPATCH", OWN, 207, change)).text
