"""From a template and words to a message (RFC 5322) in plain text and simple HTML.

Templates are words of the locale files: `mail.<template>.subject` and `mail.<template>.text`, with `{name}` for words.
The link stands in a paragraph of its own after the text.
"""

import html
import json
from datetime import datetime
from email.header import Header
from email.message import Message
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.policy import compat32
from email.utils import format_datetime
from functools import lru_cache
from importlib.resources import files
from typing import Any

from madang.ground.outbox.models import Mail, Relay

LANGUAGES = ("ko", "en")
LINE = 76


@lru_cache(maxsize=len(LANGUAGES))
def words_of(language: str) -> dict[str, str]:
    """The mail words of every slice in one language."""
    found: dict[str, str] = {}
    for folder in sorted(_locales(), key=str):
        file = folder.joinpath(f"{language}.json")
        if file.is_file():
            words: dict[str, str] = json.loads(file.read_text("utf-8"))
            found.update({key: word for key, word in words.items() if key.startswith("mail.")})
    return found


def _locales() -> list[Any]:
    return [
        folder.joinpath("locale")
        for folder in (*files("madang").iterdir(), *files("madang.ground").iterdir())
        if folder.is_dir() and folder.joinpath("locale").is_dir()
    ]


def known(template: str) -> bool:
    """Whether both languages have the template."""
    return all(
        f"mail.{template}.{part}" in words_of(language) for language in LANGUAGES for part in ("subject", "text")
    )


def subject(template: str, language: str, words: dict[str, Any]) -> str:
    """The subject line, without line breaks."""
    return " ".join(_filled(template, "subject", language, words).split())


def _filled(template: str, part: str, language: str, words: dict[str, Any]) -> str:
    text = words_of(language if language in LANGUAGES else "ko")[f"mail.{template}.{part}"]
    for name, value in words.items():
        text = text.replace("{" + name + "}", str(value))
    return text


def _head(name: str, text: str) -> str:
    # the policies of `email` lose a space when they fold a long Korean subject on Python 3.11
    return Header(text, "utf-8", maxlinelen=LINE, header_name=name).encode()


def written(mail: Mail, relay: Relay, *, institution: str, now: datetime) -> Message:
    """The message. Its Message-ID is the mail's id, so that one sent twice can be told from two."""
    text = _filled(mail.template, "text", mail.language, mail.words)
    foot = _filled("foot", "text", mail.language, {"institution": institution})
    message = MIMEMultipart("alternative", policy=compat32.clone(max_line_length=None))
    message["Subject"] = _head("Subject", subject(mail.template, mail.language, mail.words))
    name = _head("From", relay.sender_name or institution)
    message["From"] = f"{name} <{relay.sender}>" if name else relay.sender
    message["To"] = mail.recipient
    message["Date"] = format_datetime(now)
    message["Message-ID"] = f"<{mail.id}@{relay.sender.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"
    parts = [text, *([mail.link] if mail.link else []), f"-- \n{foot}"]
    message.attach(MIMEText("\n\n".join(parts) + "\n", "plain", "utf-8"))
    message.attach(MIMEText(_html(mail, text, foot), "html", "utf-8"))
    if mail.calendar:
        invitation = MIMEText(mail.calendar, "calendar", "utf-8")
        invitation.set_param("method", mail.method or "PUBLISH")
        message.attach(invitation)
    return message


def _html(mail: Mail, text: str, foot: str) -> str:
    paragraphs = "".join(
        f"<p>{html.escape(part).replace(chr(10), '<br>')}</p>" for part in text.split("\n\n") if part.strip()
    )
    link = html.escape(mail.link or "")
    anchor = f'<p><a href="{link}">{link}</a></p>' if link else ""
    return (
        f'<!doctype html><html lang="{mail.language}"><meta charset="utf-8">'
        f'<body style="font-family: sans-serif; font-size: 17px; line-height: 1.6">{paragraphs}{anchor}'
        f"<hr><p><small>{html.escape(foot)}</small></p></body></html>"
    )
