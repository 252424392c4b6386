"""Doors: the pages that readers walk through."""

from dataclasses import replace

from flask import Response, request, url_for

from forum.accounts import queries as accounts
from forum.accounts.door import VISITOR, me, requires, viewer
from forum.articles import policy
from forum.articles import queries as articles
from forum.articles.standing import RULES
from forum.core import clock
from forum.core.errors import Missing
from forum.core.web import page
from forum.core.web.answers import moved
from forum.core.web.paths import local
from forum.pages.lists import list_page, start
from forum.pages.views.blueprint import bp
from forum.pictures import figures
from forum.pictures import queries as pictures
from forum.polls import queries as polls


@bp.get("/")
@requires(VISITOR)
def home() -> Response:
    """The latest stories; and where WordPress's short links arrive."""
    for name in ("p", "page_id"):
        if (old := request.args.get(name)) and (target := _moved(f"/?{name}={old}")):
            return moved(target)
    now = clock.now()
    chosen = articles.featured(now)
    cards, following = articles.latest(now, articles.others_than(chosen), limit=7)
    return page(
        "pages/home.html",
        chosen=chosen,
        cards=cards,
        more=following,
        topics=articles.topics(),
        week=polls.poll_of_the_week(now),
    )


@bp.get("/articles")
@requires(VISITOR)
def stories() -> Response:
    """All stories, newest first."""
    return list_page("pages/stories.html", start())


@bp.get("/topics")
@requires(VISITOR)
def topics() -> Response:
    """What the stories are about."""
    found = articles.topics()
    shown = pictures.shown([each.picture_id for each in found if each.picture_id])
    return page("pages/topics.html", topics=found, pictures=shown)


@bp.get("/topics/<slug>")
@requires(VISITOR)
def topic(slug: str) -> Response:
    """The stories of one topic; one that became part of another is found at its old address."""
    try:
        found = articles.topic(slug)
    except Missing:
        if target := _moved(f"/topics/{slug}"):
            return moved(target)
        raise
    series = articles.series_about(found, clock.now())
    told = {"topic": found, "series": series, "picture": pictures.shown_one(found.picture_id)}
    return list_page("pages/topic.html", start(), articles.about(found), **told)


@bp.get("/series/<slug>")
@requires(VISITOR)
def series(slug: str) -> Response:
    """The stories of a series, in their order."""
    now = clock.now()
    found = articles.public_series(slug, now)
    return page("pages/series.html", series=found, cards=articles.parts_of(found, now))


@bp.get("/tags/<slug>")
@requires(VISITOR)
def tag(slug: str) -> Response:
    """The stories with one tag; a tag that was renamed or merged is found at its old address."""
    try:
        found = articles.tag(slug)
    except Missing:
        if target := _moved(f"/tags/{slug}"):
            return moved(target)
        raise
    return list_page("pages/tag.html", start(), articles.tagged(found), tag=found)


@bp.get("/authors/<username>")
@requires(VISITOR)
def author(username: str) -> Response:
    """Who tells these stories."""
    found = accounts.by_username(username)
    if found is None or not articles.has_told(found, viewer(), clock.now()):
        raise Missing("There is no author of that name here.")
    about = articles.author_page(found)
    may_edit = bool(viewer() and policy.may_describe_author(me(), found, tells_stories=True))
    picture = pictures.shown_one(about.picture_id) if about else None
    told = {"author": found, "about": about, "may_edit": may_edit, "picture": picture}
    return list_page("pages/author.html", start(), articles.by(found), **told)


@bp.get("/pages/<slug>")
@requires(VISITOR)
def standing(slug: str) -> Response:
    """A standing page. The community rules are a book by now, and live elsewhere."""
    if slug == RULES:
        return moved(url_for("rules.book"))
    found = articles.standing_page(slug)
    return page("pages/standing.html", standing=replace(found, html=figures.for_readers(found.html).html))


@bp.get("/robots.txt")
@requires(VISITOR)
def robots() -> Response:
    """What is not for search engines: forms and one's own."""
    closed = ("/account", "/reading-tools", "/comments/")
    return Response(
        "\n".join(["User-agent: *", *(f"Disallow: {path}" for path in closed), ""]), mimetype="text/plain"
    )


@bp.get("/<path:old>")
@requires(VISITOR)
def elsewhere(old: str) -> Response:
    """Where a story lived before it came here."""
    target = _moved(request.full_path) or _moved("/" + old.rstrip("/"))
    if target is None and old.endswith("/"):
        target = local("/" + old.rstrip("/"), otherwise="")
    if not target:
        raise Missing
    return moved(target)


def _moved(path: str) -> str | None:
    return articles.moved_to(path, viewer(), clock.now())
