"""The form of the words of care: a heading, a few sentences, and who can help, country by country.

A country is a block of lines with an empty line before the next one. Its first line says its code, its name
and the emergency number; each further line says who helps, how they are reached, and when.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from forum.core.errors import Invalid
from forum.rules.book import Book, Care, Country, Line
from forum.rules.forms.draft import Part, Problems, Typed, sized

SIZES: Mapping[str, int] = {"title": 120, "words": 1200, "danger": 600}
LABELS: Mapping[str, str] = {
    "title": "Heading",
    "words": "Words",
    "danger": "When there is danger this minute",
    "countries": "Who can help, country by country",
}
_CODE = re.compile(r"[A-Z]{2}")
_LONGEST, _LONGEST_LINE, _COLUMNS = 40_000, 300, 3
_COUNTRY = "a country begins with its code, its name and the emergency number: GB | United Kingdom | 999"
_HELP = "please write who helps, how, and if you like when: Samaritans | 116 123 | day and night"
_ALONE = "somebody who can help stands under this country: Samaritans | 116 123 | day and night"


def _filled(book: Book) -> Typed:
    care = book.care
    blocks = "\n\n".join("\n".join(_told(each)) for each in care.countries)
    return {"title": care.title, "words": care.words, "danger": care.danger, "countries": blocks}


def _told(country: Country) -> Iterator[str]:
    yield f"{country.code} | {country.name} | {country.emergency}"
    for line in country.lines:
        yield " | ".join(each for each in (line.name, line.how, line.when) if each)


def _changed(typed: Typed, book: Book) -> tuple[Book, Problems]:
    problems = sized(typed, SIZES)
    try:
        countries = _countries(typed["countries"])
    except Invalid as found:
        return book, problems | {"countries": found.sentence}
    said = {name: " ".join(typed[name].split()) for name in SIZES}
    return book.changed(care=Care(**said, countries=countries)), problems


def _countries(typed: str) -> tuple[Country, ...]:
    if len(typed) > _LONGEST:
        raise Invalid(f"{_LONGEST:,} characters at most, please. These are {len(typed):,}.")
    found: dict[str, Country] = {}
    for number, block in _blocks(typed):
        country = _country(number, block)
        if country.code in found:
            raise Invalid(f"Line {number}: {country.code} stands here twice.")
        found[country.code] = country
    if not found:
        raise Invalid("Please name at least one country and who can help there.")
    return tuple(found.values())


def _blocks(typed: str) -> Iterator[tuple[int, list[str]]]:
    """Lines that stand together, with the number of the first."""
    block: list[str] = []
    for number, line in enumerate([*typed.split("\n"), ""], 1):
        if line.strip():
            block.append(line)
        elif block:
            yield number - len(block), block
            block = []


def _country(number: int, block: Sequence[str]) -> Country:
    head = _columns(number, block[0], _COUNTRY)
    if len(head) != _COLUMNS or not _CODE.fullmatch(head[0].upper()):
        raise Invalid(f"Line {number}: {_COUNTRY}")
    if len(block) == 1:
        raise Invalid(f"Line {number}: {_ALONE}")
    lines = tuple(_line(number + place, line) for place, line in enumerate(block[1:], 1))
    return Country(head[0].upper(), head[1], head[2], lines)


def _line(number: int, line: str) -> Line:
    columns = _columns(number, line, _HELP)
    if not 2 <= len(columns) <= _COLUMNS:  # noqa: PLR2004 - who and how
        raise Invalid(f"Line {number}: {_HELP}")
    return Line(*columns)


def _columns(number: int, line: str, sentence: str) -> list[str]:
    columns = [" ".join(each.split()) for each in line.split("|")]
    if len(line) > _LONGEST_LINE or not all(columns):
        raise Invalid(f"Line {number}: {sentence}")
    return columns


PART = Part("care", "Words of care", _filled, _changed, LABELS)
