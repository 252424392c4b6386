"""Comments: writing, answering, finding and reading them in order."""
