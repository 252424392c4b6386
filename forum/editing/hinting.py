"""What helps while one writes: how long it is, how hard to read, where it could be plainer. Pure.

Reading ease is Flesch's figure for English (1948): 206.835 less 1.015 for each word of a sentence, less 84.6
for each syllable of a word, on average. Syllables are counted as groups of vowels, without a silent e at the
end; over a whole story that is near enough.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

LONG = 25  # words; longer sentences are hard to hold in a tired head
LISTED = 20
ENOUGH = 40  # words; below that a figure says nothing

_WORD = re.compile(r"\w+(?:['’-]\w+)*")
# Every repetition has an end: what people paste may be anything.
_SENTENCE = re.compile(r".+?(?:[.!?…]{1,3}[\"”’)\]*_]{0,4}(?=\s|$)|$)", re.DOTALL)
_HEADING = re.compile(r"^(#{1,6})[ \t]+(\S.*)$")
_PICTURE = re.compile(r"!\[([^\]\n]{0,300})\]\(([^()\s]{1,500})(?:\s[^()\n]{0,1000})?\)")
_LINK = re.compile(
    r"(?<!!)\[([^\[\]\n]{0,1000})\]\(([^()\s]{0,2000})(?:\s[^()\n]{0,1000})?\)"
    r"|<((?:https?://|mailto:)[^<>\s]{1,2000})>"
)
_POLL = re.compile(r"^\[poll\s+(\d{1,9})\]$", re.IGNORECASE)
# What is no prose: fences, blocks' own lines, inserts, tables, headings; and what opens a line of prose.
_NO_PROSE = re.compile(r"^\s*(?:```|~~~|:::|\||!\[|\[poll\s|#{1,6}\s|---|\*\*\*$)", re.IGNORECASE)
_OPENER = re.compile(r"^\s*(?:(?:[-*+>]|\d{1,9}[.)])\s+)*")
_VOWELS = re.compile(r"[aeiouy]+")

_EASE = (
    (80, "Very easy: everyday talk."),
    (65, "Easy: most people read it without effort."),
    (50, "Fairly hard: shorter sentences and plainer words would help."),
    (0, "Hard: it reads like a paper for specialists."),
)


class Spot(NamedTuple):
    """A place in the text, from character to character, and its line as people count."""

    start: int
    end: int
    line: int


class LongSentence(NamedTuple):
    """A sentence that is hard to hold in one's head."""

    words: int
    begins: str
    spot: Spot


class Link(NamedTuple):
    """Where some words lead."""

    words: str
    address: str
    spot: Spot


class Slip(NamedTuple):
    """Something about the text that a reader would stumble over."""

    sentence: str
    spot: Spot


@dataclass(frozen=True, slots=True)
class Ease:
    """A figure from about 0 (hard) to 100 (easy), and what it means."""

    figure: int
    words: str


@dataclass(frozen=True, slots=True)
class Hints:
    """All that can be said of a text without asking anybody."""

    words: int
    ease: Ease | None
    long: Sequence[LongSentence]
    slips: Sequence[Slip]
    links: Sequence[Link]
    polls: Sequence[int]
    silent: Sequence[Link] = ()  # pictures about which their line says nothing


def hints(body: str) -> Hints:
    """What helps with this text."""
    lines = list(_lines(body))
    found = [each for each in lines if not _NO_PROSE.match(each.text)]
    sentences = [each for line in found for each in _sentences(line)]
    words = sum(len(_WORD.findall(line.text)) for line in found)
    long = [each for each in sentences if each.words > LONG]
    polls = [int(poll[1]) for line in lines if (poll := _POLL.match(line.text.strip()))]
    slips, silent = list(_headings(lines)), list(_silent(lines))
    links = [link for line in lines for link in _links(line)]
    ease = _ease(found, words, len(sentences)) if words >= ENOUGH else None
    return Hints(words, ease, long[:LISTED], slips[:LISTED], links, polls, silent[:LISTED])


class _Line(NamedTuple):
    text: str
    start: int
    number: int

    def spot(self, start: int, end: int) -> Spot:
        return Spot(self.start + start, self.start + end, self.number)


def _lines(body: str) -> Iterator[_Line]:
    """Lines with their places; what stands between fences is code and says nothing."""
    start, fence = 0, ""
    for number, text in enumerate(body.split("\n"), 1):
        mark = text.strip()[:3]
        if mark in {"```", "~~~"} and mark == (fence or mark):
            fence = "" if fence else mark
        elif not fence:
            yield _Line(text, start, number)
        start += len(text) + 1


def _sentences(line: _Line) -> Iterator[LongSentence]:
    opener = _OPENER.match(line.text)
    for found in _SENTENCE.finditer(line.text, opener.end() if opener else 0):
        words = _WORD.findall(_LINK.sub(lambda link: link[1] or "", found[0]))
        if words:
            lead = len(found[0]) - len(found[0].lstrip())
            spot = line.spot(found.start() + lead, found.end())
            yield LongSentence(len(words), " ".join(words[:8]), spot)


def _ease(found: Sequence[_Line], words: int, sentences: int) -> Ease:
    syllables = sum(_syllables(word) for line in found for word in _WORD.findall(line.text))
    figure = round(206.835 - 1.015 * words / max(1, sentences) - 84.6 * syllables / words)
    figure = min(100, max(0, figure))
    return Ease(figure, next(meaning for least, meaning in _EASE if figure >= least))


def _syllables(word: str) -> int:
    spelled = word.casefold()
    if spelled.endswith("e") and not spelled.endswith("le"):
        spelled = spelled[:-1]
    return max(1, len(_VOWELS.findall(spelled)))


def _headings(lines: Sequence[_Line]) -> Iterator[Slip]:
    before = 0
    for line in lines:
        if found := _HEADING.match(line.text):
            level = len(found[1])
            if before and level > before + 1:
                words = found[2].rstrip(" #")
                sentence = (
                    f"The heading “{words}” is {level - before} steps below the one before it, not one."
                )
                yield Slip(sentence, line.spot(0, len(line.text)))
            before = level


def _silent(lines: Sequence[_Line]) -> Iterator[Link]:
    for line in lines:
        for found in _PICTURE.finditer(line.text):
            if not found[1].strip():
                yield Link("", found[2], line.spot(*found.span()))


def _links(line: _Line) -> Iterator[Link]:
    for found in _LINK.finditer(line.text):
        yield Link((found[1] or found[3] or "").strip(), found[2] or found[3] or "", line.spot(*found.span()))
