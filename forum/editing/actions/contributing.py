"""Writes: a member's own story, from the first words until it is sent in; and letters about it."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import and_, delete, func, or_, select, update

from forum.accounts import actions as accounts
from forum.accounts.models import Member
from forum.articles import actions as articles
from forum.articles.models import Article, State
from forum.core.answers import insist
from forum.core.db import session
from forum.core.errors import Conflict, Invalid
from forum.editing import policy
from forum.editing.actions.saving import begin as begin_story
from forum.editing.actions.saving import save
from forum.editing.actions.turns import Note, insist_on, move_on, note_step, take_up
from forum.editing.manuscript import Manuscript
from forum.editing.models import (
    ArticleRevision,
    Autosave,
    Contribution,
    Deed,
    Presence,
    Remark,
    Stage,
    Step,
    Work,
)
from forum.editing.queries.standing import standing
from forum.editing.typesetting import Typeset
from forum.pictures import actions as pictures

AGREE = "Please tick that we may publish your story. Until you do, it stays yours alone."
ELSEWHERE = (
    "You went on writing in another tab or on another device, so these words are not kept. "
    "Copy them, then open your story anew."
)
AGREED = "I have read it as it is now (number {number}), and agree that you publish it."
TAKEN_AWAY = "A story that was taken back"
MOST_UNSENT = 10
ENOUGH = f"You have {MOST_UNSENT} stories that you have not sent in. Please go on with one of them first."


class TypedElsewhere(Conflict):
    """Something else was kept, which whoever typed these words has not seen; `known` is its mark."""

    def __init__(self, known: str) -> None:
        super().__init__(f"{ELSEWHERE} Or press the button again to keep these words in its place.")
        self.known = known


class Sent(NamedTuple):
    """A story as its author sends it in: its words, on which number, and whether we may publish it."""

    made: Typeset
    on: int
    known: str = ""  # the mark of what the page knew to be typed
    agreed: bool = False


def begin_contribution(member: Member, key: str, made: Typeset, now: datetime) -> Article:
    """Begin a story of one's own. The same form sent again is the same story."""
    accounts.hold(member.id)
    known = select(Contribution.article_id).where(
        Contribution.member_id == member.id, Contribution.key == key
    )
    if found := session.scalar(known):
        return session.get_one(Article, found)
    if _unsent(member) >= MOST_UNSENT:
        raise Conflict(ENOUGH)
    article = begin_story(member, made, now)
    session.get_one(Work, article.id).contributed = article.unsent = True
    session.add(Contribution(article_id=article.id, member_id=member.id, key=key))
    session.flush()
    return article


def _unsent(member: Member) -> int:
    with_them = Work.stage.in_((Stage.DRAFTING, Stage.CHANGES_REQUESTED))
    wanted = select(func.count()).select_from(Contribution)
    wanted = wanted.join(Work, Work.article_id == Contribution.article_id)
    wanted = wanted.join(Article, Article.id == Contribution.article_id)
    mine = (Contribution.member_id == member.id, with_them, Article.state == State.DRAFT)
    return session.scalar(wanted.where(*mine)) or 0


def keep_typing(member: Member, article: Article, it: Manuscript, on: int, now: datetime, before: str) -> str:
    """Keep what its author has typed so far, which is no revision yet; gives a mark of it.

    `before` is the mark of what the page knew: another one was typed elsewhere, and is not overwritten.
    """
    take_up(member, article, now)
    insist(policy.may_submit(member, standing(article)))
    kept = session.get(Autosave, (article.id, member.id), populate_existing=True)
    if (kept.at.isoformat() if kept else "") != before:
        raise Conflict(ELSEWHERE)
    row = kept or Autosave(article_id=article.id, member_id=member.id, base=on)
    row.at, row.content = now, it.as_json()
    session.add(row)
    session.flush()
    return row.at.isoformat()


