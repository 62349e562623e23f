from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
import pytest_asyncio

from prove.dav import Mount, mounted


@pytest_asyncio.fixture(scope="session")
async def mount(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Mount]:
    """A served house, to be mounted."""
    async with mounted(tmp_path_factory.mktemp("house")) as mount:
        yield mount


class Client(httpx.AsyncClient):
    """A plain WebDAV client."""

    async def dav(self, method: str, path: str, status: int, **options: object) -> httpx.Response:
        answer = await self.request(method, path, **options)  # type: ignore[arg-type]
        assert answer.status_code == status, f"{method} {path}: {answer.status_code} {answer.text[:500]}"
        return answer


@pytest_asyncio.fixture
async def web(mount: Mount) -> AsyncIterator[Client]:
    """A client of the mount, in a folder of its own."""
    async with Client(base_url=mount.url, auth=(mount.login, mount.secret), timeout=30) as web:
        yield web


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder on the client's side."""
    folder = tmp_path / "files"
    folder.mkdir()
    return folder
