"""Doors: what came of a poll, to take along: as CSV, as JSON, as a picture. They say what its page says."""

import csv
import io

from flask import Response, jsonify, make_response, render_template, url_for

from forum.accounts.door import VISITOR, requires, viewer
from forum.accounts.models import Member
from forum.core import clock
from forum.core.answers import insist
from forum.polls import door, policy, queries
from forum.polls.card import PollCard, card_of
from forum.polls.views.blueprint import bp
from forum.polls.views.data import as_data, as_rows


@bp.get("/polls/<int:id>/results.csv")
@requires(VISITOR)
def as_csv(id: int) -> Response:
    """One line for each answer, of members and of visitors."""
    text = io.StringIO()
    csv.writer(text).writerows(as_rows(_card(id)))
    return _file("\ufeff" + text.getvalue(), "text/csv", id, "csv")


@bp.get("/polls/<int:id>/results.json")
@requires(VISITOR)
def as_json(id: int) -> Response:
    """The same as data."""
    return jsonify(as_data(_card(id), url_for("polls.show", id=id, _external=True)))


@bp.get("/polls/<int:id>/results.svg")
@requires(VISITOR)
def as_picture(id: int) -> Response:
    """The bars as a picture, with all its words in it."""
    return _file(
        render_template("polls/chart.svg", card=_card(id), now=clock.now()), "image/svg+xml", id, "svg"
    )


def _card(id: int) -> PollCard:
    """The poll, if whoever asks may see what came of it."""
    now, member = clock.now(), viewer()
    poll = queries.visible_poll(id, member, now)
    card = card_of(poll, queries.of_voter(door.voter_of(poll), id), now)
    if not _keeps(member):
        insist(card.may_ask)
    return card


def _keeps(member: Member | None) -> bool:
    return member is not None and bool(policy.may_keep(member))


def _file(content: str, mimetype: str, id: int, ending: str) -> Response:
    response = make_response(content)
    response.headers["Content-Type"] = f"{mimetype}; charset=utf-8"
    response.headers["Content-Disposition"] = f'attachment; filename="poll-{id}.{ending}"'
    return response
