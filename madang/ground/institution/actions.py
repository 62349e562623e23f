"""Reading and changing the settings of the institution."""

from msgspec import Struct
from msgspec.structs import replace

from madang.ground import settings
from madang.ground.access import HOUSE
from madang.ground.errors import Invalid
from madang.ground.ids import ref
from madang.ground.institution.facts import InstitutionChanged
from madang.ground.settings import RETENTION, Retention
from madang.ground.tx import Tx

TIME_ZONE = "Asia/Seoul"


class InstitutionView(Struct, frozen=True, kw_only=True):
    """What an administrator sees and changes. `trash_days` is how long trashed things can be brought back."""

    fn: str
    fn_en: str
    notice: str
    trash_days: int
    time_zone: str = TIME_ZONE


async def read(tx: Tx) -> InstitutionView:
    """The settings as they are. Needs `ground.administer`."""
    await tx.need("ground.administer", HOUSE)
    institution, retention = await settings.institution(tx), await settings.retention(tx)
    return InstitutionView(
        fn=institution.fn, fn_en=institution.fn_en, notice=institution.notice, trash_days=retention.trash_days
    )


async def change(
    tx: Tx, *, fn: str | None, fn_en: str | None, notice: str | None, trash_days: int | None
) -> InstitutionView:
    """Change what is not None. Raises Invalid."""
    before = await read(tx)
    wanted = {"fn": fn, "fn_en": fn_en, "notice": notice, "trash_days": trash_days}
    changed = {name: value for name, value in wanted.items() if value is not None and value != getattr(before, name)}
    after: InstitutionView = replace(before, **changed)
    wrong = [
        {"pointer": f"#/{name}", "code": "invalid"}
        for name, right in (
            ("fn", 0 < len(after.fn) <= 100),
            ("fn_en", len(after.fn_en) <= 100),
            ("notice", len(after.notice) <= 500),
            ("trash_days", 1 <= after.trash_days <= 3650),
        )
        if not right
    ]
    if wrong:
        raise Invalid("institution.settings", errors=wrong)
    if changed:
        institution = await settings.institution(tx)
        await settings.write(
            tx, "institution", replace(institution, fn=after.fn, fn_en=after.fn_en, notice=after.notice)
        )
        await settings.write(tx, RETENTION, Retention(trash_days=after.trash_days))
        tx.tell(InstitutionChanged(subject=ref("ground.house", HOUSE), fields=sorted(changed)))
    return after
