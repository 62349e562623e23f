"""The commands of `madang`, one file each."""

from madang.commands.audit import AUDIT
from madang.commands.backup import BACKUP, RESTORE
from madang.commands.command import Command
from madang.commands.openapi import OPENAPI
from madang.commands.serve import SERVE

COMMANDS: tuple[Command, ...] = (SERVE, BACKUP, RESTORE, AUDIT, OPENAPI)
