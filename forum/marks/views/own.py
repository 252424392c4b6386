"""Doors: one's own bookmarks, mutes, and what is new. Nobody else has a way to these pages."""

from flask import Response, request

from forum.accounts.door import MEMBER, even_if_barred, me, my_number, requires
from forum.core import clock
from forum.core.db import transaction
from forum.core.errors import Invalid
from forum.core.web import limiter, limits, page, see_other
from forum.marks import actions
from forum.marks.forms import WordForm
from forum.marks.queries import followed, kept, mutes, news
from forum.marks.views.blueprint import bp


@bp.get("/account/bookmarks")
@requires(MEMBER)
def bookmarks() -> Response:
    """What one keeps to come back to."""
    start = request.args.get("from")
    found, following = kept.bookmarks(me(), clock.now(), start)
    return page("marks/bookmarks.html", kept=found, next=following, started=start)


@bp.get("/account/new")
@requires(MEMBER)
def new() -> Response:
    """What is new in what one follows, in answer to oneself, and where one is spoken to."""
    now = clock.now()
    return page(
        "marks/new.html",
        stories=followed.followed_stories(me(), now),
        threads=followed.followed_threads(me(), now),
        members=followed.followed_members(me()),
        news=news.news_for(me(), now),
    )


@bp.get("/account/mutes")
@requires(MEMBER)
def mutes_page() -> Response:
    """Whom and what one would rather not read."""
    return _mutes(WordForm("", ""))


@bp.post("/account/muted-words")
@requires(MEMBER)
@even_if_barred
@limiter.limit(limits.MARK, key_func=my_number)
def mute_word() -> Response:
    """Add a word to them."""
    form = WordForm.read(request.form)
    if form.problem:
        return _mutes(form)
    try:
        with transaction():
            actions.mute_word(me(), form.word, clock.now())
    except Invalid as full:
        return _mutes(WordForm(form.word, full.sentence))
    return see_other("marks.mutes_page")


@bp.post("/account/muted-words/<int:id>/end")
@requires(MEMBER)
@even_if_barred
@limiter.limit(limits.MARK, key_func=my_number)
def unmute_word(id: int) -> Response:
    """Take a word away from them."""
    with transaction():
        actions.unmute_word(me(), id)
    return see_other("marks.mutes_page")


def _mutes(form: WordForm) -> Response:
    return page(
        "marks/mutes.html",
        status=422 if form.problem else 200,
        members=mutes.muted_members(me().id),
        words=mutes.muted_words(me().id),
        form=form,
    )
