"""RACE-4, 5 and 6: many at once for what there is once; nobody gets over a quota, twice, or over somebody's edit."""

import asyncio
import base64
import random
from collections import Counter
from uuid import uuid4

from bench.runner import Record
from prove.village import Village, village

TARGETS = ("RACE-4", "RACE-5", "RACE-6")
AT_ONCE = 16
QUOTA = 1 << 20


async def edits(here: Village, races: int) -> tuple[int, str]:
    """Sixteen edits of one task with one revision: one wins, and what it wrote is what stands there."""
    lost = 0
    web = here.visitors["manage"]
    path = f"/api/tasks/{here.ids['task']}"
    for at in range(races):
        revision = (await web.get(path)).json()["task"]["revision"]
        titles = [f"race {at} {one}" for one in range(AT_ONCE)]
        answers = await asyncio.gather(
            *(web.patch(path, json={"title": title}, headers={"if-match": f'"{revision}"'}) for title in titles)
        )
        won = [title for title, answer in zip(titles, answers, strict=True) if answer.status_code == 200]
        stale = sum(answer.status_code == 412 for answer in answers)
        now = (await web.get(path)).json()["task"]
        if len(won) != 1 or stale != AT_ONCE - 1 or now["title"] != won[0] or now["revision"] != revision + 1:
            lost += 1
            print(f"    {Counter(answer.status_code for answer in answers)}, kept {now['title']} of {won}")
    return lost, f"{lost} silent overwrites; {AT_ONCE} editors at once"


async def keys(here: Village, races: int) -> tuple[int, str]:
    """The same request with the same key sixteen times at once: one effect, one answer. Then one per person."""
    doubled = 0
    web = here.visitors["manage"]
    comments = f"/api/things/{here.ids['other']}/comments"
    for at in range(races):
        text, key = f"said once {at} {uuid4()}", {"idempotency-key": str(uuid4())}
        if at % 2:
            doubled += await _one_per_person(here)
            continue
        answers = await asyncio.gather(*(web.post(comments, json={"text": text}, headers=key) for _ in range(AT_ONCE)))
        async with here.database.queries() as q:
            there = await q.value("select count(*) from ground.comment where text = %(text)s", text=text)
        if there != 1 or len({answer.text for answer in answers}) != 1 or answers[0].status_code != 201:
            doubled += 1
            print(f"    {there} effects; {Counter(answer.status_code for answer in answers)}")
    return doubled, f"{doubled} doubled; {AT_ONCE} at once with one key, or for what a person has once"


async def _one_per_person(here: Village) -> int:
    """A reaction is there once per person, and a personal project once, however many ask at once."""
    web = here.visitors["manage"]
    url = f"/api/comments/{here.ids['comment']}/reactions/%F0%9F%91%8D"
    await web.delete(url)
    answers = await asyncio.gather(*(web.put(url) for _ in range(AT_ONCE)))
    async with here.database.queries() as q:
        there = await q.value(
            "select count(*) from ground.reaction where comment = %(id)s and party = %(me)s",
            id=here.ids["comment"],
            me=here.people["manage"],
        )
    bad = there != 1 or any(answer.status_code >= 400 for answer in answers)
    if bad:
        print(f"    {there} reactions; {Counter(answer.status_code for answer in answers)}")
    return int(bad)


async def quotas(here: Village, races: int) -> tuple[int, str]:
    """Announcements of more than a person may keep, all at once: never over."""
    policy = (await here.visitors["administrator"].get("/api/files/policy")).json()
    wish = {
        **{name: policy[name] for name in ("file_bytes", "deny_types", "deny_extensions", "allow_types")},
        "keep_location": policy["keep_location"],
        "clamd": None,
        "person_bytes": QUOTA,
    }
    await here.ok("administrator", "PUT", "/api/files/policy", json=wish)
    web, over = here.visitors["edit"], 0
    thing = base64.b64encode(here.ids["task"].encode()).decode()
    for _ in range(races):
        sizes = [random.randint(QUOTA // 8, QUOTA // 3) for _ in range(AT_ONCE)]
        answers = await asyncio.gather(
            *(
                web.post(
                    "/api/uploads",
                    headers={"upload-length": str(size), "upload-metadata": f"thing {thing},filename YQ=="},
                )
                for size in sizes
            )
        )
        begun = [answer.headers["location"] for answer in answers if answer.status_code == 201]
        kept = sum(size for size, answer in zip(sizes, answers, strict=True) if answer.status_code == 201)
        if kept > QUOTA or not begun or {answer.status_code for answer in answers} - {201, 507}:
            over += 1
            print(f"    {kept:,} of {QUOTA:,} bytes; {Counter(answer.status_code for answer in answers)}")
        for place in begun:
            await web.delete(place)
    return over, f"{over} over the quota; {AT_ONCE} uploads announced at once"


async def run(n: int, record: Record) -> None:
    """Race, count."""
    async with village() as here:
        for target, race in (("RACE-4", quotas), ("RACE-5", keys), ("RACE-6", edits)):
            bad, figure = await race(here, n)
            record(target, n=n, figure=figure, met=not bad)
