"""Writes of the team."""
