"""The team: what it keeps for its answers."""
