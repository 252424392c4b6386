"""The moderators' door to figures about their own work: pictures, and tables that say the same."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from flask import Response, request

from forum.accounts.door import MODERATOR, requires
from forum.core import clock
from forum.core.charts import Figure
from forum.core.typed import whole
from forum.core.web import cache, page
from forum.moderation.acts import Act
from forum.moderation.charting import Seen, waiting_now
from forum.moderation.charting import figures as figures_of
from forum.moderation.figuring import DECISIONS, Span, steps
from forum.moderation.proving import tried
from forum.moderation.queries import figures as queries
from forum.moderation.queries import pace
from forum.moderation.views.blueprint import bp
from forum.rules.queries import current

# weeks to look back: weeks in one row. A year in single weeks would be a long list of small numbers.
PERIODS = {4: 1, 12: 1, 52: 4}
_USUAL = 12
_KEPT_FOR = timedelta(hours=1)


@bp.get("/moderation/figures")
@requires(MODERATOR)
def figures() -> Response:
    """The last twelve weeks, or `?weeks=4` or `?weeks=52`."""
    now, asked = clock.now(), whole(request.args.get("weeks"))
    weeks = asked if asked in PERIODS else _USUAL
    hour = now.timestamp() // _KEPT_FOR.total_seconds()
    kept = cache.pieces().get(("figures", weeks, hour), lambda: _worked_out(weeks, now))
    shown = [waiting_now(pace.ages(now)), *kept.figures]
    return page("moderation/figures.html", figures=shown, weeks=weeks, periods=PERIODS)


@dataclass(frozen=True, slots=True)
class _Kept:
    """The figures of a time. What is open now is none of them: that is asked for each time."""

    figures: list[Figure]

    def __len__(self) -> int:
        """About as many bytes as it weighs."""
        return len(repr(self.figures))


def _worked_out(weeks: int, now: datetime) -> _Kept:
    titles = {each.key: each.title for each in current().rules}
    return _Kept(figures_of(_seen(steps(now, weeks, PERIODS[weeks])), titles))


def _seen(spans: list[Span]) -> Seen:
    """What there is to show, in a fixed number of questions to the database."""
    whole_span = Span(spans[-1].start, spans[0].end)
    counts = queries.counts(whole_span, DECISIONS | {Act.UPHOLD, Act.DISMISS, Act.UNDO})
    by_people = [each for each in counts if not each.program]
    return Seen(
        spans,
        waits={**pace.answered(whole_span), "welcome": pace.welcomed(whole_span)},
        decided=queries.by_step(spans, DECISIONS),
        tried=tried(queries.decided_by_rules(whole_span)),
        appeals=[each for each in counts if each.act in {Act.UPHOLD, Act.DISMISS}],
        second_looks=queries.second_looks(whole_span),
        by_people=sum(each.count for each in by_people if each.act in DECISIONS),
        undone=sum(each.count for each in by_people if each.act is Act.UNDO),
    )
