"""Accounts elsewhere: a name together with a place, or with an invitation. Mentions on the site are none."""

import re
from collections.abc import Iterator

from forum.rules.engine.finding import Sight
from forum.rules.engine.near import all_in, stretches
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.lexicon import words

RULE = "contact-details"
WHY = "This looks like an account on another site."
INSTEAD = "[account removed]"
_COST = 2500  # signs of the budget that one word for a place elsewhere is worth
_AROUND, _SHORT_LINE, _LONG_NAME = 70, 40, 7

# What only names of accounts look like: with a digit, an underscore, a dot between words, an @ before.
_MARKED = (
    r"[a-z0-9_.]{2,32}#\d{4}|live:[.a-z0-9_-]{2,40}|u/[a-z0-9_-]{3,30}|"
    r"@ ?[a-z0-9_][a-z0-9_.-]{1,30}[a-z0-9_]|"
    r"(?=[a-z_.-]{1,30}[\d_])[a-z_][a-z0-9_.-]{3,30}[a-z0-9_]|[a-z0-9]{2,30}_[a-z0-9_.-]{1,30}|"
    r"\d{1,4}[a-z]{4,30}\d{0,6}|[a-z][a-z0-9_-]{1,30}(?:\.[a-z0-9_]{1,30}){1,4}"
)
_PLAIN = r"[a-z][a-z0-9]{3,30}"
_NAMED = r"[A-Z][\w'-]{1,30}(?: [A-Z][\w'-]{1,30}){1,3}"
_SEP = r"[\s:=~,()\"'→➡>👉-]{1,5}"
_FILL = (
    r"(?:is|it'?s|as|at|under|handle|username|user|name|id|me|my|account|acc|there|too|i'?m|im|tag|add|"
    r"works|best|"
    r"if|you|u|want|so|and|also|am|called|follow|find|search|for|the|same|profile|page|channel|blog|dm|"
    r"ping|on|both|everywhere|all|better|nick|nickname|gamertag)"
)
_END = r"(?![a-z0-9@]|[.][a-z0-9])"
# What stands after the word for a place, and before it; each with a name in it.
_AFTER = re.compile(rf"(?:'s)?{_SEP}(?:{_FILL}{_SEP}){{0,5}}(?P<name>{_MARKED}){_END}")
_BEFORE = (
    re.compile(
        rf"(?<![a-z0-9@./_])(?P<name>{_MARKED}),? \(?(?:on|over on|at|via|in|for)(?: there)? \(?(?:my |"
        r"the )?$"
    ),
    re.compile(rf"(?<![a-z0-9@./_])(?P<name>{_MARKED}) ?[(,\-/]{{1,2}} ?$"),
)
_TELLS = r"(?:user ?name|handle|nick(?:name)?|id|tag|user|gamertag|name|it|i'?m|im)(?:'?s| is|:)?"
_STOPS = r"(?=\s*(?:$|[,!?;)\n]|\.(?!\w)|x{1,3}\b|if\b|and\b|add\b|say\b|but\b|come\b|dm\b|hmu\b|feel\b))"
_AFTER_PLAIN = re.compile(
    r"(?: (?:handle|name|username|user ?name|id|tag|account|acc|user))?(?: is |'?s |\s?[:=→➡👉>]\s?|\s?-> ?)"
    rf"[\"']?(?P<name>{_PLAIN})[\"']?{_STOPS}"
)
# A name beside a word for names, or before an invitation.
_BARE = re.compile(
    rf" (?:(?:gamertag|handle|user ?name|nick(?:name)?|user id) (?P<said>{_PLAIN})(?=[,.!\n]|$)|"
    rf"(?P<asked>(?![a-z]{{2,20}}(?:ing|ed|ly)\b){_PLAIN})"
    r"(?= (?:hmu|hit me up|add me|dm me|message me|msg me|follow me)\b))"
)
# "skype me? user name ...": the name comes after the end of a sentence.
_APART = re.compile(
    r"(?: [a-z']{1,10}){0,3}\s?(?:[?!;.]{1,3}|-)\s"
    rf"(?:(?:(?:my|the|search|add|find) )?{_TELLS} [\"']?(?P<name>{_MARKED}){_END}|"
    rf"[\"']?(?P<alone>[a-z0-9.]{{2,20}}_[a-z0-9_.]{{1,20}}){_END}|"
    rf"(?:my )?(?:user ?name|handle|gamertag|nick(?:name)?)(?:'?s| is|:)? (?P<plain>{_PLAIN}){_STOPS})"
)
_BEFORE_PLAIN = re.compile(
    r"\b(?:i'?m|i am|called|known as|under|me at|me as|search(?: for)?|look for|add|follow) "
    rf"[\"']?(?P<name>{_PLAIN})[\"']? (?:on|over on) $"
)
_ASKED = re.compile(
    r"\b(?:(?:message|msg|line|note|shout)(?: to me)?|(?:add|find|follow|friend|message|dm|look|"
    r"hit|(?:look|search)(?: out)? for) (?:me|us)(?: up)?) (?:on|in|over on) $"
)
_ASKED_AFTER = re.compile(
    rf"{_SEP}(?:(?:as|under|i'?m|i am|it'?s|my name is|user ?name|"
    rf"name) )?[\"']?(?P<name>{_PLAIN})[\"']?{_STOPS}"
)
_NAME_IS = r"(?:my )?(?:(?:full|real|proper|whole|actual|legal|profile|account|user) )?name(?:'?s| is|:)?"
_NAMED_AFTER = re.compile(
    rf"(?i: is| name is| as| under| me at| me,? (?:i'?m|i am|as|under)|,? {_NAME_IS}|\s?[:=→]|"
    rf"\s?->)\s?[\"']?(?P<name>{_NAMED})"
)
_ASKED_NAMED = re.compile(
    rf"(?:[,:;(]| -)? ?(?i:(?:it'?s )?(?:as|under) |i'?m |i am |{_NAME_IS} |it'?s )?[\"']?(?P<name>{_NAMED})"
)
_BEFORE_NAMED = re.compile(
    rf"\b(?i:i'?m|i am|me as|it'?s|under) [\"']?(?P<name>{_NAMED})[\"']? (?i:on|over on) $"
)
_OF_PERSONS = frozenset({"fb", "facebook", "messenger", "skype", "linkedin", "strava", "insta", "instagram"})
_SAME = re.compile(
    rf"\b(?:same|my) (?:handle|user ?name|name|gamertag)[^.!?\n]{{0,40}}[:=] ?(?P<name>{_MARKED}){_END}|"
    r"(?:(?:\bmy|[,.;(:]) (?:user ?name|handle|gamertag|nickname)|"
    rf"\b(?:user ?name|handle|gamertag|nickname)(?: is|'s|:)) (?P<other>{_MARKED}){_END}|"
    r"\b(?P<here>same (?:(?:user ?name|handle|name|nick(?:name)?) (?:on \w{2,12} |there )?as (?:i have )?|"
    r"as (?:my|the) (?:user ?name|handle|name|nick(?:name)?) )(?:on )?here)\b"
)
_INVITED = re.compile(
    r"\b(?:(?:follow|find|add|dm|message|catch|tag|friend|reach|hit|pm|snap|join) (?:me|us)(?: up)?"
    r"(?: on there| over there| there| everywhere| elsewhere)?|same (?:name|handle|"
    r"user ?name)(?: \w{1,12}){0,3}|"
    r"(?:my|our) (?:handle|username|user name|user|tag|socials?|page|profile|channel)(?: is)?|handle|socials|"
    r"on x)"
    r"[\s:=,→-]{1,4}(?:(?:is|as|at|on) )?(?P<name>@ ?[a-z0-9_][a-z0-9_.-]{1,30}[a-z0-9_])"
)
_MINE = re.compile(r"\b(?:my|me|us|mine|i'?m|i am|hmu|our|same)\b")
_OURS = re.compile(
    r"\b(?:society|charity|trust|official|organi[sz]ations?|nhs|foundation|association|hospital|they|their|"
    r"researchers?|neurologist called|campaign|follow (?:the|this))\b|@ms\w{2,20}"
)
_HOST = re.compile(r"\.(?:com|net|org|uk|ie|de|fr|eu|io|ca|au|gov|edu|me|gg|tv)$")
_NO_NAMES = words("no-accounts")
_INVITING = frozenset({"me", "us", "handle", "handles", "same", "my", "socials", "username", "x"})
_CUES = {phrase: frozenset(phrase.split()) for phrase in sorted(words("platforms"))}
_NAMING = frozenset({"same", "my", "username", "handle", "gamertag", "nickname", "user"})
_SIGN = re.compile("@")


