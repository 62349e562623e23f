"""Tests of what the ground does for every kind, with a small kind of their own."""
