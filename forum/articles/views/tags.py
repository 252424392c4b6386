"""Doors: the desk's tags."""

from flask import Response, request

from forum.accounts.door import EDITOR, me, requires
from forum.articles import actions, queries
from forum.articles.forms import line, name_problem
from forum.articles.models import Tag
from forum.articles.views.blueprint import bp
from forum.core.db import transaction
from forum.core.errors import DomainError, Invalid
from forum.core.web import page, see_other


@bp.get("/desk/tags")
@requires(EDITOR)
def tags() -> Response:
    """All tags with how many stories have them, a page at a time."""
    words = line(request.args, "find")
    found, following = queries.counted_tags(request.args.get("from", ""), words)
    return page("articles/tags.html", found=found, following=following, words=words)


@bp.get("/desk/tags/<slug>")
@requires(EDITOR)
def tag(slug: str) -> Response:
    """Rename one, merge it with another, or take it away."""
    found = queries.tag(slug)
    return _tag_page(found, {"name": found.name})


@bp.post("/desk/tags/<slug>/name")
@requires(EDITOR)
def rename_tag(slug: str) -> Response:
    """Another word for the same."""
    found, name = queries.tag(slug), line(request.form, "name")
    if problem := name_problem(name):
        return _tag_page(found, {"name": name, "name_problem": problem}, 422)
    try:
        with transaction():
            actions.rename_tag(me(), found, name)
    except DomainError as refused:
        return _tag_page(queries.tag(slug), {"name": name, "name_problem": refused.sentence}, refused.status)
    return see_other("articles.tags", **{"from": found.slug})


@bp.post("/desk/tags/<slug>/merging")
@requires(EDITOR)
def merge_tag(slug: str) -> Response:
    """Let another tag take its place."""
    found, typed = queries.tag(slug), line(request.form, "into")
    try:
        into = _other(typed)
        with transaction():
            actions.merge_tags(me(), found, into)
    except DomainError as refused:
        values = {"name": found.name, "into": typed, "into_problem": refused.sentence}
        return _tag_page(queries.tag(slug), values, refused.status)
    return see_other("articles.tags", **{"from": into.slug})


def _other(typed: str) -> Tag:
    if found := queries.tag_called(typed):
        return found
    raise Invalid(f"There is no tag “{typed}”. Check how it is spelled in the list.")


@bp.post("/desk/tags/<slug>/removal")
@requires(EDITOR)
def remove_tag(slug: str) -> Response:
    """Take it off every story."""
    with transaction():
        actions.remove_tag(me(), queries.tag(slug))
    return see_other("articles.tags")


def _tag_page(tag: Tag, typed: dict[str, str], status: int = 200) -> Response:
    values = {"name_problem": "", "into": "", "into_problem": ""} | typed
    return page("articles/tag.html", status=status, tag=tag, **values)
