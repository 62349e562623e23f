"""Boards: what everyone must read, questions and answers, a reference library, ideas."""
