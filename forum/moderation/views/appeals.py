"""Doors for moderators: appeals that wait for somebody who did not decide before."""

from dataclasses import replace
from datetime import datetime

from flask import Response, request

from forum.accounts.door import MODERATOR, me, my_number, requires
from forum.comments import differing
from forum.comments.models import Adjustment, Comment
from forum.comments.queries.find import readable
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import DomainError
from forum.core.web import limiter, limits, page, see_other
from forum.moderation import actions, policy, repeating
from forum.moderation.forms import AnswerForm
from forum.moderation.forms.decisions import REPEATS
from forum.moderation.models import Appeal
from forum.moderation.queries import appeals
from forum.moderation.views.blueprint import bp
from forum.rules.queries import current

LISTED = 50


@bp.get("/moderation/appeals")
@requires(MODERATOR)
def waiting() -> Response:
    """Those that nobody has answered, the one that is due first above, and which of them are for oneself;
    then the answered ones.
    """
    now = clock.now()
    asked, answered = appeals.waiting(LISTED), appeals.answered(LISTED)
    others = appeals.others_for_each(asked, now)
    may = {each.id: policy.may_decide(me(), each, others=others[each.id]) for each in asked}
    return page("moderation/appeals.html", waiting=asked, answered=answered, may=may, now=now)


@bp.get("/moderation/appeals/<int:id>")
@requires(MODERATOR)
def answering(id: int) -> Response:
    """One appeal: what was decided, what its author says, and a form for the answer."""
    return _page(appeals.one(id), AnswerForm(None, "", {}))


@bp.post("/moderation/appeals/<int:id>")
@requires(MODERATOR)
@limiter.limit(limits.writing, key_func=my_number)
def answer(id: int) -> Response:
    """Answer it; upheld, the words stand where they stood."""
    form = AnswerForm.read(request.form)
    if again := _repeated(appeals.one(id), form.answer):
        form = replace(form, problems={"body": REPEATS.format(words=again), **form.problems})
    if form.problems or form.upheld is None:
        return _page(appeals.one(id), form, status=422)
    try:
        with transaction():
            actions.decide(me(), appeals.one(id), form.answer, clock.now(), upheld=form.upheld)
    except DomainError as problem:
        return _page(appeals.one(id), form, status=problem.status, sentence=problem.sentence)
    return see_other("moderation.answering", id=id, said="answered")


def _next(now: datetime) -> Appeal | None:
    """The one that is due first, of those that one may answer."""
    asked = appeals.waiting(LISTED)
    others = appeals.others_for_each(asked, now)
    return next((each for each in asked if policy.may_decide(me(), each, others=others[each.id])), None)


def _repeated(appeal: Appeal, answer: str) -> str:
    """What an answer says again of what was taken out: it is sealed, and the answer is kept."""
    made = session.get(Adjustment, appeal.statement.adjustment_id or 0)
    gone = differing.taken_out(differing.from_text(made.change)) if made else ()
    return repeating.repeated(answer, [each.before for each in gone])


def _answered(appeal: Appeal) -> Comment | None:
    """What the comment that it is about replies to, where that can be read."""
    about = appeal.statement.comment
    return readable(about.parent_id) if about else None


def _page(appeal: Appeal, form: AnswerForm, status: int = 200, sentence: str = "") -> Response:
    now = clock.now()
    may = policy.may_decide(me(), appeal, others=appeals.others_for(appeal, now))
    just_done = not sentence and appeal.by_id == me().id and request.args.get("said") == "answered"
    following = _next(now) if just_done else None
    told = {"just_done": just_done, "following": following, "answered": _answered(appeal)}
    values = told | {"appeal": appeal, "form": form, "may_decide": may, "book": current(), "now": now}
    return page("moderation/appeal.html", status=status, sentence=sentence, **values)
