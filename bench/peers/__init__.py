"""The peers: the same work written the usual way in other frameworks, one process each."""
