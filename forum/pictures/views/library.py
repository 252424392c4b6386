"""Doors: the library of pictures, and one of them."""

from collections.abc import Mapping
from http import HTTPStatus

from flask import Response, current_app, jsonify, request, url_for

from forum.accounts.door import EDITOR, answers_a_script, for_scripts, me, requires
from forum.core import clock
from forum.core.db import transaction
from forum.core.typed import whole
from forum.core.web import page, see_other
from forum.core.web.paths import local
from forum.pictures import actions, policy, queries
from forum.pictures.details import Details, markdown
from forum.pictures.forms import DetailsForm
from forum.pictures.jobs import workshop
from forum.pictures.models import Picture, PictureState
from forum.pictures.queries import Show
from forum.pictures.views.blueprint import bp

LONGEST_SEARCH = 100


@bp.get("/desk/pictures")
@requires(EDITOR)
def library() -> Response:
    """All pictures, newest first; those that stand nowhere; those that still need words."""
    return library_page(DetailsForm(Details(), {}))


def library_page(form: DetailsForm, problem: str = "", status: int = 200) -> Response:
    """The library, with the form for another picture as it was typed."""
    asked, words = request.args.get("show", ""), request.args.get("q", "").strip()[:LONGEST_SEARCH]
    show = Show(asked) if asked in set(Show) else Show.ALL
    kept, start = queries.library(show, words, whole(request.args.get("from")))
    most = _most()
    values = {"back": back(), "kept": kept, "next": start, "show": show, "words": words, "most": most}
    return page("pictures/library.html", status=status, form=form, problem=problem, **values)


def _most() -> dict[str, int]:
    shop = workshop()
    return {"bytes": shop.most_bytes, "pixels": shop.most_pixels}


def back() -> str:
    """The form of ours in which a picture is just to be chosen, if one comes from there."""
    return local(request.values.get("back", ""), otherwise="")


def page_of(id: int, **more: object) -> Response:
    """The way to a picture's page, and from there back to where one was."""
    return see_other("pictures.picture", id=id, **({"back": back()} if back() else {}), **more)


@bp.get("/desk/pictures/<int:id>")
@requires(EDITOR)
def picture(id: int) -> Response:
    """One picture: what it shows, whose it is, where it stands, and how to put it into a story."""
    found = queries.picture(id)
    return picture_page(found)


@bp.post("/desk/pictures/<int:id>")
@requires(EDITOR)
def describe(id: int) -> Response:
    """Say what it shows, what stands under it, whose it is, and who agreed."""
    found = queries.picture(id)
    form = DetailsForm.read(request.form, actions.details_of(found))
    if form.problems:
        return _not_yet(found, form)
    with transaction():
        actions.describe(me(), found, form.details)
    if answers_a_script(describe):
        return jsonify(told(queries.picture(id)))
    return page_of(id)


def _not_yet(found: Picture, form: DetailsForm) -> Response:
    if answers_a_script(describe):
        response = jsonify(problem=next(iter(form.problems.values())))
        response.status_code = HTTPStatus.UNPROCESSABLE_ENTITY
        return response
    return picture_page(found, form, status=HTTPStatus.UNPROCESSABLE_ENTITY)


@bp.post("/desk/pictures/<int:id>/removal")
@requires(EDITOR)
def remove(id: int) -> Response:
    """Delete it. From now on nobody gets its files; a job takes them out of the store."""
    found = queries.picture(id)
    token = found.token
    with transaction():
        actions.remove(me(), found, clock.now())
    workshop().forget(token)
    return see_other("pictures.library")


@bp.get("/desk/pictures/<int:id>/state")
@requires(EDITOR)
@for_scripts
def state(id: int) -> Response:
    """How far it is."""
    return jsonify(told(queries.picture(id)))


def told(found: Picture) -> dict[str, object]:
    """A picture for our own script: what it is, and the line that puts it into a story."""
    answer, better = policy.may_insert(found), queries.replacement(found.id)
    waits = better is not None and better.state is PictureState.WAITING
    line = markdown(found.id, found.description, found.caption) if answer else ""
    return {
        "id": found.id,
        "page": url_for("pictures.picture", id=found.id),
        "progress": url_for("pictures.state", id=found.id),
        "state": PictureState.WAITING if waits else found.state.value,
        "problem": found.problem,
        "description": found.description,
        "caption": found.caption,
        "line": line,
    }


def picture_page(
    found: Picture,
    form: DetailsForm | None = None,
    problem: str = "",
    status: int = 200,
    said: Mapping[str, str] | None = None,
) -> Response:
    """One picture, with its words as they were typed; `problem` is of the file that was to replace it, `said`
    what the library has in the place of what was typed.
    """
    places = current_app.extensions["kith.pictured"](queries.uses(found.id))
    return page(
        "pictures/picture.html",
        status=status,
        picture=found,
        form=form or DetailsForm(actions.details_of(found), {}),
        said=said or {},
        problem=problem,
        places=places,
        better=queries.replacement(found.id),
        may_replace=policy.may_replace(me(), found),
        most=_most(),
        may_insert=policy.may_insert(found),
        may_delete=policy.may_delete(me(), len(places)),
        line=markdown(found.id, found.description, found.caption),
        again="again" in request.args,
        back=back(),
    )
