"""The front door: story pages that need nothing new are answered here, before Flask is asked at all.

Most requests are for a page that is kept already. This finds it by one read of the article (and for a
member, who they are and what is theirs), fills the gaps and answers. Whatever it does not know for certain -
another address, a piece that is not there yet, a story that is hidden, a database that does not answer -
goes on to the application, which answers the same question the long way.
"""

import re
from collections.abc import Callable, Hashable, Iterable, Mapping, Sized
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from flask import Flask
from flask.sessions import SecureCookieSessionInterface
from itsdangerous import BadSignature, URLSafeTimedSerializer
from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError
from werkzeug.http import parse_etags

from forum.accounts.queries import SIGNED_IN, fingerprint
from forum.core import clock
from forum.core.config import Config
from forum.core.db import Reader, db, reading
from forum.core.typed import whole
from forum.core.web import headers, packing
from forum.core.web.cache import Pieces
from forum.core.web.reading import COOKIE, Reading
from forum.pages.story import personal
from forum.pages.story.answering import Asked, Ground, Look, look, members_page, order, visitors_copy
from forum.pages.story.frame import Variant
from forum.pages.story.personal import Viewer
from forum.polls.secrecy import ballot_key
from forum.readership.door import see

Environ = dict[str, Any]
StartResponse = Callable[[str, list[tuple[str, str]]], object]
WSGI = Callable[[Environ, Any], Iterable[bytes]]

_PATH = re.compile(r"/articles/([a-z0-9-]{1,200})(?:/comments/([1-9][0-9]{0,8}))?")
_QUERY = re.compile(r"(?:sort=(newest|oldest|replies))?(?:(?:^|&)from=([0-9]{1,9}))?")
_COOKIE = re.compile(r"\s*([^=;\s]+)=([^;]*?)\s*(?:;|$)")


@dataclass(frozen=True, slots=True)
class _Request:
    """As much of a request as the front understands."""

    asked: Asked
    cookies: Mapping[str, str]
    raw: Environ

    @property
    def packed(self) -> bool:
        return packing.accepted(self.raw.get("HTTP_ACCEPT_ENCODING", ""))


class _Session(NamedTuple):
    """What a session's cookie says: the fingerprint of a sign-in, and a token for its forms."""

    sign_in: str
    token: str


@dataclass(frozen=True, slots=True)
class _Answer:
    status: str
    body: bytes
    own: list[tuple[str, str]]


