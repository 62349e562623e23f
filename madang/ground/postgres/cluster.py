"""One PostgreSQL cluster and the process that serves it."""

import asyncio
import fcntl
import hashlib
import logging
import os
import shutil
import signal
import stat
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

import psycopg
from psycopg import sql

from madang.ground.postgres import log
from madang.ground.postgres.binaries import MAJOR, programs_for
from madang.ground.postgres.errors import AlreadyRunning, CannotStart
from madang.ground.postgres.owner import owner_of
from madang.ground.postgres.relatives import recorded, relatives
from madang.ground.postgres.settings import PORT, arguments
from madang.ground.postgres.tether import tether

logger = logging.getLogger(__name__)

NAME = "madang"
SUPERUSER = "postgres"
TICK_SECONDS = 0.01
WATCH_SECONDS = 0.1
TRIM_SECONDS = 60.0
# Recovery after a crash reads the write-ahead log since the last checkpoint: seconds as a rule, minutes on slow disks.
READY_SECONDS = 300.0
ORPHAN_SECONDS = 10.0
# A fixed place, so that every command finds the socket whatever TMPDIR says; short, for a socket path has
# room for 103 bytes. The directory below it is checked to be ours and closed to others.
SOCKET_SHELF = Path("/tmp")  # noqa: S108 - checked, see above
# A magic link to the current directory of whoever reads it. It lets an unprivileged server work in a directory whose
# parents it may not enter, and makes the length and the spelling of the path irrelevant to PostgreSQL.
HERE = Path("/proc/self/cwd")
ENVIRONMENT = {"LC_ALL": "C", "TZ": "UTC", "PATH": "/usr/local/bin:/usr/bin:/bin"}


