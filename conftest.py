"""Fixtures of the ground, for every test in the house, and where tests keep their files."""

import os
import shutil
from pathlib import Path

import pytest

from tests.memory import room

pytest_plugins = ["madang.ground.testing"]

_MADE = pytest.StashKey[Path]()


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Keep temporary files in memory where there is room, unless the order names another place."""
    place = None if config.option.basetemp else room()
    if place is not None:
        made = place / f"madang-tests-{os.getpid()}"
        config.option.basetemp = str(made)
        config.stash[_MADE] = made


def pytest_unconfigure(config: pytest.Config) -> None:
    """Give the memory back."""
    if made := config.stash.get(_MADE, None):
        shutil.rmtree(made, ignore_errors=True)
