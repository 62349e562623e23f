"""Working days and holidays of the house: the law's calendar, decrees, and the institution's own days.

Other slices take `extra` and hand it to the functions of `madang.standards.days`.
"""

from madang.ground.days.store import extra

__all__ = ["extra"]
