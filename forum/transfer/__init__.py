"""Bringing stories and threads in from other places, and taking everything out again."""
