"""`madang serve`: the whole system in one process."""

import argparse
import asyncio
import gc
import logging
import os
from datetime import UTC, datetime
from ipaddress import ip_network
from pathlib import Path

import uvloop

from madang.commands.command import Command, database, place, stop
from madang.ground import runtime
from madang.ground.config import Settings
from madang.ground.migrate import migrate
from madang.ground.server import signals
from madang.ground.tls import PlainHttpRefused, Tls, check_plain, given, local, own_names
from madang.house import house


def _network(text: str) -> str:
    """A network as it is written; argparse says which was none."""
    return str(ip_network(text, strict=False))


def listening(parser: argparse.ArgumentParser) -> None:
    """The options that say where to listen and how."""
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (default 127.0.0.1)")
    parser.add_argument("--port", type=int, default=8000, help="the port to listen on (default 8000)")
    parser.add_argument("--tls-cert", type=Path, metavar="FILE", help="a certificate chain, PEM")
    parser.add_argument("--tls-key", type=Path, metavar="FILE", help="its private key, PEM")
    parser.add_argument(
        "--tls-local", action="store_true", help="HTTPS with a local authority made in the data directory"
    )
    parser.add_argument("--plain-http", action="store_true", help="allow plain HTTP off this machine")
    parser.add_argument(
        "--trusted-proxy",
        action="append",
        default=[],
        type=_network,
        metavar="CIDR",
        help="a proxy in front whose X-Forwarded-For, -Proto and -Host are believed (may be given several times)",
    )
    parser.add_argument(
        "--bus-url",
        default=os.environ.get("MADANG_BUS_URL"),
        metavar="URL",
        help="redis://… (Valkey or Redis) to fan out between processes (default: PostgreSQL)",
    )
    parser.add_argument(
        "--blob-url",
        default=os.environ.get("MADANG_BLOB_URL"),
        metavar="URL",
        help="s3://bucket to keep contents of files in (default: the data directory)",
    )


def _arguments(parser: argparse.ArgumentParser) -> None:
    place(parser)
    listening(parser)


def settings_of(asked: argparse.Namespace, *, demo: bool = False) -> Settings:
    """The process's settings from its options."""
    return Settings(
        data=asked.data,
        host=asked.host,
        port=asked.port,
        database_url=asked.database_url,
        bus_url=asked.bus_url,
        blob_url=asked.blob_url,
        tls_cert=asked.tls_cert,
        tls_key=asked.tls_key,
        tls_local=asked.tls_local,
        insecure_http=asked.plain_http,
        demo=demo,
        trusted_proxies=tuple(asked.trusted_proxy),
    )


def tls_of(settings: Settings) -> Tls | None:
    """The certificate to serve with; None for plain HTTP, which off loopback has to be asked for."""
    if settings.tls_cert is not None and settings.tls_key is not None:
        return given(settings.tls_cert, settings.tls_key)
    if settings.tls_local:
        return local(settings.data, names=sorted(own_names()), now=datetime.now(UTC))
    try:
        warning = check_plain(settings.host, allowed=settings.insecure_http)
    except PlainHttpRefused as error:
        raise stop(str(error)) from None
    if warning:
        print(f"madang: {warning}")
    return None


def serve(settings: Settings, url: str, cluster: object | None) -> None:
    """Serve until SIGTERM or SIGINT."""

    def ready(address: str) -> None:
        gc.enable()
        print(f"Madang is ready: {address}", flush=True)

    async def work() -> None:
        with signals() as ending:
            keeping = asyncio.create_task(cluster.keep_alive()) if cluster is not None else None  # type: ignore[attr-defined]
            try:
                await runtime.run(
                    settings,
                    house(),
                    url,
                    stop=ending,
                    tls=tls_of(settings),
                    on_ready=ready,
                )
            finally:
                if keeping is not None:
                    keeping.cancel()

    uvloop.run(work())


def _run(asked: argparse.Namespace) -> int:
    # nearly everything a start makes is kept: collecting in between is a tenth of it
    gc.disable()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    settings = settings_of(asked)
    tls_of(settings)
    with database(asked) as url:
        migrate(url, house().slices)
        serve(settings, url, getattr(asked, "cluster", None))
    return 0


SERVE = Command(name="serve", help="serve the whole system", arguments=_arguments, run=_run)
