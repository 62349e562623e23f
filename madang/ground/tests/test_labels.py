"""Labels rule over kinds, refuse and ask for reasons; masks are lifted with a reason that is told."""

from typing import Any

import pytest

from madang.ground import labels
from madang.ground.db import Database
from madang.ground.errors import Forbidden, Invalid, NotFound, Refused
from madang.ground.identity.facts import SignedIn
from madang.ground.ids import new_id, ref
from madang.ground.labels import actions
from madang.ground.testing import Cast, Open, names, told
from madang.ground.tx import Actor, Tx
from madang.standards.labels import Act, Label


async def kept(tx: Tx, person: Any) -> None:
    """The ground knows the person as a thing once something was told about them."""
    tx.tell(SignedIn(subject=ref("people.person", person.id), session=new_id()))
    await tx.flush()


async def test_a_label_is_set_by_editors_and_lowered_with_a_reason(
    open_tx: Open, admin: Actor, mina: Actor, cast: Cast
) -> None:
    tx = open_tx(admin)
    await kept(tx, cast.joon)
    with pytest.raises(Forbidden):
        await actions.set_label(open_tx(mina), cast.joon.id, "C", reason="")
    await actions.set_label(tx, cast.joon.id, "C", reason="")
    assert names(tx) == ["ground.label.changed"]
    await tx.flush()
    assert (await actions.of(tx, cast.joon.id)).label == "C"
    # the kind says O; the label that somebody set stays when the thing changes
    await kept(tx, cast.joon)
    assert await tx.value("select label from ground.thing where id = %(id)s", id=cast.joon.id) == "C"
    with pytest.raises(Refused):
        await actions.set_label(tx, cast.joon.id, "S", reason=" ")
    with pytest.raises(Invalid):
        await actions.set_label(tx, cast.joon.id, "X", reason="")
    with pytest.raises(NotFound):
        await actions.set_label(tx, new_id(), "S", reason="")
    assert (await actions.set_label(tx, cast.joon.id, "S", reason="공개구분 변경")).label == "S"


async def test_what_leaves_the_house_is_checked(open_tx: Open, admin: Actor, cast: Cast) -> None:
    tx = open_tx(admin)
    await kept(tx, cast.joon)
    assert await labels.check(tx, cast.joon.id, Act.SHARE_LINK) is Label.O
    await actions.set_label(tx, cast.joon.id, "S", reason="")
    await tx.flush()
    with pytest.raises(Forbidden):
        await labels.check(tx, cast.joon.id, Act.SHARE_LINK, reason="x")
    with pytest.raises(Refused):
        await labels.check(tx, cast.joon.id, Act.EXPORT)
    assert await labels.check(tx, cast.joon.id, Act.EXPORT, reason="감사 자료 제출") is Label.S
    assert names(tx) == ["ground.label.let-out"]
    await actions.choose(tx, {"S": {"share-link": "allow"}})
    assert await labels.check(tx, cast.joon.id, Act.SHARE_LINK) is Label.S
    with pytest.raises(Invalid):
        await actions.choose(tx, {"S": {"fax": "allow"}})


async def test_the_institution_is_changed_and_told(client: Any, database: Database, admin: Actor, mina: Actor) -> None:
    async with client(mina) as web:
        assert (await web.get("/api/admin/institution")).status_code == 403
    async with client(admin) as web:
        before = await web.ok("GET", "/api/admin/institution")
        assert (before["time_zone"], before["trash_days"]) == ("Asia/Seoul", 30)
        changed = await web.ok("PATCH", "/api/admin/institution", json={"notice": "오늘 18시 점검", "trash_days": 60})
        assert (changed["notice"], changed["trash_days"], changed["fn"]) == ("오늘 18시 점검", 60, "새결진흥원")
        assert (await web.patch("/api/admin/institution", json={"fn": " "})).status_code == 422
        assert (await web.ok("GET", "/api/session"))["institution"]["notice"] == "오늘 18시 점검"
        await web.ok("PATCH", "/api/admin/institution", json={"notice": "", "trash_days": 30})
    changes = [one for one in await told(database) if one.name == "ground.house.changed"]
    assert changes[0].values == {"fields": ["notice", "trash_days"]}
