"""`madang doctor`: the checks of the administrator's home from the command line, and the traps of configuration."""

import argparse
import asyncio
import json
import ssl
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path

import msgspec
import psycopg

from madang.commands.command import Command, place, reached
from madang.ground.config import Settings
from madang.ground.db import Database
from madang.ground.health import rules, traps
from madang.ground.health.actions import look
from madang.ground.health.models import Health, Warning
from madang.ground.tls import Tls, given
from madang.house import house


def _arguments(parser: argparse.ArgumentParser) -> None:
    place(parser)
    parser.add_argument("--tls-cert", type=Path, metavar="FILE", help="the certificate that serve is given")
    parser.add_argument("--tls-key", type=Path, metavar="FILE", help="its private key")
    parser.add_argument("--json", action="store_true", help="say everything as JSON")


async def _health(url: str, asked: argparse.Namespace, tls: Tls | None) -> Health:
    database = Database(url, most=2)
    await database.open()
    try:
        async with database.queries() as q:
            return await look(
                q,
                house(),
                Settings(data=asked.data, database_url=asked.database_url),
                now=datetime.now(UTC),
                tls=tls,
            )
    finally:
        await database.close()


def _tls(asked: argparse.Namespace) -> tuple[Tls | None, list[Warning]]:
    own = asked.data / "tls" / "server.crt"
    try:
        if asked.tls_cert is not None and asked.tls_key is not None:
            return given(asked.tls_cert, asked.tls_key), []
        if own.exists():
            return Tls(own, own.with_suffix(".key"), authority=own.with_name("authority.crt")), []
    except (OSError, ssl.SSLError, ValueError) as error:
        return None, [Warning(code="certificate-unusable", params={"reason": str(error)})]
    return None, []


def _said(warning: Warning) -> str:
    words = json.loads(files("madang.ground.health").joinpath("locale/en.json").read_text("utf-8"))
    text: str = words.get(f"ops.warning.{warning.code}", warning.code)
    for name, value in warning.params.items():
        text = text.replace("{" + name + "}", str(value))
    return text


def _run(asked: argparse.Namespace) -> int:
    tls, found = _tls(asked)
    if not asked.database_url and not (asked.data / "postgres").exists():
        # nothing to connect to, but the folder can still be looked at
        found += [Warning(code="no-house"), *(Warning(code=code) for code in traps.of(asked.data))]
        return _end(asked, None, found)
    try:
        with reached(asked) as url:
            health = asyncio.run(_health(url, asked, tls))
    except psycopg.errors.UndefinedTable:
        # an older house, before its upgrade
        return _end(asked, None, [*found, Warning(code="migrations-pending", params={"n": 1})])
    except (psycopg.Error, OSError) as error:
        found.append(Warning(code="database-away", params={"reason": str(error).strip().partition("\n")[0]}))
        return _end(asked, None, found)
    return _end(asked, health, [*found, *health.warnings])


FATAL = rules.ERRORS | {"no-house", "database-away", "certificate-unusable"}


def _end(asked: argparse.Namespace, health: Health | None, found: list[Warning]) -> int:
    if asked.json:
        print(msgspec.json.encode({"health": health, "warnings": found}).decode())
    else:
        if health is not None:
            print(
                f"Madang {health.version}, Python {health.python}, PostgreSQL {health.database.version},"
                f" {health.database.bytes:,} bytes, fact {health.position:,}"
            )
        for warning in found:
            print(f"{'ERROR' if warning.code in FATAL else 'look '} {warning.code}: {_said(warning)}")
        if not found:
            print("all is well")
    return 1 if any(warning.code in FATAL for warning in found) else 0


DOCTOR = Command(
    name="doctor",
    help="look for what is wrong; exit code 1 when something keeps the house from working",
    arguments=_arguments,
    run=_run,
)
