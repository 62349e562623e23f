"""The door `/collab/<page id>`: several people write one page at once.

Yjs sync protocol v1 below ASGI. Updates go to all others as they came, joined into one write per socket and turn of the
loop, and are kept in PostgreSQL in batches of all pages a few milliseconds later; a socket hears what is kept after the
commit. Each update is tried on the server's own copy of the page first: what is none, or belongs elsewhere, cuts off its
sender and reaches nobody. Source: docs/decisions/0031.
"""

from madang.wiki.collab.door import Collab

__all__ = ["Collab"]
