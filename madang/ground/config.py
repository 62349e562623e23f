"""Settings of one process, from the command line and the environment. Everything else is a setting in the database."""

from pathlib import Path
from typing import Any

from msgspec import Struct


class Settings(Struct, frozen=True, kw_only=True):
    """`database_url` None means the embedded PostgreSQL; `bus_url` None fans out over PostgreSQL NOTIFY.

    `blob_url` (`s3://bucket`) None keeps contents of files in the data directory.
    """

    data: Path
    host: str = "127.0.0.1"
    port: int = 8000
    database_url: str | None = None
    bus_url: str | None = None
    blob_url: str | None = None
    tls_cert: Path | None = None
    tls_key: Path | None = None
    tls_local: bool = False
    insecure_http: bool = False
    demo: bool = False
    trusted_proxies: tuple[str, ...] = ()
    """Networks (`10.0.0.0/8`) of proxies whose `X-Forwarded-*` are believed."""

    @property
    def secure(self) -> bool:
        """Whether this process speaks HTTPS itself."""
        return self.tls_local or self.tls_cert is not None


def data_of(state: Any) -> Path | None:
    """The data directory of the running process, from the state of its app; None for an app that only describes itself."""
    runtime = state.get("runtime")
    return runtime.settings.data if runtime is not None and runtime.settings is not None else None
