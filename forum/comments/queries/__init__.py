"""Reads: comments as pages show them (shown, threads), where one is found (find), what is being written (writing)."""
