"""What a username may look like, and when two are the same."""

import re
import unicodedata

SHORTEST, LONGEST = 2, 30
LONGEST_KEY = 60  # some signs stand for many letters
# Any script's letters and digits, with . _ - between them.
_USERNAME = re.compile(r"[^\W_](?:[\w.-]*[^\W_])?")
CHOOSER = "names"  # at /members/names one chooses among all; a member of that name would have no page
FORMER = "former-member-"  # what those are called who have closed their account
_BETWEEN = re.compile(r"[\W_]+")
# What would sound like the team, or like somebody whose word is medical advice.
_RESERVED = frozenset(
    ("admin", "administrator", "anonymous", "doctor", "editor", "editors", "kith", "mod", "moderator")
    + ("moderators", "nurse", "staff", "support", "system", "team", "theteam")
)


def problem(username: str) -> str:
    """Why this can't be a username, as a sentence; empty when it can."""
    if not SHORTEST <= len(username) <= LONGEST or len(key(username)) > LONGEST_KEY:
        return f"A username has {SHORTEST} to {LONGEST} characters."
    if not _USERNAME.fullmatch(username):
        return "Use letters and digits, with a dot, dash or underscore between them if you like."
    if key(username) == CHOOSER:
        return "That word is part of an address here. Please try another."
    return ""


def reserved(username: str) -> str:
    """Why nobody may choose this name, as a sentence; empty when one may."""
    letters = _BETWEEN.sub("", key(username))
    if letters.startswith(_BETWEEN.sub("", FORMER)):
        return "That is what we call members who have left. Please try another."
    if letters in _RESERVED:
        return "That name could be taken for somebody of the team. Please try another."
    return ""


def key(text: str) -> str:
    """Equal for what readers would take for the same name or address: case and width don't matter."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
