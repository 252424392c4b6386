"""Reads: members and sign-ins, and what the team has decided about a member."""

from forum.accounts.queries.members import (
    SIGNED_IN,
    by_username,
    called,
    fingerprint,
    is_worried_about,
    known_as,
    names_beginning,
    other_admins,
    own_sign_in,
    people_named,
    sign_ins,
    signed_in,
    username_is_taken,
    zone_of,
)

__all__ = [
    "SIGNED_IN",
    "by_username",
    "called",
    "fingerprint",
    "is_worried_about",
    "known_as",
    "names_beginning",
    "other_admins",
    "own_sign_in",
    "people_named",
    "sign_ins",
    "signed_in",
    "username_is_taken",
    "zone_of",
]
