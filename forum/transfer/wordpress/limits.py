"""What a column can hold. PostgreSQL refuses what is longer, and one refusal would end a whole import."""

from datetime import UTC, datetime

from forum.accounts import names

LONGEST_ADDRESS, LONGEST_ADDRESS_KEY = 254, 500
LONGEST_TERM, LONGEST_TERM_KEY = 80, 160
LONGEST_LINK = 400
# A day before Python's last one: told in the hours of any zone, it is still a date.
LATEST = datetime(9999, 12, 30, tzinfo=UTC)


def is_address(email: str) -> bool:
    """Whether this can be an e-mail address; anything else might be the name that somebody signs in with."""
    key = names.key(email)
    if len(email) > LONGEST_ADDRESS or len(key) > LONGEST_ADDRESS_KEY:
        return False
    return all(text.count("@") == 1 and all(text.strip().split("@")) for text in (email, key))


def term_key(name: str) -> str:
    """What two topics of one name have in common, also when it had to be cut."""
    return names.key(name)[:LONGEST_TERM_KEY]


def numbered(username: str, count: int) -> str:
    """The count-th username of this kind: walker, walker-2; always one that a member may have."""
    if count == 1:
        return username
    end = f"-{count}"
    stem = username[: names.LONGEST - len(end)]
    while len(names.key(stem + end)) > names.LONGEST_KEY:
        stem = stem[:-1]
    return stem + end


def dated(moment: datetime) -> datetime:
    """A moment that every reader's clock can show."""
    return min(moment, LATEST)
