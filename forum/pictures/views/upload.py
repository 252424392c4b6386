"""Doors: a picture comes in, by a form or by our own script."""

import secrets
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from http import HTTPStatus

from flask import Response, jsonify, request
from werkzeug.datastructures import FileStorage

from forum.accounts.door import EDITOR, answers_a_script, me, my_number, requires, viewer
from forum.core import clock
from forum.core.db import transaction
from forum.core.errors import Away
from forum.core.web import limiter, limits, uploads
from forum.pictures import actions, policy, queries
from forum.pictures.actions import Upload
from forum.pictures.details import Details
from forum.pictures.forms import DetailsForm
from forum.pictures.jobs import make_at_once, workshop
from forum.pictures.telling import NOTHING, Unmakable, said_otherwise, too_large
from forum.pictures.views.blueprint import bp
from forum.pictures.views.library import library_page, page_of, picture_page, told
from forum.pictures.workshop import AT_ONCE

_LARGE = {"pictures.upload", "pictures.replace"}


@bp.url_value_preprocessor  # it comes before all that reads forms, the check of the token included
def make_room(endpoint: str | None, _: Mapping[str, object] | None) -> None:
    """Only an editor may send a large file, and only to these doors."""
    member = viewer() if endpoint in _LARGE else None
    if member and policy.may_keep_pictures(member):
        shop = workshop()
        uploads.make_room(uploads.Room(shop.most_bytes, shop.spool))


@bp.post("/desk/pictures")
@requires(EDITOR)
@limiter.limit(limits.PICTURE, key_func=my_number)
def upload() -> Response:
    """Take a picture in, and make it at once if that is quick."""
    form = DetailsForm.read(request.form, Details())
    if form.problems:
        return _again(form, "")
    try:
        id, new = _taken_in(request.files.get("picture"), form.details)
    except Unmakable as problem:
        return _again(form, str(problem))
    except Away as away:
        return _again(form, away.sentence, away.status)
    if not new and (otherwise := _filled_in(id, form.details)):
        return _said_otherwise(id, form.details, otherwise)
    if answers_a_script(upload):
        return jsonify(told(queries.picture(id)) | {"next": _next(id, new=new).location})
    return _next(id, new=new)


def _filled_in(id: int, typed: Details) -> Collection[str]:
    with transaction():
        return actions.fill_in(me(), queries.picture(id), typed)


def _said_otherwise(id: int, typed: Details, names: Collection[str]) -> Response:
    """The picture that the same file was before, with what was typed now in the fields, and what stands."""
    found, status = queries.picture(id), HTTPStatus.CONFLICT
    known = actions.details_of(found)
    if answers_a_script(upload):
        response = jsonify(problem=said_otherwise(id, [getattr(known, name) for name in sorted(names)]))
        response.status_code = status
        return response
    shown = known._replace(**{name: getattr(typed, name) for name in names})
    said = {name: getattr(known, name) for name in Details._fields if name in names}
    return picture_page(found, DetailsForm(shown, {}), status=status, said=said)


def _next(id: int, *, new: bool) -> Response:
    return page_of(id, **({} if new else {"again": 1}))


@contextmanager
def received(file: FileStorage | None) -> Iterator[tuple[str, str]]:
    """The token and the SHA-256 of what was sent, in the spool. Raises Unmakable; then nothing is kept."""
    if file is None or not file.filename:
        raise Unmakable(NOTHING)
    shop, token = workshop(), secrets.token_urlsafe(16)
    if uploads.is_over(file.stream):
        raise Unmakable(too_large(shop.most_bytes))
    digest = shop.take_in(token, file.stream)
    try:
        yield token, digest
    except BaseException:
        shop.forget(token)
        raise


def _taken_in(file: FileStorage | None, details: Details) -> tuple[int, bool]:
    """Its id, and whether it is new. Raises Unmakable; then nothing of it is kept."""
    with received(file) as (token, digest):
        id, new, pixels = _added(token, digest, details)
    if not new:
        workshop().forget(token)
    elif pixels <= AT_ONCE:
        make_at_once(id, clock.now())
    return id, new


def _added(token: str, digest: str, details: Details) -> tuple[int, bool, int]:
    if (known := queries.same_upload(digest)) is not None:
        return known, False, 0
    looked = workshop().look(token)
    with transaction():
        id, new = actions.add(me(), Upload(token, digest, looked.stopped), details, clock.now())
    return id, new, looked.pixels


def _again(form: DetailsForm, problem: str, status: int = HTTPStatus.UNPROCESSABLE_ENTITY) -> Response:
    """The form as it was typed, and why it can't be taken."""
    if answers_a_script(upload):
        response = jsonify(problem=problem or next(iter(form.problems.values())))
        response.status_code = status
        return response
    return library_page(form, problem, status=status)
