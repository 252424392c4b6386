"""Names after a title: "Dr Smith", "nurse keeble", "Drs Hale and Ito", "Mr Patel operated on me"."""

import re
from collections.abc import Iterator
from itertools import takewhile

from forum.rules.engine.detectors.clinicians.civil import treats
from forum.rules.engine.detectors.clinicians.named import LIKELY, SURE, Named, after_title, spared
from forum.rules.engine.detectors.clinicians.words import CIVIL, SISTER, TITLES, joined_titles
from forum.rules.engine.names import (
    PARTICLES,
    Word,
    could_be,
    doubtful,
    everyday,
    is_first,
    run,
    strange,
    words_from,
)
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.engine.speech import words_of
from forum.rules.engine.within import CLOSELY

# Names so short that they are told from texting only by the title.
_SHORT = frozenset(
    {"ng", "li", "xu", "wu", "yu", "hu", "vo", "lu", "rao", "roy", "das", "kim", "lee", "cho", "ito"}
)
# Words that are names too, but hardly after "dr" in small letters.
_PROSE = words_of(
    "may will case cash love said price post head hand key best good self guy story numbers heard hurt "
    "drew held chase ok wants want needs bills bill call park day days week weeks words note notes "
    "spam irl tbh lol ngl imo idk omg smh btw lmao sahib saheb saab ji"
)
_HONOUR = re.compile(r"(?:Sir|Dame|Lord|Lady|Emeritus|Emerita)\s(?=[A-Z])")
_SLIP = re.compile(
    r"^(?:re|pre|over|under|un|mis|non|pseudo)-|(?:ed|ing|tion|ment|ly|ise|ize|ises|izes|tments?)$"
)
_ROAD = re.compile(r"\d[\w-]{0,4} (?:[A-Z][\w']+ ){1,2}$")
_MORE = re.compile(r"(?:,? ?(?:&|/|\+)|,? (?:and|or|und|y|et))? ?,? ?")
_CIVIL = frozenset({"mr", "mrs", "miss", "ms", "mx"})
_PLURALS = frozenset({"drs", "doctors", "nurses", "profs", "professors", "docs"})
_KIN = re.compile(r"(?:my|our|your|ur|his|her|their|a|the|big|little|twin|older|younger|half) $")
_WARD = words_of("ward infusion nurse nurses clinic hospital suite unit drip cannula bloods matron nhs hca")
_SCREENS = re.compile(
    r"(?<![\w'])(?:itv|bbc|netflix|telly|tv|sitcom|soaps?|episodes?|scrubs'?|casualty|holby|neighbours|"
    r"eastenders|"
    r"cartoons?|youtube|youtuber|tiktok|podcast|films?|movies?|novels?|star trek|call the midwife|"
    r"box ?sets?|bing(?:ed|eing|ing)|binge[- ]watch\w*|re-?runs?|iplayer|dvds?|rewatch\w*|(?:series|season) "
    r"(?:\d{1,2}|one|two|three|four))(?![\w'])"
)
_SCREEN = words_of(
    "itv bbc netflix telly tv sitcom soap episode scrubs casualty holby neighbours eastenders cartoon "
    "youtube youtuber tiktok podcast film films movie movies novel trek midwife scrubs' episodes series "
    "season set sets boxset boxsets binged bingeing binging binge rerun reruns iplayer dvd dvds "
    "rewatch rewatched rewatching"
)


def titled(reading: Reading, scan: Scan, nobodies: frozenset[str]) -> Iterator[Named]:
    """Every name after a title."""
    for title, kind in TITLES.found(reading, scan):
        yield from _after(reading, title, kind, nobodies)
    for title in joined_titles(reading, scan):
        yield from _one(reading, title.end(), "short", nobodies)
    if _CIVIL & reading.words:
        yield from _civil(reading, scan, nobodies)
    if "sister" in reading.words and _WARD & reading.words:
        yield from _sisters(reading, scan, nobodies)


def _civil(reading: Reading, scan: Scan, nobodies: frozenset[str]) -> Iterator[Named]:
    for title in scan.all(CIVIL, reading.text):
        scan.spend(CLOSELY)
        if treats(reading, scan, title):
            yield from _one(reading, title.end(), "foreign", nobodies)


def _sisters(reading: Reading, scan: Scan, nobodies: frozenset[str]) -> Iterator[Named]:
    """ "Sister Gillespie on the ward", never "my sister Jane"."""
    for title in scan.all(SISTER, reading.text):
        if not _KIN.search(reading.low, max(0, title.start() - 10), title.start()):
            yield from _one(reading, title.end(), "sister", nobodies)


