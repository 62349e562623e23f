"""Drives as a tree of WebDAV resources."""
