"""The invented institution of the demonstration: units, sites, people and every special case of a personnel list.

The same seed, day and size give the same records, byte for byte. Nothing here names a real institution, district or
person; telephone numbers and addresses are in forms that do not exist.
"""

from madang.demo.organisation.filling import fill
from madang.demo.organisation.making import generate
from madang.demo.organisation.plan import SIZES
from madang.demo.organisation.records import Account, Records, password_of
from madang.demo.organisation.sheet import newcomers

__all__ = ["SIZES", "Account", "Records", "fill", "generate", "newcomers", "password_of"]
