"""Measurements of Madang against its targets and its peers, and the page that keeps what was found."""
