"""HTTPS: a certificate the operator gives, or one from a local authority that Madang makes itself.

The authority signs for this server only; whoever trusts it once (a page shows its fingerprint) gets secure cookies,
passkeys, push and the camera without a public certificate. Keys stay in the data directory, readable by us alone.

Source: RFC 5280; lifetime of a leaf as in the CA/Browser Forum baseline requirements (397 days).
"""

import asyncio
import contextlib
import fcntl
import hashlib
import ipaddress
import logging
import os
import socket
import ssl
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psutil
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

AUTHORITY_LIFE = timedelta(days=3650)
LEAF_LIFE = timedelta(days=397)
RENEW_BEFORE = timedelta(days=30)
CHECK_SECONDS = 3600.0
"""How often a running server looks whether its certificate was replaced or has to be renewed."""
_CLOCK_SKEW = timedelta(hours=24)

NEEDS_HTTPS = ("secure session cookies", "passkeys", "push messages", "the camera and the microphone", "installing")
"""What browsers keep from pages that arrive over plain HTTP from another machine."""

log = logging.getLogger(__name__)


class PlainHttpRefused(Exception):
    """Plain HTTP was asked for off loopback without saying so; the message says what to do."""


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach an address to listen on."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def check_plain(host: str, *, allowed: bool) -> str | None:
    """What will not work when `host` is served over plain HTTP: None on loopback, a warning when it is `allowed`.

    Raises PlainHttpRefused otherwise.
    """
    if is_loopback(host):
        return None
    lost = f"Without HTTPS browsers will not give: {', '.join(NEEDS_HTTPS)}; and anyone on the way can read along."
    if allowed:
        return lost
    raise PlainHttpRefused(
        f"Refusing to serve plain HTTP on {host}. {lost} "
        "Give --tls-cert and --tls-key, let Madang make a local authority with --tls-local, "
        "or pass --plain-http when a proxy in front speaks HTTPS."
    )


class Tls:
    """A certificate in use.

    `context` stays the same object for the life of the server; `refresh` changes what it presents to new
    connections, so nothing restarts.
    """

    def __init__(
        self,
        cert: Path,
        key: Path,
        *,
        authority: Path | None = None,
        renew: Callable[[datetime], None] | None = None,
    ) -> None:
        """Raises OSError when a file cannot be read, ssl.SSLError when key and certificate do not belong together."""
        self._cert = cert
        self._key = key
        self._authority = authority
        self._renew = renew
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.minimum_version = ssl.TLSVersion.TLSv1_2
        self.context.set_alpn_protocols(["http/1.1"])
        self._loaded = self._contents()
        self.context.load_cert_chain(cert, key)

    def refresh(self, now: datetime) -> bool:
        """Renew a certificate of our own when its end is near, and load files that changed. True when loaded.

        Raises like the constructor; the certificate in use then stays.
        """
        if self._renew is not None:
            self._renew(now)
        contents = self._contents()
        if contents == self._loaded:
            return False
        # A half-replaced pair would leave the live context with a certificate whose key it does not have.
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(self._cert, self._key)
        self.context.load_cert_chain(self._cert, self._key)
        self._loaded = contents
        log.info("certificate loaded, valid until %s", self.not_after().isoformat())
        return True

    async def keep_fresh(self) -> None:
        """Refresh every hour until cancelled; a failure is logged and tried again."""
        while True:
            await asyncio.sleep(CHECK_SECONDS)
            try:
                await asyncio.to_thread(self.refresh, datetime.now(UTC))
            except (OSError, ValueError):
                log.exception("the certificate could not be refreshed")

    def not_after(self) -> datetime:
        """When the certificate ends."""
        return x509.load_pem_x509_certificate(self._cert.read_bytes()).not_valid_after_utc

    def authority_pem(self) -> bytes | None:
        """The certificate of the local authority, for people to trust; None when the operator gave a certificate."""
        return self._authority.read_bytes() if self._authority is not None else None

    def authority_fingerprint(self) -> str | None:
        """SHA-256 of that certificate as browsers show it: upper-case pairs with colons."""
        pem = self.authority_pem()
        if pem is None:
            return None
        return x509.load_pem_x509_certificate(pem).fingerprint(hashes.SHA256()).hex(":").upper()

    def _contents(self) -> bytes:
        return hashlib.sha256(self._cert.read_bytes() + self._key.read_bytes()).digest()


def given(cert: Path, key: Path) -> Tls:
    """HTTPS with the operator's files (`--tls-cert`, `--tls-key`); they are loaded again when they change.

    Raises OSError or ssl.SSLError.
    """
    return Tls(cert, key)


def local(data: Path, *, names: Sequence[str], now: datetime) -> Tls:
    """HTTPS with a certificate of a local authority kept in `data`/tls, made when missing.

    `names` are host names and IP addresses people use; the server's own are added. Raises OSError.
    """
    folder = data / "tls"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    wanted = sorted({*names, *own_names()})

    def renew(at: datetime) -> None:
        _ensure(folder, wanted, at)

    renew(now)
    return Tls(folder / "server.crt", folder / "server.key", authority=folder / "authority.crt", renew=renew)


