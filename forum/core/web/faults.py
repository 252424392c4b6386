"""Whatever goes wrong becomes a status, a sentence and a next step; what was typed stays on the page."""

import logging
import traceback
from http import HTTPStatus

from flask import Flask, Response, current_app, g, jsonify, request
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, ProgrammingError
from sqlalchemy.exc import TimeoutError as NoConnectionFree
from werkzeug.exceptions import (
    HTTPException,
    InternalServerError,
    SecurityError,
    ServiceUnavailable,
)

from forum.core.db import session
from forum.core.errors import DomainError
from forum.core.web.answers import page
from forum.core.web.kept import typed

_log = logging.getLogger(__name__)

LAST_WORDS = "Something broke on our side. It was not you. Please try again in a few minutes.\n"
# status: heading, what to do next
WORDS = {
    400: ("That form could not be used", "It may be an old copy of the page. Please send it once more."),
    403: ("That is not possible", "If you think it should be, a moderator can help."),
    404: (
        "We could not find that page",
        "It may have moved, or its author may have taken it back. The stories are where they were.",
    ),
    405: ("That page works differently", "Please go back and use the button there."),
    409: ("Somebody was faster", "Please look at what is there now, then try again."),
    410: (
        "This story is not here any more",
        "The other stories are where they were.",
    ),
    413: ("That is too large", "Please shorten it, or send it in two parts."),
    422: ("Something is not right yet", "Please look at the sentence above, mend it and send it again."),
    429: ("That was a lot at once", "Please wait a few minutes, then try again. Nothing is lost."),
    500: ("Something broke on our side", "It was not you. Please try again in a few minutes."),
    503: ("We are busy just now", "Please try again in a minute. Nothing is lost."),
}


def register(app: Flask) -> None:
    """One handler for each kind of fault."""
    app.register_error_handler(DomainError, _domain)
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(SecurityError, _wrong_host)
    app.register_error_handler(DBAPIError, _database)
    app.register_error_handler(NoConnectionFree, _database)
    app.register_error_handler(Exception, _unexpected)


def fault(status: int, sentence: str = "", way: str = "", kept_at: str | None = None) -> Response:
    """The page for a fault; `way` leads to where one reads why, and what one can do, and `kept_at` to where
    what was typed is kept already. With it, also an empty one, nothing can be sent again, only read.
    """
    heading, advice = WORDS.get(status, WORDS[400 if status < HTTPStatus.INTERNAL_SERVER_ERROR else 500])
    if _is_for_scripts():
        response = jsonify(problem=sentence or f"{heading}. {advice}")
        response.status_code = status
    else:  # what was typed comes back in a form that can be sent again, with a fresh token
        response = _fault_page(
            status, sentence, heading=heading, advice="" if way else advice, way=way, kept_at=kept_at
        )
    if status in {429, 503}:
        response.headers["Retry-After"] = "60"
    return response


def _is_for_scripts() -> bool:
    """Whether only our own script calls this view (see accounts.door.for_scripts): it reads no pages."""
    return hasattr(current_app.view_functions.get(request.endpoint or ""), "for_scripts")


def _fault_page(status: int, sentence: str, **words: str | None) -> Response:
    values = {"code": status, "sentence": sentence, "kept": typed(), **words}
    try:
        return page("layout/fault.html", status=status, **values)
    except Exception as again:  # noqa: BLE001 - the page for faults has one itself: plain words are left
        _log.error("The page for faults failed: %s", _traced(again))
        return Response(LAST_WORDS, InternalServerError.code, mimetype="text/plain")


def _domain(error: DomainError) -> Response:
    return fault(error.status, error.sentence)


def stale() -> Response:
    """The page for a form whose token is not this browser's; who was signed out meanwhile never sees it."""
    return fault(400, "This form was open for a long time, or was sent from another page.")


def _http(error: HTTPException) -> Response:
    if error.response is not None or (error.code or 500) < HTTPStatus.BAD_REQUEST:
        response = error.get_response()
        assert isinstance(response, Response)
        return response
    response = fault(error.code or 500)
    if allowed := getattr(error, "valid_methods", None):
        response.headers["Allow"] = ", ".join(sorted(allowed))
    return response


def _wrong_host(error: SecurityError) -> Response:
    # No address of ours belongs to that name, so no page can be made for it.
    return Response("This site has another name.\n", error.code, mimetype="text/plain")


def _database(error: DBAPIError | NoConnectionFree) -> Response:
    if isinstance(error, (DataError, IntegrityError, ProgrammingError)):
        return _unexpected(error)  # the database did answer: what we asked was wrong
    _leave_database()
    _log.error("The database did not answer: %s", type(getattr(error, "orig", error)).__name__)
    return fault(ServiceUnavailable.code)


def _leave_database() -> None:
    """End what was begun; the page about it must not ask the database again, not even who is here."""
    session.rollback()
    g.without_database = True


def _unexpected(error: Exception) -> Response:
    # The log gets the kinds and the places, the reader a sentence. A message may hold what was typed:
    # PostgreSQL's do, whatever SQLAlchemy hides.
    _log.error("Unexpected fault at %s: %s", request.endpoint, _traced(error))
    _leave_database()
    return fault(InternalServerError.code)


def _traced(error: BaseException | None) -> str:
    kinds, places = [], ""
    while error:
        kinds.append(type(error).__qualname__)
        places = "".join(traceback.format_tb(error.__traceback__)) + places
        error = error.__cause__ or error.__context__
    return " from ".join(kinds) + "\n" + places
