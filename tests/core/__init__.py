"""Core: text to safe HTML, settings, pages for every fault, what is kept and for whom."""
