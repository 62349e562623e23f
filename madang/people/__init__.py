"""People: finding each other, units, sites, posts; screens and doors over the ground's parties."""
