"""Notes: the public line under something that was adjusted."""
