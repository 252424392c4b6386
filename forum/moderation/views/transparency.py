"""Doors for everybody: how we moderate, in numbers, as a page and as data."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from flask import Response, jsonify, request

from forum.accounts.door import VISITOR, requires
from forum.core import clock
from forum.core.errors import Missing
from forum.core.folding import FEWEST
from forum.core.typed import whole
from forum.core.web import cache, page
from forum.moderation.acts import Act
from forum.moderation.figuring import Span
from forum.moderation.published import COUNTED, OUTCOME_ACTS, Data, Known, Rules, published
from forum.moderation.queries import figures
from forum.moderation.views.blueprint import bp
from forum.rules.book import Book
from forum.rules.effects import Effect
from forum.rules.queries import current

_KEPT_FOR = timedelta(hours=1)
_NO_SUCH_YEAR = "There are no decisions from that year."


@bp.get("/transparency")
@requires(VISITOR)
def transparency() -> Response:
    """The last twelve months, or `?year=2026`."""
    found = _found()
    start, end = (datetime.fromisoformat(found["period"][each]) for each in ("from", "until"))
    return page("moderation/transparency.html", start=start, end=end, **found)


@bp.get("/transparency.json")
@requires(VISITOR)
def transparency_data() -> Response:
    """The same as data."""
    return jsonify(_found())


@dataclass(frozen=True, slots=True)
class _Period:
    """A year, or the last twelve months; `over`: nothing will be added to it."""

    year: int | None
    span: Span
    over: bool

    @property
    def words(self) -> str:
        """As it is said in a sentence."""
        if self.year is None:
            return "the last twelve months"
        return str(self.year) if self.over else f"{self.year} so far"

    def plain(self) -> Data:
        start, end = (each.isoformat(timespec="seconds") for each in (self.span.start, self.span.end))
        return {"year": self.year, "from": start, "until": end, "over": self.over}


def _found() -> dict[str, Any]:
    """What is published, kept for an hour: an address asks the database at most once an hour a process."""
    now, asked = clock.now(), request.args.get("year")
    hour = now.timestamp() // _KEPT_FOR.total_seconds()
    years = cache.pieces().get(("transparency", "years", hour), lambda: _years(now))
    year = whole(asked)
    if asked is not None and year not in years:
        raise Missing(_NO_SUCH_YEAR)
    kept = cache.pieces().get(("transparency", year, hour), lambda: _worked_out(_period(year, now)))
    return {**json.loads(kept), "years": list(years)}


def _years(now: datetime) -> tuple[int, ...]:
    """The years from the first entry to the last, the latest first."""
    found = figures.bounds()
    if found is None:
        return ()
    first, last = sorted(min(each, now).year for each in found)
    return tuple(range(last, first - 1, -1))


def _period(year: int | None, now: datetime) -> _Period:
    if year is None:
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        return _Period(None, Span(midnight - timedelta(days=365), now), over=False)
    start, end = datetime(year, 1, 1, tzinfo=UTC), datetime(year + 1, 1, 1, tzinfo=UTC)
    return _Period(year, Span(start, min(end, now)), over=end <= now)


def _worked_out(period: _Period) -> bytes:
    span = period.span
    reports = figures.outcomes(span, {Act.REPORT}, OUTCOME_ACTS)
    more = sum(each.count for each in reports) >= figures.MOST
    known = Known(
        step=1 if period.over else FEWEST,
        when=period.words,
        counts=figures.counts(span, COUNTED),
        waits=figures.waits(span, {Act.HOLD}),
        appeals=figures.appeals(span),
        appeal_waits=figures.appeal_waits(span),
        reports=reports,
        latest_reports=figures.MOST if more else None,
        sanctions=figures.sanctions(span),
    )
    return json.dumps({"period": period.plain(), **published(known, _rules(current()))}).encode()


def _rules(book: Book) -> Rules:
    titles = {key: book.rule(key).title for key in book.numbers}
    others = {each.key: each.title for each in book.rules if each.key not in titles}
    return Rules(titles | others, {each.key for each in book.rules if each.effect is Effect.CARE} | {"care"})
