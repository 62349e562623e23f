"""Steering: which site to enlarge or keep, from its use and what was refused."""