def find(reading: Reading, scan: Scan) -> Iterator[Sight]:
    """The accounts in a text."""
    known: list[tuple[int, int]] = []
    for start, end in _spans(reading, scan):
        if not any(start < other[1] and end > other[0] for other in known):
            known.append((start, end))
            yield Sight(RULE, start, end, WHY, 0.92, INSTEAD)


def _spans(reading: Reading, scan: Scan) -> Iterator[tuple[int, int]]:
    low = reading.low
    if "@" in low and _INVITING & reading.words:
        near = stretches((each.span() for each in _SIGN.finditer(low)), _AROUND, _AROUND, len(low))
        yield from (each.span("name") for each in all_in(_INVITED, low, near, scan))
    places = _places(reading)
    for place in places:
        scan.spend(_COST)
        yield from _beside(place, reading)
    if places and _NAMING & reading.words:
        found = (each for each in scan.all(_SAME, low) if _counts(each, reading))
        yield from (each.span(each.lastgroup or 0) for each in found)


def _places(reading: Reading) -> list[re.Match[str]]:
    """Where places elsewhere are spoken of."""
    owners = (word.partition("'")[0] for word in reading.words if "'" in word)
    said = reading.words.union(owners)
    named = [phrase for phrase, cues in _CUES.items() if cues <= said]
    if not named:
        return []
    names = "|".join(map(re.escape, sorted(named, key=len, reverse=True)))
    return list(re.finditer(rf"(?<![^\W_])(?:{names})(?![^\W_])", reading.low))


