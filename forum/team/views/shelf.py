"""Doors for moderators: what answers begin with (templates), and what may stand below them (cards).

Both are kept, changed, archived and brought back in the same way; what differs stands on their `Shelf`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flask import Response, request

from forum.accounts.door import MODERATOR, me, requires
from forum.core import clock
from forum.core.db import transaction
from forum.core.web import page, see_other
from forum.rules.queries import current
from forum.team.actions import shelf as actions
from forum.team.forms import cards, templates
from forum.team.forms.cards import CardForm
from forum.team.forms.templates import TemplateForm
from forum.team.queries import shelf as queries
from forum.team.queries.shelf import Kept
from forum.team.shipped import CARE, Card, Template
from forum.team.views.blueprint import bp

Form = CardForm | TemplateForm


@dataclass(frozen=True, slots=True)
class Shelf:
    """One kind of thing that is kept; `word` is what its doors and pages are called by."""

    word: str
    empty: Form
    longest: Mapping[str, int]
    all: Callable[[], Sequence[Kept[Any]]]
    one: Callable[[str], Kept[Any]]
    read: Callable[[str], Form]
    beside: Callable[[], Mapping[str, object]]

    @property
    def path(self) -> str:
        """Where they are."""
        return f"/moderation/{self.word}s"


def _template_typed(key: str) -> TemplateForm:
    known = {CARE, *(each.key for each in queries.cards_in_use())}
    return TemplateForm.read(request.form, request.form.getlist("cards"), known, key)


TEMPLATES = Shelf(
    word="template",
    empty=TemplateForm(Template("", "", "", ""), 0, {}),
    longest=templates.LONGEST,
    all=queries.all_templates,
    one=queries.template,
    read=_template_typed,
    beside=lambda: {"cards": queries.cards_in_use(), "care": current().care},
)
CARDS = Shelf(
    word="card",
    empty=CardForm(Card("", "", "", "", ""), 0, {}),
    longest=cards.LONGEST,
    all=queries.all_cards,
    one=queries.card,
    read=lambda key: CardForm.read(request.form, key),
    beside=lambda: {"countries": current().care.countries},
)


def _reading(shelf: Shelf) -> None:
    """All of them, those that are archived below; an empty form; one of them, to be changed."""

    @requires(MODERATOR)
    def listed() -> Response:
        return page(f"team/{shelf.word}s.html", kept=shelf.all(), care=current().care)

    @requires(MODERATOR)
    def new() -> Response:
        return _page(shelf, shelf.empty)

    @requires(MODERATOR)
    def one(key: str) -> Response:
        kept = shelf.one(key)
        return _page(shelf, type(shelf.empty)(kept.it, kept.revision, {}))

    bp.add_url_rule(shelf.path, f"{shelf.word}s", listed)
    bp.add_url_rule(f"{shelf.path}/new", f"new_{shelf.word}", new)
    bp.add_url_rule(f"{shelf.path}/<key>", shelf.word, one)


def _changing(shelf: Shelf) -> None:
    """Keep a new one; put another one in the place of one that is kept."""

    @requires(MODERATOR)
    def add() -> Response:
        form = shelf.read("")
        if form.problems:
            return _page(shelf, form, status=422)
        with transaction():
            actions.add(me(), form.it, clock.now())
        return see_other(f"team.{shelf.word}s")

    @requires(MODERATOR)
    def change(key: str) -> Response:
        shelf.one(key)
        form = shelf.read(key)
        if form.problems:
            return _page(shelf, form, status=422)
        try:
            with transaction():
                actions.change(me(), form.it, clock.now(), opened_on=form.revision)
        except actions.ChangedMeanwhile as meanwhile:
            later = form.opened_on(shelf.one(key).revision)
            return _page(shelf, later, meanwhile.status, meanwhile.sentence)
        return see_other(f"team.{shelf.word}s")

    bp.add_url_rule(shelf.path, f"add_{shelf.word}", add, methods=["POST"])
    bp.add_url_rule(f"{shelf.path}/<key>", f"change_{shelf.word}", change, methods=["POST"])


def _archiving(shelf: Shelf) -> None:
    """Offer one no longer; offer it again."""
    for path, name, act in (
        ("archive", "archive", actions.archive),
        ("return", "bring_back", actions.bring_back),
    ):

        @requires(MODERATOR)
        def posted(key: str, act: Callable[..., None] = act) -> Response:
            it = shelf.one(key).it
            with transaction():
                act(me(), it, clock.now())
            return see_other(f"team.{shelf.word}s")

        bp.add_url_rule(f"{shelf.path}/<key>/{path}", f"{name}_{shelf.word}", posted, methods=["POST"])


def _page(shelf: Shelf, form: Form, status: int = 200, sentence: str = "") -> Response:
    kept = shelf.one(form.it.key) if form.it.key else None
    values = {"form": form, "kept": kept, "longest": shelf.longest, **shelf.beside()}
    return page(f"team/{shelf.word}.html", status=status, sentence=sentence, **values)


for _shelf in (TEMPLATES, CARDS):
    _reading(_shelf)
    _changing(_shelf)
    _archiving(_shelf)
