"""What stands on top of a member's pages: several features tell something, and all of it is one question."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Boolean, Integer, Select, String, cast, literal, null, union_all

from forum.accounts.policy import Line
from forum.accounts.roles import Role, carries
from forum.core.db import Read, Reader

NO_NUMBER, NO_WORDS, NEITHER = cast(null(), Integer), cast(null(), String(200)), cast(null(), Boolean)


class Part(NamedTuple):
    """What one feature asks for `me`: SELECTs of a number, a word, a number, a title, a yes or no, and a
    number; and how it says what was found, which comes as rows of these.
    """

    selects: Sequence[Select[*tuple[Any, ...]]]
    say: Callable[[Sequence[Any]], Sequence[Line]]


class Told(NamedTuple):
    """What stands on top of one member's pages, and how much waits for them at their desk."""

    lines: Sequence[Line]
    waits: int


class Waits(NamedTuple):
    """Who has a desk, and the SELECT of one number: how much waits there for `me`."""

    role: Role
    number: Select[Any]


TellsBy = Callable[[Reader, int, Role], Told]


def telling(parts: Sequence[Part], waits: Waits) -> TellsBy:
    """What gives the lines for a member, in the order of the parts, and the number; one statement."""
    asked = [
        select.add_columns(literal(place, Integer))
        for place, part in enumerate(parts)
        for select in part.selects
    ]
    last = len(parts)
    number = waits.number.add_columns(
        NO_WORDS, NO_NUMBER, NO_WORDS, NEITHER, NO_NUMBER, literal(last, Integer)
    )
    reads = {False: Read(union_all(*asked)), True: Read(union_all(*asked, number))}

    def told_by(reader: Reader, member_id: int, role: Role) -> Told:
        found: dict[int, list[Any]] = defaultdict(list)
        rows = reader.rows(reads[carries(role, waits.role)], me=member_id)
        for *row, place in sorted(rows, key=lambda row: (row[-1], row[0])):
            found[place].append(tuple(row))
        lines = [
            line for place, part in enumerate(parts) if place in found for line in part.say(found[place])
        ]
        return Told(lines, found[last][0][0] if last in found else 0)

    return told_by
