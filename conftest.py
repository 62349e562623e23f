"""Fixtures of the ground, for every test in the house, and where tests keep their files."""

import shutil
from pathlib import Path

import pytest

from tests import memory

pytest_plugins = ["madang.ground.testing"]

_MADE = pytest.StashKey[Path]()


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Keep temporary files in memory where there is room, unless the order names another place."""
    if not config.option.basetemp and (made := memory.folder()):
        config.option.basetemp = str(made)
        config.stash[_MADE] = made


def pytest_unconfigure(config: pytest.Config) -> None:
    """Give the memory back."""
    if made := config.stash.get(_MADE, None):
        shutil.rmtree(made, ignore_errors=True)
