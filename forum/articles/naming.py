"""What a tag may be called, and when two words are the same one. Pure."""

from forum.accounts.names import key

LONGEST_TAG = 80


def tag_problem(word: str) -> str:
    """Why this can't be a tag, as a sentence; empty when it can."""
    if not any(each.isalnum() for each in word):
        return f"“{word}” has neither a letter nor a digit, so nobody could look for it. Please use a word."
    if len(word) > LONGEST_TAG:
        return f"A tag has {LONGEST_TAG} characters at most. “{word[:20]}…” has {len(word)}."
    return ""


def same_word(one: str, other: str) -> bool:
    """Case and width don't matter; any other sign does: HER2+ is not HER2-, and C++ is not C."""
    return key(one) == key(other)


def once_called(word: str) -> str:
    """The old address under which a tag is found by a word that it had once."""
    return f"/tags?named={key(word)}"
