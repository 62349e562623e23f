"""A file encrypted with a passphrase in pieces, so that it can be written as a stream and read at any place.

Layout: magic, salt (16), then pieces of at most PIECE bytes of plain text, each AES-256-GCM with a nonce of its number and
a mark on the last one: pieces cannot be changed, dropped, reordered or cut off unseen (the STREAM construction,
Hoang, Reyhanitabar, Rogaway and Vizár 2015). The key comes from the passphrase by scrypt (RFC 7914).
"""

import io
import os
from typing import IO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

MAGIC = b"MADANGB1"
PIECE = 1 << 20
_SALT, _TAG = 16, 16
_HEAD = len(MAGIC) + _SALT


class WrongPassphrase(Exception):
    """The passphrase does not open the file, or the file was changed."""


def _key(passphrase: str, salt: bytes) -> AESGCM:
    return AESGCM(Scrypt(salt=salt, length=32, n=2**15, r=8, p=1).derive(passphrase.encode()))


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11) + bytes([last])


class Sealing(io.RawIOBase):
    """Encrypts what is written into `file`. `close` writes the last piece; `file` stays open."""

    def __init__(self, file: IO[bytes], passphrase: str) -> None:
        salt = os.urandom(_SALT)
        file.write(MAGIC + salt)
        self._file = file
        self._key = _key(passphrase, salt)
        self._number = 0
        self._waiting = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        """Take all of the data."""
        given = memoryview(data).cast("B")  # type: ignore[arg-type]
        self._waiting += given
        # a full piece waits until more comes: only then it is known not to be the last
        while len(self._waiting) > PIECE:
            self._put(bytes(self._waiting[:PIECE]), last=False)
            del self._waiting[:PIECE]
        return len(given)

    def close(self) -> None:
        """Write the last piece."""
        if not self.closed:
            self._put(bytes(self._waiting), last=True)
            self._waiting.clear()
            super().close()

    def _put(self, piece: bytes, *, last: bool) -> None:
        self._file.write(self._key.encrypt(_nonce(self._number, last=last), piece, MAGIC))
        self._number += 1


class Unsealing(io.RawIOBase):
    """Reads a sealed file anywhere. Raises WrongPassphrase."""

    def __init__(self, file: IO[bytes], passphrase: str) -> None:
        file.seek(0)
        head = file.read(_HEAD)
        if len(head) < _HEAD or not head.startswith(MAGIC):
            raise WrongPassphrase
        self._file = file
        self._key = _key(passphrase, head[len(MAGIC) :])
        body = file.seek(0, io.SEEK_END) - _HEAD
        self._pieces = max(1, -(-body // (PIECE + _TAG)))
        self._size = body - self._pieces * _TAG
        self._at = 0
        self._held: tuple[int, bytes] = (-1, b"")
        self._piece(self._pieces - 1)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        """The position in the plain text."""
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a position of the plain text."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(0, base + offset)
        return self._at

    def readinto(self, buffer: object) -> int:
        """Fill the buffer as far as one piece goes."""
        wanted = memoryview(buffer).cast("B")  # type: ignore[arg-type]
        if self._at >= self._size:
            return 0
        number, offset = divmod(self._at, PIECE)
        part = self._piece(number)[offset : offset + len(wanted)]
        wanted[: len(part)] = part
        self._at += len(part)
        return len(part)

    def _piece(self, number: int) -> bytes:
        if self._held[0] != number:
            self._file.seek(_HEAD + number * (PIECE + _TAG))
            sealed = self._file.read(PIECE + _TAG)
            try:
                plain = self._key.decrypt(_nonce(number, last=number == self._pieces - 1), sealed, MAGIC)
            except InvalidTag:
                raise WrongPassphrase from None
            self._held = (number, plain)
        return self._held[1]
