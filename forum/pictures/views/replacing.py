"""Door: a better file takes a picture's place. Its number, its words and its places stay."""

from http import HTTPStatus

from flask import Response, jsonify, request
from werkzeug.datastructures import FileStorage

from forum.accounts.door import EDITOR, answers_a_script, me, my_number, requires
from forum.core import clock
from forum.core.answers import insist
from forum.core.db import transaction
from forum.core.errors import DomainError
from forum.core.web import limiter, limits
from forum.pictures import actions, policy, queries
from forum.pictures.actions import Upload
from forum.pictures.jobs import make_at_once, workshop
from forum.pictures.models import Picture
from forum.pictures.telling import Unmakable, already_there
from forum.pictures.views.blueprint import bp
from forum.pictures.views.library import page_of, picture_page, told
from forum.pictures.views.upload import received
from forum.pictures.workshop import AT_ONCE


@bp.post("/desk/pictures/<int:id>/file")
@requires(EDITOR)
@limiter.limit(limits.PICTURE, key_func=my_number)
def replace(id: int) -> Response:
    """Take the better file in, and make it at once if that is quick. Until it is there the old one shows."""
    found = queries.picture(id)
    insist(policy.may_replace(me(), found))
    try:
        _replaced(found, request.files.get("picture"))
    except Unmakable as problem:
        return _not_yet(id, str(problem), HTTPStatus.UNPROCESSABLE_ENTITY)
    except DomainError as refused:
        return _not_yet(id, refused.sentence, refused.status)
    if answers_a_script(replace):
        return jsonify(told(queries.picture(id)) | {"next": page_of(id).location})
    return page_of(id)


def _replaced(found: Picture, file: FileStorage | None) -> None:
    with received(file) as (token, digest):
        if (known := queries.same_upload(digest)) is not None:
            raise Unmakable(already_there(known, found.id))
        looked = workshop().look(token)
        with transaction():
            id = actions.replace(me(), found, Upload(token, digest, looked.stopped), clock.now())
    if looked.pixels <= AT_ONCE:
        make_at_once(id, clock.now())


def _not_yet(id: int, problem: str, status: int) -> Response:
    if answers_a_script(replace):
        response = jsonify(problem=problem)
        response.status_code = status
        return response
    return picture_page(queries.picture(id), problem=problem, status=status)
