"""What happened around the demo's comments: some were found helpful, one was taken back, one is pinned."""

import random
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from forum.accounts.models import Member
from forum.articles.actions import close_comments
from forum.articles.models import Article
from forum.comments import actions
from forum.comments.models import Comment, ReactionKind
from forum.core.db import session
from forum.marks import actions as marks
from forum.marks.models import ReadMark
from forum.transfer.demo.source import Story, comments

_KINDS = tuple(ReactionKind)
_HOW_MANY, _HOW_OFTEN = (0, 1, 2, 4), (5, 3, 2, 1)  # reactions to a comment
_NOT_SEEN = 6  # of the story that ada follows


def live_on(
    story: Story, article: Article, written: Mapping[str, int], members: Mapping[str, Member]
) -> None:
    """What members and moderators did to these comments afterwards."""
    said = {each["key"]: each for each in comments(story.slug)}
    found = {key: session.get_one(Comment, id) for key, id in written.items()}
    readable = [found[key] for key in found if not said[key].get("held") and not said[key].get("judged")]
    _be_kind(article, readable, list(members.values()))
    for key, comment in found.items():
        _meet(comment, said[key], members["mo"])
    if "closed" in story.about:
        moment = (article.published_at or article.created_at) + timedelta(days=30)
        close_comments(members["mo"], article, story.about["closed"], moment)


def _be_kind(article: Article, readable: Sequence[Comment], members: Sequence[Member]) -> None:
    """Reactions, always the same ones; nobody who can sign in has pressed anything yet."""
    chance = random.Random(article.slug)  # noqa: S311 - so that a demo looks alike each time
    for comment in readable:
        others = [each for each in members if each.id != comment.author_id and each.password_hash is None]
        (count,) = chance.choices(_HOW_MANY, _HOW_OFTEN)
        for member in chance.sample(others, count):
            moment = comment.written_at + timedelta(hours=chance.uniform(1, 60))
            actions.react(member, comment, chance.choice(_KINDS), moment)


def _meet(comment: Comment, each: Mapping[str, str], mo: Member) -> None:
    later = comment.written_at + timedelta(hours=5)
    if "withdrawn" in each:
        actions.withdraw(comment.author, comment, later)
    elif "removed" in each:
        actions.remove(mo, comment, each["removed"], "", later)
    elif "pinned" in each:
        actions.pin(mo, comment, each["pinned"], later)


def keep_marks(ada: Member, others: Sequence[Member], article: Article, now: datetime) -> None:
    """Whoever tries the demo as ada follows some, and finds something new since her last visit."""
    visited = now - timedelta(days=10)
    session.refresh(article)
    seen = f"1-{max(article.last_number - _NOT_SEEN, 1)}"
    session.add(ReadMark(member_id=ada.id, article_id=article.id, seen=seen, visited_at=visited))
    session.flush()
    marks.follow_story(ada, article.id, visited)
    for other in others:
        marks.follow_member(ada, other, visited)
