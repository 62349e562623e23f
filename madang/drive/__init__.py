"""Drives: folders and files in one tree, kept, shared and found."""
