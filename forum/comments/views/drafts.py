"""Doors: drafts keep themselves while one types; here one finds them again. And names to choose from."""

from flask import Response, jsonify, make_response, request

from forum.accounts.door import MEMBER, even_if_barred, for_scripts, me, my_number, requires
from forum.accounts.queries import names_beginning
from forum.comments import actions
from forum.comments.forms import DraftForm
from forum.comments.queries import writing
from forum.comments.views.blueprint import bp
from forum.core import clock
from forum.core.db import transaction
from forum.core.errors import Invalid
from forum.core.typed import whole
from forum.core.web import limiter, limits, page, see_other

NAMES = 8
LISTED = 50


@bp.post("/articles/<slug>/draft")
@requires(MEMBER)
@even_if_barred
@for_scripts
@limiter.limit(limits.DRAFT, key_func=my_number)
def keep_draft(slug: str) -> Response:
    """Keep what is in the box."""
    now, form, id = clock.now(), DraftForm.read(request.form), me().id
    if form.problem:
        raise Invalid(form.problem)
    with transaction():
        member, article = writing.ground(slug, id, now, to_write=False)
        to_id = writing.place_of_draft(form.to, article.id)
        try:
            actions.keep_draft(member, article, to_id, form.begun, now)
        except actions.BegunElsewhere as other:  # nothing is written: the script looks whether it was its own
            kept = writing.draft(member.id, article.id, to_id)
            return make_response(jsonify(problem=other.sentence, draft=kept), other.status)
    return jsonify(saved="just now")


@bp.get("/account/drafts")
@requires(MEMBER)
def drafts() -> Response:
    """What one has begun, the latest first."""
    found = writing.drafts(me().id, LISTED + 1, clock.now())
    more = LISTED if len(found) > LISTED else 0
    return page("comments/drafts.html", drafts=found[:LISTED], more=more)


@bp.post("/account/drafts/discard")
@requires(MEMBER)
@even_if_barred
def discard_draft() -> Response:
    """Let one go."""
    article_id, to_id = whole(request.form.get("article")), whole(request.form.get("to"))
    with transaction():
        actions.discard_draft(me(), article_id or 0, to_id or 0)
    return see_other("comments.drafts")


@bp.get("/members/names")
@requires(MEMBER)
@for_scripts
@limiter.limit(limits.NAMES, key_func=my_number)
def names() -> Response:
    """Usernames that begin with what was typed after an @."""
    start = request.args.get("start", "").strip()[:30]
    return jsonify(list(names_beginning(start, NAMES)) if start else [])
