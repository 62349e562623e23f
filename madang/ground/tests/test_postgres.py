"""The embedded PostgreSQL against the accidents that end other supervisors. Everything here is the real thing."""

import asyncio
import os
import pwd
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil
import psycopg
import pytest

from madang.ground.postgres import AlreadyRunning, CannotStart, Cluster, binaries, log, running
from madang.ground.postgres.binaries import bundled
from madang.ground.postgres.owner import Owner

ROOT = os.geteuid() == 0
needs_root = pytest.mark.skipif(not ROOT, reason="needs root: it is about becoming another user")
linux = pytest.mark.skipif(sys.platform != "linux", reason="the kernel ends orphans on Linux only")

SERVE = """
import sys, time
from pathlib import Path
from madang.ground.postgres import running
with running(Path(sys.argv[1])) as cluster:
    print(cluster.pid, cluster.url, flush=True)
    time.sleep(60)
"""


@pytest.fixture(scope="module")
def seed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A stopped cluster to copy from; making one costs more than all else."""
    data = tmp_path_factory.mktemp("seed")
    with running(data):
        pass
    return data / "postgres"


@pytest.fixture
def data(tmp_path: Path, seed: Path) -> Path:
    return sown(tmp_path / "data", seed)


def sown(data: Path, seed: Path) -> Path:
    data.mkdir(parents=True)
    shutil.copytree(seed, data / "postgres")
    return data


@contextmanager
def served_elsewhere(
    data: Path, *, python: str = sys.executable, user: int | None = None, env: dict[str, str] | None = None
) -> Iterator[tuple[subprocess.Popen[str], int, str]]:
    """Another process that serves `data`; gives it, the pid of its PostgreSQL, and the URL."""
    here = Path(__file__).parents[3]
    packages = Path(psutil.__file__).parents[1]
    child = subprocess.Popen(
        [python, "-c", SERVE, str(data)],
        cwd=here,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": f"{here}:{packages}"} | (env or {}),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        user=user,
        group=user,
        extra_groups=None if user is None else [],
    )
    assert child.stdout is not None and child.stderr is not None
    try:
        words = child.stdout.readline().split()
        if len(words) != 2:
            pytest.fail(f"the other process did not start: {child.stderr.read()}")
        yield child, int(words[0]), words[1]
    finally:
        child.send_signal(signal.SIGINT)
        child.communicate()


def remember(url: str, word: str) -> None:
    with psycopg.connect(url) as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS word (word text)")
        connection.execute("INSERT INTO word VALUES (%s)", [word])


def remembered(url: str) -> list[str]:
    with psycopg.connect(url) as connection:
        return [word for (word,) in connection.execute("SELECT word FROM word").fetchall()]


def modes_above(path: Path) -> dict[Path, tuple[int, int, int]]:
    found = {parent: parent.stat() for parent in path.resolve().parents}
    return {parent: (stat.S_IMODE(was.st_mode), was.st_uid, was.st_gid) for parent, was in found.items()}


def test_the_role_of_the_app_owns_the_database_and_nothing_more(data: Path) -> None:
    with running(data) as cluster:
        with psycopg.connect(cluster.url) as app:
            assert app.execute("SELECT current_user::text, current_database()::text").fetchone() == ("madang", "madang")
            rights = "rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls"
            assert app.execute(f"SELECT {rights} FROM pg_roles WHERE rolname = current_user").fetchone() == (False,)
            app.execute("CREATE SCHEMA tasks")
        with psycopg.connect(cluster.url) as app, pytest.raises(psycopg.errors.InsufficientPrivilege):
            app.execute("COPY (SELECT 1) TO PROGRAM 'cat'")
        with psycopg.connect(cluster.superuser_url) as superuser:
            assert superuser.execute("SELECT usesuper FROM pg_user WHERE usename = current_user").fetchone() == (True,)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("listen_addresses", ""),
        ("synchronous_commit", "on"),
        ("fsync", "on"),
        ("full_page_writes", "on"),
        ("data_checksums", "on"),
        ("unix_socket_permissions", "0700"),
    ],
)
def test_settings_hold_against_an_edited_file(data: Path, name: str, value: str) -> None:
    with (data / "postgres" / "postgresql.conf").open("a") as settings:
        settings.write("\nlisten_addresses='*'\nsynchronous_commit=off\nfsync=off\nfull_page_writes=off\n")
    with running(data) as cluster, psycopg.connect(cluster.url) as app:
        assert app.execute("SELECT current_setting(%s)", [name]).fetchone() == (value,)


def test_everything_idle_is_small(data: Path) -> None:
    with running(data) as cluster:
        remember(cluster.url, "하나")
        postmaster = psutil.Process(cluster.pid)
        if not hasattr(postmaster.memory_full_info(), "pss"):
            pytest.skip("this system does not tell proportional memory")
        total = 0
        for process in [postmaster, *postmaster.children(recursive=True)]:
            with suppress(psutil.NoSuchProcess):  # our own session may be ending
                total += process.memory_full_info().pss
    assert 2**20 < total < 60 * 2**20


@linux
def test_kill_9_of_the_app_ends_postgres(data: Path) -> None:
    with served_elsewhere(data) as (app, postmaster, _):
        family = [psutil.Process(postmaster), *psutil.Process(postmaster).children(recursive=True)]
        app.kill()
        app.wait()
        psutil.wait_procs(family, timeout=5)
        assert not [process for process in family if process.is_running() and process.status() != "zombie"]
        assert not (data / "postgres" / "postmaster.pid").exists(), "the end was not a clean one"
        shutil.rmtree(Cluster(data)._sockets)


@linux
def test_the_start_right_after_kill_9_of_the_app_has_everything(data: Path) -> None:
    for number in range(3):
        with served_elsewhere(data) as (app, _, url):
            remember(url, f"번역 {number}")
            app.kill()
            app.wait()
        began = time.monotonic()
        with running(data) as cluster:
            assert time.monotonic() - began < 5
            assert remembered(cluster.url) == [f"번역 {n}" for n in range(number + 1)]


@linux
def test_the_next_start_waits_for_an_orphan_that_is_slow_to_end(data: Path) -> None:
    with served_elsewhere(data) as (app, postmaster, url):
        remember(url, "느린")
        os.kill(postmaster, signal.SIGSTOP)
        app.kill()
        app.wait()
        wake = threading.Timer(1.0, os.kill, (postmaster, signal.SIGCONT))
        wake.start()
        began = time.monotonic()
        with running(data) as cluster:
            assert 0.9 < time.monotonic() - began < 10
            assert remembered(cluster.url) == ["느린"]


@linux
def test_an_orphan_that_never_ends_is_ended(data: Path) -> None:
    with served_elsewhere(data) as (app, postmaster, url):
        remember(url, "멈춘")
        os.kill(postmaster, signal.SIGSTOP)
        app.kill()
        app.wait()
        with running(data) as cluster:
            assert remembered(cluster.url) == ["멈춘"]


@pytest.mark.parametrize(
    "text",
    [f"{os.getpid()}\n/somewhere\n1\n5432\n/tmp\n\n  1  1\nready   \n", "1\n", "12", "", "\udcff\udcfe", "9" * 40],
    ids=["of a living stranger", "of init", "half written", "empty", "rubbish", "too large"],
)
def test_a_pid_file_of_nobody_does_not_stop_the_start(data: Path, text: str) -> None:
    (data / "postgres" / "postmaster.pid").write_text(text, errors="surrogateescape")
    with running(data) as cluster, psycopg.connect(cluster.url) as app:
        assert app.execute("SELECT 1").fetchone() == (1,)


def test_a_living_postgres_of_somebody_else_is_left_alone(data: Path, tmp_path: Path, seed: Path) -> None:
    other = sown(tmp_path / "other", seed)
    with running(other) as stranger:
        shutil.copy(other / "postgres" / "postmaster.pid", data / "postgres" / "postmaster.pid")
        with running(data) as cluster:
            assert cluster.pid != stranger.pid
        assert stranger.alive()
        remember(stranger.url, "이웃")


def test_stale_sockets_do_not_stop_the_start(data: Path, tmp_path: Path, seed: Path) -> None:
    cluster = Cluster(data)
    cluster.start()
    sockets = cluster._sockets
    cluster.stop()
    assert not sockets.exists()
    with running(sown(tmp_path / "other", seed)) as stranger:  # the pid was used again, by the same user even
        sockets.mkdir(mode=0o700)
        (sockets / ".s.PGSQL.5432").touch()
        (sockets / ".s.PGSQL.5432.lock").write_text(f"{stranger.pid}\n/somewhere\n1\n5432\n{sockets}\n")
        os.chown(sockets, cluster._owner.uid, cluster._owner.gid)
        with running(data) as cluster:
            remember(cluster.url, "하나")


@pytest.mark.parametrize("squatter", ["symbolic link", "open directory"])
def test_a_socket_directory_of_somebody_else_is_refused(data: Path, tmp_path: Path, squatter: str) -> None:
    cluster = Cluster(data)
    theirs = tmp_path / "theirs"
    theirs.mkdir(mode=0o755)
    (theirs / "letter.txt").touch()
    if squatter == "symbolic link":
        cluster._sockets.symlink_to(theirs)
    else:
        shutil.move(theirs, cluster._sockets)
    try:
        with pytest.raises(CannotStart, match="somebody else"):
            cluster.start()
        assert (cluster._sockets / "letter.txt").exists()
    finally:
        if cluster._sockets.is_symlink():
            cluster._sockets.unlink()
        else:
            shutil.rmtree(cluster._sockets)


@pytest.mark.parametrize(
    "name",
    ["한글 자료 '따옴표' \"둘\" $HOME;%s\\", "/".join(["길다" * 40] * 5)],
    ids=["spaces, quotes and Hangul", "1200 bytes long"],
)
def test_any_path_will_do(tmp_path: Path, seed: Path, name: str) -> None:
    data = sown(tmp_path / name, seed)
    with running(data) as cluster:
        remember(cluster.url, "길")
        assert remembered(cluster.url) == ["길"]


def test_a_cluster_is_made_in_a_path_with_spaces_and_hangul(tmp_path: Path) -> None:
    data = tmp_path / "새 자료"
    (data / "postgres.new" / "base").mkdir(parents=True)  # what a crash during the first start leaves
    with running(data) as cluster:
        remember(cluster.url, "새")
    assert not (data / "postgres.new").exists()
    assert stat.S_IMODE((data / "postgres").stat().st_mode) == 0o700


def test_a_second_start_is_refused_at_once(data: Path) -> None:
    with running(data) as cluster:
        began = time.monotonic()
        with pytest.raises(AlreadyRunning, match=str(os.getpid())) as refusal:
            Cluster(data).start()
        assert time.monotonic() - began < 0.5
        assert refusal.value.pid == os.getpid()
        remember(cluster.url, "하나")
    with running(data):
        pass


def test_a_second_start_names_the_process_that_runs(data: Path) -> None:
    with served_elsewhere(data) as (app, _, url):
        with pytest.raises(AlreadyRunning) as refusal:
            Cluster(data).start()
        assert refusal.value.pid == app.pid
        remember(url, "하나")


@pytest.mark.parametrize("language", ["ko_KR.EUC-KR", "C", "tr_TR.ISO-8859-9"])
def test_the_locale_of_the_machine_changes_nothing(tmp_path: Path, language: str) -> None:
    odd = {"LANG": language, "LC_ALL": language, "TZ": "Asia/Seoul", "PGPORT": "1", "PGDATA": "/nowhere"}
    with served_elsewhere(tmp_path, env=odd) as (_, _, url), psycopg.connect(url) as app:
        question = "SELECT pg_encoding_to_char(encoding)::text, datlocprovider::text, datlocale, datcollate"
        found = app.execute(f"{question} FROM pg_database WHERE datname = 'madang'").fetchone()
        assert found == ("UTF8", "b", "C.UTF-8", "C")
        words = app.execute("SELECT array_agg(w ORDER BY w), upper('i') FROM unnest(%s::text[]) w", [["힣", "가", "a"]])
        assert words.fetchone() == (["a", "가", "힣"], "I")
        assert app.execute("SHOW timezone").fetchone() == ("UTC",)


@needs_root
def test_root_works_as_an_unprivileged_user_below_a_closed_directory(tmp_path: Path, seed: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    before = modes_above(closed / "x")
    data = sown(closed / "data", seed)
    with running(data) as cluster:
        assert psutil.Process(cluster.pid).uids().real == cluster._owner.uid != 0
        assert psutil.Process(cluster.pid).gids().real != 0
        remember(cluster.url, "아래")
    assert modes_above(closed / "x") == before
    assert (data / "postgres").stat().st_uid == cluster._owner.uid
    assert data.stat().st_uid == 0


@needs_root
def test_root_copies_programs_that_the_unprivileged_user_cannot_reach(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    package = bundled().parents[1]
    for part in (package, package.with_name(f"{package.name}.libs")):
        (closed / part.name).symlink_to(part)
    monkeypatch.syspath_prepend(closed)
    # a package that was imported is found where it was imported from
    monkeypatch.delitem(sys.modules, package.name, raising=False)
    assert bundled().is_relative_to(closed)
    before = modes_above(closed / "x")
    with tempfile.TemporaryDirectory(dir="/var/tmp") as shelf:
        Path(shelf).chmod(0o755)
        monkeypatch.setattr(binaries, "SYSTEM_CACHE", Path(shelf, "madang"))
        for _ in range(2):
            with running(data) as cluster:
                assert Path(psutil.Process(cluster.pid).cmdline()[0]).is_relative_to(shelf)
                remember(cluster.url, "베낀")
        assert len(list(Path(shelf, "madang").iterdir())) == 1
        for copied in Path(shelf, "madang").rglob("*"):
            assert copied.stat().st_uid == 0 and not copied.stat().st_mode & 0o022
    monkeypatch.setattr(binaries, "SYSTEM_CACHE", closed / "cache")
    with pytest.raises(CannotStart, match="cannot reach the PostgreSQL programs"):
        Cluster(data).start()
    assert modes_above(closed / "x") == before


def python_for(user: pwd.struct_passwd) -> str:
    """An interpreter of this version that `user` can run with our packages; skips when there is none."""
    owner = Owner(user.pw_uid, user.pw_gid, dropped=True)
    for python in (Path(sys.executable), Path(f"/usr/bin/python3.{sys.version_info.minor}")):
        if python.exists() and owner.can_run(python):
            return str(python)
    pytest.skip(f"user {user.pw_name} can run no Python 3.{sys.version_info.minor} here")


@needs_root
@linux
def test_without_root_it_runs_as_the_user_who_started_it(seed: Path) -> None:
    nobody = pwd.getpwnam("nobody")
    python = python_for(nobody)
    with tempfile.TemporaryDirectory() as place:
        data = sown(Path(place) / "자료", seed)
        owner = Owner(nobody.pw_uid, nobody.pw_gid, dropped=True)
        owner.take(Path(place))
        with served_elsewhere(data, python=python, user=nobody.pw_uid) as (app, postmaster, url):
            assert psutil.Process(postmaster).uids().real == nobody.pw_uid
            remember(url, "보통")
            app.kill()
            app.wait()
        with served_elsewhere(data, python=python, user=nobody.pw_uid) as (_, _, url):
            assert remembered(url) == ["보통"]
        # root takes over later: the cluster keeps its owner
        with running(data) as cluster:
            assert psutil.Process(cluster.pid).uids().real == nobody.pw_uid
            assert remembered(cluster.url) == ["보통"]


@needs_root
def test_without_root_the_cluster_of_another_user_is_refused(seed: Path) -> None:
    nobody = pwd.getpwnam("nobody")
    python = python_for(nobody)
    with tempfile.TemporaryDirectory() as place:
        Path(place).chmod(0o755)
        data = sown(Path(place) / "data", seed)
        refusal = pytest.raises(pytest.fail.Exception, match="belongs to user id 0. Start Madang as that user")
        with refusal, served_elsewhere(data, python=python, user=nobody.pw_uid):
            pass


def test_postgres_killed_comes_back_while_the_app_stays_up(data: Path) -> None:
    with running(data) as cluster:
        waits = asyncio.run(survive(cluster, kills=4))
        assert len(remembered(cluster.url)) == 4
    assert max(waits) < 5, waits


async def survive(cluster: Cluster, *, kills: int) -> list[float]:
    """Kill PostgreSQL under load; how long each time until a write was answered again, in seconds."""
    watch = asyncio.create_task(cluster.keep_alive())
    waits = []
    for number in range(kills):
        await asyncio.to_thread(remember, cluster.url, f"말 {number}")
        busy = asyncio.create_task(spin(cluster.url))  # a backend that does not notice the loss by itself
        await asyncio.sleep(0.3)
        assert cluster.pid is not None
        os.kill(cluster.pid, signal.SIGKILL)
        began = time.monotonic()
        while True:
            try:
                async with await psycopg.AsyncConnection.connect(cluster.url) as connection:
                    await connection.execute("CREATE TABLE IF NOT EXISTS beat (at timestamptz DEFAULT now())")
                break
            except psycopg.OperationalError:
                await asyncio.sleep(0.02)
        waits.append(time.monotonic() - began)
        with pytest.raises(psycopg.OperationalError):
            await busy
    watch.cancel()
    with suppress(asyncio.CancelledError):
        await watch
    return waits


async def spin(url: str) -> None:
    async with await psycopg.AsyncConnection.connect(url) as connection:
        await connection.execute("DO $$ BEGIN LOOP NULL; END LOOP; END $$")


def test_the_watch_goes_on_when_a_restart_fails(data: Path, caplog: pytest.LogCaptureFixture) -> None:
    version = data / "postgres" / "PG_VERSION"

    async def story(cluster: Cluster) -> None:
        watch = asyncio.create_task(cluster.keep_alive())
        text = version.read_text()
        version.write_text("16\n")
        assert cluster.pid is not None
        os.kill(cluster.pid, signal.SIGKILL)
        while "next try" not in caplog.text:
            await asyncio.sleep(0.05)
        version.write_text(text)
        while not cluster.alive() or not cluster._ready():
            await asyncio.sleep(0.05)
        await asyncio.to_thread(remember, cluster.url, "다시")
        watch.cancel()

    with running(data) as cluster:
        asyncio.run(asyncio.wait_for(story(cluster), 10))
        assert remembered(cluster.url) == ["다시"]


def test_stop_leaves_no_process_and_restart_keeps_the_lock(data: Path) -> None:
    with running(data) as cluster:
        first = cluster.pid
        remember(cluster.url, "하나")
        cluster.restart()
        assert cluster.pid != first
        with pytest.raises(AlreadyRunning):
            Cluster(data).start()
        assert remembered(cluster.url) == ["하나"]
        family = [psutil.Process(cluster.pid), *psutil.Process(cluster.pid).children(recursive=True)]
    assert not any(process.is_running() for process in family)
    assert cluster.pid is None
    assert not (data / "postgres" / "postmaster.pid").exists()
    cluster.stop()


def test_a_cluster_of_another_version_is_refused_with_its_number(data: Path) -> None:
    (data / "postgres" / "PG_VERSION").write_text("16\n")
    with pytest.raises(CannotStart, match="written by PostgreSQL 16"):
        Cluster(data).start()


def test_something_else_at_its_place_is_refused_and_kept(tmp_path: Path) -> None:
    (tmp_path / "postgres").mkdir()
    (tmp_path / "postgres" / "letter.txt").write_text("mine")
    with pytest.raises(CannotStart, match="holds no PostgreSQL cluster"):
        Cluster(tmp_path).start()
    assert (tmp_path / "postgres" / "letter.txt").read_text() == "mine"


def test_a_failed_start_shows_the_end_of_the_log_and_lets_go(data: Path) -> None:
    control = data / "postgres" / "global" / "pg_control"
    control.rename(control.with_name("kept"))
    with pytest.raises(CannotStart) as refusal:
        Cluster(data).start()
    assert "pg_control" in refusal.value.log_tail
    control.with_name("kept").rename(control)
    with running(data) as cluster:
        remember(cluster.url, "다시")


def test_a_thread_is_refused(data: Path) -> None:
    refusals: list[BaseException] = []

    def attempt() -> None:
        try:
            Cluster(data).start()
        except RuntimeError as refusal:
            refusals.append(refusal)

    thread = threading.Thread(target=attempt)
    thread.start()
    thread.join()
    assert "main thread" in str(refusals[0])


def test_values_of_failed_statements_stay_out_of_the_log(data: Path) -> None:
    with running(data) as cluster, psycopg.connect(cluster.url, autocommit=True) as app:
        app.execute("CREATE TABLE person (number text PRIMARY KEY)")
        app.execute("INSERT INTO person VALUES ('900101-1234567')")
        with pytest.raises(psycopg.errors.UniqueViolation):
            app.execute("INSERT INTO person VALUES ('900101-1234567')")
    text = (data / "postgres.log").read_text()
    assert "duplicate key" in text
    assert "900101" not in text
    assert stat.S_IMODE((data / "postgres.log").stat().st_mode) == 0o600


def test_a_long_log_moves_aside_while_it_is_written(tmp_path: Path) -> None:
    path = tmp_path / "postgres.log"
    writer = log.opened(path)
    os.write(writer, b"old\n" * 100)
    log.trim(path, longest_bytes=100)
    os.write(writer, b"new\n")
    os.close(writer)
    assert path.read_bytes() == b"new\n"
    assert (tmp_path / "postgres.log.1").read_bytes() == b"old\n" * 100
    assert log.tail(path) == "new"
