"""Doors: writing a comment, with a preview, and posting it."""

from dataclasses import dataclass, replace
from datetime import datetime

from flask import Response, request, url_for

from forum.accounts.door import MEMBER, even_if_barred_when, me, requires, shown_again_by
from forum.accounts.models import Member
from forum.accounts.queries import people_named
from forum.articles.queries import Head
from forum.comments import actions, policy
from forum.comments.door import box, judge_quoting, limited, newcomers_may, told
from forum.comments.forms import LONGEST_DRAFT, CommentForm, DraftForm, keeps, looks
from forum.comments.queries import order, writing
from forum.comments.queries.writing import Answered
from forum.comments.quoting import begin_with, quoted
from forum.comments.views.blueprint import bp
from forum.comments.views.find import to_its_place
from forum.comments.views.often import so_often
from forum.core import clock
from forum.core.answers import Answer, insist
from forum.core.db import transaction
from forum.core.errors import DomainError, Missing, Refused
from forum.core.typed import whole
from forum.core.web import page, see_other
from forum.core.web.faults import fault

GONE = "The comment that you answered is not there any more. You can still post your words under the story."
KEPT = "Your words are kept as a draft."
REPLACE = "Press the button again to keep these words in its place."
NO_KEY = (
    "This page was open for a long time, or comes from an older copy. Your words are here: "
    "please send them once more."
)


@dataclass(frozen=True, slots=True)
class Shown:
    """A writing page that comes back: what was typed, what is wrong with it, and where the way on leads."""

    form: CommentForm
    problem: str = ""
    status: int = 200
    link: str = ""
    fresh_key: bool = False
    knows_draft: bool = False  # it tells of the draft that is kept here, so that may be replaced


@bp.get("/articles/<slug>/comments/new")
@requires(MEMBER)
def write(slug: str) -> Response:
    """The writing box on a page of its own."""
    now = clock.now()
    member, article = writing.ground(slug, me().id, now, to_write=False)
    insist(policy.may_comment(member, article, now))
    return _writing_page(article, None, now)


@bp.get("/comments/<int:id>/reply")
@requires(MEMBER)
def write_reply(id: int) -> Response:
    """The writing box under the comment that one answers; `?quote=1` begins with its words."""
    now = clock.now()
    member, article, to = writing.ground_of_reply(id, me().id, now)
    insist(_may_write(member, article, to, now))
    return _writing_page(article, to, now, begin=_quote(to))


def _may_write(member: Member, article: Head, to: Answered | None, now: datetime) -> Answer:
    if to is None:
        return policy.may_comment(member, article, now)
    there = order.answering(member, to, now)
    return policy.may_answer(member, article, now, gone=to.gone, order=there.order, last=there.last)


def _quote(to: Answered) -> str:
    return quoted(to.id, to.author, to.body) if request.args.get("quote") else ""


def _turned_away(sentence: str, way: str) -> Response:
    """The team has decided something about who writes, while they wrote."""
    return _kept_though_refused(str((request.view_args or {})["slug"]), sentence, clock.now(), way)


def _kept_though_refused(slug: str, sentence: str, now: datetime, way: str = "") -> Response:
    """Whoever may not post this keeps their words: here is no box to send them from once more."""
    draft = DraftForm.read(request.form)
    try:
        if draft.problem or not draft.begun.body.strip():
            return fault(Refused.status, sentence, way)
        _keep(slug, draft, now)
    except DomainError:  # there is another draft, or no room: the words stay on the page
        return fault(Refused.status, sentence, way)
    return fault(Refused.status, sentence, way, kept_at=url_for("comments.drafts"))


@bp.post("/articles/<slug>/comments")
@requires(MEMBER)
@shown_again_by(_turned_away)
@even_if_barred_when(lambda: looks(request.form) or keeps(request.form))
@so_often
def create(slug: str) -> Response:
    """Take a comment, show how it would look, or keep it for later."""
    now, form = clock.now(), _read()
    if form.later:
        return _keep_for_later(slug, form, now)
    problem = form.problem or ("" if form.key or form.preview else NO_KEY)
    if problem or form.preview:
        return _again(slug, Shown(form, problem, 422 if problem else 200), now)
    if form.judged and form.judged.asks:
        return _again(slug, Shown(form, status=422), now)
    return _posted_once(slug, form, now)


