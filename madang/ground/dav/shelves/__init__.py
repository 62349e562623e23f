"""Collections of texts behind the door: calendars, address books; and the principals they belong to.

A slice gives a `Shelf` in its manifest. The layer knows the protocols: discovery, properties, reports, synchronisation
(RFC 4791, 6352, 6578, 5397, 3744, 5689); the slice knows what its texts mean.
"""
