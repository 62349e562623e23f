"""The JSON door of the institution's settings."""

from litestar import get, patch
from litestar.di import NamedDependency
from litestar.params import JSONBody

from madang.ground.http import Input
from madang.ground.institution import actions
from madang.ground.institution.actions import InstitutionView
from madang.ground.tx import Tx


class ChangedInstitution(Input, kw_only=True):
    """What changes; absent fields stay."""

    fn: str | None = None
    fn_en: str | None = None
    notice: str | None = None
    trash_days: int | None = None


@get("/api/admin/institution", act="ground.administer")
async def read_institution(tx: NamedDependency[Tx]) -> InstitutionView:
    """Names, notice, retention."""
    return await actions.read(tx)


@patch("/api/admin/institution", act="ground.administer")
async def change_institution(tx: NamedDependency[Tx], data: JSONBody[ChangedInstitution]) -> InstitutionView:
    """Change names, notice or retention."""
    return await actions.change(
        tx,
        fn=None if data.fn is None else data.fn.strip(),
        fn_en=None if data.fn_en is None else data.fn_en.strip(),
        notice=None if data.notice is None else data.notice.strip(),
        trash_days=data.trash_days,
    )


ROUTES = [read_institution, change_institution]
