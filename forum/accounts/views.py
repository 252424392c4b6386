"""Doors: sign in, sign out, and one's own account."""

from flask import Blueprint, Response, request

from forum.accounts import actions, names, passwords, queries
from forum.accounts.door import (
    MEMBER,
    VISITOR,
    even_if_barred,
    let_in,
    let_out,
    me,
    my_token,
    requires,
    viewer,
)
from forum.accounts.forms import SignInForm
from forum.core import clock
from forum.core.db import transaction
from forum.core.web import limiter, limits, page, see_other
from forum.core.web.answers import see_path
from forum.core.web.kept import has_words, typed
from forum.core.web.paths import local

bp = Blueprint("accounts", __name__, url_prefix="/account")

WRONG = "That name and password do not belong together. Check both; capitals matter in the password."


@bp.get("/sign-in")
@requires(VISITOR)
def sign_in() -> Response:
    """The form to come back in; who is in already goes on."""
    onwards = local(request.args.get("next"))
    if viewer():
        return see_path(onwards)
    return page("accounts/sign_in.html", problems={}, name="", next=onwards, kept={}, kept_for="")


def _account_named() -> str:
    """Counts attempts on one account, wherever they come from and however its name is spelled."""
    return "account:" + names.key(SignInForm.read(request.form).name)[:100]


@bp.post("/sign-in")
@requires(VISITOR)
@limiter.limit(limits.SIGN_IN_BY_ADDRESS, deduct_when=limits.refused)
@limiter.limit(limits.SIGN_IN_BY_ACCOUNT, key_func=_account_named, deduct_when=limits.refused)
def enter() -> Response:
    """Let a member in. Text that was typed before is carried along and shown again."""
    form = SignInForm.read(request.form)
    kept = typed()
    onwards, kept_for = local(request.form.get("next")), local(request.form.get("kept_for"), "")
    member = queries.known_as(form.name)
    if not passwords.fits(member.password_hash if member else None, form.password) or member is None:
        return page(
            "accounts/sign_in.html",
            status=422,
            problems={"name": WRONG},
            name=form.name,
            next=onwards,
            kept=kept,
            kept_for=kept_for,
        )
    let_in(member, clock.now())
    if has_words(kept) and kept_for:
        return page("accounts/welcome_back.html", kept=kept, kept_for=kept_for)
    return see_path(onwards)


@bp.post("/sign-out")
@requires(VISITOR)
def sign_out() -> Response:
    """Leave; pages that this browser kept go too. Twice does no harm."""
    if viewer():
        let_out()
    response = see_other("pages.home")
    response.headers["Clear-Site-Data"] = '"cache", "storage"'
    return response


@bp.get("")
@requires(MEMBER)
def account() -> Response:
    """One's own account: what is kept, and where one is signed in."""
    sign_ins = queries.sign_ins(me(), clock.now())
    return page("accounts/account.html", sign_ins=sign_ins, this_one=queries.fingerprint(my_token()))


@bp.post("/sign-ins/<int:id>/end")
@requires(MEMBER)
@even_if_barred
def end_sign_in(id: int) -> Response:
    """Sign out another browser."""
    with transaction():
        actions.end_sign_in(queries.own_sign_in(me(), id))
    return see_other("accounts.account")


@bp.post("/sign-ins/end")
@requires(MEMBER)
@even_if_barred
def end_all_sign_ins() -> Response:
    """Sign out everywhere, here too."""
    with transaction():
        actions.end_all_sign_ins(me())
    return see_other("accounts.sign_in")
