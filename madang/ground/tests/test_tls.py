"""Certificates: made, trusted, renewed, replaced, seen through real handshakes on loopback."""

import asyncio
import shutil
import ssl
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509

from madang.ground import tls
from madang.ground.tls import PlainHttpRefused, Tls

NOW = datetime.now(UTC).replace(microsecond=0)


async def handshake(served: Tls, name: str, authority: Path) -> x509.Certificate:
    """The certificate a client that trusts `authority` gets when it connects under `name`. Raises ssl.SSLError."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"hello")
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0, ssl=served.context)
    async with server:
        port = server.sockets[0].getsockname()[1]
        context = ssl.create_default_context(cafile=str(authority))
        context.verify_flags |= ssl.VERIFY_X509_STRICT
        reader, writer = await asyncio.open_connection("127.0.0.1", port, ssl=context, server_hostname=name)
        assert await reader.read() == b"hello"
        connection: ssl.SSLObject = writer.get_extra_info("ssl_object")
        der = connection.getpeercert(binary_form=True)
        assert der is not None
        writer.close()
        return x509.load_der_x509_certificate(der)


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("name", ["house.test", "마당.test", "10.9.8.7", "127.0.0.1", "localhost"])
async def test_whoever_trusts_the_authority_may_come_by_any_name(name: str, tmp_path: Path) -> None:
    served = tls.local(tmp_path, names=["house.test", "마당.test", "10.9.8.7"], now=NOW)
    leaf = await handshake(served, name, tmp_path / "tls" / "authority.crt")
    assert leaf.not_valid_after_utc - leaf.not_valid_before_utc == tls.LEAF_LIFE


@pytest.mark.asyncio(loop_scope="module")
async def test_another_name_and_another_authority_are_refused(tmp_path: Path) -> None:
    served = tls.local(tmp_path / "a", names=["house.test"], now=NOW)
    other = tls.local(tmp_path / "b", names=["house.test"], now=NOW)
    with pytest.raises(ssl.SSLCertVerificationError, match="Hostname mismatch"):
        await handshake(served, "evil.test", tmp_path / "a" / "tls" / "authority.crt")
    with pytest.raises(ssl.SSLCertVerificationError):
        await handshake(other, "house.test", tmp_path / "a" / "tls" / "authority.crt")


def test_keys_are_ours_alone_and_nothing_changes_at_the_next_start(tmp_path: Path) -> None:
    first = tls.local(tmp_path, names=["house.test"], now=NOW)
    files = {path.name: path.read_bytes() for path in (tmp_path / "tls").iterdir()}
    assert {"authority.crt", "authority.key", "server.crt", "server.key"} <= files.keys()
    for name in ("authority.key", "server.key"):
        assert stat.S_IMODE((tmp_path / "tls" / name).stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "tls").stat().st_mode) == 0o700
    tls.local(tmp_path, names=["house.test"], now=NOW + timedelta(days=300))
    assert {path.name: path.read_bytes() for path in (tmp_path / "tls").iterdir()} == files
    authority = x509.load_pem_x509_certificate(first.authority_pem() or b"")
    assert authority.not_valid_after_utc - NOW == tls.AUTHORITY_LIFE
    fingerprint = first.authority_fingerprint()
    assert fingerprint is not None and len(fingerprint.split(":")) == 32 and fingerprint == fingerprint.upper()


@pytest.mark.asyncio(loop_scope="module")
async def test_a_leaf_near_its_end_is_renewed_without_a_restart(tmp_path: Path) -> None:
    served = tls.local(tmp_path, names=["house.test"], now=NOW - timedelta(days=370))
    trusted = tmp_path / "tls" / "authority.crt"
    authority = served.authority_fingerprint()
    old = await handshake(served, "house.test", trusted)
    assert not served.refresh(NOW - timedelta(days=10))
    assert served.refresh(NOW)
    new = await handshake(served, "house.test", trusted)
    assert new.serial_number != old.serial_number and new.not_valid_after_utc > old.not_valid_after_utc
    assert served.authority_fingerprint() == authority
    assert not served.refresh(NOW)


@pytest.mark.parametrize("lost", ["server.key", "server.crt", "authority.key", "names", "torn"])
def test_what_is_missing_or_does_not_fit_is_made_again(lost: str, tmp_path: Path) -> None:
    first = tls.local(tmp_path / "a", names=["house.test"], now=NOW)
    trusted = first.authority_fingerprint()
    before = first.not_after()
    if lost == "torn":
        tls.local(tmp_path / "b", names=["house.test"], now=NOW)
        shutil.copy(tmp_path / "b" / "tls" / "server.key", tmp_path / "a" / "tls" / "server.key")
    elif lost != "names":
        (tmp_path / "a" / "tls" / lost).unlink()
    names = ["house.test", "other.test"] if lost == "names" else ["house.test"]
    again = tls.local(tmp_path / "a", names=names, now=NOW + timedelta(days=1))
    assert again.not_after() == before + timedelta(days=1)
    assert (again.authority_fingerprint() == trusted) == (lost != "authority.key")


@pytest.mark.asyncio(loop_scope="module")
async def test_the_operators_files_are_loaded_again_when_they_change(tmp_path: Path) -> None:
    for name in ("a", "b"):
        tls.local(tmp_path / name, names=["house.test"], now=NOW)
    cert, key = tmp_path / "cert.pem", tmp_path / "key.pem"

    def put(name: str, *, with_key: bool = True) -> None:
        shutil.copy(tmp_path / name / "tls" / "server.crt", cert)
        if with_key:
            shutil.copy(tmp_path / name / "tls" / "server.key", key)

    put("a")
    served = tls.given(cert, key)
    assert served.authority_pem() is None and served.authority_fingerprint() is None
    old = await handshake(served, "house.test", tmp_path / "a" / "tls" / "authority.crt")
    put("b", with_key=False)
    with pytest.raises(ssl.SSLError):
        served.refresh(NOW)
    assert await handshake(served, "house.test", tmp_path / "a" / "tls" / "authority.crt") == old
    put("b")
    assert served.refresh(NOW)
    assert await handshake(served, "house.test", tmp_path / "b" / "tls" / "authority.crt") != old


def test_files_that_cannot_serve_are_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        tls.given(tmp_path / "no.crt", tmp_path / "no.key")
    (tmp_path / "bad.crt").write_text("not a certificate")
    with pytest.raises(ssl.SSLError):
        tls.given(tmp_path / "bad.crt", tmp_path / "bad.crt")


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "localhost", "127.8.8.8"])
def test_plain_http_is_fine_on_loopback(host: str) -> None:
    assert tls.check_plain(host, allowed=False) is None


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.0.7", "house.test", ""])
def test_plain_http_elsewhere_needs_a_word_and_says_what_is_lost(host: str) -> None:
    with pytest.raises(PlainHttpRefused, match="passkeys") as caught:
        tls.check_plain(host, allowed=False)
    assert "--tls-cert" in str(caught.value) and "--plain-http" in str(caught.value)
    warning = tls.check_plain(host, allowed=True)
    assert warning is not None and "camera" in warning