class Cluster:
    """The PostgreSQL of one Madang data directory, at `<data>/postgres`.

    `start`, `restart` and `keep_alive` belong to the main thread: the kernel stops PostgreSQL when the *thread* that
    started it ends (Linux; elsewhere the next start stops what was left over). The database `madang` belongs to the
    role `madang`, which is no superuser. Everybody who can enter the socket directory is trusted, and only the user
    PostgreSQL runs as (and root) can.
    """

    def __init__(self, data: Path) -> None:
        """Name the cluster of `data`; nothing is started. Raises CannotStart when it belongs to another user."""
        self.data = data.resolve()
        self._home = self.data / "postgres"
        self._log = self.data / "postgres.log"
        self._pid_file = self._home / "postmaster.pid"
        self._owner = owner_of(self._home)
        digest = hashlib.sha256(os.fsencode(self.data)).hexdigest()[:16]
        self._name = f"{NAME}-{digest}"
        self._sockets = SOCKET_SHELF / f"{NAME}-{self._owner.uid}-{digest}"
        self._lock: int | None = None
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Connection URL of the database `madang` as the role `madang`; known before the start, too."""
        return self._url(NAME, NAME)

    @property
    def superuser_url(self) -> str:
        """Connection URL as superuser, for tests, forgery drills and repairs; the app does not use it."""
        return self._url(SUPERUSER, NAME)

    @property
    def pid(self) -> int | None:
        """Process id of the postmaster, None while there is none."""
        return self._process.pid if self._process is not None and self.alive() else None

    def alive(self) -> bool:
        """Whether the postmaster we started is still a running process."""
        return self._process is not None and self._process.poll() is None

    def start(self) -> None:
        """Start PostgreSQL, making the cluster, the role and the database first where they are missing.

        Returns once it answers. An orphan of an earlier run is given 10 s to end. Raises AlreadyRunning and
        CannotStart; then nothing is left running.
        """
        self._take_lock()
        try:
            for _ in self._starting():
                time.sleep(TICK_SECONDS)
            self._furnish()
        except OSError as error:
            self.stop()
            raise CannotStart(f"The data directory cannot be used: {error}.", log.tail(self._log)) from error
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """End PostgreSQL cleanly, with force after 30 s, and let go of the data directory. Does nothing when stopped."""
        self._end()
        if self._lock is None:
            return
        if self._sockets_are_ours():
            shutil.rmtree(self._sockets, ignore_errors=True)
        os.close(self._lock)
        self._lock = None

    def restart(self) -> None:
        """Stop and start again without letting go of the data directory. Raises CannotStart."""
        self._end()
        for _ in self._starting():
            time.sleep(TICK_SECONDS)

    async def keep_alive(self) -> None:
        """Start PostgreSQL again whenever it has died, for as long as this runs. Cancel it before `stop`.

        Runs in the event loop of the main thread and never holds it for longer than starting a process takes.
        """
        pause, trim_at = WATCH_SECONDS, 0.0
        while True:
            await asyncio.sleep(pause)
            pause = WATCH_SECONDS
            if self.alive():
                if time.monotonic() >= trim_at:
                    log.trim(self._log)
                    trim_at = time.monotonic() + TRIM_SECONDS
                continue
            logger.error("PostgreSQL has died; starting it again")
            try:
                for _ in self._starting():
                    await asyncio.sleep(TICK_SECONDS)
            except (CannotStart, OSError) as error:
                logger.warning("PostgreSQL does not start, next try in 2 s: %s", error)
                pause = 2.0
            else:
                logger.warning("PostgreSQL runs again")

    def _url(self, role: str, database: str) -> str:
        return f"postgresql://{role}@/{database}?host={quote(str(self._sockets), safe='')}&port={PORT}"

    def _take_lock(self) -> None:
        try:
            self.data.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = _lock_file(self.data / "postgres.lock")
        except OSError as error:
            raise CannotStart(f"The data directory cannot be used: {error}.") from error
        if not _locked(lock):
            holder = os.read(lock, 20).strip()
            os.close(lock)
            raise AlreadyRunning(int(holder) if holder.isdigit() else None)
        os.ftruncate(lock, 0)
        os.pwrite(lock, b"%d\n" % os.getpid(), 0)
        self._lock = lock

    def _starting(self) -> Iterator[None]:
        """Start the server; yields while there is something to wait for, so that callers choose how to wait."""
        # The lock passes to every PostgreSQL process by inheritance and ends with the last of them. Unlike a pid in a
        # file it cannot be torn, outlived or mistaken.
        running = _lock_file(self.data / "postgres.running")
        try:
            yield from self._await_orphans(running)
            programs = programs_for(self._owner, self.data)
            self._make_home(programs, running)
            self._pid_file.unlink(missing_ok=True)
            self._make_sockets()
            log.trim(self._log)
            output = log.opened(self._log)
            try:
                self._process = self._spawn(
                    [str(programs / "postgres"), *arguments(name=self._name, sockets=self._sockets)],
                    home=self._home,
                    last_wish=signal.SIGINT,
                    running=running,
                    output=output,
                )
            finally:
                os.close(output)
        finally:
            os.close(running)
        give_up_at = time.monotonic() + READY_SECONDS
        while not self._ready():
            if not self.alive():
                raise CannotStart("PostgreSQL ended while starting.", log.tail(self._log))
            if time.monotonic() > give_up_at:
                raise CannotStart(f"PostgreSQL is not ready after {READY_SECONDS:.0f} s.", log.tail(self._log))
            yield

    def _await_orphans(self, running: int) -> Iterator[None]:
        """Wait for processes of an earlier run, urging them on. Raises CannotStart when they do not end."""
        began = time.monotonic()
        # Soon rather than gently: committed data is safe either way, and people wait for the first answer.
        steps = [(0.0, signal.SIGINT), (3.0, signal.SIGQUIT), (4.0, signal.SIGKILL)]
        # The recorded pid counts as well, for network file systems where locks are not inherited.
        while not _locked(running) or recorded(self._pid_file, self._name):
            waited = time.monotonic() - began
            if waited > ORPHAN_SECONDS:
                raise CannotStart(f"An earlier PostgreSQL still works on {self._home} after {ORPHAN_SECONDS:.0f} s.")
            left = None
            if steps and waited >= steps[0][0]:
                left = relatives(self._name, self._owner.uid)
                number = steps.pop(0)[1]
                logger.warning("PostgreSQL of an earlier run still works; sending %s", number.name)
                left.send(number, children_too=number is signal.SIGKILL)
            if left is not None and not left.postmasters:
                # A busy child notices late that its postmaster is gone, and has nothing left to save.
                left.send(signal.SIGQUIT, children_too=True)
            yield

    def _make_home(self, programs: Path, running: int) -> None:
        """Make the cluster when there is none: beside its place first, so that a crash leaves nothing half made."""
        if not self._home.exists():
            draft = self.data / "postgres.new"
            shutil.rmtree(draft, ignore_errors=True)
            draft.mkdir(mode=0o700)
            self._owner.take(draft)
            self._initdb(programs, draft, running)
            draft.rename(self._home)
            _sync(self.data)
        try:
            version = (self._home / "PG_VERSION").read_text().strip()
        except FileNotFoundError:
            raise CannotStart(f"{self._home} exists but holds no PostgreSQL cluster.") from None
        if version != MAJOR:
            raise CannotStart(f"{self._home} was written by PostgreSQL {version}; this Madang brings {MAJOR}.")
        if self._home.stat().st_uid != self._owner.uid:  # a copy that root brought back
            self._owner.take(self._home)
        self._home.chmod(0o700)

    def _initdb(self, programs: Path, home: Path, running: int) -> None:
        order = [
            str(programs / "initdb"),
            f"--username={SUPERUSER}",
            "--auth-local=trust",
            "--auth-host=reject",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--no-instructions",
        ]
        output = log.opened(self._log)
        try:
            done = self._spawn(order, home=home, last_wish=signal.SIGKILL, running=running, output=output).wait()
        finally:
            os.close(output)
        if done != 0:
            raise CannotStart("PostgreSQL could not make its cluster.", log.tail(self._log))

    def _make_sockets(self) -> None:
        """Make the private socket directory and empty it: a stale socket lock alone would block the start."""
        try:
            self._sockets.mkdir(mode=0o700)
            os.chown(self._sockets, self._owner.uid, self._owner.gid)
        except FileExistsError:
            if not self._sockets_are_ours():
                raise CannotStart(f"{self._sockets} was put there by somebody else. Remove it.") from None
        for leftover in self._sockets.iterdir():
            leftover.unlink()

    def _sockets_are_ours(self) -> bool:
        try:
            found = self._sockets.lstat()
        except FileNotFoundError:
            return False
        private = stat.S_ISDIR(found.st_mode) and stat.S_IMODE(found.st_mode) == 0o700
        return private and found.st_uid == self._owner.uid

    def _spawn(
        self, order: list[str], *, home: Path, last_wish: signal.Signals, running: int, output: int
    ) -> subprocess.Popen[bytes]:
        if threading.current_thread() is not threading.main_thread():
            raise RuntimeError("PostgreSQL has to be started from the main thread: it ends with the thread that did.")
        at_home = str(HERE if HERE.exists() else home)
        try:
            return subprocess.Popen(
                [order[0], "-D", at_home, *order[1:]],
                cwd=home,
                env=ENVIRONMENT,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                pass_fds=(running,),
                start_new_session=True,  # Ctrl-C in a terminal is for Madang, which then stops PostgreSQL last
                umask=0o077,
                preexec_fn=tether(last_wish),  # noqa: PLW1509 - one system call, no lock taken
                **self._owner.identity(),
            )
        except OSError as error:
            raise CannotStart(f"{order[0]} cannot be run: {error}.") from error

    def _ready(self) -> bool:
        try:
            lines = self._pid_file.read_text().splitlines()
        except (FileNotFoundError, UnicodeDecodeError):
            return False
        return len(lines) > 7 and lines[0] == str(self.pid) and lines[7].strip() == "ready"

    def _furnish(self) -> None:
        """Make the role and the database where they are missing."""
        role = database = sql.Identifier(NAME)
        try:
            with psycopg.connect(self._url(SUPERUSER, "postgres"), autocommit=True) as connection:
                if not connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [NAME]).fetchone():
                    rights = "LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS"
                    connection.execute(sql.SQL("CREATE ROLE {} " + rights).format(role))
                if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [NAME]).fetchone():
                    connection.execute(sql.SQL("CREATE DATABASE {} OWNER {}").format(database, role))
        except psycopg.Error as error:
            raise CannotStart(f"PostgreSQL does not answer: {error}.", log.tail(self._log)) from error

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        for number, patience in ((signal.SIGINT, 30), (signal.SIGQUIT, 5), (signal.SIGKILL, None)):
            if process.poll() is not None:
                return
            process.send_signal(number)
            try:
                process.wait(patience)
            except subprocess.TimeoutExpired:
                logger.warning("PostgreSQL does not end on %s", number.name)


@contextmanager
def running(data: Path) -> Iterator[Cluster]:
    """The started cluster of the Madang data directory `data`, stopped at the end.

    Enter it in the main thread, before the event loop. Raises AlreadyRunning, CannotStart.
    """
    cluster = Cluster(data)
    cluster.start()
    try:
        yield cluster
    finally:
        cluster.stop()


def _lock_file(path: Path) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)


def _locked(descriptor: int) -> bool:
    """Whether the exclusive lock on `descriptor` is ours, now or already."""
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _sync(directory: Path) -> None:
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