def submit(member: Member, article: Article, sent: Sent, now: datetime) -> None:
    """Send one's story in, as it is now. It waits for whoever has looked at it before."""
    if not sent.agreed:
        raise Invalid(AGREE)
    work = take_up(member, article, now)
    insist(policy.may_submit(member, standing(article)))
    _agree_to(article, save_typed(member, article, sent, now), now)
    article.unsent = False
    move_on(work, Stage.IN_REVIEW, now, work.reviewer_id)
    note_step(member, work, Deed.SUBMITTED, now, Note("", work.reviewer_id))


def agree(member: Member, article: Article, now: datetime, *, on: int) -> None:
    """Say that we may publish what the editors have made of one's story, as this number has it."""
    work = take_up(member, article, now)
    stands = standing(article)
    insist(policy.may_agree(member, stands))
    insist_on(work, on)
    _agree_to(article, on, now)
    if work.stage is Stage.APPROVED:
        work.waits_for_id = work.reviewer_id
    note_step(member, work, Deed.WROTE, now, Note(AGREED.format(number=on), stands.reviewer_id))


def _agree_to(article: Article, number: int, now: datetime) -> None:
    own = session.get_one(Contribution, article.id)
    own.agreed_at, own.agreed_number = now, number


def save_typed(member: Member, article: Article, sent: Sent, now: datetime) -> int:
    """Save what was typed as a revision; what was kept of it meanwhile goes. Raises Conflict where that is
    something else, which the page did not know of.
    """
    take_up(member, article, now)
    kept = session.get(Autosave, (article.id, member.id), populate_existing=True)
    if kept and kept.at.isoformat() != sent.known:
        raise TypedElsewhere(kept.at.isoformat())
    if kept:
        session.delete(kept)
    return save(member, article, sent.made, now, on=sent.on)


def write_letter(member: Member, article: Article, words: str, now: datetime) -> None:
    """Write to the other side: to whose contribution it is, or to the editor who looks at it."""
    if not words.strip():
        raise Invalid("Please write something first.")
    work = take_up(member, article, now)
    stands = standing(article)
    insist(policy.may_write_letter(member, stands))
    own = member.id == stands.contributor_id
    to = stands.reviewer_id if own else stands.contributor_id
    note_step(member, work, Deed.WROTE, now, Note(words, to))


def let_go(member_id: int, now: datetime) -> None:
    """Whoever leaves takes along what readers have not seen: their contributions, what was remarked on them,
    and what they had typed.
    """
    own = select(Contribution.article_id).where(Contribution.member_id == member_id)
    articles.take_turns(session.scalars(own).all())
    unseen = or_(
        Article.state == State.DRAFT, and_(Article.state == State.SCHEDULED, Article.published_at > now)
    )
    hidden = select(Article.id).where(Article.id.in_(own), unseen)
    for id in session.scalars(hidden.order_by(Article.id)).all():
        _empty(id)
    session.execute(delete(Autosave).where(Autosave.member_id == member_id))
    session.execute(delete(Contribution).where(Contribution.member_id == member_id))


def _empty(article_id: int) -> None:
    """What it said is gone, here and in all that was saved of it."""
    article = session.get_one(Article, article_id, populate_existing=True)
    articles.lead_nowhere(articles.path_of(Article, article.slug))
    article.title, article.slug, article.state = TAKEN_AWAY, f"taken-back-{article_id}", State.ARCHIVED
    article.standfirst = article.body = article.html = article.relation = article.sponsor = ""
    article.paid = article.picture_id = article.published_at = None
    article.unsent = False
    pictures.uses(article_id, ())
    nothing = Manuscript(title=TAKEN_AWAY).as_json()
    article.topics, article.tags = [], []
    for table, values in (
        (ArticleRevision, {"content": nothing}),
        (Step, {"words": TAKEN_AWAY}),
        (Work, {"contributed": False, "stage": Stage.DRAFTING, "waits_for_id": None, "live_number": None}),
    ):
        of_it = update(table).where(table.article_id == article_id).values(values)
        session.execute(of_it.execution_options(synchronize_session=False))
    answers_first = (Remark.answers_id.is_not(None), Remark.answers_id.is_(None))
    for some in answers_first:
        session.execute(delete(Remark).where(Remark.article_id == article_id, some))
    for left in (Presence, Autosave):
        session.execute(delete(left).where(left.article_id == article_id))
