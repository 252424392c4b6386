"""What a page shows of a comment, and the one SELECT that all pages of comments are made of."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Select, and_, case, exists, func, or_, select
from sqlalchemy.orm import aliased

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.accounts.roles import Role
from forum.comments.models import Comment, Tombstone, TombstoneKind
from forum.core.db import Read, lookup
from forum.notes.models import EditorsNote, SubjectKind


class CommentView(NamedTuple):
    """A comment as a page shows it, with whom it answers in words.

    Of one that is `gone` a page says why and nothing else; `rule` is the anchor it was removed under.
    """

    id: int
    number: int
    parent_id: int | None
    thread_id: int | None
    depth: int
    path: str
    html: str
    written_at: datetime
    edited_at: datetime | None
    reply_count: int
    helpful_count: int
    same_here_count: int
    support_count: int
    author_id: int
    author: str
    username: str
    role: Role
    gone: TombstoneKind | None
    rule: str | None
    answers: str | None
    answers_number: int | None
    noted: bool  # whether an editor's note stands under it

    @property
    def held(self) -> bool:
        """Whether it waits for a moderator; then only its replies give it a place."""
        return self.gone is TombstoneKind.HELD


@dataclass(frozen=True, slots=True)
class Stretch:
    """Comments that stand on one page, and the comment that the next page starts with."""

    comments: list[CommentView]
    next: int | None


_NOTED = exists().where(EditorsNote.subject_kind == SubjectKind.COMMENT, EditorsNote.subject_id == Comment.id)
_Parent = aliased(Comment)
_ParentGone = aliased(Tombstone)
_Answered = aliased(Member)


_COLUMNS: tuple[Any, ...] = (
    Comment.id,
    Comment.number,
    Comment.parent_id,
    Comment.thread_id,
    Comment.depth,
    Comment.path,
    case((Tombstone.kind.is_(None), Comment.html), else_=""),
    Comment.written_at,
    Comment.edited_at,
    Comment.reply_count,
    Comment.helpful_count,
    Comment.same_here_count,
    Comment.support_count,
    Comment.author_id,
    called(Member),
    Member.username,
    Member.role,
    Tombstone.kind,
    Tombstone.rule,
    called(_Answered),
    _Parent.number,
    _NOTED,
)


def views() -> Select[*tuple[Any, ...]]:
    """Comments as CommentViews, to be narrowed by `where`."""
    return (
        select(*_COLUMNS)
        .join(Member, Member.id == Comment.author_id)
        .outerjoin(Tombstone, Tombstone.comment_id == Comment.id)
        .outerjoin(_Parent, _Parent.id == Comment.parent_id)
        .outerjoin(_ParentGone, _ParentGone.comment_id == Comment.parent_id)
        # Who wrote a comment that is not shown is not told by the replies to it either.
        .outerjoin(_Answered, and_(_Answered.id == _Parent.author_id, _ParentGone.comment_id.is_(None)))
    )


def has_a_place() -> Any:
    """Of `views()`: all but what waits for a moderator and has nothing below it."""
    return or_(
        func.coalesce(Tombstone.kind, "") != TombstoneKind.HELD.value,
        Comment.reply_count > 0,
    )


def seen(wanted: Read, **values: object) -> list[CommentView]:
    """Run such a SELECT; what was committed a moment ago counts."""
    with lookup() as reader:
        return [CommentView._make(row) for row in reader.rows(wanted, **values)]
