"""Invitations to strangers, sentence by sentence."""

import re
from collections.abc import Iterator

from forum.rules.engine.detectors.meeting import groups, home, outside
from forum.rules.engine.detectors.meeting.words import MEANT, ORGANISED, PAST
from forum.rules.engine.finding import Sight
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan

RULE = "meeting-up"
WHY_HOME = "This invites strangers to your door."
WHY_MEET = "This invites strangers to meet you."
WHY_GROUP = "This invites strangers to a group elsewhere."
WHY_CALL = "This invites strangers to a call."

_SOCIAL = re.compile(
    r"\b(?:meet\w*|join|pub|catch|get[- ]?together|hang|coffee|walk|drinks?|pints?|lunch|brunch|picnic|come|"
    r"see you|treffen|trefft|rencontrer|retrouve|quedar|quedamos|zoom|facetime|video|group|grp|gc|server|"
    r"chat|channel|discord|subreddit|skype|welcome|say hi|be at|be in|lust|cafe|cuppa|swim|stroll|roll|"
    r"bite|natter|wander|tea|verre|voir)\b"
)


def find(reading: Reading, scan: Scan) -> Iterator[Sight]:
    """The invitations in a text."""
    yield from _by_link(reading, scan)
    for sentence in reading.sentences:
        why = "" if sentence.quoted else _why(sentence.low.strip(), scan)
        if why:
            start = sentence.start + len(sentence.low) - len(sentence.low.lstrip())
            yield Sight(RULE, start, start + len(sentence.low.strip()), why, 0.85)


def _by_link(reading: Reading, scan: Scan) -> Iterator[Sight]:
    for found in scan.all(groups.LINKS, reading.low):
        yield Sight(RULE, *found.span(), WHY_GROUP, 0.9)
    for link in reading.links:
        if groups.LINKS.match(link.href.casefold()):
            yield Sight(RULE, 0, 0, WHY_GROUP, 0.9, typed=(link.start, link.end))


def _why(low: str, scan: Scan) -> str:
    if MEANT.search(low):
        return ""
    if home.invites(low, scan):
        return WHY_HOME
    if not _SOCIAL.search(low) or ORGANISED.search(low) or PAST.search(low):
        return ""
    return _elsewhere(low, scan)


def _elsewhere(low: str, scan: Scan) -> str:
    if groups.invites(low, scan):
        return WHY_GROUP
    if outside.calls(low, scan):
        return WHY_CALL
    return WHY_MEET if outside.invites(low, scan) else ""
