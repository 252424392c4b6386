"""Doors: a story, and one of its threads in focus. What the front could not answer alone is made here."""

from flask import Response, current_app, request
from flask_wtf.csrf import generate_csrf

from forum.accounts.door import VISITOR, my_sanctions, requires, viewer
from forum.accounts.models import Member
from forum.articles.queries import moved_to
from forum.core import clock
from forum.core.db import lookup
from forum.core.errors import Gone, Missing
from forum.core.typed import whole
from forum.core.web.answers import moved
from forum.core.web.cache import pieces
from forum.core.web.reading_door import reading
from forum.core.web.routes import here_is
from forum.pages.story import personal
from forum.pages.story.answering import Asked, Ground, Look, look, members_page, order, visitors_copy
from forum.pages.story.frame import Variant
from forum.pages.story.personal import Viewer
from forum.pages.views.blueprint import bp
from forum.polls.door import key
from forum.readership.door import see_this


@bp.get("/articles/<slug>")
@requires(VISITOR)
def article(slug: str) -> Response:
    """The story with its poll and its threads."""
    return _answer(slug, None)


@bp.get("/articles/<slug>/comments/<int:id>")
@requires(VISITOR)
def thread(slug: str, id: int) -> Response:
    """One thread in focus."""
    if not id:
        raise Missing
    return _answer(slug, id)


def _answer(slug: str, focus: int | None) -> Response:
    return _found(slug, focus) or _elsewhere(slug, focus)


def _elsewhere(slug: str, focus: int | None) -> Response:
    """Where it lives now, if it has another address; why it is gone, if its editors took it away."""
    target = moved_to(f"/articles/{slug}", viewer(), clock.now())
    if target:
        thread = f"/comments/{focus}" if focus else ""
        query = request.query_string.decode("ascii", "ignore")
        return moved(f"{target}{thread}{'?' if query else ''}{query}")
    why = current_app.extensions["kith.why_archived"](slug)
    raise Gone(why) if why else Missing


def _found(slug: str, focus: int | None) -> Response | None:
    now, member = clock.now(), viewer()
    asked = Asked(slug, focus, order(request.args.get("sort")), whole(request.args.get("from")))
    site = current_app.extensions
    ground = Ground(site["kith.config"].newcomer_comments, site["kith.told_by"], key())
    with lookup() as reader:  # what has to be made now reads through it too
        seen = look(reader, asked, _viewer(member), now, ground)
        if seen is None or not seen.where.head.is_seen_by(member, now):
            return None
        here_is(seen.where.values)
        variant = Variant(reading().looks, member.role if member else None, seen.where.head.hidden(now))
        if not focus and not variant.hidden:
            see_this(variant.role, seen.where.head.id, now.date())
        return _visitors(seen, variant) if member is None else _members(seen, variant)


def _viewer(member: Member | None) -> Viewer | None:
    if member is None:
        return None
    return Viewer(
        member.id, member.called, member.role, member.joined_at, bool(my_sanctions()), generate_csrf()
    )


def _visitors(seen: Look, variant: Variant) -> Response:
    """Kept whole; without any cookie it may be asked for by its ETag."""
    response = Response(mimetype="text/html")
    if "Cookie" not in request.headers:
        response.set_etag(seen.where.etag(current_app.extensions["kith.config"].shown), weak=True)
        if response.make_conditional(request).status_code == 304:  # noqa: PLR2004 - not modified
            return response
    copy = visitors_copy(seen, variant, pieces().get)
    assert copy is not None
    response.data = copy.plain
    return response


def _members(seen: Look, variant: Variant) -> Response:
    body = members_page(seen, variant, pieces().get, personal.macros(current_app))
    return Response(body, mimetype="text/html")
