"""The one command: `madang serve`, `madang demo`, …, each with `--help`."""

import argparse
import sys
from collections.abc import Callable

from madang import __version__
from madang.commands import COMMANDS


def main(arguments: list[str] | None = None) -> int:
    """Run a command; gives its exit code: 0 done, 1 refused, 2 called wrongly."""
    parser = argparse.ArgumentParser(prog="madang", description="Madang, the smart-work system.")
    parser.add_argument("--version", action="version", version=f"madang {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in COMMANDS:
        sub = commands.add_parser(command.name, help=command.help, description=command.help)
        command.arguments(sub)
        sub.set_defaults(run=command.run)
    asked = parser.parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = asked.run
    try:
        return run(asked)
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
