"""The system user PostgreSQL runs as: ourselves, or an unprivileged user when we are root."""

import os
import pwd
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from madang.ground.postgres.errors import CannotStart

# nobody is shared with other programs, so it comes last.
UNPRIVILEGED = ("postgres", "nobody")


@dataclass(frozen=True, slots=True)
class Owner:
    """A user and group id; `dropped` when they are not those of this process."""

    uid: int
    gid: int
    dropped: bool

    def identity(self) -> Mapping[str, Any]:
        """The arguments that make `subprocess` run a program as this owner, and only as this owner."""
        return {"user": self.uid, "group": self.gid, "extra_groups": []} if self.dropped else {}

    def can_run(self, program: Path) -> bool:
        """Whether this owner can reach and execute `program` (asked with `--version`).

        Trying is the only sure answer: access lists, security modules and mount options all have a say.
        """
        try:
            done = subprocess.run([program, "--version"], cwd="/", capture_output=True, check=False, **self.identity())
        except PermissionError:
            return False
        return done.returncode == 0

    def take(self, directory: Path) -> None:
        """Give `directory` and everything below to this owner; nothing above it is touched."""
        if not self.dropped:
            return
        os.chown(directory, self.uid, self.gid)
        for parent, folders, files in os.walk(directory):
            for name in (*folders, *files):
                os.chown(Path(parent, name), self.uid, self.gid, follow_symlinks=False)


def owner_of(cluster: Path) -> Owner:
    """Who runs the cluster at `cluster`: the user it belongs to, so that it never changes hands by itself.

    Raises CannotStart when it belongs to somebody we cannot become.
    """
    try:
        found = cluster.stat()
    except FileNotFoundError:
        found = None
    except PermissionError as error:
        raise CannotStart(f"{cluster} is closed to user id {os.geteuid()}.") from error
    if os.geteuid() != 0:
        if found is not None and found.st_uid != os.geteuid():
            raise CannotStart(f"{cluster} belongs to user id {found.st_uid}. Start Madang as that user.")
        return Owner(os.geteuid(), os.getegid(), dropped=False)
    if found is not None and found.st_uid != 0:
        return Owner(found.st_uid, found.st_gid, dropped=True)
    for name in UNPRIVILEGED:
        try:
            user = pwd.getpwnam(name)
        except KeyError:
            continue
        return Owner(user.pw_uid, user.pw_gid, dropped=True)
    raise CannotStart("PostgreSQL refuses to run as root, and there is no user postgres or nobody to run it as.")
