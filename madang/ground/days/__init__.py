"""Working days and holidays of the house: the law's calendar, decrees, and the institution's own days.

Other slices take `extras` and hand it to the functions of `madang.standards.days`.
"""

from madang.ground.days.store import extras, forget

__all__ = ["extras", "forget"]
