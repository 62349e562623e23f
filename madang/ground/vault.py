"""Secrets of the house at rest: encrypted with a key that lies in a file of the data directory, not in the database.

A copy of the database alone, or a backup without passphrase, gives nothing away.
"""

import os
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken

from madang.ground.errors import Unavailable

NAME = "secret.key"
MARK = "gAAAAA"
"""How every encrypted text begins: the version and the first bytes of a moment this century. Source: Fernet spec."""


class Vault:
    """Encrypts and decrypts small texts. The key is made at first use, readable by us alone."""

    def __init__(self, data: Path) -> None:
        self.path = data / NAME

    def key(self) -> bytes:
        """The key, made when missing; of two processes that make it at once, one wins."""
        try:
            return self.path.read_bytes()
        except FileNotFoundError:
            return self.keep(Fernet.generate_key())

    def keep(self, key: bytes) -> bytes:
        """Keep a key unless there is one; gives the one that is kept."""
        draft = self.path.with_name(f"{NAME}.{os.getpid()}")
        self.path.parent.mkdir(parents=True, exist_ok=True)
        draft.unlink(missing_ok=True)
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(key)
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(draft, self.path)
        except FileExistsError:
            return self.path.read_bytes()
        finally:
            draft.unlink()
        return key

    def close(self, secret: str) -> str:
        """The secret, encrypted."""
        return Fernet(self.key()).encrypt(secret.encode()).decode()

    @staticmethod
    def is_closed(text: str) -> bool:
        """Whether a text is encrypted; secrets in base 32 have no lower case."""
        return text.startswith(MARK)

    def open(self, closed: str) -> str:
        """The secret in the clear. Raises Unavailable when it was encrypted with another key."""
        try:
            return Fernet(self.key()).decrypt(closed.encode()).decode()
        except (InvalidToken, ValueError):
            raise Unavailable("ground.secret-unreadable") from None
