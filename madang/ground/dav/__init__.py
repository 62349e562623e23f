"""WebDAV (RFC 4918, classes 1, 2 and 3) for every slice that has a tree of resources: files, later calendars and contacts.

The layer knows the protocol, a slice gives a `Tree` in its manifest. It stands in front of the JSON door: other methods,
other credentials, other answers.
"""