def _read() -> CommentForm:
    body, to = request.form.get("body", "")[:LONGEST_DRAFT], whole(request.form.get("to"))
    return CommentForm.read(request.form, people_named, judge_quoting(me(), body, to))


def _posted_once(slug: str, form: CommentForm, now: datetime) -> Response:
    try:
        return _posted(slug, form, now)
    except actions.SaidOtherwise as said:
        way = url_for("comments.permalink", id=said.id)
        return _again(slug, Shown(form, said.sentence, said.status, way, fresh_key=True), now)
    except actions.EnoughForToday as enough:
        return _kept_for_tomorrow(slug, form, enough, now)
    except Refused as refused:
        return _kept_though_refused(slug, refused.sentence, now)
    except _AnswersNothing:
        return _again(slug, Shown(replace(form, to=None), GONE, 422), now)


def _kept_for_tomorrow(
    slug: str, form: CommentForm, enough: actions.EnoughForToday, now: datetime
) -> Response:
    try:
        _keep(slug, DraftForm.read(request.form), now)
    except DomainError:  # there is another draft, or no room: the words stay on the page
        return _again(slug, Shown(form, enough.sentence, enough.status), now)
    return _again(slug, Shown(form, f"{enough.sentence} {KEPT}", enough.status, knows_draft=True), now)


class _AnswersNothing(Exception):
    """What the form answers is not there any more, or never was."""


def _posted(slug: str, form: CommentForm, now: datetime) -> Response:
    assert form.words is not None
    assert form.key is not None
    sent = actions.Sent(form.words, form.key, newcomers_may(), form.before, form.judged, limited())
    id = me().id
    with transaction():
        author, article = writing.ground(slug, id, now, to_write=True)
        said = actions.post(author, article, sent, now, _answered(form.to, article.id))
        if form.judged and (form.judged.waits or form.judged.cares):
            return see_other("comments.receipt", id=said.id)
        return to_its_place(said, slug)


def _answered(id: int | None, article_id: int) -> Answered | None:
    try:
        return writing.answered(id, article_id)
    except Missing as gone:
        raise _AnswersNothing from gone


def _keep(slug: str, draft: DraftForm, now: datetime) -> None:
    id = me().id
    with transaction():
        member, article = writing.ground(slug, id, now, to_write=False)
        to_id = writing.place_of_draft(draft.to, article.id)
        actions.keep_draft(member, article, to_id, draft.begun, now)


def _keep_for_later(slug: str, form: CommentForm, now: datetime) -> Response:
    draft = DraftForm.read(request.form)
    if draft.problem:
        return _again(slug, Shown(form, draft.problem, 422), now)
    try:
        _keep(slug, draft, now)
    except actions.BegunElsewhere as other:
        sentence = f"{other.sentence} {REPLACE}"
        return _again(slug, Shown(form, sentence, other.status, knows_draft=True), now)
    return see_other("comments.drafts")


def _again(slug: str, shown: Shown, now: datetime) -> Response:
    member, article = writing.ground(slug, me().id, now, to_write=False)
    try:
        to = writing.answered(shown.form.to, article.id)
    except Missing:
        to, shown = None, replace(shown, problem=GONE, status=422)
    answer = _may_write(member, article, to, now)
    if not answer:
        return _kept_though_refused(slug, answer.reason, now)
    return _writing_page(article, to, now, shown=shown)


def _writing_page(
    article: Head, to: Answered | None, now: datetime, *, begin: str = "", shown: Shown | None = None
) -> Response:
    filled = box(me(), article.id, to.id if to else 0, now)
    form = shown.form if shown else None
    kept_key = form.key if form and shown and not shown.fresh_key else None
    return page(
        "comments/write.html",
        status=shown.status if shown else 200,
        article=article,
        to=to,
        key=kept_key or filled.key,
        body=form.body if form else begin_with(filled.body, begin),
        newcomer=filled.newcomer,
        before=form.before if form and shown and not shown.knows_draft else filled.body,
        problem=shown.problem if shown else "",
        link=shown.link if shown else "",
        preview=form.words.html if form and form.words else "",
        **told(form.judged if form else None),
    )
