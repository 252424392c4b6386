"""Reads: comments as pages show them (shown, threads), where one is (find), what is written (writing)."""
