"""The commands of `madang`, one file each."""

from madang.commands.audit import AUDIT
from madang.commands.backup import BACKUP, RESTORE
from madang.commands.command import Command
from madang.commands.demo import DEMO
from madang.commands.doctor import DOCTOR
from madang.commands.export import EXPORT, IMPORT
from madang.commands.gather import GATHER
from madang.commands.openapi import OPENAPI
from madang.commands.serve import SERVE
from madang.commands.upgrade import UPGRADE
from madang.commands.user import USER

COMMANDS: tuple[Command, ...] = (
    SERVE,
    DEMO,
    USER,
    UPGRADE,
    BACKUP,
    RESTORE,
    EXPORT,
    IMPORT,
    GATHER,
    AUDIT,
    DOCTOR,
    OPENAPI,
)
