"""A small document editor that speaks WOPI: it shows the text of a file in its frame, and locks and saves it.

As an office on the web does it, the frame talks to the editor and the editor to the house.
"""

import html
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import httpx

DISCOVERY = """<?xml version="1.0" encoding="utf-8"?>
<wopi-discovery><net-zone name="external-http"><app name="writer">
<action name="edit" ext="docx" urlsrc="http://{host}/open?"/><action name="view" ext="pdf" urlsrc="http://{host}/open?"/>
</app></net-zone></wopi-discovery>"""
PAGE = """<!doctype html><meta charset="utf-8"><title>Small office</title><h1>{name}</h1>
<form method="post" action="/save"><input type="hidden" name="source" value="{source}">
<input type="hidden" name="access_token" value="{token}"><textarea name="text" {state}>{text}</textarea>
<button {state}>Save</button></form><p>{said}</p>"""
LOCK = "small-office"


class Office(BaseHTTPRequestHandler):
    """Discovery, opening and saving."""

    def do_GET(self) -> None:
        """What it opens."""
        self._answer(DISCOVERY.format(host=self.headers["host"]), "application/xml")

    def do_POST(self) -> None:
        """Open the file that is named in the address, or save what its form holds."""
        form = parse_qs(self.rfile.read(int(self.headers["content-length"])).decode(), keep_blank_values=True)
        token = form["access_token"][0]
        if self.path.startswith("/open"):
            self._show(parse_qs(urlsplit(self.path).query)["WOPISrc"][0], token, "")
            return
        source = form["source"][0]
        said: list[int] = []
        with httpx.Client(params={"access_token": token}, timeout=20) as house:
            said.append(house.post(source, headers={"x-wopi-override": "LOCK", "x-wopi-lock": LOCK}).status_code)
            wish = {"x-wopi-override": "PUT", "x-wopi-lock": LOCK}
            said.append(house.post(f"{source}/contents", content=form["text"][0].encode(), headers=wish).status_code)
            said.append(house.post(source, headers={"x-wopi-override": "UNLOCK", "x-wopi-lock": LOCK}).status_code)
        self._show(source, token, "Saved" if said == [200] * 3 else f"Not saved: {said}")

    def _show(self, source: str, token: str, said: str) -> None:
        with httpx.Client(params={"access_token": token}, timeout=20) as house:
            info = house.get(source).raise_for_status().json()
            text = house.get(f"{source}/contents").raise_for_status().text
        parts = {"name": info["BaseFileName"], "source": source, "token": token, "text": text, "said": said}
        shown = {key: html.escape(value) for key, value in parts.items()}
        self._answer(PAGE.format(**shown, state="" if info["UserCanWrite"] else "disabled"), "text/html; charset=utf-8")

    def _answer(self, body: str, media_type: str) -> None:
        data = body.encode()
        self.send_response(200)
        self.send_header("content-type", media_type)
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet."""


@contextmanager
def office() -> Iterator[str]:
    """The address of an editor that runs as long as the block does."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Office)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
