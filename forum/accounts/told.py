"""What stands on top of a member's pages: several features tell something, and all of it is one question."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Boolean, Integer, Select, String, cast, literal, null, union_all

from forum.accounts.policy import Line
from forum.core.db import Read, Reader

NO_NUMBER, NO_WORDS, NEITHER = cast(null(), Integer), cast(null(), String(200)), cast(null(), Boolean)


class Part(NamedTuple):
    """What one feature asks for `me`: SELECTs of a number, a word, a number, a title, a yes or no, and a
    number; and how it says what was found, which comes as rows of these.
    """

    selects: Sequence[Select[*tuple[Any, ...]]]
    say: Callable[[Sequence[Any]], Sequence[Line]]


def telling(parts: Sequence[Part]) -> Callable[[Reader, int], Sequence[Line]]:
    """What gives the lines for a member, in the order of the parts; one statement."""
    asked = [
        select.add_columns(literal(place, Integer))
        for place, part in enumerate(parts)
        for select in part.selects
    ]
    read = Read(union_all(*asked))

    def told_by(reader: Reader, member_id: int) -> Sequence[Line]:
        found: dict[int, list[Any]] = defaultdict(list)
        for *row, place in sorted(reader.rows(read, me=member_id), key=lambda row: (row[-1], row[0])):
            found[place].append(tuple(row))
        return [line for place, part in enumerate(parts) if place in found for line in part.say(found[place])]

    return told_by
