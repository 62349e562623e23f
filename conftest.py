"""Fixtures of the ground, for every test in the house."""

pytest_plugins = ["madang.ground.testing"]
