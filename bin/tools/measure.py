"""Sets up what bin/bench and bin/prove need and becomes the runner of measuring modules."""

from __future__ import annotations

import os
import sys

from place import BENCH, MAIN, ROOT, Environment, Stopped, leave_with, only_one


def measure(kind: str, environment: Environment, locks: tuple[str, ...], arguments: list[str]) -> int:
    """Install `locks` into `environment` and become `python -m bench.runner KIND ARGUMENT ...` there."""
    python = sys.executable
    if not {"-h", "--help"} & set(arguments):
        try:
            with only_one(f"bin/{kind}"):
                environment.make()
                for lock in locks:
                    environment.install(lock)
        except Stopped as reason:
            return leave_with(reason)
        python = str(environment.python)
    os.chdir(ROOT)
    os.environ["PYTHONPATH"] = str(ROOT)
    os.execv(python, [python, "-m", "bench.runner", kind, *arguments])


def bench(arguments: list[str]) -> int:
    """Measure against targets and peers, beside which Madang never has to live."""
    return measure("bench", BENCH, ("bench",), arguments)


def prove(arguments: list[str]) -> int:
    """Run the promises."""
    return measure("prove", MAIN, ("dev",), arguments)


if __name__ == "__main__":
    sys.exit({"bench": bench, "prove": prove}[sys.argv[1]](sys.argv[2:]))
