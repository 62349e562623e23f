"""Madang: the smart-work system of a public institution that is spread over many sites."""

__version__ = "0.1.0"
