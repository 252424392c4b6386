"""The polls beside demo stories."""

import secrets
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from sqlalchemy import insert

from forum.accounts.models import Member
from forum.articles.models import Article
from forum.core.db import session
from forum.core.markup import ARTICLE, write
from forum.polls.actions import make_poll_of_the_week, open_poll
from forum.polls.actions.telling import tell_of_members
from forum.polls.asking import Asked, Terms
from forum.polls.kinds import ChoiceKind, PollKind, Results, Voters
from forum.polls.models import SIGN, Ballot, Choice, Mark, Poll
from forum.polls.tally import points
from forum.transfer.demo.source import Table

MANY = 6  # people who answer for each that a story's file tells of: enough to tell something


def hold_polls(article: Article, about: Table, editor: Member, now: datetime) -> None:
    """Open the polls of a story, and let made-up people vote, whose signs nobody can have."""
    for each in [about["poll"], *about.get("polls", ())] if "poll" in about else ():
        poll = _open(article, each, editor, now)
        session.refresh(poll)
        _vote(poll, each["shares"])
        if each.get("week"):
            make_poll_of_the_week(editor, poll, now)
        if (place := f"[poll {each.get('place')}]") in article.body:
            _retell(article, article.body.replace(place, f"[poll {poll.id}]"))


def _retell(article: Article, body: str) -> None:
    """The same story with the number of a poll in it, which nobody knew before."""
    words = write(body, ARTICLE)
    article.body, article.html = words.body, words.html


def _open(article: Article, about: Table, editor: Member, now: datetime) -> Poll:
    opened = article.published_at or now
    closed = about.get("closes_days_ago")
    terms = Terms(
        Voters(about.get("voters", "members")),
        Results(about.get("results", "asked")),
        closes_at=now - timedelta(days=closed) if closed else None,
    )
    asked = Asked(
        about["question"],
        tuple(about.get("choices", ())),
        PollKind(about.get("kind", "single")),
        low=about.get("low", ""),
        high=about.get("high", ""),
        other=about.get("other", False),
    )
    return open_poll(editor, asked, terms, opened, beside=article)


def _vote(poll: Poll, shares: Sequence[int]) -> None:
    """So many ballots for each choice; where they are ranked, it comes first and those after it follow."""
    offered = [each for each in poll.choices if each.kind is not ChoiceKind.UNSAID]
    for first, count in zip(poll.choices, (MANY * share for share in shares), strict=False):
        marked = list(_ranking(first, offered)) if poll.kind is PollKind.RANKED else [first]
        _cast(poll, marked, count)
        poll.ballots += count
        for place, each in enumerate(marked):
            each.ballots += count
            if poll.kind is PollKind.RANKED and each in offered:
                each.points += count * points(place, len(offered))
                each.firsts += count if place == 0 else 0
    session.flush()
    tell_of_members(poll.id)


def _ranking(first: Choice, offered: Sequence[Choice]) -> Iterator[Choice]:
    start = offered.index(first) if first in offered else None
    yield from [first] if start is None else [*offered[start:], *offered[:start]]


def _cast(poll: Poll, marked: Sequence[Choice], count: int) -> None:
    signs = [secrets.token_hex(SIGN // 2) for _ in range(count)]
    session.execute(insert(Ballot), [{"poll_id": poll.id, "voter": sign} for sign in signs])
    marks = [
        {"poll_id": poll.id, "voter": sign, "choice_id": each.id, "place": place}
        for sign in signs
        for place, each in enumerate(marked)
    ]
    session.execute(insert(Mark), marks)
