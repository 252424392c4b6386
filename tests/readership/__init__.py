"""How often stories are read."""
