"""The editors' figures: how often stories were opened, what was said under them, who voted. Pure.

A number from one to four is told as "fewer than 5", and what today adds up to in fives: in a small community
somebody could be found in less. Sums are worked out from what is told.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from forum.core.charts import Figure, Row, bars
from forum.core.folding import FEWEST, Range, folded, together

DAYS, WEEKS = 28, 12
_WEEK = 7
_DAY = timedelta(days=1)
_HOW_VIEWS = (
    "Each time that a reader’s browser opened the story’s own page. Programs that say what they are, "
    "browsers that look ahead, and our own team are not counted. Days are UTC; the last minute is not in it."
)
_NO_VIEWS = "Nobody has opened it in this time, or nothing was counted."


@dataclass(frozen=True, slots=True)
class Answers:
    """Comments in a week, and how many of those are replies by moderators."""

    comments: int
    by_moderators: int

    @property
    def others(self) -> int:
        """Those that are not."""
        return self.comments - self.by_moderators


def days_until(today: date, count: int = DAYS) -> list[date]:
    """So many days, the latest first."""
    return [today - each * _DAY for each in range(count)]


def weeks_until(today: date, count: int = WEEKS) -> list[date]:
    """The Mondays of so many weeks, the latest first; this week is one of them."""
    monday = today - today.weekday() * _DAY
    return [monday - each * _WEEK * _DAY for each in range(count)]


def bounds(today: date) -> list[datetime]:
    """The moments at which those weeks begin and end, the earliest first."""
    starts = [*reversed(weeks_until(today)), weeks_until(today)[0] + _WEEK * _DAY]
    return [datetime(each.year, each.month, each.day, tzinfo=UTC) for each in starts]


def told(views: Mapping[date, int], day: date, today: date) -> Range:
    """The views of a day as they may be told."""
    return folded(views.get(day, 0), step=FEWEST if day == today else 1)


def by_day(views: Mapping[date, int], today: date) -> Figure:
    """Views of the last four weeks, day by day."""
    found = [(_named(day), told(views, day, today)) for day in days_until(today)]
    return _views("views-by-day", f"Views in the last {DAYS} days", "Day", found)


def by_week(views: Mapping[date, int], today: date) -> Figure:
    """Views of the last twelve weeks. A week is the sum of what is told of its days."""
    found = []
    for monday in weeks_until(today):
        days = (monday + each * _DAY for each in range(_WEEK))
        found.append((_named(monday), together(told(views, day, today) for day in days)))
    return _views("views-by-week", f"Views in the last {WEEKS} weeks", "Week from", found)


def _views(name: str, title: str, head: str, found: Sequence[tuple[str, Range]]) -> Figure:
    seen = any(not number.none for _, number in found)
    rows = [Row(when, (number.most,) if number.most else (), str(number)) for when, number in found]
    return Figure(
        name,
        title,
        _HOW_VIEWS,
        (head, "Views"),
        tuple((when, str(number)) for when, number in found) if seen else (),
        bars(title, rows),
        f"{together(number for _, number in found)} views",
        empty=_NO_VIEWS,
    )


def answers(weeks: Sequence[Answers], today: date) -> Figure:
    """Comments of the last twelve weeks; `weeks` begin with the earliest."""
    found = list(zip(map(_named, weeks_until(today)), reversed(weeks), strict=True))
    rows = [
        Row(when, (it.by_moderators, it.others), f"{it.by_moderators:,} / {it.comments:,}")
        for when, it in found
    ]
    table = tuple((when, f"{it.by_moderators:,}", f"{it.comments:,}") for when, it in found)
    everything, ours = (sum(getattr(each, of) for each in weeks) for of in ("comments", "by_moderators"))
    return Figure(
        "answers",
        f"Comments in the last {WEEKS} weeks",
        "Comments that can be read now, by the week in which they were written. Everybody can count them "
        "on the page, so they are told as they are.",
        ("Week from", "Replies by moderators", "All comments"),
        table if everything else (),
        bars("Comments by week", rows, ("replies by moderators", "others")),
        f"{everything:,} comments, {ours:,} of them replies by moderators",
        empty="Nobody has written anything in this time.",
    )


def turnout(found: Sequence[tuple[str, Range]]) -> Figure:
    """How many have voted in each poll under the story, as coarsely as readers see it."""
    return Figure(
        "turnout",
        "Who voted",
        "All votes since each poll opened. What was chosen stands under the poll itself.",
        ("Poll", "Votes"),
        tuple((question, str(number)) for question, number in found),
        bars("Votes", [Row(question, (number.most,), str(number)) for question, number in found]),
        f"{together(number for _, number in found)} votes",
        empty="There is no poll under this story.",
    )


def table(views: Mapping[date, int], today: date, count: int) -> list[tuple[str, int, int]]:
    """For other programs: each day, and between which numbers its views lie. The earliest first."""
    found = [(day, told(views, day, today)) for day in reversed(days_until(today, count))]
    return [(day.isoformat(), number.least, number.most) for day, number in found]


def _named(day: date) -> str:
    return f"{day.day} {day:%b %Y}"
