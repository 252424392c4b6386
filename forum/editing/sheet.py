"""The writing page, as every door of it shows it: what is typed, and all that stands around it."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from flask import Response, current_app, jsonify, render_template, request

from forum.accounts.door import me
from forum.accounts.roles import Role
from forum.articles import queries as articles
from forum.articles.models import Article
from forum.core import clock
from forum.core.answers import insist
from forum.core.errors import Invalid
from forum.core.markup import ARTICLE
from forum.core.web import page
from forum.editing import policy, queries
from forum.editing.comparing import rows
from forum.editing.forms import ManuscriptForm, within
from forum.editing.hinting import hints
from forum.editing.manuscript import Manuscript
from forum.editing.queries.piece import asked
from forum.editing.queries.standing import missing_in
from forum.editing.typesetting import typeset
from forum.notes.models import SubjectKind
from forum.notes.queries import notes_on
from forum.pictures import figures
from forum.pictures.forms import offer
from forum.pictures.models import Where
from forum.pictures.queries import pictures_on
from forum.polls.proof import proof as with_polls


def story_to_write(id: int) -> Article:
    """The story, for whoever may write it now; raises Missing or Refused."""
    story = queries.story(id, me())
    insist(policy.may_write(me(), story, queries.work(id)))
    return story


def typed_in(story: Article) -> ManuscriptForm:
    """What came by the form, as far as whoever sent it may change it."""
    form = ManuscriptForm.read(request.form)
    # A page that was opened before two topics became one still names the first.
    topics = articles.topics_now(form.manuscript.topics)
    form = replace(form, manuscript=replace(form.manuscript, topics=topics))
    if me().may(Role.EDITOR):
        return form
    return replace(form, manuscript=within(form.manuscript, queries.latest(story).manuscript))


def wants_json() -> bool:
    """Whether our own script asks, which stays on its page."""
    return request.accept_mimetypes.best == "application/json"


def others_in_words(names: Sequence[str]) -> str:
    """ "Ed and Ola have this story open, too."""
    if not names:
        return ""
    who = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    return f"{who} {'has' if len(names) == 1 else 'have'} this story open."


def writing_page(story: Article, form: ManuscriptForm, *, status: int = 200, problem: str = "") -> Response:
    """The page with these words in its fields."""
    kept = queries.typed(me(), story)
    return page(
        "editing/write.html",
        status=status,
        story=story,
        form=form,
        typed=form.manuscript,
        problem=problem,
        last=queries.last_saved(story),
        asked=asked(story.id),
        others=others_in_words(queries.others_here(story, me(), clock.now())),
        said=request.form,
        kept=_kept(story, kept, form.manuscript),
        known=kept.mark if kept else "",
        saved=form.manuscript == queries.latest(story).manuscript,
        topics=articles.topics(),
        **_for_editors(form.manuscript),
        **remarks(story, form.manuscript),
        **proof(story, form.manuscript),
    )


def _for_editors(typed: Manuscript) -> dict[str, object]:
    """Who may be named as the author, and which picture may stand on top."""
    if not me().may(Role.EDITOR):
        return {"authors": (), "offer": None}
    return {"authors": queries.authors(), "offer": offer(request.form, typed.picture)}


def _kept(story: Article, kept: queries.Typed | None, typed: Manuscript) -> dict[str, object] | None:
    """What this editor typed and did not save, if it is not what stands in the fields."""
    latest = queries.latest(story).manuscript
    if kept is None or {kept.manuscript, replace(kept.manuscript, picture=typed.picture)} & {typed, latest}:
        return None
    texts = ("\n\n".join((it.title, it.standfirst, it.body)) for it in (latest, kept.manuscript))
    return {"at": kept.at, "mark": kept.mark, "rows": rows(*texts)}


def remarks(story: Article, typed: Manuscript) -> dict[str, object]:
    """The remarks on a story, for who may read them."""
    may = policy.may_remark(me())
    return {"remarks": queries.remarks(story, typed) if may else None, "now": clock.now()}


def proof(story: Article, typed: Manuscript) -> dict[str, object]:
    """How it would look to readers, and what helps to make it better."""
    too_long, now = len(typed.body) > ARTICLE.longest, clock.now()
    found = hints("" if too_long else typed.body)
    lost = queries.missing_polls(found.polls) if found.polls else ()
    site = current_app.extensions["kith.config"].base_url
    among = None if me().may(Role.EDITOR) else pictures_on(Where.ARTICLE, story.id)
    return {
        **_told(story, typed, lost, among),
        "data": None,
        "notes": notes_on(SubjectKind.ARTICLE, story.id),
        "head_level": 2,
        "too_long": too_long,
        "hints": found,
        "silent": queries.without_words(found.silent, among),
        "links": queries.checked(found.links, site, now),
        "needs": () if too_long else missing_in(story.id, typed, among),
        "remarks_open": queries.open_remarks(story.id) if policy.may_remark(me()) else 0,
    }


def _told(
    story: Article, typed: Manuscript, lost: Sequence[int], among: Collection[int] | None
) -> dict[str, object]:
    """The proof itself, with these pictures of the library; an editor sees all of them."""
    try:
        made = typeset(typed)
    except Invalid as problem:
        return {"article": None, "following": (), "objection": problem.sentence}
    article = queries.as_told(story, made)
    if among is None:
        html, top = figures.for_editors(article.html, article.picture)
    else:
        html, top = figures.for_contributors(article.html, article.picture, among)
    found = with_polls(html, story.id, lost, clock.now())
    article = replace(article, html=found.text, top=top)
    return {"article": article, "following": found.following, "blank": found.blank, "objection": ""}


def looked(story: Article, typed: Manuscript) -> Response:
    """The proof and the hints in pieces, for a page that is open."""
    values = proof(story, typed)
    return jsonify(
        proof=render_template("editing/_proof.html", **values),
        aids=render_template("editing/_aids.html", **values),
        objection=values["objection"],
    )
