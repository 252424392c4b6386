"""What every response says: which sources a page may use (ours alone), and who may keep a copy."""

from collections.abc import Callable
from http import HTTPStatus
from wsgiref.headers import Headers

from flask import Flask, Response, request, session

CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
    "manifest-src 'self'"
)
_HEADERS = {
    "Content-Security-Policy": CSP,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
}
HSTS = "max-age=31536000"
SHARED = "public, max-age=0, s-maxage=1, must-revalidate"
PRIVATE = "private, no-cache"


def always(*, secure: bool) -> list[tuple[str, str]]:
    """What every response says, wherever it is made."""
    return [*_HEADERS.items(), *([("Strict-Transport-Security", HSTS)] if secure else [])]


def register(app: Flask, *, secure: bool) -> None:
    """Put the headers on every response of the application, error pages included."""

    @app.after_request
    def finish(response: Response) -> Response:
        for name, value in always(secure=secure):
            response.headers.setdefault(name, value)
        if "Cache-Control" not in response.headers:
            _who_may_keep_it(response, has_session=app.config["SESSION_COOKIE_NAME"] in request.cookies)
        return response


def _who_may_keep_it(response: Response, *, has_session: bool) -> None:
    """A visitor's page is the same for all and may be shared for a second; all else is private."""
    response.vary.add("Cookie")
    # A token in a form is written into the session, whose cookie is set only after this.
    same_for_all = not has_session and not session.modified and "Set-Cookie" not in response.headers
    fine = response.status_code < HTTPStatus.BAD_REQUEST
    shared = same_for_all and request.method in {"GET", "HEAD"} and fine
    response.headers["Cache-Control"] = SHARED if shared else PRIVATE


def for_static(*, secure: bool) -> Callable[[Headers, str, str], None]:
    """The same headers for static files, which do not pass through the application."""
    own = always(secure=secure)

    def add(headers: Headers, path: str, url: str) -> None:
        for name, value in own:
            headers[name] = value

    return add
