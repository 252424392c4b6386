"""Races: many people at the same moment, in real threads, on both engines."""
