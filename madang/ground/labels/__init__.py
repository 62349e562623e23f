"""Security labels C, S, O: what may leave the house, and what left it for which reason.

Share links, exports, downloads and mail ask `check` before they let something out.
"""

from madang.ground.labels.actions import allowed, carry, check, shuts, verdicts

__all__ = ["allowed", "carry", "check", "shuts", "verdicts"]
