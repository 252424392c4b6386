"""How often a member may send a writing form: looking at one's words is not posting them."""

from collections.abc import Callable
from typing import ParamSpec

from flask import Response, request

from forum.accounts.door import my_number
from forum.core.web import limiter, limits

P = ParamSpec("P")


def so_often(view: Callable[P, Response]) -> Callable[P, Response]:
    """Limit a door for writing: a limit for what is posted, a wider one for previews and drafts."""
    posting = limiter.limit(limits.writing, key_func=my_number, exempt_when=lambda: not _is_posting())
    trying = limiter.limit(limits.TRY, key_func=my_number, exempt_when=_is_posting)
    return posting(trying(view))


def _is_posting() -> bool:
    return request.form.get("do") not in {"preview", "later"}
