"""Voters as ballots know them. Pure.

A ballot is kept under a sign that is made of the site's secret, the poll and who votes (HMAC-SHA-256, cut to
160 bits). The same voter has another sign in each poll, so that no two ballots can be laid side by side; and
without the secret nobody can make a sign to look for. It is there for the key of the table alone.
"""

import hmac
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Self

_PURPOSE = b"kith ballots 1"
_BYTES = 20


def ballot_key(secret: str) -> bytes:
    """The key of all signs: the site's secret, used for nothing else."""
    return hmac.digest(secret.encode(), _PURPOSE, "sha256")


@dataclass(frozen=True, slots=True)
class Voter:
    """Somebody who votes, and whether as a visitor."""

    who: str = field(repr=False)
    key: bytes = field(repr=False)
    guest: bool = False

    @classmethod
    def member(cls, id: int, key: bytes) -> Self:
        """Somebody with an account."""
        return cls(f"member {id}", key)

    @classmethod
    def visitor(cls, token: str, key: bytes) -> Self:
        """Somebody without one, known by what their browser keeps."""
        return cls(f"visitor {token}", key, guest=True)

    def sign(self, poll_id: int) -> str:
        """What the ballot in this poll is kept under."""
        return _signed(self.key, poll_id, self.who)


@lru_cache(maxsize=8192)
def _signed(key: bytes, poll_id: int, who: str) -> str:
    return hmac.digest(key, b"%d %s" % (poll_id, who.encode()), "sha256")[:_BYTES].hex()