def _beside(place: re.Match[str], reading: Reading) -> Iterator[tuple[int, int]]:
    """A name beside the word for a place: one that could be nothing else, a plain one, a person's."""
    low, start, end = reading.low, max(0, place.start() - _AROUND), place.end()
    before = [pattern.search(low, start, place.start()) for pattern in _BEFORE]
    for found in (_AFTER.match(low, end), *before):
        if found and _counts(found, reading):
            yield found.span("name")
            return
    asked = _ASKED.search(low, start, place.start())
    plain = _BEFORE_PLAIN.search(low, start, place.start()) or _AFTER_PLAIN.match(low, end)
    plain = plain or (_ASKED_AFTER.match(low, end) if asked else None)
    plain = plain or _BARE.match(low, end) or _apart(low, end)
    if plain and _is_name(plain, reading):
        yield plain.span(plain.lastgroup or 0)
    else:
        yield from _persons(place, reading, _ASKED_NAMED if asked else _NAMED_AFTER)


def _apart(low: str, end: int) -> re.Match[str] | None:
    found = _APART.match(low, end)
    return None if found and _HOST.search(found[found.lastgroup or 0]) else found


def _persons(place: re.Match[str], reading: Reading, after: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """A person's name, given as that of an account."""
    text, start = reading.text, max(0, place.start() - _AROUND)
    found = _BEFORE_NAMED.search(text, start, place.start())
    if not found and (after is _ASKED_NAMED or place.group().split()[-1] in _OF_PERSONS):
        found = after.match(text, place.end())
    if found:
        yield found.span("name")


def _around(found: re.Match[str], reading: Reading) -> str:
    return reading.low[max(0, found.start() - _AROUND) : found.end() + _AROUND]


def _counts(found: re.Match[str], reading: Reading) -> bool:
    """A marked name: not an organisation's, not the name of a site."""
    around = _around(found, reading)
    if _HOST.search(found[found.lastgroup or 0]):
        return False
    return bool(_MINE.search(around)) or not _OURS.search(around)


def _is_name(found: re.Match[str], reading: Reading) -> bool:
    """A plain word: it is a name only where somebody speaks of their own account."""
    name = found[found.lastgroup or 0]
    if found.re is _APART and found.lastgroup != "plain":
        return _counts(found, reading)
    if {name, name.removesuffix("s")} & (_NO_NAMES | words("plain-words")):
        return False
    around = _around(found, reading)
    said = found.lastgroup == "said" and len(name) >= _LONG_NAME and not _OURS.search(around)
    return said or bool(_MINE.search(around)) or _stands_alone(found, reading)


def _stands_alone(found: re.Match[str], reading: Reading) -> bool:
    """`ig: somebody` as a line of its own, with a name that is no word."""
    line = reading.low[reading.low.rfind("\n", 0, found.start()) + 1 :].partition("\n")[0]
    return len(line) < _SHORT_LINE and len(found[found.lastgroup or 0]) >= _LONG_NAME
