"""Every route answers everybody as the access table says, and tells strangers nothing. With full numbers: bin/prove."""

import random
from collections.abc import AsyncIterator
from typing import Any

import pytest_asyncio

from madang.ground.testing import PASSWORD, MakeClient
from madang.ground.tx import Actor
from prove.doors import walk
from prove.prove_api import fuzz
from prove.prove_roles import SOME, compare
from prove.village import Village, village


@pytest_asyncio.fixture(scope="module")
async def here() -> AsyncIterator[Village]:
    async with village() as found:
        yield found


async def test_every_route_answers_as_the_access_table_says(here: Village) -> None:
    asked, wrong = await compare(here, who=SOME)
    assert asked > 200 * len(SOME)
    assert wrong == []


async def test_nothing_of_a_private_project_shows_outside_it(here: Village) -> None:
    random.seed(1)
    owner = await walk(here, 500, who=["other"])
    assert owner[1], "the owner sees it, so the walk would have found it"
    probes, leaks, _ = await walk(here, 500)
    assert probes == 500
    assert leaks == []


async def test_whatever_is_asked_the_answer_is_one_the_description_knows(here: Village) -> None:
    random.seed(1)
    found, statuses = await fuzz(here, 500)
    assert statuses[200] > 50
    assert not found, found


async def _token(web: Any, scopes: list[str] | None) -> str:
    wish = {"name": "proof", "scopes": scopes, "password": PASSWORD}
    return str((await web.ok("POST", "/api/me/tokens", json=wish))["secret"])


async def test_a_token_opens_only_the_slices_in_its_scopes(client: MakeClient, admin: Actor) -> None:
    async with client(admin) as web, client(None) as program:
        narrow = {"authorization": f"Bearer {await _token(web, ['tasks'])}"}
        other = {"authorization": f"Bearer {await _token(web, ['inbox'])}"}
        wide = {"authorization": f"Bearer {await _token(web, None)}"}
        for path, own in (("/api/tasks/mine", narrow), ("/api/tasks", narrow), ("/api/inbox", other)):
            shut = other if own is narrow else narrow
            assert (await program.get(path, headers=own)).status_code == 200
            assert (await program.get(path, headers=wide)).status_code == 200
            refused = await program.get(path, headers=shut)
            assert (refused.status_code, refused.json()["code"]) == (403, "ground.out-of-scope")
        # a list of many ids asks for each right by itself and needs the scope all the same
        assert (await program.get("/api/things?ids=" + str(admin.id), headers=narrow)).status_code == 403
        unknown = await web.post("/api/me/tokens", json={"name": "x", "scopes": ["nonsense"], "password": PASSWORD})
        assert unknown.status_code == 422


async def test_a_link_opens_nothing_personal_however_the_path_is_spelled(here: Village) -> None:
    for path in ("/api/me/recents", "/api/me/recents/", "/api//me/recents", "/api/inbox/"):
        answer = await here.visitors["link holder"].get(path)
        assert answer.status_code in (401, 404), path
    assert (await here.visitors["link holder"].get(f"/api/tasks/{here.ids['task']}/")).status_code == 200
