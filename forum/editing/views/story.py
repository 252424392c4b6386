"""Doors: a story at the desk: where it is, who is next, what is missing, what can be done; a new one."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from flask import Response, request

from forum.accounts.door import EDITOR, me, my_number, my_zone, requires
from forum.accounts.models import Member
from forum.articles.models import Article
from forum.core import clock
from forum.core.answers import Answer, insist
from forum.core.clockwork import ComesTwice, on_the_wall
from forum.core.db import transaction
from forum.core.errors import DomainError
from forum.core.markup import normalise
from forum.core.web import limiter, limits, page
from forum.core.web.answers import see_path
from forum.core.web.words import by_clock
from forum.editing import actions, policy, queries
from forum.editing.forms.steps import StepForm
from forum.editing.manuscript import Manuscript
from forum.editing.models import Work
from forum.editing.queries import piece as reads
from forum.editing.queries.standing import editors, missing, standing
from forum.editing.typesetting import typeset
from forum.editing.views.blueprint import bp
from forum.editing.whereabouts import Standing, Where
from forum.editing.wording import DID, NEXT

WRITING = "/desk/stories/{id}/write"


@dataclass(frozen=True, slots=True)
class Tried:
    """A step that could not be taken: which form it was, what was typed, and why not."""

    form: str
    typed: StepForm
    problem: DomainError


@bp.get("/desk/stories/<int:id>")
@requires(EDITOR)
def story(id: int) -> Response:
    """A story's own page at the desk."""
    return story_page(id)


@bp.get("/desk/stories/new")
@requires(EDITOR)
def new() -> Response:
    """Only its title is asked for; it can be changed later."""
    insist(policy.may_begin(me()))
    return page("editing/new.html", title="", problem="")


@bp.post("/desk/stories")
@requires(EDITOR)
@limiter.limit(limits.writing, key_func=my_number)
def begin() -> Response:
    """Begin it, and go on to where it is written."""
    title = " ".join(normalise(request.form.get("title", "")).split())
    try:
        made = typeset(Manuscript(title=title, author=me().username))
        with transaction():
            article = actions.begin(me(), made, clock.now())
            way = WRITING.format(id=article.id)
    except DomainError as problem:
        return page("editing/new.html", status=problem.status, title=title, problem=problem.sentence)
    return see_path(way)


def story_page(id: int, tried: Tried | None = None) -> Response:
    """The page, with what was tried and could not be done."""
    now, zone = clock.now(), my_zone()
    article = reads.story(id)
    stands, work = standing(article), queries.work(id)
    waits_for, reviewer = reads.people(work)
    return page(
        "editing/story.html",
        status=tried.problem.status if tried else 200,
        article=article,
        stands=stands,
        where=stands.where(now),
        to_do=NEXT[stands.where(now)],
        is_out=stands.is_out(now),
        since=_since(article, work, stands.where(now)),
        waits_for=waits_for,
        reviewer=reviewer,
        needs=missing(article),
        remarks_open=queries.open_remarks(id),
        steps=reads.steps(id),
        did=DID,
        may=ways(me(), stands, now),
        reviewers=[each for each in editors() if each.id not in {me().id, stands.wrote_id}],
        vouched=reads.vouched(id),
        when=by_clock(article.published_at, zone) if article.published_at else "",
        tried=tried,
        twice=tried is not None and isinstance(tried.problem, ComesTwice),
        writing=WRITING.format(id=id),
        **_clock(now, zone),
    )


def _since(article: Article, work: Work | None, where: Where) -> datetime:
    """Since when it stands where it is. What was scheduled is published from its moment on."""
    if work is None or (
        where is Where.PUBLISHED and article.published_at and article.published_at > work.since
    ):
        return article.published_at or article.created_at
    return work.since


def ways(member: Member, stands: Standing, now: datetime) -> dict[str, Answer]:
    """Each step that there is, and whether this member may take it now."""
    return {
        "send": policy.may_send(member, stands, now),
        "approve": policy.may_approve(member, stands),
        "ask": policy.may_decide(member, stands),
        "name": policy.may_decide(member, stands),
        "take_back": policy.may_take_back(member, stands),
        "publish": policy.may_publish(member, stands, now),
        "schedule": policy.may_publish(member, stands, now),
        "unschedule": policy.may_unschedule(member, stands, now),
        "show": policy.may_update(member, stands, now),
        "archive": policy.may_archive(member, stands, now),
        "bring_back": policy.may_bring_back(member, stands),
        "letter": policy.may_write_letter(member, stands),
    }


def _clock(now: datetime, zone: str) -> dict[str, Any]:
    return {"zone": zone, "today": on_the_wall(now, zone).date().isoformat()}
