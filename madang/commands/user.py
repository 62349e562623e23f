"""`madang user`: people from the command line, for the first administrator and for the day nobody can sign in."""

import argparse
import asyncio
import getpass
import sys
from collections.abc import Awaitable, Callable

from madang.commands.command import Command, database, place, stop
from madang.ground.access import HOUSE
from madang.ground.credentials import passwords, sessions, tokens
from madang.ground.db import Database
from madang.ground.errors import Problem
from madang.ground.identity import actions as identity
from madang.ground.ids import new_id
from madang.ground.migrate import migrate
from madang.ground.parties import store as parties
from madang.ground.parties.models import Person
from madang.ground.settings import Institution
from madang.ground.tx import Tx, transaction
from madang.house import house
from madang.people.actions import persons
from madang.people.models import Invitation

Verb = Callable[[Tx, argparse.Namespace], Awaitable[str]]


async def _person(tx: Tx, number: str) -> Person:
    person = await parties.person_by_login(tx, number)
    if person is None:
        raise stop(f"nobody has the number {number}")
    return person


def _said(number: str, sheet: Invitation | None) -> str:
    return f"{number}: one-time password {sheet.password} (until {sheet.expires_at:%Y-%m-%d})" if sheet else number


async def _add(tx: Tx, asked: argparse.Namespace) -> str:
    person = Person(id=new_id(), sort="staff", fn=asked.name, number=asked.number, email=asked.email)
    if not await parties.anybody(tx):
        # the first person opens the house and administers it
        password = passwords.one_time()
        await identity.open_house(
            tx, institution=Institution(fn=asked.institution or ""), admin=person, password=password
        )
        sheet, until = await identity.give_password(tx, person=person.id)
        return f"{asked.number} administers the house; one-time password {sheet} (until {until:%Y-%m-%d})"
    invitation = await persons.add(tx, person, lines=[], invites=True)
    return _said(asked.number, invitation)


async def _password(tx: Tx, asked: argparse.Namespace) -> str:
    person = await _person(tx, asked.number)
    if asked.ask:
        password = getpass.getpass("New password: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
        passwords.check(password, number=person.number)
        await passwords.save(tx, person.id, password, must_change=False, now=tx.now)
        await sessions.end_all(tx, person.id)
        await tokens.end_all(tx, person.id)
        return f"{asked.number}: the password is set, every session has ended"
    return _said(asked.number, await persons.reset(tx, person.id, factors_too=asked.factors))


async def _suspend(tx: Tx, asked: argparse.Namespace) -> str:
    person = await _person(tx, asked.number)
    if asked.resume:
        await persons.resume(tx, person.id)
        return f"{asked.number}: access again"
    await persons.suspend(tx, person.id)
    return f"{asked.number}: suspended, every session has ended"


async def _admin(tx: Tx, asked: argparse.Namespace) -> str:
    person = await _person(tx, asked.number)
    there = await tx.values(
        "select collection from ground.grants where party = %(person)s and role = 5"
        " and collection in (select id from ground.site)",
        person=person.id,
    )
    await persons.administer(tx, person.id, institution=not asked.remove, sites=[id for id in there if id != HOUSE])
    return f"{asked.number}: {'no longer administers' if asked.remove else 'administers'} the institution"


def _arguments(parser: argparse.ArgumentParser) -> None:
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")

    def verb(name: str, help: str, run: Verb) -> argparse.ArgumentParser:
        made = verbs.add_parser(name, help=help, description=help)
        made.add_argument("number", help="the staff number, or the e-mail address of somebody without one")
        place(made)
        made.set_defaults(verb=run)
        return made

    add = verb("add", "add a person; the first one administers the house", _add)
    add.add_argument("name")
    add.add_argument("--email")
    add.add_argument("--institution", metavar="NAME", help="the institution's name, with the first person")
    password = verb("password", "give a one-time password", _password)
    password.add_argument("--ask", action="store_true", help="set a lasting password, typed or from standard input")
    password.add_argument("--factors", action="store_true", help="remove second factors that were lost")
    suspend = verb("suspend", "suspend somebody's access", _suspend)
    suspend.add_argument("--resume", action="store_true", help="give access back")
    admin = verb("admin", "make somebody an administrator of the institution", _admin)
    admin.add_argument("--remove", action="store_true", help="no longer an administrator")


def _run(asked: argparse.Namespace) -> int:
    async def work(url: str) -> None:
        pool = Database(url, most=2)
        await pool.open()
        try:
            async with transaction(pool, house(), via="command") as tx:
                said = await asked.verb(tx, asked)
            print(said)
        except Problem as problem:
            raise stop(f"{problem.title} ({problem.code}) {problem.params or problem.errors or ''}".rstrip()) from None
        finally:
            await pool.close()

    with database(asked) as url:
        migrate(url, house().slices)
        asyncio.run(work(url))
    return 0


USER = Command(
    name="user", help="add people, reset passwords, suspend, name administrators", arguments=_arguments, run=_run
)
