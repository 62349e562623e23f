"""The web page: files of the bundle inside the package, everything else is the page itself (its router reads the path)."""

import mimetypes
from importlib.resources import files
from pathlib import Path
from typing import Any

from litestar.types import Receive, Scope, Send

POLICY = (
    "default-src 'self'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:;"
    " font-src 'self'; connect-src 'self'; media-src 'self' blob:; worker-src 'self'; frame-src 'self'{editor}; object-src 'none';"
    " base-uri 'self'; form-action 'self'{editor}; frame-ancestors 'none'"
)
"""`editor` is the origin of the document editor that is set up, after a space, or empty."""
FRAME = "/hwp.html"
FRAME_POLICY = (
    "sandbox allow-scripts allow-modals; default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src blob:;"
    " style-src 'self' 'unsafe-inline'; img-src data: blob:; font-src 'self' data:; base-uri 'none'; form-action 'none';"
    " frame-ancestors 'self'"
)
"""The frame in which documents of Hangul word processors are drawn: without an origin, so it has no session and reaches
nothing but the public files of the bundle."""
PUBLIC = ("/assets/", "/fonts/")
"""Files of the bundle that a frame without an origin may load; they are the same for everybody."""
HEADERS = [
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(self), microphone=(self), geolocation=()"),
]
MISSING = (
    b"<!doctype html><meta charset=utf-8><title>Madang</title><h1>The web page is not built</h1>"
    b"<p>Run <code>bin/demo</code>, or <code>npm run build</code> in <code>web/</code> and install again.</p>"
)
ENCODINGS = (("br", ".br"), ("gzip", ".gz"))


class Page:
    """ASGI app over the bundle folder. Paths are looked up in an index made once, so no path can leave the folder."""

    def __init__(self, folder: Path | None = None) -> None:
        self.policy = ""
        self.allow_editor("")
        self.folder = folder or Path(str(files("madang").joinpath("_web")))
        self.index: dict[str, Path] = {}
        if self.folder.is_dir():
            self.index = {
                "/" + path.relative_to(self.folder).as_posix(): path
                for path in self.folder.rglob("*")
                if path.is_file()
            }

    def allow_editor(self, origins: str) -> None:
        """The page may show and post to the editor at these origins (separated by spaces), and to no other place."""
        self.policy = POLICY.format(editor=f" {origins}" if origins else "")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """GET and HEAD."""
        asked: Any = scope
        path = asked["path"]
        if asked["method"] not in ("GET", "HEAD"):
            await self._send(send, 405, b"text/plain", b"", [(b"allow", b"GET, HEAD")])
            return
        file = self.index.get(path)
        if file is None and "." in path.rpartition("/")[2]:
            await self._send(send, 404, b"text/plain", b"not found", [])
            return
        if file is None:
            path, file = "/index.html", self.index.get("/index.html")
        if file is None:
            await self._send(send, 503, b"text/html; charset=utf-8", MISSING, [])
            return
        accepted = dict(asked["headers"]).get(b"accept-encoding", b"").decode("latin-1")
        headers = [(b"cache-control", b"public, max-age=31536000, immutable" if "/assets/" in path else b"no-cache")]
        for coding, suffix in ENCODINGS:
            packed = self.index.get(path + suffix)
            if packed is not None and coding in accepted:
                file = packed
                headers += [(b"content-encoding", coding.encode()), (b"vary", b"accept-encoding")]
                break
        kind = mimetypes.guess_type(path)[0] or "application/octet-stream"
        if kind.startswith("text/") or kind == "text/javascript":
            kind += "; charset=utf-8"
        body = b"" if asked["method"] == "HEAD" else file.read_bytes()
        if path.startswith(PUBLIC):
            headers.append((b"access-control-allow-origin", b"*"))
        policy = FRAME_POLICY if path == FRAME else self.policy
        await self._send(send, 200, kind.encode(), body, headers, policy=policy)

    async def _send(
        self,
        send: Send,
        status: int,
        kind: bytes,
        body: bytes,
        headers: list[tuple[bytes, bytes]],
        *,
        policy: str = FRAME_POLICY,
    ) -> None:
        start: Any = {
            "type": "http.response.start",
            "status": status,
            "headers": [
                (b"content-type", kind),
                (b"content-length", str(len(body)).encode()),
                (b"content-security-policy", policy.encode()),
                *HEADERS,
                *headers,
            ],
        }
        await send(start)
        await send({"type": "http.response.body", "body": body, "more_body": False})
