"""Addresses made of titles."""

from slugify import slugify

_LONGEST = 80


def slug(text: str) -> str:
    """A readable address part: "My first day" becomes my-first-day; never empty."""
    return slugify(text, max_length=_LONGEST, word_boundary=True) or "untitled"
