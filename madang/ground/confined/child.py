"""The first thing a confined process runs: gives up what it will not need, then becomes the work.

`child.py LIMITS module NAME WORDS…` calls `main(WORDS)` of a module of the house, `child.py LIMITS program PATH WORDS…`
becomes another program. LIMITS is JSON: `memory_bytes`, `seconds`, `file_bytes`, `awaited` (somebody waits for it), `idle` (run
only when nobody else wants to), `reads` (paths) and `writes` (one folder). It imports nothing of the house.

Memory, processor time and the size of files are limited by setrlimit(2). The network goes by a network namespace, other
files and sockets by a mount namespace that holds the system's programs, what may be read, and nothing else
(namespaces(7)); where the kernel has it, Landlock (landlock(7)) takes both away once more. All are asked of the kernel by
an ordinary user; what holds is written to the standard output of `child.py LIMITS holds`.
"""

import ctypes
import importlib
import json
import os
import resource
import struct
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any, NoReturn

NEWUSER, NEWNET, NEWNS, NEWPID = 0x10000000, 0x40000000, 0x00020000, 0x20000000
MS_NOSUID, MS_NODEV, MS_BIND, MS_REC, MS_PRIVATE = 1 << 1, 1 << 2, 1 << 12, 1 << 14, 1 << 18
DETACH = 2
PIVOT_ROOT = {"x86_64": 155, "aarch64": 41}
NOBODY = 65534
NO_NEW_PRIVS = 38
CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446
BENEATH = 1

EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
REMOVE_FILE, MAKE_SOCK = 1 << 5, 1 << 9
TRUNCATE, IOCTL = 1 << 14, 1 << 15
ON_FILES = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL
HANDLED = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 4: (1 << 15) - 1, 5: (1 << 16) - 1}
"""What a version of Landlock can take away; later versions take away as much of the files as the fifth."""
BIND_AND_CONNECT = 0b11
ABSTRACT_AND_SIGNAL = 0b11

SYSTEM = (
    "/usr",
    "/lib",
    "/lib64",
    "/bin",
    "/opt",
    "/etc/ld.so.cache",
    "/etc/fonts",
    "/etc/libreoffice",
    "/etc/localtime",
    "/etc/alternatives",
    "/etc/mime.types",
    "/etc/papersize",
    "/var/cache/fontconfig",
    "/var/lib/libreoffice",
)
"""Programs, libraries and fonts; no place where anybody keeps something of their own."""
HOUSE = Path(__file__).resolve().parents[3]
DEVICES = ("/dev/null", "/dev/zero", "/dev/urandom", "/dev/random")


def confine(limits: dict[str, Any]) -> dict[str, bool]:
    """Give up memory, time, disk, network and other files; gives which of the last two hold."""
    memory, seconds, size = limits["memory_bytes"], limits["seconds"], limits["file_bytes"]
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if not limits["awaited"]:
        os.nice(10)
    if limits["idle"]:
        with suppress(OSError, AttributeError):
            os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))
    system = ctypes.CDLL(None, use_errno=True)
    reads, writes = [*SYSTEM, *python(), *limits["reads"]], limits["writes"]
    user, group = os.getuid(), os.getgid()
    alone = system.unshare(NEWUSER | NEWNET) == 0
    rooted = False
    if alone:
        with suppress(OSError, KeyError):
            become_nobody(user, group)
            own_root(system, reads, writes)
            rooted = True
    version, held = landlock(system, reads, writes, pipes=not rooted)
    return {"network": alone or version >= 4, "files": rooted or held}


def python() -> list[str]:
    """What this Python and the house are made of, and not the folder they may have been started in."""
    return [sys.prefix, sys.base_prefix, str(HOUSE / "madang")]


def become_nobody(user: int, group: int) -> None:
    """In the new namespace this is nobody, so that a program started here has no rights over the namespace either."""
    Path("/proc/self/setgroups").write_text("deny", encoding="ascii")
    Path("/proc/self/uid_map").write_text(f"{NOBODY} {user} 1", encoding="ascii")
    Path("/proc/self/gid_map").write_text(f"{NOBODY} {group} 1", encoding="ascii")


