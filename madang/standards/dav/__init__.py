"""WebDAV as pure functions: its headers, paths, documents and conditions (RFC 4918)."""