def own_names() -> set[str]:
    """Names and addresses of this machine that a certificate can carry."""
    names = {"localhost", "127.0.0.1", "::1", socket.gethostname(), socket.getfqdn()}
    for addresses in psutil.net_if_addrs().values():
        for each in addresses:
            if each.family in (socket.AF_INET, socket.AF_INET6):
                names.add(each.address)
    # Addresses with a zone (fe80::1%eth0) are local to one link and cannot stand in a certificate.
    return {name for name in names if name and "%" not in name and name.isascii()}


def _ensure(folder: Path, names: Sequence[str], now: datetime) -> None:
    with _alone(folder):
        ca_path, ca_key_path = folder / "authority.crt", folder / "authority.key"
        ca, ca_key = _read(ca_path), _read_key(ca_key_path)
        if ca is None or ca_key is None or not _belong(ca, ca_key) or ca.not_valid_after_utc - now < RENEW_BEFORE:
            ca_key = ec.generate_private_key(ec.SECP256R1())
            ca = _authority(ca_key, now)
            _write(ca_key_path, _key_pem(ca_key), mode=0o600)
            _write(ca_path, ca.public_bytes(serialization.Encoding.PEM), mode=0o644)
            log.info("made a local certificate authority in %s", folder)
        leaf, key = _read(folder / "server.crt"), _read_key(folder / "server.key")
        if leaf is None or key is None or not _belong(leaf, key) or _stale(leaf, ca, names, now):
            key = ec.generate_private_key(ec.SECP256R1())
            leaf = _leaf(key, ca, ca_key, names, now)
            _write(folder / "server.key", _key_pem(key), mode=0o600)
            _write(folder / "server.crt", leaf.public_bytes(serialization.Encoding.PEM), mode=0o644)


def _belong(certificate: x509.Certificate, key: ec.EllipticCurvePrivateKey) -> bool:
    """Whether the pair is one: a crash between the two writes leaves a new key beside an old certificate."""
    return certificate.public_key() == key.public_key()


def _stale(leaf: x509.Certificate, ca: x509.Certificate, names: Sequence[str], now: datetime) -> bool:
    if now < leaf.not_valid_before_utc or leaf.not_valid_after_utc - now < RENEW_BEFORE:
        return True
    carried = leaf.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    if not set(_general(names)) <= set(carried):
        return True
    try:
        leaf.verify_directly_issued_by(ca)
    except Exception:  # noqa: BLE001  the library raises one of three unrelated types; each means "not by this authority"
        return True
    return False


def _authority(key: ec.EllipticCurvePrivateKey, now: datetime) -> x509.Certificate:
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Madang"),
            x509.NameAttribute(
                NameOID.COMMON_NAME, f"Madang local authority {socket.gethostname()} {now:%Y-%m-%d}"[:64]
            ),
        ]
    )
    public = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _CLOCK_SKEW)
        .not_valid_after(now + AUTHORITY_LIFE)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs_certificates=True), critical=True)
        .add_extension(public, critical=False)
        .sign(key, hashes.SHA256())
    )


def _leaf(
    key: ec.EllipticCurvePrivateKey,
    ca: x509.Certificate,
    ca_key: ec.EllipticCurvePrivateKey,
    names: Sequence[str],
    now: datetime,
) -> x509.Certificate:
    issuer = x509.AuthorityKeyIdentifier.from_issuer_public_key(ca_key.public_key())
    start = max(now - _CLOCK_SKEW, ca.not_valid_before_utc)
    return (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Madang")]))
        .issuer_name(ca.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(min(start + LEAF_LIFE, ca.not_valid_after_utc))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs_certificates=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.SubjectAlternativeName(_general(names)), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(issuer, critical=False)
        .sign(ca_key, hashes.SHA256())
    )


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        encipher_only=False,
        decipher_only=False,
    )


def _general(names: Sequence[str]) -> list[x509.GeneralName]:
    general: list[x509.GeneralName] = []
    for name in names:
        try:
            general.append(x509.IPAddress(ipaddress.ip_address(name)))
        except ValueError:
            general.append(x509.DNSName(name.encode("idna").decode("ascii")))
    return general


def _key_pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def _read(path: Path) -> x509.Certificate | None:
    try:
        return x509.load_pem_x509_certificate(path.read_bytes())
    except (FileNotFoundError, ValueError):
        return None


def _read_key(path: Path) -> ec.EllipticCurvePrivateKey | None:
    try:
        key = serialization.load_pem_private_key(path.read_bytes(), password=None)
    except (FileNotFoundError, ValueError):
        return None
    return key if isinstance(key, ec.EllipticCurvePrivateKey) else None


def _write(path: Path, content: bytes, *, mode: int) -> None:
    """Replace a file whole, so that a crash leaves the old one or the new one."""
    fresh = path.with_name(path.name + ".new")
    fresh.unlink(missing_ok=True)
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """One process at a time: several may start on one data directory."""
    with (folder / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
