"""The JSON door of outgoing mail."""

from uuid import UUID

from litestar import delete, get, post, put
from litestar.datastructures import State
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import UNSET, UnsetType

from madang.ground import settings
from madang.ground.access import HOUSE
from madang.ground.config import data_of
from madang.ground.edge import Request as Edge
from madang.ground.errors import Invalid, Refused
from madang.ground.http import Input
from madang.ground.ids import new_id, ref
from madang.ground.outbox import actions, sender
from madang.ground.outbox.facts import RelayTried
from madang.ground.outbox.models import Mail, Queue, Relay, RelayView, Tried
from madang.ground.tx import Tx
from madang.ground.vault import Vault


class NewRelay(Input, kw_only=True):
    """The relay. An absent password stays as long as host and user stay; null takes it away."""

    host: str
    port: int
    tls: str
    user: str = ""
    password: str | UnsetType | None = UNSET
    sender: str
    sender_name: str = ""


class Recipient(Input):
    """Where a test goes."""

    to: str


@get("/api/admin/mail", act="ground.administer")
async def read_relay(tx: NamedDependency[Tx]) -> RelayView:
    """The relay, without its password."""
    await tx.need("ground.administer", HOUSE)
    return actions.view(await actions.relay(tx))


@put("/api/admin/mail", act="ground.administer")
async def put_relay(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], state: State, data: JSONBody[NewRelay]
) -> RelayView:
    """Set the relay."""
    wanted = Relay(
        host=data.host.strip(),
        port=data.port,
        tls=data.tls,
        user=data.user.strip(),
        sender=data.sender.strip(),
        sender_name=data.sender_name.strip(),
        house=f"{'https' if edge.secure else 'http'}://{edge.header('host')}",
    )
    return await actions.choose(
        tx,
        wanted,
        password=None if data.password is UNSET else data.password,
        keep_password=data.password is UNSET,
        data=data_of(state),
    )


@delete("/api/admin/mail", act="ground.administer", status_code=204)
async def delete_relay(tx: NamedDependency[Tx]) -> None:
    """Work without a relay: links are shown instead of mailed."""
    await actions.remove(tx)


@post("/api/admin/mail/test", act="ground.administer", status_code=200)
async def test_relay(tx: NamedDependency[Tx], state: State, data: JSONBody[Recipient]) -> Tried:
    """Send a mail through the relay and say what happened."""
    await tx.need("ground.administer", HOUSE)
    relay, folder = await actions.relay(tx), data_of(state)
    if relay is None or folder is None:
        raise Refused("mail.no-relay")
    if not actions.ADDRESS.fullmatch(data.to):
        raise Invalid("mail.address")
    institution = (await settings.institution(tx)).fn
    mail = Mail(
        id=new_id(),
        recipient=data.to,
        template="test",
        language=tx.who.language,
        words={"institution": institution},
        link=None,
        tries=1,
    )
    found = await sender.tried(mail, relay, Vault(folder), institution=institution)
    tx.tell(RelayTried(subject=ref("ground.house", HOUSE), sent=found.sent))
    return found


@get("/api/admin/mail/queue", act="ground.administer")
async def list_mail(
    tx: NamedDependency[Tx], status: FromQuery[str | None] = None, after: FromQuery[str | None] = None
) -> Queue:
    """What waits, left, failed or was cancelled; newest first."""
    return await actions.queue(tx, state=status, after=after)


@post("/api/admin/mail/queue/{id:uuid}/retry", act="ground.administer", status_code=204)
async def retry_mail(tx: NamedDependency[Tx], id: FromPath[UUID]) -> None:
    """Try a mail again now."""
    await actions.retry(tx, id)


@delete("/api/admin/mail/queue/{id:uuid}", act="ground.administer", status_code=204)
async def cancel_mail(tx: NamedDependency[Tx], id: FromPath[UUID]) -> None:
    """Never send a mail."""
    await actions.cancel(tx, id)


ROUTES = [read_relay, put_relay, delete_relay, test_relay, list_mail, retry_mail, cancel_mail]
