"""vCard as pure functions: read with limits and kept byte for byte, made for people of the house (RFC 6350, RFC 2426)."""