def own_root(system: ctypes.CDLL, reads: list[str], writes: str) -> None:
    """A root of its own in memory in which only these paths are mounted. Raises OSError where the system grants none."""
    pivot = PIVOT_ROOT[os.uname().machine]
    said(system.unshare(NEWNS | NEWPID))
    if (child := os.fork()) > 0:
        ended_as(os.waitpid(child, 0)[1])
    said(system.mount(None, b"/", None, MS_REC | MS_PRIVATE, None))
    root = Path(writes, ".root")
    root.mkdir()
    said(system.mount(b"tmpfs", bytes(root), b"tmpfs", MS_NOSUID | MS_NODEV, b"size=64m,mode=755"))
    (root / "tmp").mkdir(mode=0o777)
    for path in dict.fromkeys([*reads, *DEVICES, writes]):
        source = Path(path)
        if source.is_symlink() and path in SYSTEM:
            (root / path[1:]).symlink_to(source.readlink())
        elif source.exists():
            target = root / path[1:]
            if source.is_dir():
                target.mkdir(parents=True, exist_ok=True)
            else:
                target.parent.mkdir(parents=True, exist_ok=True)
                target.touch()
            said(system.mount(os.fsencode(path), bytes(target), None, MS_BIND | MS_REC, None))
    (root / "proc").mkdir()
    said(system.mount(b"proc", bytes(root / "proc"), b"proc", MS_NOSUID | MS_NODEV, None))
    os.chdir(root)
    said(system.syscall(pivot, b".", b"."))
    said(system.umount2(b".", DETACH))
    os.chdir(writes)


def ended_as(status: int) -> NoReturn:
    """End the way the process ended that did the work: it saw only itself and its children."""
    if os.WIFSIGNALED(status):
        os.kill(os.getpid(), os.WTERMSIG(status))
    os._exit(os.waitstatus_to_exitcode(status) if os.WIFEXITED(status) else 1)


def said(answer: int) -> None:
    """Raises OSError when the kernel said no."""
    if answer != 0:
        raise OSError(ctypes.get_errno(), "the kernel refused")


def landlock(system: ctypes.CDLL, reads: list[str], writes: str, *, pipes: bool) -> tuple[int, bool]:
    """Leave only the given paths in reach; gives Landlock's version and whether it holds.

    `pipes` lets it make sockets in /tmp, as the office program does wherever its own folder is.
    """
    version = system.syscall(CREATE_RULESET, None, 0, 1)
    if version < 1:
        return 0, False
    handled = HANDLED[min(version, 5)]
    asked = struct.pack("=QQQ", handled, BIND_AND_CONNECT, ABSTRACT_AND_SIGNAL)
    length = 24 if version >= 6 else 16 if version >= 4 else 8
    ruleset = system.syscall(CREATE_RULESET, asked, length, 0)
    if ruleset < 0:
        return version, False
    looking = READ_FILE | READ_DIR | EXECUTE
    for path in dict.fromkeys(reads):
        allow(system, ruleset, path, looking & handled)
    for path in DEVICES:
        allow(system, ruleset, path, (READ_FILE | WRITE_FILE) & handled)
    allow(system, ruleset, writes, handled)
    if not pipes:
        # shows nothing but the processes started here
        allow(system, ruleset, "/proc", (READ_FILE | READ_DIR) & handled)
    allow(system, ruleset, "/tmp", (MAKE_SOCK | REMOVE_FILE if pipes else handled) & handled)  # noqa: S108
    held = system.prctl(NO_NEW_PRIVS, 1, 0, 0, 0) == 0 and system.syscall(RESTRICT_SELF, ruleset, 0) == 0
    os.close(ruleset)
    return version, held


def allow(system: ctypes.CDLL, ruleset: int, path: str, rights: int) -> None:
    """Leave a path, and what lies in it, in reach; a path that is not there needs nothing."""
    if not path:
        return
    with suppress(OSError):
        handle = os.open(path, os.O_PATH | os.O_CLOEXEC)
        try:
            kept = rights if Path(path).is_dir() else rights & ON_FILES
            system.syscall(ADD_RULE, ruleset, BENEATH, struct.pack("=Qi", kept, handle), 0)
        finally:
            os.close(handle)


def main(words: list[str]) -> int:
    """Confine this process and do the work."""
    limits = json.loads(words[0])
    sys.path.append(str(HOUSE))
    # later the folder in which the house lies cannot be listed any more
    importlib.import_module("madang")
    holds = confine(limits)
    if words[1] == "holds":
        print(json.dumps(holds))
        return 0
    if words[1] == "program":
        os.execv(words[2], words[2:])  # noqa: S606  (a list, no shell)
    return int(importlib.import_module(words[2]).main(words[3:]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
