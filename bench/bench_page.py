"""How much JavaScript a person waits for: read off the built bundle by `npm run size`."""

import re
import subprocess
from pathlib import Path

from bench.runner import Record

TARGETS = ("PAGE-1", "PAGE-2")
LINE = re.compile(r"^([\w-]+): (.+)$", re.MULTILINE)
WEB = Path(__file__).resolve().parents[1] / "web"


def run(n: int, record: Record) -> None:
    """Measure the build that lies in web/dist, building it first when it does not."""
    if not (WEB / "dist" / "index.html").exists():
        subprocess.run(["npm", "run", "build"], cwd=WEB, check=True, capture_output=True)
    told = subprocess.run(["node", "tools/size.mjs"], cwd=WEB, check=False, capture_output=True, text=True).stdout
    sizes = dict(LINE.findall(told))
    for target, name in (("PAGE-1", "sign-in"), ("PAGE-2", "home")):
        record(target, n=n, figure=sizes[name].removesuffix(": met"), met=sizes[name].endswith(": met"))
