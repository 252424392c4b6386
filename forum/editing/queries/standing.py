"""Reads: where a story stands, for those who ask what may be done with it."""

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import select

from forum.accounts.models import Member
from forum.accounts.roles import Role, carries
from forum.articles.models import Article
from forum.core.db import session
from forum.editing.manuscript import Manuscript
from forum.editing.models import ArticleRevision, Contribution, Deed, Step, Work
from forum.editing.needs import Known, Need, needs, pictures, polls
from forum.editing.queries.manuscripts import latest, revision
from forum.editing.whereabouts import Standing
from forum.pictures.models import Faces, Picture, PictureState
from forum.polls.models import Poll

_EDITORS = [role for role in Role if carries(role, Role.EDITOR)]
_UNTOLD = Known(shows="")
_SENT = (Deed.SENT, Deed.SUBMITTED)


def editors() -> Sequence[Member]:
    """Everybody who may review, by the name that others see."""
    wanted = select(Member).where(Member.role.in_(_EDITORS), Member.closed_at.is_(None))
    return sorted(session.scalars(wanted), key=lambda each: each.called.casefold())


def missing(article: Article) -> tuple[Need, ...]:
    """What the story needs before readers can see it, as it was saved last."""
    return missing_in(article.id, latest(article).manuscript)


def missing_in(article_id: int, it: Manuscript, among: Collection[int] | None = None) -> tuple[Need, ...]:
    """The same of a manuscript that may not be saved yet. Whoever knows of these pictures alone is told
    nothing of any other one: not even whether there is such a one.
    """
    asked, beside = pictures(it), _beside(article_id, polls(it))
    if among is None:
        return needs(it, _library(asked), beside)
    known = {**dict.fromkeys(asked, _UNTOLD), **_library(asked.intersection(among))}
    return needs(it, known, beside)


def picture_in_words(id: int) -> str:
    """A picture by its number, and what it shows."""
    known = _library([id]).get(id)
    if known is None:
        return f"Picture {id}, which is not in the library"
    return f"Picture {id}: {known.shows}" if known.shows else f"Picture {id}"


def _library(ids: Collection[int]) -> Mapping[int, Known]:
    """What the library knows of these pictures."""
    if not ids:
        return {}
    columns = (Picture.id, Picture.description, Picture.faces, Picture.state)
    wanted = select(*columns).where(Picture.id.in_(ids), Picture.replaces_id.is_(None))
    return {
        id: Known(shows.strip(), faces is not Faces.UNSAID, state is not PictureState.FAILED)
        for id, shows, faces, state in session.execute(wanted)
    }


def _beside(article_id: int, ids: Collection[int]) -> Mapping[int, bool]:
    """Of these polls those that there are, and whether they stand beside this story."""
    if not ids:
        return {}
    wanted = select(Poll.id, Poll.article_id).where(Poll.id.in_(ids))
    return {id: stands == article_id for id, stands in session.execute(wanted)}


def standing(article: Article) -> Standing:
    """Where it stands, as it is at this moment."""
    base = {
        "state": article.state,
        "published_at": article.published_at,
        "unsent": article.unsent,
        "alone": len(_two_editors()) == 1,
        "missing": len(missing(article)),
    }
    work = session.get(Work, article.id)
    if work is None:
        return Standing(**base)  # type: ignore[arg-type]  # of several kinds
    base["newly_missing"] = _newly_missing(article, work)
    more = {"stage": work.stage, "last": work.last_number, "live": work.live_number}
    people = {"contributed": work.contributed, "reviewer_id": work.reviewer_id}
    return Standing(**base, **more, **people, **_who(article.id, work))  # type: ignore[arg-type]  # the same


def _newly_missing(article: Article, work: Work) -> int:
    if work.live_number in {None, work.last_number}:
        return 0
    readers = missing_in(article.id, revision(article.id, work.live_number or 1))
    return len(set(missing(article)) - set(readers))


def _who(article_id: int, work: Work) -> dict[str, int | None]:
    sent = select(Step.by_id).where(Step.article_id == article_id, Step.deed.in_(_SENT))
    wrote = select(ArticleRevision.by_id).where(
        ArticleRevision.article_id == article_id, ArticleRevision.number == work.last_number
    )
    whose = select(Contribution.member_id).where(Contribution.article_id == article_id)
    agreed = select(Contribution.agreed_number).where(Contribution.article_id == article_id)
    row = session.execute(
        select(
            sent.order_by(Step.id.desc()).limit(1).scalar_subquery(),
            wrote.scalar_subquery(),
            whose.scalar_subquery(),
            agreed.scalar_subquery(),
        )
    ).one()
    return {"sent_by_id": row[0], "wrote_id": row[1], "contributor_id": row[2], "agreed": row[3]}


def _two_editors() -> Sequence[int]:
    wanted = select(Member.id).where(Member.role.in_(_EDITORS), Member.closed_at.is_(None))
    return session.scalars(wanted.limit(2)).all()
