"""Doors: closing one's own account, which everything that one ever did has a part in."""

from flask import Response, request

from forum.accounts import actions, passwords, policy, queries
from forum.accounts.door import ADMIN, MEMBER, VISITOR, even_if_barred, let_out, me, requires, viewer
from forum.articles.actions import take_turns
from forum.articles.queries import stories_by, tells_stories
from forum.core import clock
from forum.core.answers import Answer
from forum.core.db import transaction
from forum.core.web import limiter, limits, page, see_other
from forum.pages.names import articles_that_name
from forum.pages.views.blueprint import bp

WRONG = "That is not your password. Check it; capitals matter."


@bp.get("/account/close")
@requires(MEMBER)
def leave() -> Response:
    """What happens when one closes one's account."""
    return _leaving_page()


def _account_of_mine() -> str:
    member = viewer()
    return f"leaving:{member.id}" if member else "leaving:nobody"


@bp.post("/account/close")
@requires(MEMBER)
@even_if_barred
@limiter.limit(limits.SIGN_IN_BY_ACCOUNT, key_func=_account_of_mine, deduct_when=limits.refused)
def close_account() -> Response:
    """Close it, with the password."""
    password = request.form.get("password", "")[: passwords.LONGEST + 1]
    if not passwords.fits(me().password_hash, password):
        return _leaving_page(WRONG)
    with transaction():
        # Before their own row: whoever does something takes the article first, then those it speaks to.
        take_turns({*articles_that_name(me().id), *stories_by(me())})
        actions.close_account(me(), clock.now(), tells_stories=tells_stories(me()))
    let_out()
    response = see_other("pages.left")
    response.headers["Clear-Site-Data"] = '"cache", "storage"'
    return response


@bp.get("/account/closed")
@requires(VISITOR)
def left() -> Response:
    """A goodbye."""
    return see_other("accounts.account") if viewer() else page("accounts/closed.html")


def _may_leave() -> Answer:
    last_admin = me().may(ADMIN) and not queries.other_admins(me())
    return policy.may_close_account(tells_stories=tells_stories(me()), last_admin=last_admin)


def _leaving_page(problem: str = "") -> Response:
    status = 422 if problem else 200
    return page("accounts/close.html", status=status, may_leave=_may_leave(), problem=problem)
