"""Security labels C, S, O and masked personal data: what may leave the house, and who looked at what and why.

Share links, exports, downloads and mail ask `check` before they let something out.
"""

from madang.ground.labels.actions import check, verdicts

__all__ = ["check", "verdicts"]
