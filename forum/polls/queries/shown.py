"""Reads: polls with what came of them; never who voted for what."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from itertools import groupby
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import aliased

from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.articles.models import Article, State
from forum.core.db import Read, lookup
from forum.core.errors import Missing
from forum.polls.kinds import ChoiceKind, PollKind, Results, Voters
from forum.polls.models import Choice, Poll
from forum.polls.outcome import Counted, Line, Outcome, Shape, outcome


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """One of the answers, and what is counted of it, by members and by visitors; and what was counted some
    ballots ago, which is what readers are told while the poll is open.
    """

    id: int
    kind: ChoiceKind
    text: str
    members: Counted
    guests: Counted
    told_members: Counted
    told_guests: Counted


@dataclass(frozen=True)
class PollView:
    """A poll as everybody sees it, and the story that it stands beside, if any."""

    id: int
    article_id: int | None
    question: str
    kind: PollKind
    least: int
    most: int
    low: str
    high: str
    voters: Voters
    results: Results
    opens_at: datetime
    closes_at: datetime | None
    edition: int
    after_id: int | None
    ballots: int
    guest_ballots: int
    told_ballots: int
    told_guest_ballots: int
    slug: str | None
    title: str | None
    state: State | None
    published_at: datetime | None
    author_id: int | None
    newer_id: int | None
    choices: Sequence[ChoiceView]

    @cached_property
    def kinds(self) -> Mapping[int, ChoiceKind]:
        """What each of its choices is, by id."""
        return {each.id: each.kind for each in self.choices}

    @property
    def answers(self) -> list[ChoiceView]:
        """Its choices but for the one of those who would rather not say."""
        return [each for each in self.choices if each.kind is not ChoiceKind.UNSAID]

    @property
    def unsaid(self) -> ChoiceView | None:
        """That one, if it is offered."""
        return next((each for each in self.choices if each.kind is ChoiceKind.UNSAID), None)

    def closed(self, now: datetime) -> bool:
        """Whether it takes no more votes."""
        return bool(self.closes_at and self.closes_at <= now)

    def opened(self, now: datetime) -> bool:
        """Whether readers see it."""
        return self.opens_at <= now

    def outcome(self, now: datetime) -> Outcome:
        """What is published of the members' votes."""
        if self.closed(now):
            return self._outcome([each.members for each in self.choices], self.ballots, now)
        return self._outcome([each.told_members for each in self.choices], self.told_ballots, now)

    def of_visitors(self, now: datetime) -> Outcome:
        """What is published of the visitors' votes."""
        if self.closed(now):
            return self._outcome([each.guests for each in self.choices], self.guest_ballots, now)
        return self._outcome([each.told_guests for each in self.choices], self.told_guest_ballots, now)

    def told(self, found: Outcome) -> list[tuple[ChoiceView, Line]]:
        """Each answer with what is published of it; a ranking in the order of its published points."""
        lines = list(zip(self.answers, found.lines, strict=False))
        ranked = self.kind is PollKind.RANKED
        return sorted(lines, key=lambda each: -each[1].points.least) if ranked else lines

    def _outcome(self, counted: Sequence[Counted], ballots: int, now: datetime) -> Outcome:
        """Of what is counted of each of its choices."""
        both = list(zip(self.choices, counted, strict=True))
        answers = [each for choice, each in both if choice.kind is not ChoiceKind.UNSAID]
        unsaid = sum(each.ballots for choice, each in both if choice.kind is ChoiceKind.UNSAID)
        return outcome(
            Shape(self.kind, self.least, self.most, not self.closed(now)), answers, ballots, unsaid
        )

    def is_seen_by(self, viewer: Member | None, now: datetime) -> bool:
        """Whether this viewer may see it: as they may its story; editors see also what has not opened yet."""
        if viewer is not None and viewer.may(Role.EDITOR):
            return True
        own = viewer is not None and viewer.id == self.author_id
        return self.opened(now) and (self.article_id is None or own or not self._hidden(now))

    def _hidden(self, now: datetime) -> str:
        assert self.state is not None
        out = self.state in {State.PUBLISHED, State.SCHEDULED}
        return "" if out and self.published_at and self.published_at <= now else self.state.value


_Newer = aliased(Poll)
_HEAD = (
    Poll.id,
    Poll.article_id,
    Poll.question,
    Poll.kind,
    Poll.least,
    Poll.most,
    Poll.low,
    Poll.high,
    Poll.voters,
    Poll.results,
    Poll.opens_at,
    Poll.closes_at,
    Poll.edition,
    Poll.after_id,
    Poll.ballots,
    Poll.guest_ballots,
    Poll.told_ballots,
    Poll.told_guest_ballots,
    Article.slug,
    Article.title,
    Article.state,
    Article.published_at,
    Article.author_id,
    select(_Newer.id).where(_Newer.after_id == Poll.id).scalar_subquery(),
)
_CHOICE = (
    Choice.id,
    Choice.kind,
    Choice.text,
    Choice.ballots,
    Choice.firsts,
    Choice.points,
    Choice.guest_ballots,
    Choice.guest_firsts,
    Choice.guest_points,
    Choice.told_ballots,
    Choice.told_firsts,
    Choice.told_points,
    Choice.told_guest_ballots,
    Choice.told_guest_firsts,
    Choice.told_guest_points,
)
_POLLS = (
    select(*_HEAD, *_CHOICE)
    .join(Choice, Choice.poll_id == Poll.id)
    .outerjoin(Article, Article.id == Poll.article_id)
    .order_by(Poll.position, Poll.id, Choice.position)
)
_OF_ARTICLE = Read(_POLLS.where(Poll.article_id == bindparam("article")))
_ONE = Read(_POLLS.where(Poll.id == bindparam("id")))


def _views(rows: Iterable[tuple[Any, ...]]) -> list[PollView]:
    width = len(_HEAD)
    return [
        PollView(*(*head, [_choice(*row[width:]) for row in lines]))
        for head, lines in groupby(rows, key=lambda row: row[:width])
    ]


def _choice(id: int, kind: ChoiceKind, text: str, *counts: int) -> ChoiceView:
    return ChoiceView(id, kind, text, *(Counted(*counts[at : at + 3]) for at in range(0, len(counts), 3)))


def polls_of(article_id: int) -> list[PollView]:
    """The polls beside an article, in their order."""
    with lookup() as reader:
        return _views(reader.rows(_OF_ARTICLE, article=article_id))


def poll(id: int) -> PollView:
    """One poll, whoever may see it. Raises Missing."""
    with lookup() as reader:
        found = _views(reader.rows(_ONE, id=id))
    if not found:
        raise Missing
    return found[0]


def visible_poll(id: int, viewer: Member | None, now: datetime) -> PollView:
    """A poll that this viewer may see; hidden and missing look alike."""
    found = poll(id)
    if not found.is_seen_by(viewer, now):
        raise Missing
    return found
