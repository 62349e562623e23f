"""Processes of a cluster that outlived the Madang that started them."""

import signal
from dataclasses import dataclass
from pathlib import Path

import psutil


@dataclass(frozen=True, slots=True)
class Relatives:
    """The postmaster (at most one) and its children, living or not."""

    postmasters: list[psutil.Process]
    children: list[psutil.Process]

    def send(self, number: signal.Signals, *, children_too: bool) -> None:
        """Send a signal to the postmaster, and to its children when asked."""
        for process in (*self.postmasters, *(self.children if children_too else ())):
            try:
                process.send_signal(number)
            except psutil.Error:
                continue


def relatives(name: str, uid: int) -> Relatives:
    """The processes of the cluster `name` that run as `uid`.

    The cluster name stands in the postmaster's arguments and in the title of each child, so neither a pid that was
    used again nor another PostgreSQL is mistaken for ours.
    """
    found = Relatives([], [])
    for process in psutil.process_iter():
        try:
            if process.uids().real != uid:
                continue
            words = process.cmdline()
        except psutil.Error:
            continue
        if words and _is_postmaster(words, name):
            found.postmasters.append(process)
        elif words and words[0].startswith(f"postgres: {name}: "):
            found.children.append(process)
    return found


def recorded(pid_file: Path, name: str) -> bool:
    """Whether `postmaster.pid` names a living postmaster of the cluster `name`. A torn or foreign file does not."""
    try:
        pid = int(pid_file.read_text(errors="replace").split("\n", 1)[0])
        return _is_postmaster(psutil.Process(pid).cmdline(), name)
    except (OSError, ValueError, OverflowError, psutil.Error):
        return False


def _is_postmaster(words: list[str], name: str) -> bool:
    return bool(words) and Path(words[0]).name == "postgres" and f"cluster_name={name}" in words
