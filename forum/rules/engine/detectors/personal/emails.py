"""E-mail addresses, plain and written out: "jo at example dot com", "(at)", with gaps, in other languages."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from forum.rules.book import Book
from forum.rules.engine.finding import Sight
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.lexicon import words

RULE = "contact-details"
WHY = "This looks like an e-mail address."
INSTEAD = "[e-mail address removed]"
_COST = 200  # signs of the budget that one place with an "at" is worth
_LEFT, _CUE, _MOST_PARTS = 80, 60, 5

_AT = re.compile(
    r"(?P<sure>@(?: ?\([a@]t?\))?|[(\[{<|*/\\]\s?(?:at|a|@|et|chez)\s?[)\]}>|*/\\]|[-_~]at[-_~]|"
    r"[\"']\s?at\s?[\"']|\b(?:at|@) ?(?:sign|symbol)\b|"
    r"\b(?:arobase|arroba|chiocciola|apenstaartje|klammeraffe|arobas)\b)|\b(?P<word>at|ett)\b"
)
_SKIP = re.compile(r"\s{0,3}")
_PART = re.compile(r"[a-z0-9](?: [a-z0-9]){1,40}(?![a-z0-9])|[a-z0-9](?:[a-z0-9]|-(?!dot-)){0,60}")
_SAID = r"(?:dot|d0t|point|punkt|punto|ponto|period|full ?stop|stip)"
_DOT = re.compile(
    rf"\s{{0,2}}[(\[{{<|*_/-]\s?(?:{_SAID}|\.)\s?[)\]}}>|*_/-]\s{{0,2}}|[\s,]{{1,3}}{_SAID}[\s,]{{1,3}}|"
    r"\s{1,2}\.\s{1,2}|\s\.(?=[a-z])|\.|,(?=\w)"
)
_TOP = words("top-domains")
_TOP_ALONE = re.compile(r"\s(?:com|co ?uk|net|org|de|fr|ie)\b")
_ANY_TOP = re.compile(r"[a-z]{2,18}")
_MAILERS = words("mailers")
# What stands before the "at", read from right to left.
_BACK = re.compile(
    r"\s{0,3}(?:,?\s?(?:drow eno|sesac rewol|esac rewol|secaps on|"
    r"rehtegot)(?: lla)?\s?,)?(?P<name>[a-z0-9](?: [a-z0-9._]){2,40}(?![a-z0-9])|[a-z0-9_.+%'-]{1,64}"
    r"(?:(?:\s\.\s|(?:\s|\s?[)\]}*])(?:tod|t0d|erocsrednu|hsad|nehpyh|sulp|tniop|tknup|pots ?lluf|enilrednu)"
    r"(?:\s|[(\[{*]\s?))[a-z0-9_.+%'-]{1,40}){0,4})"
)
_NAME = re.compile(r"[a-z0-9]")
_MARKED = re.compile(r"[\d_.+-]|\b(?:dot|underscore|dash|hyphen|point|punkt)\b")
_WRITE = re.compile(
    r"\b(?:e-?mail|mail|mailto|addy|gmail|inbox|reach me|write to|drop me|contact me|schreib|courriel|correo|"
    r"address is|adresse|email me|ping me)\b"
)
_ITS = re.compile(r"(?:\bit'?s|\bthat'?s|\bmine is|\bis|\bto|\bon|:|\bam|\bi'?m|\bme)\s{0,2}$")
_NO_NAMES = words("no-senders")


@dataclass(frozen=True, slots=True)
class _Host:
    end: int
    parts: tuple[str, ...]
    plain: bool

    @property
    def name(self) -> str:
        return ".".join(self.parts)


def find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    """The e-mail addresses in a text."""
    low, done = reading.low, 0
    for at in scan.all(_AT, low):
        if at.start() < done or (at["word"] and low[at.end() : at.end() + 1].isspace() is False):
            continue
        host = _host(low, at, scan)
        start = _start(low, max(done, at.start() - _LEFT), at.start()) if host else at.start()
        if host and start < at.start() and (_shouted(at, reading) or _is_address(low, start, at, host)):
            if not _is_an_office(low[start : at.start()].strip(), host, book):
                yield Sight(RULE, start, host.end, WHY, 0.97 if at["sure"] else 0.92, INSTEAD)
            done = host.end


def _host(low: str, at: re.Match[str], scan: Scan) -> _Host | None:
    """What stands after the "at", when it ends as names of hosts do."""
    place = _SKIP.match(low, at.end()).end()  # type: ignore[union-attr] # it fits everywhere
    parts: list[str] = []
    found, plain = None, True
    tight = at.group() == "@" and not low[max(0, at.start() - 1)].isspace()
    while len(parts) < _MOST_PARTS:
        part = _PART.match(low, place)
        if not part:
            break
        parts.append(part.group().replace(" ", "").rstrip("-"))
        if _ends(parts, plain=plain and tight):
            found = _Host(part.start() + len(part.group().rstrip("-")), tuple(parts), plain)
        dot = _DOT.match(low, part.end())
        if not dot:
            break
        plain = plain and dot.group() == "."
        place = dot.end()
    scan.spend(_COST if parts else 1)
    rest = _TOP_ALONE.match(low, found.end) if found and len(found.parts) == 1 else None
    return _Host(rest.end(), found.parts, plain=False) if found and rest else found


def _ends(parts: list[str], *, plain: bool) -> bool:
    if len(parts) == 1:
        return parts[0] in _MAILERS
    return parts[-1] in _TOP or (plain and bool(_ANY_TOP.fullmatch(parts[-1])))


def _start(low: str, first: int, end: int) -> int:
    """Where the part before the "at" begins; `end` when there is none."""
    found = _BACK.match(low[first:end][::-1])
    if not found:
        return end
    name = found["name"][::-1]
    begins = _NAME.search(name)
    return end - found.end("name") + begins.start() if begins else end


def _is_address(low: str, start: int, at: re.Match[str], host: _Host) -> bool:
    name = low[start : at.start()].strip()
    if at.group() == "@" and not low[at.start() - 1].isspace() and len(host.parts) > 1:
        return True
    if name in _NO_NAMES:
        return False
    before = low[max(0, start - _CUE) : start]
    asked = bool(_WRITE.search(before) or _WRITE.search(low, host.end, host.end + _CUE))
    if len(host.parts) == 1:
        return asked or bool(_MARKED.search(name)) or bool(at["sure"])
    marked = bool(_MARKED.search(name)) or bool(set(host.parts) & _MAILERS)
    return bool(at["sure"]) or asked or marked or bool(_ITS.search(before))


def _shouted(at: re.Match[str], reading: Reading) -> bool:
    """An AT in capitals after a name without them: "jo AT example.com"."""
    before = reading.text[: at.start()].rstrip()
    return reading.text[at.start() : at.end()] == "AT" and not before[-1:].isupper()


def _is_an_office(name: str, host: _Host, book: Book) -> bool:
    """An office of an organisation that the book trusts, or of a public body: it is there to be written "
    "to.
    """
    name = name.strip("([{<")
    office = name in words("offices") or any(part in words("offices") for part in re.split(r"[._+-]", name))
    public = {"nhs", "gov", "org", "charity", "ac", "edu", "hse"} & set(host.parts[1:] or host.parts)
    trusted = book.allowed.trusts(host.name)
    return (office and bool(trusted or public)) or (
        trusted and any(role in name for role in ("help", "info"))
    )
