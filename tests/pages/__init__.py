"""Pages: what shows several features at once, and what is kept of it."""
