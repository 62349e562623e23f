"""Runs npm in web/ with the Node of requirements/dev.lock: npm.py ARGUMENT ...

The `npm` beside that Node does not start by itself: it is a copy of a file that expects to be elsewhere.
"""

from __future__ import annotations

import sys
from pathlib import Path

import hatch_build

if __name__ == "__main__":
    web = Path(hatch_build.__file__).parent / "web"
    try:
        hatch_build.install(web)
        hatch_build.npm(*sys.argv[1:], web=web)
    except RuntimeError as reason:
        print(reason, file=sys.stderr)
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)
