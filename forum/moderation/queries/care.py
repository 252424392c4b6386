"""Reads: the people who may need somebody, who watches over them, and when to look again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import aliased

from forum.accounts.models import Member
from forum.accounts.queries import called, is_worried_about
from forum.articles.models import Article
from forum.comments.marking import Part, parts
from forum.comments.models import Comment, KeptFinding
from forum.core.db import session
from forum.core.errors import Missing
from forum.core.markup import COMMENT, plain, write_anyway
from forum.moderation.acts import Act, Kind
from forum.moderation.models import CareFile, CareTaken, Case, SupportShown
from forum.moderation.queries.cases import NO_SUCH, in_sight
from forum.moderation.queries.record import Said, entries
from forum.moderation.targets import SHIFT, CaseKind, due_of
from forum.rules.effects import Effect
from forum.rules.engine import Place, Standing, judge
from forum.rules.queries import current

LISTED = 50
_EARLIER = 30
# What is told of how somebody was looked after; never what else was decided about their words.
_ACTS = (Act.CARE, Act.LOOK_AFTER, Act.SUPPORT, Act.HAND_ON)
_HARD = {"care", "safety"}  # the rules that speak of it
_SIGNS, _PAIRS = "*_~`", ("**", "__", "~~", "`")


@dataclass(frozen=True, slots=True)
class Row:
    """A care case: about whom, where, who watches over them, who handed it on, who promised to look again."""

    case: Case
    file: CareFile | None
    username: str
    called: str
    joined_at: datetime
    title: str | None
    number: int | None
    watcher: str | None
    handed_on_by: str | None
    follow_up_by: str | None

    @property
    def watcher_id(self) -> int | None:
        """Who watches over them."""
        return self.file.watcher_id if self.file else None

    @property
    def due(self) -> datetime:
        """By when somebody should look."""
        return due_of(self.case.due_at, watched=self.watcher_id is not None, again=self.again)

    @property
    def again(self) -> datetime | None:
        """When somebody looks again."""
        return self.file.follow_up_at if self.file else None


@dataclass(frozen=True, slots=True)
class Lane:
    """All that is open: whom to look after again now, who waits, and what was promised for later."""

    due: Sequence[Row]
    open: Sequence[Row]
    promised: Sequence[Row]


_Watcher, _By, _Promised = aliased(Member), aliased(Member), aliased(Member)
_OPEN = Case.closed_at.is_(None)


def lane(me: Member, now: datetime) -> Lane:
    """What is open, but for what is about oneself. Three statements."""
    due = CareFile.follow_up_at <= now
    later = CareFile.follow_up_at > now
    return Lane(
        due=_list(me, now, [due], CareFile.follow_up_at),
        open=_list(me, now, [_OPEN, or_(CareFile.follow_up_at.is_(None), later)], Case.due_at),
        promised=_list(me, now, [~_OPEN, later], CareFile.follow_up_at),
    )


def one(id: int) -> Row:
    """A care case, open or closed. Raises Missing."""
    found = session.execute(_rows().where(Case.id == id)).first()
    if found is None:
        raise Missing(NO_SUCH)
    return Row(*found)


def next_one(me: Member, now: datetime, *, but: int) -> Row | None:
    """Who waits longest that somebody looks after them, or looks again; `but` is the case one comes from."""
    alone = and_(_OPEN, CareFile.watcher_id.is_(None))
    which = [or_(CareFile.follow_up_at <= now, alone), Case.id != but]
    return next(iter(_list(me, now, which, Case.due_at, most=1)), None)


def taken(member: Member, now: datetime, *, but: int = 0) -> int:
    """How many people somebody has looked after in this shift, each once; whom `but` is about not at all."""
    mine = (CareTaken.member_id == member.id, CareTaken.at > now - SHIFT)
    person = func.coalesce(Case.author_id, -Case.id)
    them = select(person).where(Case.id == but)
    people = select(func.count(person.distinct())).select_from(CareTaken).join(Case)
    return session.scalar(people.where(*mine, person.not_in(them))) or 0


class Watched(NamedTuple):
    """Who watches over somebody, since when, and when they look again."""

    by: str
    since: datetime
    again: datetime | None


def watchers(case_ids: Sequence[int]) -> Mapping[int, Watched]:
    """Who watches over these. Where there are none, nobody is asked."""
    if not case_ids:
        return {}
    wanted = select(CareFile.case_id, called(_Watcher), CareFile.watched_since, CareFile.follow_up_at)
    wanted = wanted.join(_Watcher, _Watcher.id == CareFile.watcher_id)
    rows: Sequence[Any] = session.execute(wanted.where(CareFile.case_id.in_(case_ids))).all()
    return {id: Watched(*watched) for id, *watched in rows}


def is_noted(case: Case) -> bool:
    """Whether a program called the team to it, and nobody has looked yet."""
    if case.subject_kind is Kind.MEMBER:
        return is_worried_about(case.subject_id)
    noted = (KeptFinding.comment_id == case.subject_id, KeptFinding.effect == Effect.CARE)
    wanted = select(KeptFinding.id).where(*noted, KeptFinding.settled_at.is_(None))
    return case.subject_kind is Kind.COMMENT and session.scalars(wanted.limit(1)).first() is not None


def done(case: Case) -> Sequence[Said]:
    """What was done so far to look after them, the latest first."""
    return entries(None, _EARLIER, of=(case.subject_kind, case.subject_id), acts=_ACTS)


def folded(text: str, place: Place) -> Sequence[Part]:
    """A text in pieces: those that are meant are hard to read. All of it is, where we can't tell which."""
    found = judge(text, Standing(), place, current()).findings
    hard = [_with_marks(text, each.start, each.end) for each in found if each.rule in _HARD]
    return parts(text, hard or [(0, len(text))])


