"""Search over everything: the reader that keeps the index, the query that joins reach, the quick list of names."""
