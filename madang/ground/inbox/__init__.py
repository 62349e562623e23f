"""One notification centre per person: what needs me, what I follow, what can wait for the digest."""
