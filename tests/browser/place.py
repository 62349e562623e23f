"""Where things lie."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WALKS = ROOT / ".artifacts" / "walks"
"""Screenshots: one folder a walk."""
AXE = ROOT / "web/node_modules/axe-core/axe.min.js"
