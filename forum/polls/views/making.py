"""Doors: asking something, changing what is asked and on which terms, closing, and a new version."""

from flask import Response, request

from forum.accounts.door import EDITOR, me, my_zone, requires
from forum.articles import queries as articles
from forum.articles.models import Article
from forum.core import clock
from forum.core.clockwork import on_the_wall
from forum.core.db import session, transaction
from forum.core.errors import DomainError, Invalid, Missing
from forum.core.typed import whole
from forum.core.web import page, see_other
from forum.polls import actions, queries
from forum.polls.forms import PollForm
from forum.polls.kinds import Results
from forum.polls.models import Poll
from forum.polls.policy import may_reword, tellable
from forum.polls.queries import PollView
from forum.polls.views.blueprint import bp
from forum.polls.views.desk import keeping_page

_UNREAD = "Please look at what is marked."


@bp.get("/desk/polls/new")
@requires(EDITOR)
def before_new() -> Response:
    """An empty form; `after` fills it with a poll for a new version, `story` puts it beside one."""
    after = whole(request.args.get("after"))
    form = PollForm.of(queries.poll(after), my_zone()).anew() if after else PollForm.fresh(my_zone())
    return _new_page(form, after, request.args.get("story", ""))


@bp.post("/desk/polls")
@requires(EDITOR)
def make() -> Response:
    """Open it."""
    now, after, slug = clock.now(), whole(request.form.get("after")), request.form.get("story", "")
    form = PollForm.read(request.form, my_zone()).looked_at(now)
    if after:
        queries.poll(after)
    if form.problems:
        return _new_page(form, after, slug, _UNREAD, Invalid.status)
    try:
        with transaction():
            beside = _story(slug)
            if after:
                poll = actions.new_version(me(), _row(after), form.asked, form.terms, now)
            else:
                poll = actions.open_poll(me(), form.asked, form.terms, now, beside=beside)
            made = poll.id
    except DomainError as problem:
        return _new_page(form, after, slug, problem.sentence, problem.status)
    return see_other("polls.keeping", id=made)


@bp.get("/desk/polls/<int:id>/edit")
@requires(EDITOR)
def before_edit(id: int) -> Response:
    """What it asks, as long as nobody has voted, and its terms."""
    poll = queries.poll(id)
    return _edit_page(poll, PollForm.of(poll, my_zone()))


@bp.post("/desk/polls/<int:id>")
@requires(EDITOR)
def edit(id: int) -> Response:
    """Change it."""
    now, poll = clock.now(), queries.poll(id)
    reworded = "question" in request.form
    form = PollForm.read(request.form, my_zone())
    untouched = poll.opened(now) and form.leaves_close_of(poll)
    form = form.looked_at(now, words=reworded, terms=not untouched)
    if form.problems:
        return _edit_page(poll, form, _UNREAD, Invalid.status)
    try:
        with transaction():
            actions.change_poll(me(), _row(id), form.asked if reworded else None, form.kept_as(poll), now)
    except DomainError as problem:
        return _edit_page(poll, form, problem.sentence, problem.status)
    return see_other("polls.keeping", id=id)


@bp.post("/desk/polls/<int:id>/closing")
@requires(EDITOR)
def close(id: int) -> Response:
    """Close it now."""
    queries.poll(id)
    try:
        with transaction():
            actions.close_poll(me(), _row(id), clock.now())
    except DomainError as problem:
        return keeping_page(id, problem.sentence, problem.status)
    return see_other("polls.keeping", id=id)


def _row(id: int) -> Poll:
    return session.get_one(Poll, id)


def _story(address: str) -> Article | None:
    if not address.strip():
        return None
    try:
        return articles.article_at(address, me(), clock.now())
    except Missing as problem:
        raise Invalid(
            "We could not find that story. The poll stands on its own page if you leave it out."
        ) from problem


def _new_page(
    form: PollForm, after: int | None, story: str, problem: str = "", status: int = 200
) -> Response:
    values = {"after": after, "story": story, "poll": None, "may_reword": True, "tellable": tuple(Results)}
    return _form_page(form, status, problem=problem, **values)


def _edit_page(poll: PollView, form: PollForm, problem: str = "", status: int = 200) -> Response:
    values = {"poll": poll, "may_reword": bool(may_reword(poll)), "tellable": tellable(poll)}
    return _form_page(form, status, problem=problem, after=None, story="", **values)


def _form_page(form: PollForm, status: int, **values: object) -> Response:
    now = clock.now()
    today = on_the_wall(now, form.typed["zone"]).date().isoformat()
    return page("polls/form.html", status=status, form=form, now=now, today=today, **values)
