"""The few SELECTs that a story page needs each time it is opened, each a `Read`: compiled once."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from sqlalchemy import String, bindparam, cast, func, literal, null, select, union_all
from sqlalchemy.orm import aliased

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.articles.models import Article
from forum.articles.queries import HEAD, Head
from forum.comments.models import Adjustment, Comment, Draft, Reaction
from forum.core.db import Joined, Read, Reader
from forum.marks.models import Bookmark, Follow, Followed, Mute, ReadMark
from forum.polls.kinds import MOST_BESIDE
from forum.polls.models import Mark, Poll

_SLUG = bindparam("slug", type_=Article.slug.type)
_ME = bindparam("me", type_=Member.id.type)
_ARTICLE = bindparam("article", type_=Article.id.type)


@dataclass(frozen=True, slots=True)
class Own:
    """What one member keeps about a story."""

    seen: str | None  # none before their first visit
    draft: str
    follows: bool
    bookmarked: bool
    polls: tuple[int, ...]  # that stand beside it


_HEAD = Read(select(*HEAD).where(Article.slug == _SLUG))
_POLLS = (
    select(Joined(cast(Poll.id, String(10))))
    .where(Poll.article_id == Article.id)
    .correlate(Article)
    .scalar_subquery()
)
_HEAD_AND_OWN = Read(
    select(
        *HEAD,
        ReadMark.seen,
        func.coalesce(Draft.body, ""),
        Follow.member_id.is_not(None),
        Bookmark.member_id.is_not(None),
        _POLLS,
    )
    .where(Article.slug == _SLUG)
    .outerjoin(ReadMark, (ReadMark.article_id == Article.id) & (ReadMark.member_id == _ME))
    .outerjoin(Draft, (Draft.article_id == Article.id) & (Draft.member_id == _ME) & (Draft.to_id == 0))
    .outerjoin(
        Follow,
        (Follow.member_id == _ME) & (Follow.kind == Followed.STORY) & (Follow.subject_id == Article.id),
    )
    .outerjoin(
        Bookmark,
        (Bookmark.member_id == _ME) & (Bookmark.article_id == Article.id) & (Bookmark.comment_id == 0),
    )
)


def head(reader: Reader, slug: str) -> Head | None:
    """What a visitor's page begins with; whether it may be seen is for the caller to ask."""
    found = reader.first(_HEAD, slug=slug)
    return Head(*found) if found else None


def head_and_own(reader: Reader, slug: str, member_id: int) -> tuple[Head, Own] | None:
    """The same for a member, with what they keep about this story."""
    found = reader.first(_HEAD_AND_OWN, slug=slug, me=member_id)
    if found is None:
        return None
    seen, draft, follows, bookmarked, polls = found[-5:]
    beside = tuple(int(id) for id in polls.split()) if polls else ()
    return Head(*found[:-5]), Own(seen, draft, bool(follows), bool(bookmarked), beside)


def _kind(word: str) -> Any:
    return literal(word, String(10), literal_execute=False)


# A member's ballots are kept under a sign for each poll, so those are handed in.
_SIGNS = [f"sign{place}" for place in range(MOST_BESIDE)]
_Friend = aliased(Member)
_none = cast(null(), String(80))
# Those whom one follows are few; a story's reactions may be many.
_FOLLOWED = select(Follow.subject_id).where(Follow.member_id == _ME, Follow.kind == Followed.MEMBER)
_MARKS = Read(
    union_all(
        select(_kind("mute"), Mute.muted_id, literal(0), Mute.word).where(Mute.member_id == _ME),
        select(_kind("reaction"), Reaction.comment_id, literal(0), cast(Reaction.kind, String(20))).where(
            Reaction.member_id == _ME, Reaction.article_id == _ARTICLE
        ),
        select(_kind("bookmark"), Bookmark.comment_id, literal(0), _none).where(
            Bookmark.member_id == _ME, Bookmark.article_id == _ARTICLE, Bookmark.comment_id != 0
        ),
        select(_kind("ballot"), Mark.poll_id, Mark.choice_id, cast(Mark.place, String(80))).where(
            Mark.voter.in_([bindparam(each, type_=Mark.voter.type) for each in _SIGNS])
        ),
        select(_kind("friend"), Reaction.comment_id, Reaction.member_id, called(_Friend))
        .join(_Friend, _Friend.id == Reaction.member_id)
        .where(Reaction.article_id == _ARTICLE, Reaction.member_id.in_(_FOLLOWED))
        .where(_Friend.closed_at.is_(None)),
        select(_kind("adjusted"), Adjustment.comment_id, Adjustment.id, Adjustment.change)
        .join(Comment, Comment.id == Adjustment.comment_id)
        .where(Comment.author_id == _ME, Comment.article_id == _ARTICLE)
        .where(Adjustment.sealed_until > func.current_timestamp(), Adjustment.change.is_not(None))
        .where(Adjustment.undone_at.is_(None)),
    )
)


def marks(reader: Reader, member_id: int, article_id: int, signs: Sequence[str]) -> list[tuple[Any, ...]]:
    """Mutes, and what a member did in this story: (what, of which, which, in words).

    `signs` are what their ballots in the polls beside it are kept under, if they have voted.
    """
    signed = dict(zip_longest(_SIGNS, signs, fillvalue=""))
    return reader.rows(_MARKS, me=member_id, article=article_id, **signed)


_WRITTEN = Read(select(func.count(Comment.id)).where(Comment.author_id == _ME))


def written(reader: Reader, member_id: int) -> int:
    """How many comments a newcomer has written: all of them are young."""
    found = reader.first(_WRITTEN, me=member_id)
    return int(found[0]) if found else 0
