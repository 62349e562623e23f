"""Nouns of outgoing mail."""

from datetime import datetime
from typing import Any
from uuid import UUID

from msgspec import Struct


class Relay(Struct, frozen=True, kw_only=True):
    """The setting. `tls` is none, starttls or tls; `closed` the password as the vault keeps it."""

    host: str
    port: int
    tls: str
    user: str = ""
    closed: str | None = None
    sender: str
    sender_name: str = ""
    house: str = ""
    """The address under which people open the house, for links in mail: what the administrator used who set the relay."""


class RelayView(Struct, frozen=True, kw_only=True):
    """The setting without its secret."""

    configured: bool
    host: str = ""
    port: int = 25
    tls: str = "starttls"
    user: str = ""
    has_password: bool = False
    sender: str = ""
    sender_name: str = ""
    house: str = ""


class Mail(Struct, frozen=True, kw_only=True):
    """A mail ready to be written: a template with its words.

    `calendar` is an iCalendar object that goes along for programs, `method` what it asks for (RFC 6047).
    """

    id: UUID
    recipient: str
    template: str
    language: str
    words: dict[str, Any]
    link: str | None
    tries: int
    calendar: str | None = None
    method: str | None = None


class Queued(Struct, frozen=True, kw_only=True):
    """A mail as the administrator sees it: without its words and its link, which may let somebody in."""

    id: UUID
    to: str
    template: str
    subject: str
    state: str
    """waiting, sent, failed or cancelled."""
    tries: int
    error: str | None
    created_at: datetime
    next_try_at: datetime
    sent_at: datetime | None


class Queue(Struct, frozen=True, kw_only=True):
    """A page of the queue, newest first."""

    items: list[Queued]
    next: str | None


class Tried(Struct, frozen=True, kw_only=True):
    """What a test of the relay gave. `code` picks the words; `detail` is what the relay said."""

    sent: bool
    code: str | None
    detail: str