def _with_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """The same with the signs around it that make words bold or soft: they are nothing to be read."""
    while start and text[start - 1] in _SIGNS:
        start -= 1
    while end < len(text) and text[end] in _SIGNS:
        end += 1
    return start, end


class Rendered(NamedTuple):
    """A piece as readers see it, and whether it is folded."""

    html: str
    meant: bool


def rendered(comment: Comment) -> Sequence[Rendered]:
    """A comment in pieces, each as readers see it."""
    pieces = folded(comment.body, Place.COMMENT)
    if len(pieces) == 1:
        return [Rendered(comment.html, pieces[0].meant)]
    shown = [Rendered(write_anyway(_paired(each.words), COMMENT).html, each.meant) for each in pieces]
    return [each for each in shown if plain(each.html)]


def _paired(words: str) -> str:
    """Without signs whose other half is in another piece."""
    for pair in _PAIRS:
        words = words.replace(pair, "") if words.count(pair) % 2 else words
    return words


def help_for(member_id: int) -> SupportShown | None:
    """Who can help, if the team shows it to this member."""
    return session.get(SupportShown, member_id)


def _list(
    me: Member, now: datetime, which: Sequence[ColumnElement[bool]], by: Any, most: int = LISTED
) -> Sequence[Row]:
    wanted = _rows().where(*which, in_sight(now), Case.author_id != me.id)
    return [Row(*row) for row in session.execute(wanted.order_by(by, Case.id).limit(most))]


def _rows() -> Select[*tuple[Any, ...]]:
    of_comment = and_(Case.subject_kind == Kind.COMMENT, Comment.id == Case.subject_id)
    who = (Member.username, called(Member), Member.joined_at)
    rows = select(Case, CareFile, *who, Article.title, Comment.number)
    rows = rows.add_columns(called(_Watcher), called(_By), called(_Promised)).select_from(Case)
    return (
        rows.join(Member, Member.id == Case.author_id)
        .outerjoin(CareFile, CareFile.case_id == Case.id)
        .outerjoin(Article, Article.id == Case.article_id)
        .outerjoin(Comment, of_comment)
        .outerjoin(_Watcher, _Watcher.id == CareFile.watcher_id)
        .outerjoin(_By, _By.id == CareFile.handed_on_by_id)
        .outerjoin(_Promised, _Promised.id == CareFile.follow_up_by_id)
        .where(Case.kind == CaseKind.CARE)
    )
