"""The door `/messenger`: what is said, as it is said (docs/decisions/0047).

A browser has one socket for all its rooms. It sends what `frames.Asked` says, and gets

- `{"rooms": {id: [seq, change, seen, rank]}}` when it comes,
- `{"message": …}` for whatever happened to a message: the one with the greater `change` is the later,
- `{"refused": {client, code, params}}` for what it said and nobody will get,
- `{"missed": {room, messages, change}}` or `{"anew": room}` when it asked what it missed,
- `{"seen": {room, marks}}`, `{"typing": {room, person, name}}`,
- `{"joined": [rooms]}` and `{"left": [rooms]}` when its rights changed.
"""

from madang.messenger.ws.door import Messenger

__all__ = ["Messenger"]
