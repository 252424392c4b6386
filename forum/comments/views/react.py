"""Doors: saying something kind with a press."""

from flask import Response, jsonify, request

from forum.accounts.door import MEMBER, answers_a_script, me, my_number, requires
from forum.comments import actions
from forum.comments.forms import ReactionForm
from forum.comments.models import Comment
from forum.comments.queries import reactions
from forum.comments.views.blueprint import bp
from forum.comments.views.find import comment_and_article, to_its_place
from forum.core import clock
from forum.core.db import transaction
from forum.core.web import limiter, limits, see_other
from forum.core.web.answers import see_path
from forum.core.web.paths import local


@bp.post("/comments/<int:id>/reactions")
@requires(MEMBER)
@limiter.limit(limits.REACT, key_func=my_number)
def react(id: int) -> Response:
    """Set or take back one's reactions; a script is told what stands there now."""
    form = ReactionForm.read(request.form)
    comment, article = comment_and_article(id)
    with transaction():
        for kind in form.said:
            actions.react(me(), comment, kind, clock.now())
        for kind in form.taken_back:
            actions.take_back(me(), comment, kind)
    if answers_a_script(react):
        return _told(comment)
    back = local(request.form.get("back"), "")
    return see_path(back) if back else to_its_place(comment, article.slug)


@bp.get("/comments/<int:id>/reactions")
@requires(MEMBER)
def reacting(id: int) -> Response:
    """Who signed in to react finds the buttons here."""
    return see_other("pages.more", id=id)


def _told(comment: Comment) -> Response:
    own = reactions.own_reactions_to(me().id, comment.id)
    counts = {kind.value: count for kind, count in reactions.counts(comment.id).items()}
    return jsonify(counts | {"own": [kind for kind in counts if kind in own]})
