"""Doors: the polls on the editors' desk."""

from html import escape

from flask import Response, current_app, request, url_for

from forum.accounts.door import EDITOR, my_zone, requires
from forum.core import clock
from forum.core.typed import whole
from forum.core.web import page
from forum.polls import queries
from forum.polls.card import card_of, notes_under
from forum.polls.policy import may_renew, may_reword
from forum.polls.queries import PollView
from forum.polls.queries.words import words_of_others
from forum.polls.views.blueprint import bp


@bp.get("/desk/polls")
@requires(EDITOR)
def desk() -> Response:
    """All polls, the latest first."""
    start = whole(request.args.get("from"))
    found, following = queries.kept(start)
    now = clock.now()
    return page("polls/desk.html", polls=found, next=following, started=start, now=now, zone=my_zone())


@bp.get("/desk/polls/<int:id>")
@requires(EDITOR)
def keeping(id: int) -> Response:
    """All that can be done with one."""
    return keeping_page(id)


def keeping_page(id: int, problem: str = "", status: int = 200, address: str = "") -> Response:
    """The page of one poll on the desk."""
    now, poll = clock.now(), queries.poll(id)
    values = {
        "poll": poll,
        "card": card_of(poll, None, now, notes_under([poll]).get(id, ())),
        "others": words_of_others(id) if poll.closed(now) else (),
        "may_reword": may_reword(poll),
        "may_renew": may_renew(poll, renewed=poll.newer_id is not None),
        "is_poll_of_the_week": queries.is_poll_of_the_week(id),
        "embed": _embed(poll),
        "address": address,
        "now": now,
        "zone": my_zone(),
    }
    return page("polls/keeping.html", status=status, problem=problem, **values)


def _embed(poll: PollView) -> str:
    """Words and a link, as HTML for pages of other sites."""
    name = current_app.extensions["kith.config"].site_name
    link = url_for("polls.show", id=poll.id, _external=True)
    return f'<p><a href="{escape(link)}">{escape(poll.question)}</a> A poll on {escape(name)}.</p>'
