"""The editors' figures: how often stories were opened, what was said under them, who voted. Pure.

A number from one to four is told as "fewer than 5", and what today adds up to in fives: in a small community
somebody could be found in less. Sums are worked out from what is told.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from forum.core.charts import Figure, Row, bars
from forum.core.folding import FEWEST, NONE, Range, folded, share, together

DAYS, WEEKS = 28, 12
Readings = Mapping[date, tuple[int, int]]  # by day, how often opened and how often read to the end
HEADS = (
    "day",
    "views at least",
    "views at most",
    "read to the end, of 100 in that week, at least",
    "read to the end, of 100 in that week, at most",
)
_WEEK = 7
_DAY = timedelta(days=1)
_HOW_VIEWS = (
    "Each time that a reader’s browser opened the story’s own page. Programs that say what they are, "
    "browsers that look ahead, and our own team are not counted. Days are UTC; the last minute is not in it."
)
_HOW_ENDS = (
    "Of a hundred openings by readers who let us count this: in how many was the end of the text on the "
    "screen? Their own browser says so; script has to be on. Nothing is told of fewer than five."
)
_TOO_FEW = "too few to tell"
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


@dataclass(frozen=True, slots=True)
class Kept:
    """How many openings came to the end of a story, and how many did not, as they may be told."""

    ended: Range = NONE
    left: Range = NONE

    @property
    def share(self) -> Range | None:
        """Of a hundred; nothing where that is too few to tell."""
        return share(self.ended, self.left)

    def __str__(self) -> str:
        return _TOO_FEW if self.share is None else f"{self.share} of 100"


def kept_in(readings: Readings, monday: date, today: date) -> Kept:
    """Of a week, since single days would be too few; of one that still goes on in fives."""
    days = [readings.get(monday + each * _DAY, (0, 0)) for each in range(_WEEK)]
    opened, told_us = sum(each[0] for each in days), sum(each[1] for each in days)
    ended = min(told_us, opened)  # around midnight, a story is opened in one week and ends in the next
    step = FEWEST if (today - monday).days < _WEEK else 1
    return Kept(folded(ended, step), folded(opened - ended, step))


def ends(readings: Readings, today: date) -> Figure:
    """How many of a hundred read to the end, by week."""
    title, found = "Read to the end", [(week, kept_in(readings, week, today)) for week in weeks_until(today)]
    everything = Kept(together(it.ended for _, it in found), together(it.left for _, it in found))
    rows = [Row(_named(week), _parts(it.share), str(it)) for week, it in found]
    table = tuple((_named(week), str(together((it.ended, it.left))), str(it)) for week, it in found)
    return Figure(
        "ends",
        title,
        _HOW_ENDS,
        ("Week from", "Openings that we may count", "Read to the end"),
        table if everything.share else (),
        bars(title, rows, most=100),
        f"{everything} in {WEEKS} weeks",
        empty="Too few readers let us count this yet. They can, in the reading tools.",
    )


def _parts(share: Range | None) -> tuple[float, ...]:
    return (share.least, share.most - share.least) if share else ()


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


def table(views: Mapping[date, int], readings: Readings, today: date) -> list[tuple[object, ...]]:
    """For other programs: each day of those weeks, the earliest first, as HEADS says."""
    count = (today - weeks_until(today)[-1]).days + 1
    return [_line(views, readings, day, today) for day in reversed(days_until(today, count))]


def _line(views: Mapping[date, int], readings: Readings, day: date, today: date) -> tuple[object, ...]:
    number, kept = told(views, day, today), kept_in(readings, day - day.weekday() * _DAY, today).share
    return day.isoformat(), number.least, number.most, *((kept.least, kept.most) if kept else ("", ""))


def _named(day: date) -> str:
    return f"{day.day} {day:%b %Y}"
