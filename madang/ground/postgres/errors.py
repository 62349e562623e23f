"""What can go wrong before there is a database to talk to."""


class AlreadyRunning(Exception):
    """Another Madang holds this data directory. `pid` is its process, None when it has not written it yet."""

    def __init__(self, pid: int | None) -> None:
        self.pid = pid
        who = f"process {pid}" if pid is not None else "another process"
        super().__init__(f"Madang is already running on this data directory ({who}). Stop it first.")


class CannotStart(Exception):
    """PostgreSQL could not be started. `log_tail` is the end of its log, empty when it wrote none."""

    def __init__(self, reason: str, log_tail: str = "") -> None:
        self.reason = reason
        self.log_tail = log_tail
        super().__init__(f"{reason}\n{log_tail}" if log_tail else reason)
