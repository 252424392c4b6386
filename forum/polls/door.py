"""Who votes, as ballots know them: a member, or a visitor by what their browser keeps for one poll.

A visitor's cookie is set when they vote and not before. It is sent with requests for that poll's own pages
alone, so every other page stays the same for all; it holds a number by chance, signed, and nothing else. The
ballot itself brings that number along, so that whoever presses twice before the first answer votes once.
"""

import secrets

from flask import Response, current_app, request
from itsdangerous import BadSignature, URLSafeSerializer

from forum.accounts.door import viewer
from forum.polls.queries import PollView
from forum.polls.secrecy import Voter, ballot_key

COOKIE = "kith-ballot"
FIELD = "number"
_KEPT = 400 * 24 * 3600  # seconds: as long as browsers allow
_BYTES = 16


def key() -> bytes:
    """What signs are made with on this site."""
    return ballot_key(current_app.config["SECRET_KEY"])


def voter_of(poll: PollView) -> Voter | None:
    """Who is asking, if they may have voted in this poll."""
    member = viewer()
    if member is not None:
        return Voter.member(member.id, key())
    token = _token(poll.id)
    return Voter.visitor(token, key()) if token else None


def visitor_of(poll: PollView) -> tuple[Voter, str]:
    """Whoever asks, as a visitor, and their number: what their browser keeps, or what is on the ballot."""
    token = _token(poll.id) or _read(request.form.get(FIELD, ""), poll.id) or _by_chance()
    return Voter.visitor(token, key()), token


def number_for(poll: PollView) -> str:
    """A new number, signed, for a ballot that a visitor has not filled in yet."""
    return _signed(poll.id, _by_chance())


def is_known(poll: PollView) -> bool:
    """Whether this browser keeps a number for the poll already."""
    return bool(_token(poll.id))


def remember(response: Response, poll: PollView, token: str) -> Response:
    """Let a visitor's browser keep their number for this poll."""
    response.set_cookie(
        COOKIE,
        _signed(poll.id, token),
        max_age=_KEPT,
        path=f"/polls/{poll.id}",
        secure=request.is_secure,
        httponly=True,
        samesite="Lax",
    )
    return response


def forget(response: Response, poll: PollView) -> Response:
    """Let it forget the number again."""
    response.delete_cookie(COOKIE, path=f"/polls/{poll.id}", httponly=True, samesite="Lax")
    return response


def _token(poll_id: int) -> str:
    """The number that this browser keeps for a poll; nothing where there is none."""
    return _read(request.cookies.get(COOKIE, ""), poll_id)


def _by_chance() -> str:
    return secrets.token_urlsafe(_BYTES)


def _signed(poll_id: int, token: str) -> str:
    return str(_signer().dumps([poll_id, token]))


def _read(signed: str, poll_id: int) -> str:
    """The number in it; nothing where it is not from here, or for another poll."""
    try:
        kept = _signer().loads(signed)
    except BadSignature:
        return ""
    fits = isinstance(kept, list) and len(kept) == len(("poll", "token")) and kept[0] == poll_id
    return str(kept[1]) if fits else ""


def _signer() -> URLSafeSerializer:
    return URLSafeSerializer(current_app.config["SECRET_KEY"], salt="kith-ballot")
