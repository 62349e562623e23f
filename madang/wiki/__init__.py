"""The wiki: pages that several people write at once, in spaces of projects, units, sites and people."""
