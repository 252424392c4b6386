"""Doors for moderators: the cards that answers may carry."""

from flask import Response, request

from forum.accounts.door import MODERATOR, me, requires
from forum.core import clock
from forum.core.db import transaction
from forum.core.web import page, see_other
from forum.rules.queries import current
from forum.team.actions import shelf as actions
from forum.team.forms.cards import LONGEST, CardForm
from forum.team.queries import shelf
from forum.team.shipped import Card
from forum.team.views.blueprint import bp

_NEW = Card("", "", "", "", "")


@bp.get("/moderation/cards")
@requires(MODERATOR)
def cards() -> Response:
    """All of them; those that are archived below."""
    return page("team/cards.html", kept=shelf.all_cards(), care=current().care)


@bp.get("/moderation/cards/new")
@requires(MODERATOR)
def new_card() -> Response:
    """An empty form."""
    return _page(CardForm(_NEW, 0, {}))


@bp.post("/moderation/cards")
@requires(MODERATOR)
def add_card() -> Response:
    """Keep a new one."""
    form = _read("")
    if form.problems:
        return _page(form, status=422)
    with transaction():
        actions.add(me(), form.it, clock.now())
    return see_other("team.cards")


@bp.get("/moderation/cards/<key>")
@requires(MODERATOR)
def card(key: str) -> Response:
    """One of them, to be changed."""
    kept = shelf.card(key)
    return _page(CardForm(kept.it, kept.revision, {}))


@bp.post("/moderation/cards/<key>")
@requires(MODERATOR)
def change_card(key: str) -> Response:
    """Put another one in its place."""
    shelf.card(key)
    form = _read(key)
    if form.problems:
        return _page(form, status=422)
    try:
        with transaction():
            actions.change(me(), form.it, clock.now(), opened_on=form.revision)
    except actions.ChangedMeanwhile as meanwhile:
        return _page(form.opened_on(shelf.card(key).revision), meanwhile.status, meanwhile.sentence)
    return see_other("team.cards")


@bp.post("/moderation/cards/<key>/archive")
@requires(MODERATOR)
def archive_card(key: str) -> Response:
    """Offer it no longer."""
    it = shelf.card(key).it
    with transaction():
        actions.archive(me(), it, clock.now())
    return see_other("team.cards")


@bp.post("/moderation/cards/<key>/return")
@requires(MODERATOR)
def bring_back_card(key: str) -> Response:
    """Offer it again."""
    it = shelf.card(key).it
    with transaction():
        actions.bring_back(me(), it, clock.now())
    return see_other("team.cards")


def _read(key: str) -> CardForm:
    return CardForm.read(request.form, key)


def _page(form: CardForm, status: int = 200, sentence: str = "") -> Response:
    kept = shelf.card(form.it.key) if form.it.key else None
    values = {"form": form, "kept": kept, "countries": current().care.countries}
    return page("team/card.html", status=status, sentence=sentence, longest=LONGEST, **values)
