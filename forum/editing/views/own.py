"""Doors for members: where their own stories are, letters about them, and what they have read."""

from collections.abc import Callable

from flask import Response, request

from forum.accounts.door import MEMBER, even_if_barred, me, my_number, my_zone, requires
from forum.accounts.queries import is_worried_about
from forum.comments.door import care
from forum.core import clock
from forum.core.db import transaction
from forum.core.errors import DomainError, Missing
from forum.core.typed import whole
from forum.core.web import limiter, limits, page, see_other
from forum.core.web.answers import see_path
from forum.core.web.paths import local
from forum.core.web.words import by_clock
from forum.editing import actions, policy, queries
from forum.editing.compared import Differences, differences
from forum.editing.forms.steps import StepForm
from forum.editing.queries.piece import contributions, letters, own_contribution
from forum.editing.queries.standing import picture_in_words, standing
from forum.editing.queries.told import MOST_AT_ONCE
from forum.editing.views.blueprint import bp
from forum.editing.whereabouts import Standing
from forum.editing.wording import DID, YOURS
from forum.rules.queries import current


@bp.get("/account/stories")
@requires(MEMBER)
def own_stories() -> Response:
    """All that one sends or has sent in, and where each is."""
    now, found = clock.now(), contributions(me())
    stand = {
        each.article_id: Standing(
            each.article.state, each.article.published_at, each.stage, each.last_number, each.live_number
        ).where(now)
        for each in found
    }
    return page("editing/own_stories.html", found=found, stand=stand, yours=YOURS)


@bp.get("/account/stories/<int:id>")
@requires(MEMBER)
def own_story(id: int) -> Response:
    """Where it is, in plain words, and what was said about it."""
    return _page(id)


@bp.post("/account/stories/<int:id>/letters")
@requires(MEMBER)
@limiter.limit(limits.writing, key_func=my_number)
def answer(id: int) -> Response:
    """Write to the editors."""
    form = StepForm.read(request.form)
    return _done(
        id, form, lambda: actions.write_letter(me(), own_contribution(me(), id), form.said, clock.now())
    )


@bp.post("/account/stories/<int:id>/removal")
@requires(MEMBER)
@limiter.limit(limits.writing, key_func=my_number)
def take_own_back(id: int) -> Response:
    """Take it back from the editors."""
    form = StepForm.read(request.form)
    return _done(id, form, lambda: actions.take_back(me(), own_contribution(me(), id), clock.now()))


@bp.post("/account/stories/<int:id>/withdrawal")
@requires(MEMBER)
@limiter.limit(limits.writing, key_func=my_number)
def withdraw(id: int) -> Response:
    """Take it away from readers."""
    form = StepForm.read(request.form)
    return _done(id, form, lambda: actions.withdraw(me(), own_contribution(me(), id), clock.now()))


@bp.post("/account/stories/<int:id>/agreement")
@requires(MEMBER)
@limiter.limit(limits.writing, key_func=my_number)
def agree(id: int) -> Response:
    """Say yes to what the editors have made of it."""
    form = StepForm.read(request.form)
    return _done(id, form, lambda: actions.agree(me(), own_contribution(me(), id), clock.now(), on=form.on))


@bp.post("/account/steps/read")
@requires(MEMBER)
@even_if_barred
def has_read() -> Response:
    """Put away what one was told on top of one's pages."""
    ids = [whole(each) or 0 for each in request.form.get("ids", "").split()[:MOST_AT_ONCE]]
    with transaction():
        actions.has_read(me(), ids, clock.now())
    return see_path(local(request.form.get("back"), "/account/stories"))


def _done(id: int, form: StepForm, act: Callable[[], None]) -> Response:
    try:
        with transaction():
            act()
    except Missing:
        raise
    except DomainError as problem:
        return _page(id, form, problem)
    return see_other("editing.own_story", id=id)


def _page(id: int, form: StepForm | None = None, problem: DomainError | None = None) -> Response:
    article, now = own_contribution(me(), id), clock.now()
    stands = standing(article)
    where = stands.where(now)
    return page(
        "editing/own_story.html",
        status=problem.status if problem else 200,
        article=article,
        stands=stands,
        state=YOURS[where],
        where=where,
        when=by_clock(article.published_at, my_zone()) if article.published_at else "",
        letters=letters(id),
        did=DID,
        may_change=policy.may_submit(me(), stands),
        may_take_back=policy.may_take_back(me(), stands),
        may_withdraw=policy.may_withdraw(me(), stands, now),
        to_agree=_to_agree(id, stands) if policy.may_agree(me(), stands) else None,
        may_answer=policy.may_write_letter(me(), stands),
        typed=form.words if form else "",
        problem=problem.sentence if problem else "",
        help=care(current()) if is_worried_about(me().id) else None,
    )


def _to_agree(id: int, stands: Standing) -> Differences:
    """What the editors have changed since its author agreed; nothing where they took that back."""
    before = queries.revision(id, stands.agreed or stands.last)
    return differences(before, queries.revision(id, stands.last), picture_in_words)
