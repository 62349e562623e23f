"""People, units, sites, groups: whoever can hold a right, and who belongs to whom."""
