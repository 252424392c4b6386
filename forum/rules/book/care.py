"""What somebody sees who may be in danger: plain words that a charity can review."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class Line:
    """Somebody to turn to: who, how, when."""

    name: str
    how: str
    when: str = ""


@dataclass(frozen=True, slots=True)
class Country:
    """The lines of one country (ISO 3166, ZZ for elsewhere) and its emergency number."""

    code: str
    name: str
    emergency: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Care:
    """The words, and the lines by country."""

    title: str
    words: str
    danger: str
    countries: tuple[Country, ...]

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Self:
        """From plain data. Raises KeyError, TypeError or ValueError when something is missing."""
        countries = tuple(_country(each) for each in data["countries"])
        if not countries:
            raise ValueError("There is no country.")
        return cls(data["title"], data["words"], data["danger"], countries)

    def first(self, code: str) -> tuple[Country, ...]:
        """All countries, the reader's own first, elsewhere last."""
        return tuple(sorted(self.countries, key=lambda each: (each.code != code, each.code == "ZZ")))


def _country(data: Mapping[str, Any]) -> Country:
    lines = tuple(Line(**each) for each in data["lines"])
    return Country(data["code"], data["name"], data["emergency"], lines)
