"""The throw-away Debian server is what the tests that use it believe it is."""

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import psycopg
import pytest

from tests.external import debian_postgres


def test_debian_postgres_gives_an_owner_without_other_rights() -> None:
    with debian_postgres() as url:
        place = Path(parse_qs(urlsplit(url).query)["host"][0])
        with psycopg.connect(url, autocommit=True) as app:
            assert app.info.server_version // 10000 == 15
            assert app.execute("SELECT rolsuper FROM pg_roles WHERE rolname = current_user").fetchone() == (False,)
            app.execute("CREATE SCHEMA tasks")
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                app.execute("CREATE ROLE another")
        assert place.stat().st_mode & 0o077 == 0
    assert not place.exists()
