"""kill -9 among uploads, as `bin/prove uploads` does it, a few times."""

from pathlib import Path

import pytest

from prove.prove_uploads import storm


@pytest.mark.timeout(120)
async def test_kills_among_uploads_tear_and_lose_nothing(tmp_path: Path) -> None:
    places, wrong, files = await storm(5, 20261121, tmp_path)
    assert sum(places.values()) == 5
    assert files >= 3
    assert wrong == dict.fromkeys(wrong, 0)
