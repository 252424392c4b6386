"""What rules let through."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Self


@dataclass(frozen=True)
class Allowed:
    """Numbers of helplines (digits only), hosts one may link to, names of diseases' discoverers, words."""

    helplines: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    eponyms: tuple[str, ...] = ()
    vocabulary: tuple[str, ...] = ()

    @classmethod
    def of(cls, data: Mapping[str, Sequence[Any]]) -> Self:
        """From plain data. Raises TypeError when there are other lists in it, ValueError for no words."""
        if not all(isinstance(each, str) and each.strip() for entries in data.values() for each in entries):
            raise ValueError("An entry is not a word.")
        return cls(**{name: tuple(entries) for name, entries in data.items()})

    def helps(self, digits: str) -> bool:
        """Whether these digits are the number of a helpline, however it is dialled."""
        return digits in self._numbers or any(
            digits.startswith(code) and digits[len(code) :].lstrip("0") in self._short
            for code in ("44", "1", "353", "61", "49", "0044")
        )

    @cached_property
    def _numbers(self) -> frozenset[str]:
        return frozenset(self.helplines)

    @cached_property
    def _short(self) -> frozenset[str]:
        return frozenset(each.lstrip("0") for each in self.helplines)

    def trusts(self, host: str) -> bool:
        """Whether a host is a trusted one, or below one."""
        parts = host.casefold().strip(".").split(".")
        return any(".".join(parts[place:]) in self._hosts for place in range(len(parts)))

    @cached_property
    def _hosts(self) -> frozenset[str]:
        return frozenset(each.casefold() for each in self.hosts)

    @cached_property
    def names(self) -> frozenset[str]:
        """Eponyms, in small letters."""
        return frozenset(each.casefold() for each in self.eponyms)

    @cached_property
    def words(self) -> frozenset[str]:
        """Words that are never masked, in small letters."""
        return frozenset(each.casefold() for each in self.vocabulary)
