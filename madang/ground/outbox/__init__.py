"""Outgoing mail through the administrator's relay. Without one, links and codes are shown to whoever passes them on."""

from madang.ground.outbox.actions import Sent, relay, send

__all__ = ["Sent", "relay", "send"]
