"""Invitations to strangers, sentence by sentence."""

import re
from collections.abc import Callable, Iterable, Iterator

from forum.rules.engine.detectors.meeting import groups, home, outside
from forum.rules.engine.detectors.meeting.words import MEANT, ORGANISED, PAST
from forum.rules.engine.finding import Sight
from forum.rules.engine.index import Index, words_as_typed
from forum.rules.engine.near import DEAR
from forum.rules.engine.needs import needs
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan

RULE = "meeting-up"
Form = tuple[re.Pattern[str], Callable[[str], bool], str]
_COST, _BEFORE, _AFTER = 900, 25, 140
WHY_HOME = "This invites strangers to your door."
WHY_MEET = "This invites strangers to meet you."
WHY_GROUP = "This invites strangers to a group elsewhere."
WHY_CALL = "This invites strangers to a call."

# What is looked for, in this order, what must hold besides, and what is said of it.
_KINDS = (
    (home.FORMS, home.holds, WHY_HOME),
    (groups.FORMS, groups.holds, WHY_GROUP),
    (outside.CALLS, bool, WHY_CALL),
    (outside.FREE, outside.asks, WHY_MEET),
    (outside.ABROAD, bool, WHY_MEET),
    (outside.SETTLED, outside.is_settled, WHY_MEET),
)
_FORMS = tuple((form, holds, why) for forms, holds, why in _KINDS for form in forms)
_INDEX = Index(needs(form.pattern) for form, _, _ in _FORMS)


def find(reading: Reading, scan: Scan) -> Iterator[Sight]:
    """The invitations in a text."""
    yield from _by_link(reading, scan)
    for place, forms in _INDEX.near(words_as_typed(reading)):
        sentence = reading.sentences[place]
        low = sentence.low.strip()
        why = "" if sentence.quoted else _why((_FORMS[form] for form in forms), low, scan)
        if why:
            start = sentence.start + len(sentence.low) - len(sentence.low.lstrip())
            yield Sight(RULE, start, start + len(low), why, 0.85)


def _by_link(reading: Reading, scan: Scan) -> Iterator[Sight]:
    for link in reading.links:
        if groups.LINKS.match(link.href.casefold()):
            yield Sight(RULE, 0, 0, WHY_GROUP, 0.9, typed=(link.start, link.end))
    if groups.HOSTS & reading.words:
        for host in scan.all(groups.HOST, reading.low):
            scan.spend(_COST)
            found = groups.LINKS.search(reading.low, max(0, host.start() - _BEFORE), host.end() + _AFTER)
            if found:
                yield Sight(RULE, *found.span(), WHY_GROUP, 0.9)


def _why(forms: Iterable[Form], low: str, scan: Scan) -> str:
    """What is to be said of a sentence; nothing when it invites nobody."""
    for form, holds, why in forms:
        scan.spend(DEAR * len(low))
        if form.search(low) and holds(low) and not _means_other(low, why):
            return why
    return ""


def _means_other(low: str, why: str) -> bool:
    if MEANT.search(low):
        return True
    return why != WHY_HOME and bool(ORGANISED.search(low) or PAST.search(low))
