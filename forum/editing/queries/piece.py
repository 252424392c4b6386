"""Reads: one story at the desk, and how it came so far."""

from collections.abc import Sequence

from sqlalchemy import literal, or_, select
from sqlalchemy.orm import contains_eager, joinedload

from forum.accounts.models import Member
from forum.articles.models import Article, MedicalReview, OldAddress, State
from forum.core.db import session
from forum.core.errors import Missing
from forum.editing.models import Autosave, Contribution, Deed, Stage, Step, Work

LISTED = 100
NO_SUCH = "There is no such story here."


def story(id: int) -> Article:
    """A story that editors may work on. What a contributor has not sent in looks missing."""
    article = session.get(Article, id, options=[joinedload(Article.author)])
    if article is None or article.unsent:
        raise Missing(NO_SUCH)
    return article


def steps(article_id: int, limit: int = LISTED) -> Sequence[Step]:
    """What was done with it, the latest first, with who did it, and for whom."""
    wanted = (
        select(Step).where(Step.article_id == article_id).options(joinedload(Step.by), joinedload(Step.whom))
    )
    return session.scalars(wanted.order_by(Step.id.desc()).limit(limit)).all()


def letters(article_id: int, limit: int = LISTED) -> Sequence[Step]:
    """What editors and the contributor said to each other, the earliest first. What editors said to editors
    is not for the contributor to read.
    """
    theirs = select(Contribution.member_id).where(Contribution.article_id == article_id).scalar_subquery()
    said = (Step.by_id == theirs) | (Step.for_id == theirs)
    wanted = select(Step).where(Step.article_id == article_id, said, Step.deed != Deed.BEGUN)
    found = session.scalars(wanted.options(joinedload(Step.by)).order_by(Step.id.desc()).limit(limit)).all()
    return found[::-1]


def asked(article_id: int) -> Step | None:
    """The step that asked for changes, while it is back with whoever makes them."""
    work = session.get(Work, article_id)
    if work is None or work.stage is not Stage.CHANGES_REQUESTED:
        return None
    wanted = select(Step).where(Step.article_id == article_id, Step.deed == Deed.ASKED)
    return session.scalar(wanted.options(joinedload(Step.by)).order_by(Step.id.desc()).limit(1))


def people(work: Work | None) -> tuple[Member | None, Member | None]:
    """Who is next, and who reviews it."""
    ids = {work.waits_for_id, work.reviewer_id} - {None} if work else set()
    found = (
        {each.id: each for each in session.scalars(select(Member).where(Member.id.in_(ids)))} if ids else {}
    )
    if work is None:
        return None, None
    return found.get(work.waits_for_id or 0), found.get(work.reviewer_id or 0)


def vouched(article_id: int) -> MedicalReview | None:
    """Who has looked at it as a professional, if anybody did."""
    return session.get(MedicalReview, article_id)


def why_archived(slug: str) -> str | None:
    """What its editors say of a story that readers could see here and can't any more, also where the story
    had another address last; nothing of any other.
    """
    path = f"/articles/{slug}"
    led_to = select(OldAddress.target).where(OldAddress.path == path).scalar_subquery()
    here = literal("/articles/") + Article.slug
    wanted = (
        select(Step.words)
        .join(Article, Article.id == Step.article_id)
        .where(
            or_(Article.slug == slug, here == led_to),
            Article.state == State.ARCHIVED,
            Step.deed == Deed.ARCHIVED,
        )
    )
    return session.scalar(wanted.order_by(Step.id.desc()).limit(1))


def own_contribution(member: Member, id: int) -> Article:
    """A story that this member sends in. Others' look missing."""
    found = session.get(Contribution, id)
    if found is None or found.member_id != member.id:
        raise Missing(NO_SUCH)
    return session.get_one(Article, id)


def begun(member: Member) -> Sequence[Work]:
    """What this member has begun and not sent in, the latest first."""
    wanted = select(Work).join(Contribution, Contribution.article_id == Work.article_id).join(Work.article)
    mine = Contribution.member_id == member.id, Article.unsent
    wanted = wanted.where(*mine).options(contains_eager(Work.article))
    return session.scalars(wanted.order_by(Work.article_id.desc()).limit(LISTED)).all()


def contributions(member: Member, limit: int = LISTED) -> Sequence[Work]:
    """All that this member sends or has sent in, the latest first."""
    wanted = select(Work).join(Contribution, Contribution.article_id == Work.article_id)
    wanted = wanted.where(Contribution.member_id == member.id).options(joinedload(Work.article))
    return session.scalars(wanted.order_by(Work.article_id.desc()).limit(limit)).all()


def typed(article_id: int, member_id: int) -> Autosave | None:
    """What a member has typed of a story and not saved."""
    return session.get(Autosave, (article_id, member_id))
