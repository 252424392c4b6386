"""The transparency page in a few sentences. Pure.

They are made of the published numbers alone, so they tell nothing that the tables do not tell.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from forum.core.folding import FEWEST, NONE, Range, share, together

_CLEAR = 20  # of a hundred: where a share may lie further apart, it says nothing
_TEN = 10


@dataclass(frozen=True, slots=True)
class Sums:
    """What was decided about words by a program and by people; half of what waited was read within `wait`.

    `noted` and `undone` are no such decisions; second looks were asked for at sanctions, too.
    """

    program: Range
    person: Range
    wait: str | None
    appealed: Range
    changed: Range
    noted: Range = NONE
    undone: Range = NONE


def summary(sums: Sums, when: str) -> str:
    """The whole of it; `when` is "the last twelve months" or a year."""
    return " ".join(_sentences(sums, when))


def _sentences(sums: Sums, when: str) -> Iterator[str]:
    decided = together([sums.program, sums.person])
    if decided.none:
        yield f"In {when} nothing had to be decided."
    else:
        yield f"In {when} we took {around(decided)} decisions about what members write{_by_programs(sums)}."
    yield from _besides(sums)
    if sums.wait:
        yield f"Half of the comments that had to wait for a moderator were decided on within {sums.wait}."
    if not decided.none or not sums.appealed.none:
        yield _appeals(sums)


def _besides(sums: Sums) -> Iterator[str]:
    others = ((sums.noted, "side effects were noted"), (sums.undone, "decisions were undone"))
    told = [f"{around(count)} {what}" for count, what in others if not count.none]
    if told:
        yield f"Besides, {' and '.join(told)}."


def _by_programs(sums: Sums) -> str:
    of_ten = tenths(sums.program, sums.person)
    if sums.program.none:
        return ", all of them by people of our team"
    return f": {of_ten} by a program, the rest by people of our team" if of_ten else ""


def _appeals(sums: Sums) -> str:
    if sums.appealed.none:
        return "Nobody asked us to look again."
    begun = f"{around(sums.appealed)} times somebody asked us to look again".capitalize()
    changed = "none" if sums.changed.none else around(sums.changed)
    return f"{begun}, at a decision about their words or their account, and {changed} of these were changed."


def around(count: Range) -> str:
    """A number in words, as round as it can be and still lie within its range."""
    if count.least == count.most or count.least < FEWEST:
        return str(count)
    middle = (count.least + count.most) // 2
    for digits in range(1 - len(str(middle)), 1):
        found = round(middle, digits)
        if count.least <= found <= count.most:
            return f"about {found:,}"
    return f"about {middle:,}"


def tenths(part: Range, rest: Range) -> str:
    """How many of ten; nothing where the numbers don't tell."""
    found = share(part, rest)
    if found is None or found.most - found.least > _CLEAR:
        return ""
    number = round((found.least + found.most) / (2 * _TEN))
    return {0: "hardly any", _TEN: "almost all"}.get(number, f"{number} of {_TEN}")
