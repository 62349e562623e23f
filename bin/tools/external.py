"""Runs pytest against a PostgreSQL 15 of Debian instead of the embedded one: external.py [ARGUMENT of pytest ...]."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.external import debian_postgres


def main(arguments: list[str]) -> int:
    """The exit code of pytest."""
    with debian_postgres() as url:
        return subprocess.run(
            [sys.executable, "-m", "pytest", "-q", *arguments],
            env={**os.environ, "MADANG_TEST_DATABASE_URL": url},
            check=False,
        ).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
