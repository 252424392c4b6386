"""E-mail addresses, plain and written out: "jo at example dot com", "(at)", with gaps, in other languages."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from forum.rules.book import Book
from forum.rules.engine.finding import Sight
from forum.rules.engine.numerals import NUMBER_WORDS
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.lexicon import words

RULE = "contact-details"
WHY = "This looks like an e-mail address."
INSTEAD = "[e-mail address removed]"
_COST, _FAR_COST = 1000, 150  # signs of the budget that one place with an "at" is worth
_SCHEME = "mailto:"
_LEFT, _CUE, _MOST_PARTS = 80, 60, 5

_AT = re.compile(
    r"@|(?<=[a-z0-9])[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?(?=[a-z0-9])|"
    r"(?:(?<![^\W_])|,\s)(?:and )?then (?:(?:the|an) at(?: sign)?|at sign)(?:,? then)?(?![^\W_])|"
    r"(?<![^\W_])(?:at|a|et|ett|"
    r"chez|arobase|arroba|chiocciola|apenstaartje|klammeraffe)(?![^\W_])"
)
_OPENED = re.compile(r"[(\[{<|*/\\~_\"'-]\s?$")
_CLOSED = re.compile(r"\s?[)\]}>|*/\\~_\"'-]")
_NAMED = re.compile(r" ?(?:sign|symbol)\b| ?\([a@]t?\)")
_WORDS = frozenset({"at", "ett"})
_BRACKETED = frozenset({"a", "et", "chez"})
# "joATexampleDOTcom"
_SHOUTED = re.compile(r"(?<!\w)[a-z0-9._-]{2,40}AT[a-z0-9-]{2,40}(?:DOT[a-z0-9-]{2,20}){1,3}(?!\w)")
# "moc.elpmaxe@oj, backwards"
_BACKWARDS = re.compile(
    r"(?<![\w.@])(?:moc|ku\.oc|gro|ten|ei|ed|rf|ua\.moc|ac)\.[a-z0-9-]{2,40}@[a-z0-9][a-z0-9._+-]{1,40}(?<![.])"
)
_SKIP = re.compile(r"\s{0,3}")
_PART = re.compile(r"[a-z0-9](?: [a-z0-9]){1,40}(?![a-z0-9])|[a-z0-9](?:[a-z0-9]|-(?!dot-)){0,60}")
_SAID = r"(?:dot|d0t|point|punkt|punto|ponto|period|full ?stop)"
_DOT = re.compile(
    rf"\s{{0,2}}[(\[{{<|*_/-]\s?(?:{_SAID}|\.)\s?[)\]}}>|*_/-]\s{{0,2}}|[\s,]{{1,3}}{_SAID}[\s,]{{1,3}}|"
    r"\s{1,2}\.\s{1,2}|\s\.(?=[a-z])|\.|,(?=\w)"
)
_SPOKEN = re.compile(rf"(?<![a-z]){_SAID}(?![a-z])")
_TOP = words("top-domains")
_AFTER_DOT = re.compile(
    rf"(?:{_SAID}[\s,)\]}}>|*_/-]{{1,4}}|\s\.\s{{0,2}}|[.,])"
    r"([a-z0-9](?: [a-z0-9]){1,40}(?![a-z0-9])|[a-z0-9]+)"
)
_TOP_ALONE = re.compile(r"\s(?:com|co ?uk|net|org|de|fr|ie)\b")
# "jo.m at example com", without the dot
_TOP_BARE = re.compile(r"[a-z0-9-]{2,60} (?:com|co ?uk)\b")
_ANY_TOP = re.compile(r"[a-z]{2,18}")
_MAILERS = words("mailers")
# Without one of these there is no address.
_DOTS = frozenset({"dot", "d0t", "point", "punkt", "punto", "ponto", "period", "stop"})
_HOSTS = _MAILERS | {"com", "co", "couk"}
_LIKE_A_HOST = re.compile(r"\.(?=[a-z]{2})")
# What stands before the "at", read from right to left.
_BACK = re.compile(
    r"[\s(\[{<|*/\\~\"'-]{0,3}(?:,?\s?(?:drow eno|sesac rewol|esac rewol|secaps on|rehtegot)(?: lla)?\s?,)?"
    r"(?P<name>[a-z0-9](?: [a-z0-9._]){2,40}(?![a-z0-9])|[a-z0-9_.+%'-]{1,64}"
    r"(?:(?:\s\.\s|(?:\s|\s?[)\]}*])(?:tod|t0d|erocsrednu|hsad|nehpyh|sulp|tniop|tknup|pots ?lluf|enilrednu)"
    r"(?:\s|[(\[{*]\s?))[a-z0-9_.+%'-]{1,40}){0,4})"
)
_NAME = re.compile(r"[a-z0-9]")
_MARKED = re.compile(r"[\d_.+-]|\b(?:dot|underscore|dash|hyphen|point|punkt)\b")
_WRITE = re.compile(
    r"\b(?:e-?mail|mail|mailto|addy|gmail|inbox|reach me|write to|drop me|contact me|schreib|courriel|correo|"
    r"address is|adresse|at[- ]sign|email me|ping me)\b"
)
_ITS = re.compile(r"(?:\bit'?s|\bthat'?s|\bmine is|\bis|\bto|\bon|:|\bam|\bi'?m|\bme)\s{0,2}$")
_BEGINS = re.compile(r"(?:^|[.!?:\n])\s*\Z")
_CLOSES = re.compile(r"\s*(?:[.!?\n]|\Z)")
_NO_NAMES = words("no-senders")
# People who listen, under a first name that is for all.
_LISTENERS = frozenset({"jo@samaritans.org", "jo@samaritans.ie", "pat@papyrus-uk.org"})


@dataclass(frozen=True, slots=True)
class _At:
    """What stands between the name and the host. `sure`: nothing else is written so."""

    start: int
    end: int
    sure: bool
    tight: bool


@dataclass(frozen=True, slots=True)
class _Host:
    end: int
    parts: tuple[str, ...]

    @property
    def name(self) -> str:
        return ".".join(self.parts)


def find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    """The e-mail addresses in a text."""
    yield from _shouted(reading, scan)
    if "@" in reading.low:
        yield from (
            Sight(RULE, *each.span(), WHY, 0.92, INSTEAD) for each in scan.all(_BACKWARDS, reading.low)
        )
    if not _might_be(reading):
        return
    done = 0
    for at in _ats(reading, scan):
        host = _host(reading.low, at, scan) if at.start >= done else None
        start = _start(reading.low, max(done, at.start - _LEFT), at.start) if host else at.start
        if host and start < at.start and _is_address(reading.low, start, at, host):
            if not _is_an_office(reading.low[start : at.start].strip(), host, book):
                start -= len(_SCHEME) if reading.low[:start].endswith(_SCHEME) else 0
                yield Sight(RULE, start, host.end, WHY, 0.97 if at.sure else 0.92, INSTEAD)
            done = host.end


def _might_be(reading: Reading) -> bool:
    """Whether there is anything like a host: most texts have none, and the word "point" alone is none."""
    low = reading.low
    if "@" in low or _LIKE_A_HOST.search(low) or not _MAILERS.isdisjoint(reading.words):
        return True
    if _DOTS.isdisjoint(reading.words):
        return False
    return not _HOSTS.isdisjoint(reading.words) or any(map(_is_top, _AFTER_DOT.finditer(low)))


def _is_top(after: re.Match[str]) -> bool:
    return after[1].replace(" ", "") in _TOP


def _shouted(reading: Reading, scan: Scan) -> Iterator[Sight]:
    if "DOT" in reading.text:
        for found in scan.all(_SHOUTED, reading.text):
            yield Sight(RULE, *found.span(), WHY, 0.92, INSTEAD)


def _ats(reading: Reading, scan: Scan) -> Iterator[_At]:
    low = reading.low
    for found in scan.all(_AT, low):
        scan.spend(_FAR_COST)
        start, end, said = found.start(), found.end(), found.group()
        opened = _OPENED.search(low, max(0, start - 2), start)
        closed = _CLOSED.match(low, end) if opened else None
        if opened and closed:
            yield _At(opened.start(), closed.end(), sure=True, tight=False)
        elif said not in _BRACKETED:
            named = _NAMED.match(low, end)
            shouted = reading.text[start:end] == "AT" and not reading.text[:start].rstrip()[-1:].isupper()
            sure = (said not in _WORDS and (said == "@" or said.isascii())) or bool(named) or shouted
            tight = said == "@" and not low[max(0, start - 1)].isspace()
            yield _At(start, named.end() if named else end, sure, tight)


def _host(low: str, at: _At, scan: Scan) -> _Host | None:
    """What stands after the "at", when it ends as names of hosts do."""
    skip = _SKIP.match(low, at.end)
    place, parts, plain = skip.end() if skip else at.end, list[str](), True
    found = None
    while len(parts) < _MOST_PARTS and (part := _PART.match(low, place)):
        said = part.group().rstrip("-")
        parts.append(said.replace(" ", ""))
        if _ends(parts, tight=plain and at.tight):
            found = _Host(part.start() + len(said), tuple(parts))
        dot = _DOT.match(low, part.end())
        if not dot:
            break
        plain = plain and dot.group() == "."
        place = dot.end()
    scan.spend(_COST if len(parts) > 1 else _FAR_COST)
    if not found and len(parts) == 1 and (bare := _TOP_BARE.match(low, place)):
        return _Host(bare.end(), (*parts, "com"))
    rest = _TOP_ALONE.match(low, found.end) if found and len(found.parts) == 1 else None
    return _Host(rest.end(), found.parts) if found and rest else found


def _ends(parts: list[str], *, tight: bool) -> bool:
    if len(parts) == 1:
        return parts[0] in _MAILERS
    return parts[-1] in _TOP or (tight and bool(_ANY_TOP.fullmatch(parts[-1])))


def _start(low: str, first: int, end: int) -> int:
    """Where the part before the "at" begins; `end` when there is none."""
    found = _BACK.match(low[first:end][::-1])
    if not found:
        return end
    begins = _NAME.search(found["name"][::-1])
    return end - found.end("name") + begins.start() if begins else end


def _is_address(low: str, start: int, at: _At, host: _Host) -> bool:
    name = low[start : at.start].strip()
    if at.tight and len(host.parts) > 1:
        return True
    if name in _NO_NAMES:
        return False
    before = low[max(0, start - _CUE) : start]
    asked = bool(_WRITE.search(before) or _WRITE.search(low, host.end, host.end + _CUE))
    if at.sure or asked or _MARKED.search(name) or name in NUMBER_WORDS:
        return True
    if len(host.parts) > 1 and (set(host.parts) & _MAILERS or _ITS.search(before)):
        return True
    spoken = _SPOKEN.search(low, at.end, host.end)
    return bool(spoken) and name not in words("common") and _stands_alone(low, start, host.end)


def _stands_alone(low: str, start: int, end: int) -> bool:
    """Whether it is all of a sentence: "Lovely story. jo at example dot com"."""
    return bool(_BEGINS.search(low, max(0, start - _LEFT), start) and _CLOSES.match(low, end))


def _is_an_office(name: str, host: _Host, book: Book) -> bool:
    """An office of a public body or of a trusted organisation: it is there to be written to."""
    offices = words("offices")
    if f"{name}@{host.name}" in _LISTENERS:
        return True
    office = name in offices or any(part in offices for part in re.split(r"[._+-]", name))
    public = {"nhs", "gov", "org", "charity", "ac", "edu", "hse"} & set(host.parts)
    trusted = book.allowed.trusts(host.name)
    return (office and bool(trusted or public)) or (trusted and ("help" in name or "info" in name))
