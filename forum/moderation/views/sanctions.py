"""Doors: what the team decides about a member; for the member, what was decided, and saying it was read."""

from datetime import datetime

from flask import Response, request

from forum.accounts import actions as accounts
from forum.accounts import policy
from forum.accounts.door import MEMBER, MODERATOR, even_if_barred, me, my_number, requires
from forum.accounts.models import Member
from forum.accounts.queries import by_username, sanctions
from forum.core import clock
from forum.core.db import transaction
from forum.core.errors import DomainError, Missing
from forum.core.web import limiter, limits, page, see_other
from forum.moderation import actions
from forum.moderation.forms.sanctions import LiftForm, SanctionForm
from forum.moderation.queries import appeals, history
from forum.moderation.telling import RUNGS
from forum.moderation.views.blueprint import bp
from forum.rules import queries as rules

LISTED = 50


@bp.get("/moderation/members/<username>")
@requires(MODERATOR)
def member(username: str) -> Response:
    """A member as the team knows them. `?rule=kindness` begins with what is proposed under that rule."""
    found, now, rule = _member(username), clock.now(), request.args.get("rule", "")
    standing = history.standing(found, now)
    form = SanctionForm.beginning(standing.proposals.get(rule), rule)
    return _page(found, standing, form, now)


@bp.post("/moderation/members/<username>/sanctions")
@requires(MODERATOR)
@limiter.limit(limits.writing, key_func=my_number)
def impose(username: str) -> Response:
    """Decide about them."""
    found, now = _member(username), clock.now()
    form = SanctionForm.read(request.form, rules.current(), now)
    if form.terms is None:
        return _again(username, form, "Please look at what is marked.", 422)
    try:
        with transaction():
            made = actions.sanction(me(), found, form.terms, form.grounds, now)
            return see_other("moderation.member", username=username, _anchor=f"sanction-{made.id}")
    except DomainError as problem:
        return _again(username, form, problem.sentence, problem.status)


@bp.post("/moderation/sanctions/<int:id>/lift")
@requires(MODERATOR)
@limiter.limit(limits.writing, key_func=my_number)
def lift(id: int) -> Response:
    """Take it back, with a reason."""
    found, form = sanctions.one(id), LiftForm.read(request.form)
    username = found.member.username
    if form.problem:
        return _not_lifted(username, id, form, form.problem, 422)
    try:
        with transaction():
            accounts.lift(me(), sanctions.one(id), form.why, clock.now())
    except DomainError as problem:
        return _not_lifted(username, id, form, problem.sentence, problem.status)
    return see_other("moderation.member", username=username, _anchor=f"sanction-{id}")


@bp.get("/account/sanctions")
@requires(MEMBER)
def own_sanctions() -> Response:
    """What the team has decided about oneself: what holds now, what held, what it wrote."""
    return page(
        "moderation/own_sanctions.html", sanctions=sanctions.of(me().id, LISTED), most=LISTED, now=clock.now()
    )


@bp.get("/account/sanctions/<int:id>")
@requires(MEMBER)
def sanction(id: int) -> Response:
    """One of them; where there is a statement of reasons, that."""
    found = sanctions.own(me(), id)
    if stated := appeals.of_sanction(id):
        return see_other("moderation.statement", id=stated.id)
    book = rules.book(found.edition) if found.edition else rules.current()
    return page("moderation/own_sanction.html", sanction=found, book=book, now=clock.now())


@bp.post("/account/sanctions/<int:id>/acknowledgement")
@requires(MEMBER)
@even_if_barred
def acknowledge(id: int) -> Response:
    """Say that one has read a warning."""
    sanctions.own(me(), id)
    with transaction():
        accounts.acknowledge(me(), sanctions.own(me(), id), clock.now())
    return see_other("moderation.sanction", id=id)


def _member(username: str) -> Member:
    found = by_username(username)
    if found is None:
        raise Missing
    return found


def _again(username: str, form: SanctionForm, sentence: str, status: int) -> Response:
    found, now = _member(username), clock.now()
    return _page(found, history.standing(found, now), form, now, sentence=sentence, status=status)


def _not_lifted(username: str, id: int, form: LiftForm, sentence: str, status: int) -> Response:
    found, now = _member(username), clock.now()
    typed = {"lifting": id, "why": form.why, "lift_problem": sentence}
    begin = SanctionForm.beginning(None, "")
    return _page(found, history.standing(found, now), begin, now, status=status, **typed)


def _page(
    found: Member,
    standing: history.Standing,
    form: SanctionForm,
    now: datetime,
    *,
    status: int = 200,
    **more: object,
) -> Response:
    book = rules.current()
    values = {"sentence": "", "lifting": 0, "why": "", "lift_problem": ""} | more
    return page(
        "moderation/member.html",
        status=status,
        member=found,
        standing=standing,
        form=form,
        now=now,
        book=book,
        kinds=[(kind.value, said) for kind, said in RUNGS.items() if policy.may_sanction(me(), found, kind)],
        rules=[(each.key, f"{book.numbers[each.key]}. {each.title}") for each in book.counted],
        holding=[each for each in standing.sanctions if each.holds(now)],
        may_sanction=policy.may_sanction(me(), found),
        may_lift={each.id: policy.may_lift(me(), each) for each in standing.sanctions},
        **values,
    )
