"""Doors: what was saved of a story: the list, two of them compared, one brought back."""

from flask import Response, request

from forum.accounts.door import EDITOR, me, my_number, requires
from forum.articles.models import Article
from forum.core import clock
from forum.core.db import transaction
from forum.core.errors import DomainError
from forum.core.typed import whole
from forum.core.web import limiter, limits, page, see_other
from forum.editing import actions, queries
from forum.editing.compared import differences
from forum.editing.queries.standing import picture_in_words
from forum.editing.typesetting import typeset
from forum.editing.views.blueprint import bp


@bp.get("/desk/stories/<int:id>/revisions")
@requires(EDITOR)
def revisions(id: int) -> Response:
    """The list; with `from` and `to`, what differs between the two."""
    return _page(queries.story(id, me()))


@bp.post("/desk/stories/<int:id>/revisions/<int:number>/restored")
@requires(EDITOR)
@limiter.limit(limits.writing, key_func=my_number)
def restore(id: int, number: int) -> Response:
    """Bring one back, as the next."""
    story, on = queries.story(id, me()), whole(request.form.get("opened_on")) or 0
    try:
        made = typeset(queries.revision(id, number))
        with transaction():
            actions.restore(me(), story, made, clock.now(), on=on, of=number)
    except DomainError as problem:
        return _page(story, problem.sentence, problem.status)
    return see_other("editing.revisions", id=id)


def _page(story: Article, problem: str = "", status: int = 200) -> Response:
    old, new = (whole(request.args.get(name)) for name in ("from", "to"))
    start = whole(request.args.get("start"))
    return page(
        "editing/revisions.html",
        status=status,
        story=story,
        found=queries.revisions(story, start),
        work=queries.work(story.id),
        problem=problem,
        old=old,
        new=new,
        compared=_compared(story.id, *sorted((old, new))) if old and new else None,
        side=request.args.get("look") == "side",
    )


def _compared(id: int, old: int, new: int) -> dict[str, object]:
    found = differences(queries.revision(id, old), queries.revision(id, new), picture_in_words)
    return {"old": old, "new": new, **found._asdict()}
