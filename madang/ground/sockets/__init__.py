"""WebSockets, served below ASGI on the port that serves HTTP.

uvicorn parses the upgrade request and hands its transport to `Sockets.protocol`. From there a socket is one
object on the transport: the handshake and the frames that come in go through the sans-I/O part of `websockets`,
the frames that go out are built once by `frame` and written to every transport as they are.

Source: RFC 6455; close codes of section 7.4 and the IANA registry (1013 is "try again later").
"""

from madang.ground.sockets.frames import frame
from madang.ground.sockets.refusal import Refusal
from madang.ground.sockets.server import Sockets, broadcast
from madang.ground.sockets.socket import Door, Socket

__all__ = ["Door", "Refusal", "Socket", "Sockets", "broadcast", "frame"]