def _after(reading: Reading, title: re.Match[str], kind: str, nobodies: frozenset[str]) -> Iterator[Named]:
    if kind == "short" and _ROAD.search(reading.text, max(0, title.start() - 40), title.start()):
        return
    several = title.group().strip(" .\n") in _PLURALS
    honour = _HONOUR.match(reading.text, title.end())
    for named in _one(reading, honour.end() if honour else title.end(), kind, nobodies):
        if _ends(title, kind, named) or f"{title.group().strip(' .')} {named.last}" in nobodies:
            return
        yield named
        yield from _others(reading, named.end, nobodies, several=several)


def _ends(title: re.Match[str], kind: str, named: Named) -> bool:
    """ "their nurse. Still ...": a sentence ends, and no name follows."""
    stopped = kind in {"long", "nurse"} and "." in title.group()
    return stopped and (doubtful(named.last) or is_first(named.last))


def _others(reading: Reading, place: int, nobodies: frozenset[str], *, several: bool) -> Iterator[Named]:
    """Further names: after "Drs" any that are joined, after "Dr" only those that a stroke joins."""
    more = _MORE.match(reading.text, place)
    for _ in range(4):
        if more is None or not more.group().strip() or not (several or more.group().strip() == "/"):
            return
        found = list(_one(reading, more.end(), "foreign", nobodies))
        if not found:
            return
        yield found[0]
        more = _MORE.match(reading.text, found[0].end)


def _one(reading: Reading, place: int, kind: str, nobodies: frozenset[str]) -> Iterator[Named]:
    found = words_from(reading, place)
    lead = len(list(takewhile(lambda word: word.initial or word.low in PARTICLES, found)))
    if lead >= len(found) or (lead and _starts_anew(reading, found, lead)):
        return
    first = found[lead]
    shouted = first.text.isupper() and len(first.text) > 1 and _shouts(reading, place)
    many = 0 if _on_screen(reading, place) else _many(found, lead, kind, shouted=shouted)
    name = found[: lead + many]
    if many and not spared(name[lead:], nobodies):
        yield after_title(name, SURE if first.big and not shouted else LIKELY)


def _on_screen(reading: Reading, place: int) -> bool:
    """Whether films or series are spoken of right there."""
    return (
        bool(_SCREEN & reading.words)
        and _SCREENS.search(reading.low, max(0, place - 60), place + 60) is not None
    )


def _starts_anew(reading: Reading, found: list[Word], lead: int) -> bool:
    """ "Dr B. Will he ring?": the initial is the name, and a sentence begins."""
    before, first = found[lead - 1], found[lead]
    if not before.initial:
        return False
    if not first.big:
        return not _is_unknown(first.low)
    return reading.text[before.end] == "." and doubtful(first.low)


def _many(found: list[Word], first: int, kind: str, *, shouted: bool) -> int:
    """How many words from this one on are the name; none when it is none."""
    word = found[first]
    if kind != "short" and word.low in _PROSE:
        return 0
    if word.big and not shouted:
        many = run(found, first) or _odd_first(found, first)
        return 0 if kind in {"nurse", "sister"} and many == 1 and _first_name_only(word) else many
    if kind in {"foreign", "sister"} and not shouted:
        return 0
    return _small(found, first, kind)


def _odd_first(found: list[Word], first: int) -> int:
    """ "Nurse Temperance Boateng": a first name that is an everyday word, before a last name that is none."""
    last = found[first + 1] if first + 1 < len(found) else None
    sure = last is not None and last.big and strange(last.low) and could_be(last)
    return 1 + run(found, first + 1) if sure else 0


def _small(found: list[Word], first: int, kind: str) -> int:
    low = found[first].low
    if kind == "short":
        named = _follows_dr(low)
    else:
        named = _is_unknown(low) or (is_first(low) and not doubtful(low) and not _SLIP.search(low))
    if not named:
        return 0
    after = found[first + 1] if first + 1 < len(found) else None
    more = after is not None and is_first(low) and strange(after.low)
    return 0 if kind == "nurse" and not more and is_first(low) else 1 + more


def _is_unknown(low: str) -> bool:
    """Whether a word in small letters is none that we know, nor one misspelt or put together."""
    return strange(low) and not _all_known(low) and not _SLIP.search(low)


def _follows_dr(low: str) -> bool:
    if low in _PROSE:
        return False
    return low in _SHORT or doubtful(low) or (len(low) > 1 + 1 and not _all_known(low))


def _all_known(low: str) -> bool:
    return all(everyday(part) for part in low.split("-"))


def _first_name_only(word: Word) -> bool:
    return is_first(word.low) and word.low not in _SURNAMES_TOO


_SURNAMES_TOO = words_of(
    "kelly taylor marshall murphy ross gordon graham bailey morgan lewis harris clark mitchell scott "
    "thomas james allen nelson grant lee wallace douglas stewart craig cameron campbell jordan mason "
    "hunter lloyd owen"
)


def _shouts(reading: Reading, place: int) -> bool:
    """Whether the text around is all capitals, so that they say nothing of names."""
    around = reading.text[max(0, place - 40) : place + 40]
    small = sum(map(str.islower, around))
    return small < sum(map(str.isupper, around)) // 2
