"""Passwords: Argon2id, never readable again."""

from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError

SHORTEST, LONGEST = 10, 200
FEWEST_SIGNS = 4  # different ones; "1212121212" has two

# OWASP's smallest advised Argon2id: 19 MiB, 2 passes, 1 lane.
_hasher = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)


def problem(password: str) -> str:
    """Why this can't be a password, as a sentence; empty when it can."""
    if len(password) < SHORTEST:
        return f"Choose at least {SHORTEST} characters. Three or four random words are easy to remember."
    if len(password) > LONGEST:
        return f"{LONGEST} characters are the most we can take."
    if len(set(password)) < FEWEST_SIGNS:
        return "That one is easy to guess. Three or four random words are easy to remember."
    return ""


def hashed(password: str) -> str:
    """The hash to keep."""
    return _hasher.hash(password)


def fits(kept: str | None, password: str) -> bool:
    """Whether the password belongs to the hash. Takes as long when there is none, so nobody can tell."""
    try:
        return _hasher.verify(kept or _nobody(), password) and kept is not None
    except VerificationError:
        return False


@cache
def _nobody() -> str:
    return _hasher.hash("nobody has this password")
