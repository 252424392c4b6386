"""Doors for moderators: answering a comment as the team."""

from dataclasses import dataclass
from http import HTTPStatus

from flask import Response, current_app, request

from forum.accounts.door import MODERATOR, me, my_number, requires
from forum.accounts.queries import people_named
from forum.articles import queries as articles
from forum.comments import actions as comments
from forum.comments import policy
from forum.comments.door import judge_quoting, told
from forum.comments.forms import CommentForm
from forum.comments.models import Comment
from forum.comments.queries import find
from forum.comments.queries.pinned import for_moderators
from forum.comments.views.find import to_its_place
from forum.core import clock
from forum.core.db import transaction
from forum.core.errors import DomainError, Missing
from forum.core.keys import fresh_key
from forum.core.web import limiter, limits, page, see_other
from forum.moderation import actions
from forum.moderation.views.blueprint import bp
from forum.rules.queries import current
from forum.team.composing import Rack, signature
from forum.team.forms.answers import AnswerForm
from forum.team.queries import shelf

NO_KEY = "This page was open for a long time. Your words are here: please send them once more."


@dataclass(frozen=True, slots=True)
class Shown:
    """A page that comes back: what was typed, how it would stand, and what is wrong with it."""

    form: AnswerForm
    words: CommentForm | None = None
    sentence: str = ""
    status: int = 200


@bp.get("/comments/<int:id>/answer")
@requires(MODERATOR)
def writing_answer(id: int) -> Response:
    """The comment, templates to begin with, and a form. `?template=welcome` begins with that one."""
    comment, country = _comment(id), request.args.get("country", "")
    template = shelf.template_in_use(request.args.get("template", ""))
    form = AnswerForm.begun(template, comment.author.called, country or current().switches.country)
    return _page(comment, Shown(form))


@bp.post("/comments/<int:id>/answer")
@requires(MODERATOR)
@limiter.limit(limits.TRY, key_func=my_number)
def answer_comment(id: int) -> Response:
    """Show how the answer would look, another template, or the cards of another country; or post it."""
    comment = _comment(id)
    template = shelf.template_in_use(request.form.get("template", ""))
    form = AnswerForm.read(request.form, request.form.getlist("cards"), template)
    if (begin := request.form.get("begin")) is not None:
        return _page(comment, Shown(form.begun_with(shelf.template_in_use(begin), comment.author.called)))
    if form.do == "country":
        return _page(comment, Shown(form.for_country()))
    words = _judged(comment, form)
    shown = _problem(form, words)
    if shown.status == HTTPStatus.OK and form.do != "preview":
        return _posted(comment, shown)
    return _page(comment, shown)


def _judged(comment: Comment, form: AnswerForm) -> CommentForm:
    text = form.whole(_rack(), signature(me().called, current_app.extensions["kith.config"].site_name))
    data = {"body": text, "key": form.key or "", "do": form.do}
    return CommentForm.read(data, people_named, judge_quoting(me(), text, comment.id))


def _problem(form: AnswerForm, words: CommentForm) -> Shown:
    if form.problems:
        return Shown(form, words, "Please look at what is marked.", 422)
    if words.problem:
        return Shown(form.with_problem("words", words.problem), words, words.problem, 422)
    if words.judged and words.judged.asks:
        return Shown(form, words, status=422)
    return Shown(form, words) if form.key else Shown(form, words, NO_KEY, 422)


def _posted(comment: Comment, shown: Shown) -> Response:
    form, words = shown.form, shown.words
    assert words is not None
    assert words.words is not None
    sent = comments.Sent(words.words, form.key or "", newcomers_may=0, judged=words.judged)
    template = form.template.key if form.template else None
    try:
        with transaction():
            said = actions.answer(me(), comment, sent, clock.now(), template=template)
            if words.judged and (words.judged.waits or words.judged.cares):
                return see_other("comments.receipt", id=said.id)
            return to_its_place(said, comment.article.slug)
    except DomainError as refused:
        return _page(comment, Shown(form, words, refused.sentence, refused.status))


def _comment(id: int) -> Comment:
    """A comment on a story that this moderator may see, also one that waits. Raises Missing."""
    comment = for_moderators(id)
    try:
        articles.visible_head(comment.article.slug, me(), clock.now())
    except Missing as hidden:
        raise Missing("That comment is not here.") from hidden
    return comment


def _rack() -> Rack:
    return Rack(shelf.cards_in_use(), current().care)


def _page(comment: Comment, shown: Shown) -> Response:
    now, form, rack = clock.now(), shown.form, _rack()
    fresh = shown.status == comments.SaidOtherwise.status or not form.key
    words = shown.words.words if shown.words else None
    return page(
        "moderation/answer.html",
        status=shown.status,
        comment=comment,
        form=form,
        sentence=shown.sentence,
        key=fresh_key() if fresh else form.key,
        may=policy.may_answer(me(), comment.article, now, gone=find.tombstone(comment)),
        templates=[each.it for each in shelf.all_templates() if not each.archived],
        rack=rack,
        offered=rack.offered(form.country),
        signature=signature(me().called, current_app.extensions["kith.config"].site_name),
        preview=words.html if words and not shown.sentence else "",
        **told(shown.words.judged if shown.words else None),
    )
