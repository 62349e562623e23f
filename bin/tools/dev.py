"""Work on Madang: the server from the sources, and the page from Vite, which reloads as you type.

usage: bin/dev [OPTION ...]

Starts `madang demo OPTION ...` and `npm run dev`; open the address that Vite tells. Ctrl-C ends both. Changes of the
server's sources need a new start.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

from place import MAIN, ROOT, Stopped, leave_with, only_one, say


def prepare() -> None:
    """Install what the sources need. Raises Stopped."""
    with only_one("bin/dev"):
        MAIN.make()
        MAIN.install("dev")


def main(arguments: list[str]) -> int:
    """Run both until one ends or Ctrl-C comes; the exit code of the one that ended first."""
    if {"-h", "--help"} & set(arguments):
        print(__doc__)
        return 0
    try:
        prepare()
    except Stopped as reason:
        return leave_with(reason)
    surroundings = {**os.environ, "PYTHONPATH": str(ROOT)}
    commands = (["-m", "madang", "demo", *arguments], ["bin/tools/npm.py", "run", "dev"])
    running = [subprocess.Popen([MAIN.python, *command], cwd=ROOT, env=surroundings) for command in commands]
    try:
        while all(process.poll() is None for process in running):
            time.sleep(0.2)
    except KeyboardInterrupt:
        say("stopping")
    for process in running:
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
    return max(process.wait() for process in running)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
