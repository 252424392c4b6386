"""Limits on how often. Counted in this process's memory; addresses are never written down."""

from http import HTTPStatus

from flask import Response, current_app
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from limits.storage import MemoryStorage

from forum.core.config import Config

SIGN_IN_BY_ADDRESS = "6 per minute; 30 per hour"
SIGN_IN_BY_ACCOUNT = "10 per hour"
SIGN_UP = "30 per hour"  # many may sit behind one address, as in a clinic
NOTICE = "5 per minute; 30 per hour"  # by address: nobody needs an account to say that something is illegal
TRY = "60 per minute"  # previews, and words kept for later
DRAFT = "60 per minute"
PICTURE = "60 per minute"
NAMES = "120 per minute"
VOTE = "30 per minute"
VISITORS_VOTE = "10 per minute; 60 per hour"  # by address, which is not written down: a clinic may share one
REACT = "60 per minute"
LOOK = "90 per minute"  # an editor's page asks while they write: how it looks, who else is there
MARK = "120 per minute"  # a reader's browser says what has been seen, several times on a page
READING = "60 per minute"  # by address: a story tells two things, and many may sit behind one address

_COUNTLESS = 10**9


def writing() -> str:
    """How often one writes, decides or reports: what the settings say, asked for at each request."""
    config: Config = current_app.extensions["kith.config"]
    return f"{config.writes_per_minute or _COUNTLESS} per minute"


_SWEEP = 1000  # counts between two looks for what has run out


class _Counts(MemoryStorage):
    """Counts in memory, swept now and then by who counts; the library starts a thread for each count."""

    STORAGE_SCHEME = ["process"]  # noqa: RUF012 - how the library finds it
    _since = 0

    def _MemoryStorage__schedule_expiry(self) -> None:  # noqa: N802 - the library's own name for it
        self._since += 1
        if self._since >= _SWEEP:
            self._since = 0
            self._MemoryStorage__expire_events()  # type: ignore[attr-defined]  # the same


limiter = Limiter(key_func=get_remote_address, storage_uri="process://", headers_enabled=False)


def refused(response: Response) -> bool:
    """Only what was wrong counts: who knows the password is not slowed down."""
    return response.status_code >= HTTPStatus.BAD_REQUEST


def let_through(response: Response) -> bool:
    """Only what was done counts: a form with a mistake may be sent again."""
    return response.status_code < HTTPStatus.BAD_REQUEST
