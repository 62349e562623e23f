"""`madang openapi`: the description of the HTTP API, without starting anything."""

import argparse
import json
import sys

from madang.commands.command import Command
from madang.ground.db import Database
from madang.ground.http import create_app, description
from madang.house import house


def _run(asked: argparse.Namespace) -> int:
    app, _ = create_app(house(), Database(""), secure=True)
    json.dump(description(app), sys.stdout, indent=1, ensure_ascii=False, sort_keys=True)
    return 0


OPENAPI = Command(
    name="openapi",
    help="print the OpenAPI description of the HTTP API",
    arguments=lambda parser: None,
    run=_run,
)