class Front:
    """A WSGI application in front of another one."""

    def __init__(self, app: Flask, inner: WSGI, hosts: Iterable[str], *, secure: bool) -> None:
        self._app, self._inner, self._hosts = app, inner, frozenset(hosts)
        self._always = headers.always(secure=secure)
        self._pieces: Callable[[], Pieces] = lambda: app.extensions["kith.pieces"]
        self._session = app.config["SESSION_COOKIE_NAME"]
        serializer = SecureCookieSessionInterface().get_signing_serializer(app)
        assert serializer is not None
        self._sessions: URLSafeTimedSerializer = serializer
        self._tokens = URLSafeTimedSerializer(app.secret_key or "", salt="wtf-csrf-token")
        config: Config = app.extensions["kith.config"]
        told_by = app.extensions["kith.told_by"]
        self._ground = Ground(config.newcomer_comments, told_by, ballot_key(config.secret_key))
        self._site = config.shown
        self._age = int(app.permanent_session_lifetime.total_seconds())
        # The same cookie comes again and again. Whether its sign-in still stands is asked each time.
        self._opened = lru_cache(maxsize=4096)(self._open)

    def __call__(self, environ: Environ, start_response: Any) -> Iterable[bytes]:
        found = self._understood(environ)
        answer = self._answer(found) if found else None
        if answer is None:
            return self._inner(environ, start_response)
        start_response(answer.status, [*self._always, *answer.own])
        return [] if environ["REQUEST_METHOD"] == "HEAD" else [answer.body]

    def _understood(self, environ: Environ) -> _Request | None:
        if environ["REQUEST_METHOD"] not in {"GET", "HEAD"} or not self._is_ours(environ):
            return None
        path, query = _PATH.fullmatch(environ["PATH_INFO"]), _QUERY.fullmatch(environ["QUERY_STRING"])
        if path is None or query is None:
            return None
        slug, focus = path.groups()
        asked = Asked(slug, whole(focus), order(query[1]), whole(query[2]))
        sent = _COOKIE.findall(environ.get("HTTP_COOKIE", ""))
        cookies = dict(sent)
        if len(cookies) < len(sent):
            return None  # twice the same name: which one counts is Flask's to say
        return _Request(asked, cookies, environ)

    def _is_ours(self, environ: Environ) -> bool:
        host = environ.get("HTTP_HOST", "")
        return host.rpartition(":")[0] in self._hosts or host in self._hosts

    def _answer(self, request: _Request) -> _Answer | None:
        try:
            with reading(self._engine) as reader:
                return self._read(request, reader)
        except SQLAlchemyError:
            return None  # the application says so, in a sentence

    @cached_property
    def _engine(self) -> Engine:
        with self._app.app_context():
            return db.engine

    def _read(self, request: _Request, reader: Reader) -> _Answer | None:
        now, viewer = clock.now(), None
        if self._session in request.cookies:
            known, viewer = self._who(request, reader)
            if not known:
                return None
        seen = look(reader, request.asked, viewer, now, self._ground)
        if seen is None or seen.where.head.hidden(now):
            return None
        variant = Variant(_looks(request.cookies.get(COOKIE)), viewer.role if viewer else None, hidden="")
        answer = (self._members if viewer else self._visitors)(request, seen, variant)
        if answer and not request.asked.focus:
            see(self._app, request.raw, variant.role, seen.where.head.id, now.date())
        return answer

    def _who(self, request: _Request, reader: Reader) -> tuple[bool, Viewer | None]:
        """Whether it is known who this is, and who."""
        session = self._opened(request.cookies[self._session])
        if session is None or not session.sign_in:
            return session is not None, None
        found = reader.first(SIGNED_IN, token=session.sign_in, now=clock.now())
        if found is None or not session.token:
            return False, None
        return True, Viewer(*(*found, session.token))

    def _open(self, cookie: str) -> "_Session | None":
        try:
            values = self._sessions.loads(cookie, max_age=self._age)
        except BadSignature:
            return None
        sign_in, token = values.get("_user_id"), values.get("csrf_token")
        return _Session(fingerprint(sign_in) if sign_in else "", self._tokens.dumps(token) if token else "")

    def _shelf(self, key: Hashable, make: Callable[[], Sized]) -> Any:
        return self._pieces().find(key)

    def _visitors(self, request: _Request, seen: Look, variant: Variant) -> _Answer | None:
        copy = visitors_copy(seen, variant, self._shelf)
        if copy is None:
            return None
        own = [("Vary", "Accept-Encoding, Cookie")]
        if "HTTP_COOKIE" in request.raw:
            own.append(("Cache-Control", headers.PRIVATE))
        else:
            etag = seen.where.etag(self._site)
            own += [("Cache-Control", headers.SHARED), ("ETag", f'W/"{etag}"')]
            if _has(request.raw.get("HTTP_IF_NONE_MATCH"), etag):
                return _Answer("304 NOT MODIFIED", b"", own)
        if request.packed:
            return _html(copy.packed, [*own, ("Content-Encoding", packing.ENCODING)])
        return _html(copy.plain, own)

    def _members(self, request: _Request, seen: Look, variant: Variant) -> _Answer | None:
        body = members_page(seen, variant, self._shelf, personal.macros(self._app))
        if body is None:
            return None
        own = [("Vary", "Accept-Encoding, Cookie"), ("Cache-Control", headers.PRIVATE)]
        if request.packed:
            return _html(packing.packed(body), [*own, ("Content-Encoding", packing.ENCODING)])
        return _html(body, own)


@lru_cache(maxsize=1024)
def _looks(cookie: str | None) -> str:
    return Reading.remembered(cookie).looks


def _html(body: bytes, own: list[tuple[str, str]]) -> _Answer:
    about = [("Content-Type", "text/html; charset=utf-8"), ("Content-Length", str(len(body)))]
    return _Answer("200 OK", body, [*about, *own])


def _has(header: str | None, etag: str) -> bool:
    return bool(header) and parse_etags(header).contains_weak(etag)
