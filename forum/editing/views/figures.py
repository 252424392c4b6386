"""Doors: how often stories are opened, what is said under them, who votes; as pages, and as data."""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from flask import Response, request

from forum.accounts.door import EDITOR, requires
from forum.articles import queries as articles
from forum.articles.models import Article
from forum.articles.queries import Card
from forum.comments.queries.counted import written_in
from forum.core import clock
from forum.core.folding import Range, folded
from forum.core.web import cache, page
from forum.editing import charting
from forum.editing.views.blueprint import bp
from forum.polls.queries import polls_of
from forum.readership import queries as readership

_LATELY = timedelta(days=7)
_MOST = 10
_KEPT_FOR = timedelta(hours=1)


@bp.get("/desk/figures")
@requires(EDITOR)
def figures() -> Response:
    """All stories together, those that were opened most, and each, the newest first."""
    now = clock.now()
    today = now.date()
    views = readership.all_views_by_day(_start(today))
    hour = now.timestamp() // _KEPT_FOR.total_seconds()
    most = cache.pieces().get(("most viewed", hour), lambda: _most_viewed(today))
    cards, following = articles.latest(now, start=request.args.get("from"))
    return page(
        "editing/figures.html",
        figures=[
            charting.by_week(views, today),
            charting.by_day(views, today),
            charting.ends(readership.all_readings_by_day(_start(today)), today),
        ],
        most=most.found,
        stories=_with_views(cards, today),
        following=following,
        started=request.args.get("from"),
    )


@bp.get("/desk/figures.csv")
@requires(EDITOR)
def figures_data() -> Response:
    """Views of all stories together, day by day."""
    today = clock.now().date()
    start = _start(today)
    rows = charting.table(readership.all_views_by_day(start), readership.all_readings_by_day(start), today)
    return _table(rows, "views.csv")


@bp.get("/desk/stories/<int:id>/figures")
@requires(EDITOR)
def story_figures(id: int) -> Response:
    """One story."""
    story, now = articles.story(id), clock.now()
    today = now.date()
    views = readership.views_by_day(id, _start(today))
    weeks = [charting.Answers(it.comments, it.by_moderators) for it in written_in(id, charting.bounds(today))]
    shown = [
        charting.by_day(views, today),
        charting.by_week(views, today),
        charting.ends(readership.readings_by_day(id, _start(today)), today),
        charting.answers(weeks, today),
        charting.turnout([(each.question, each.outcome(now).answered) for each in polls_of(id)]),
    ]
    return page("editing/story_figures.html", story=story, figures=shown)


@bp.get("/desk/stories/<int:id>/figures.csv")
@requires(EDITOR)
def story_figures_data(id: int) -> Response:
    """Views of one story, day by day."""
    story, today = articles.story(id), clock.now().date()
    start = _start(today)
    rows = charting.table(readership.views_by_day(id, start), readership.readings_by_day(id, start), today)
    return _table(rows, f"views-{story.slug}.csv")


@dataclass(frozen=True, slots=True)
class _Most:
    """The stories that were opened most often lately."""

    found: list[tuple[Card, Range]]

    def __len__(self) -> int:
        return len(repr(self.found))


def _most_viewed(today: date) -> _Most:
    now, counts = clock.now(), dict(readership.most_viewed(today - _LATELY, _MOST))
    cards, _ = articles.latest(now, Article.id.in_(counts), limit=_MOST)
    ranked = sorted(cards, key=lambda card: -counts[card.id])
    return _Most([(card, folded(counts[card.id], step=5)) for card in ranked])


def _with_views(cards: list[Card], today: date) -> list[tuple[Card, Range]]:
    found = readership.views_of([card.id for card in cards], today - timedelta(days=charting.DAYS - 1))
    return [(card, folded(found.get(card.id, 0), step=5)) for card in cards]


def _start(today: date) -> date:
    return charting.weeks_until(today)[-1]


def _table(rows: Iterable[Iterable[object]], name: str) -> Response:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(charting.HEADS)
    writer.writerows(rows)
    response = Response(text.getvalue(), mimetype="text/csv")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
