"""Addresses in a text: written out, as Markdown, or spoken and taken apart so that rules overlook them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from publicsuffixlist import PublicSuffixList

from forum.rules import lexicon
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan

# Endings that are words, or ends of names of files. They need more to be an address.
_WORDS = lexicon.words("word-endings")
_NO_WORD = 5  # letters before such an ending from which it is a name
_PLACED = frozenset(lexicon.words("before-at"))
_SHOPS = frozenset({"shop", "store", "clinic", "health", "ly", "io"})
# Endings for documentation: no registry has them, and people write them all the same.
_RESERVED = frozenset({"example", "test", "invalid", "onion", "localhost"})
_PLAIN = re.compile(
    r"(?<![\w@.-])(?P<scheme>(?:https?"
    r"|ftp)://(?P<user>[^\s/@]{1,60}@)?)?(?P<host>(?:[a-z0-9_-]{1,63}\.){1,6}[a-z][a-z0-9-]{1,23})(?![a-z0-9@-])(?P<port>:\d{2,5})?(?P<path>[/?#][^\s<>]{0,300})?"
)
_NUMBERS = re.compile(
    r"(?<![\w.])(?P<scheme>https?://)?(?P<host>\d{1,3}(?:\.\d{1,3}){3})(?![\w.]\d"
    r"|\d)(?P<port>:\d{2,5})?(?P<path>/[^\s<>]{0,300})?|https?://(?P<odd>0x[0-9a-f]{1,8}|\d{8,10}"
    r"|\[[0-9a-f:.]{3,40}\])"
)
_POINT = r"(?: ?(?:\[ ?\.? ?\]|\( ?\. ?\)|\{ ?\. ?\}|\[dot\]|\(dot\)|\{dot\}|<dot>|\*dot\*|_dot_) ?)"
_BROKEN = re.compile(
    rf"(?<![\w-])(?:hxxps?|h\*\*ps?|h__ps?|meows?)(?:\[?:\]?)//[^\s]{{3,200}}"
    rf"|(?<![\w@-])(?:h..ps?(?:\[?:\]?)//)?[a-z0-9-]{{2,63}}{_POINT}(?P<end>[a-z0-9-]{{2,24}})(?:{_POINT}(?P<end2>[a-z0-9-]{{2,24}}))?(?![a-z0-9-])(?:/[^\s<>]{{0,200}})?"
)
_SPOKEN = re.compile(
    r"(?<![\w@-])(?P<at>at )?(?P<name>[a-z0-9-]{2,63})(?: dot | d0t | punkt | punto "
    r"|-dot-)(?P<end>[a-z0-9-]{2,24})(?:(?: dot | d0t | punkt | punto "
    r"|-dot-)(?P<end2>[a-z]{2,24}))?(?![a-z0-9-])(?P<path> (?:forward )?slash [^\s<>]{1,80}| "
    r"?/[^\s<>]{1,80})?"
)
_SPACED = re.compile(
    r"(?<![\w@-])w ?w ?w ?(?:\.|,|dot| ) ?[a-z0-9-]{2,63} ?(?:\.|,|dot| ) "
    r"?(?P<end>[a-z]{2,24})(?![a-z0-9-])|(?<![\w@-])(?!the |not |and |any |all |dot |with |for |its |like "
    r"|those )[a-z0-9-]{3,63} \. ?(?P<end2>com|net|org|shop|store|online|site|info|example|biz|xyz|co|io"
    r"|club)(?![a-z0-9-])|(?<![\w@-])[a-z0-9-]{3,63} ?(?:[,*_]|\.\.) ?(?P<end3>com|net|org|shop|store"
    r"|online|site|info|example|biz|xyz)(?![a-z0-9-])(?=[^\n]{0,80}(?:commas?|spaces?|stars?|dots?|gaps?"
    r"|brackets))"
)
_MAIL = re.compile(r"(?:@|[\[({]at[\])}]) ?\Z|@[^\s]{0,12}\Z")
_WHOLE = re.compile(r"www\.\S+\.\S+\Z")
# Without one of these there is no address; without one of the others none of that kind. Each begins with a
# sign that is seldom met, so that a text without addresses is read through quickly.
_MAYBE = re.compile(
    r"\.(?:(?<=[a-z0-9]\.)[a-z0-9]|(?<=[\[({*_<]\.)|(?<= \.)[ a-z])|://|ww|dot|pun(?:kt|to)|\[ |\( |\{ "
)
_A_NAME = re.compile(r"\.(?<=[a-z0-9_-]\.)[a-z]")
_A_NUMBER = re.compile(r"\.(?<=\d\.)\d|://")
_BRACKETS = re.compile(r"//|\[(?: ?\.? ?|dot)\]|\((?: ?\. ?|dot)\)|\{(?: ?\. ?|dot)\}|<dot>|\*dot\*|_dot_")
_GAPS = re.compile(r"w ?w ?w| \. ?[cnosibx]|comma|space|star|dot|gap|bracket")
_SAID = frozenset({"dot", "d0t", "punkt", "punto"})


@dataclass(frozen=True, slots=True)
class Address:
    """One of them: where it stands, its host in small letters, what follows it; whether it is hidden.

    `start` and `end` are places in the reading; `typed` instead where it is an address nobody hears.
    """

    start: int
    end: int
    host: str
    path: str = ""
    sure: bool = True
    hidden: bool = False
    typed: tuple[int, int] | None = None


@cache
def _endings() -> PublicSuffixList:
    return PublicSuffixList(accept_unknown=False)


def registered(host: str) -> str | None:
    """What of a host somebody can own: `society.org.uk`; None when nobody could."""
    if host.rpartition(".")[2] in _RESERVED:
        return ".".join(host.split(".")[-2:])
    own = _endings().privatesuffix(host) or _endings().publicsuffix(host)
    return str(own) if own else None


def is_ending(word: str) -> bool:
    """Whether addresses end so."""
    return word in _RESERVED or _endings().publicsuffix(f"a.{word}") is not None


def addresses(reading: Reading, scan: Scan) -> Iterator[Address]:
    """All addresses in a text."""
    yield from _linked(reading)
    if scan.first(_MAYBE, reading.low):
        if _A_NAME.search(reading.low):
            yield from _written(reading, scan)
        if _A_NUMBER.search(reading.low):
            yield from _by_number(reading, scan)
        yield from _taken_apart(reading, scan)


def _linked(reading: Reading) -> Iterator[Address]:
    """Where Markdown links lead."""
    for link in reading.links:
        found = _PLAIN.match(link.href.lower()) or _NUMBERS.match(link.href.lower())
        if found:
            yield Address(
                *_place(reading, link.words),
                found["host"] or "",
                found["path"] or "",
                typed=(link.start, link.end),
            )


def _place(reading: Reading, words: tuple[int, int]) -> tuple[int, int]:
    return reading.place_of(words[0]), reading.place_of(words[1])


def _written(reading: Reading, scan: Scan) -> Iterator[Address]:
    for found in scan.all(_PLAIN, reading.low):
        host = found["host"].removeprefix("www.")
        end = host.rpartition(".")[2]
        plain = not (found["scheme"] or found["path"] or found["port"] or found["host"].startswith("www."))
        if not is_ending(end) or (plain and not _looks_typed(reading.text, found, end)):
            continue
        yield Address(found.start(), found.end(), host, found["path"] or "", hidden=found["user"] is not None)


def _looks_typed(text: str, found: re.Match[str], end: str) -> bool:
    """Whether a bare name with a dot is meant as an address: no "bed.It", no "notes.md", no "ASP.NET"."""
    last = text[found.end("host") - len(end) : found.end("host")]
    label = found["host"].split(".")[-2]
    if end in _SHOPS:
        return last.islower() and len(label) >= _NO_WORD
    return last.islower() and end not in _WORDS and len(label) > 1 and registered(found["host"]) is not None


def _by_number(reading: Reading, scan: Scan) -> Iterator[Address]:
    for found in scan.all(_NUMBERS, reading.low):
        host = found["odd"] or found["host"]
        linked = found["odd"] or found["scheme"] or found["path"] or found["port"]
        if found["odd"] or (linked and all(int(each) < 256 for each in host.split("."))):  # noqa: PLR2004 - a byte
            yield Address(found.start(), found.end(), host, hidden=True)


def _taken_apart(reading: Reading, scan: Scan) -> Iterator[Address]:
    patterns = [
        pattern
        for pattern, is_there in (
            (_BROKEN, _BRACKETS.search(reading.low)),
            (_SPACED, _GAPS.search(reading.low)),
            (_SPOKEN, not _SAID.isdisjoint(reading.words)),
        )
        if is_there
    ]
    for found in (each for pattern in patterns for each in scan.all(pattern, reading.low)):
        if _leads_somewhere(found) and not _MAIL.search(
            reading.low, max(0, found.start() - 12), found.start()
        ):
            start = found.start("name") if found.re is _SPOKEN else found.start()
            yield Address(start, found.end(), _joined(reading.low[start : found.end()]), hidden=True)


def _leads_somewhere(found: re.Match[str]) -> bool:
    """Whether what is taken apart ends as addresses do."""
    parts = found.groupdict()
    end = parts.get("end2") or parts.get("end") or parts.get("end3")
    if end is None:
        return True
    if found.re is _SPOKEN and (_is_mail(found) or (not found["path"] and end in _WORDS - _SHOPS)):
        return False
    return is_ending(end) and not _WHOLE.match(found.group())


def _is_mail(found: re.Match[str]) -> bool:
    """Whether "at" stands before it as in an e-mail address, not as in "get it at"."""
    if not found["at"]:
        return False
    before = found.string[max(0, found.start() - 20) : found.start()].split()
    return not before or before[-1].strip(".,:;!?") not in _PLACED


def _joined(said: str) -> str:
    """A host as it would be typed."""
    said = re.sub(r"^h..ps?\[?:\]?//|^w ?w ?w ?(?:\.|,|dot| ) ?", "", said)
    said = re.sub(
        r" ?(?:\[ ?\.? ?\]|\( ?\. ?\)|\{ ?\. ?\}|[\[({<*_]dot[\])}>*_]) ?|[ -]d[o0]t[ -]| ?[.,] ?", ".", said
    )
    return re.split(r"[/ ]", said.strip(), maxsplit=1)[0].removeprefix("www.")
