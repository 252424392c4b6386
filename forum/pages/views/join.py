"""Doors: joining, and what one tells others about oneself. The rules look at both as at comments."""

from dataclasses import replace

from flask import Response, request

from forum.accounts import actions, passwords, queries
from forum.accounts.door import MEMBER, VISITOR, let_in, me, my_number, requires, shown_again_by
from forum.accounts.forms import ProfileForm, SignUpForm
from forum.comments.door import care
from forum.core import clock
from forum.core.db import transaction
from forum.core.errors import Refused
from forum.core.web import limiter, limits, page, see_other
from forum.core.web.answers import see_path
from forum.core.web.paths import local
from forum.pages.views.blueprint import bp
from forum.rules.engine import Place, Standing
from forum.rules.engine.reading import Reading
from forum.rules.queries import current, objection, sounds_heavy

TAKEN = "That name is taken. Try another, or sign in if it is yours."
AGAIN = "Please type your password again; we never show one."


@bp.get("/account/sign-up")
@requires(VISITOR)
def sign_up() -> Response:
    """The form for a new account."""
    onwards = local(request.args.get("next"))
    return page("accounts/sign_up.html", problems={}, name="", agreed=False, next=onwards)


@bp.post("/account/sign-up")
@requires(VISITOR)
@limiter.limit(limits.SIGN_UP, deduct_when=limits.let_through)
def join() -> Response:
    """Make the account and let its owner in."""
    form, onwards = SignUpForm.read(request.form), local(request.form.get("next"))
    problems = dict(form.problems)
    if "name" not in problems and (problem := _problem_with_name(form.name)):
        problems["name"] = problem
    if problems:
        problems.setdefault("password", AGAIN)
        values = {"problems": problems, "name": form.name, "agreed": form.agreed, "next": onwards}
        return page("accounts/sign_up.html", status=422, **values)
    password_hash, now = passwords.hashed(form.password), clock.now()
    with transaction():
        member = actions.sign_up(form.name, password_hash, None, now)
    let_in(member, now)
    return see_path(onwards)


def _problem_with_name(name: str) -> str:
    # What looks like somebody's name is theirs: "mo" with a Cyrillic o, too.
    if queries.username_is_taken(name) or queries.username_is_taken(Reading(name).low):
        return TAKEN
    return objection(name, Place.NAME, Standing(newcomer=True))


@bp.get("/account/profile")
@requires(MEMBER)
def profile() -> Response:
    """What one tells others about oneself."""
    return _profile(ProfileForm(me().relation, me().bio, {}))


def _profile(
    form: ProfileForm, status: int = 200, *, sentence: str = "", way: str = "", heavy: bool = False
) -> Response:
    return page(
        "accounts/profile.html",
        status=status,
        relation=form.relation,
        bio=form.bio,
        problems=form.problems,
        sentence=sentence,
        way=way,
        care=care(current()) if heavy else None,
    )


def _turned_away(sentence: str, way: str) -> Response:
    """Whom the team has barred describes nothing; what they typed stays, and who can help is shown."""
    form = ProfileForm.read(request.form)
    heavy = sounds_heavy(form.judged)
    return _profile(replace(form, problems={}), Refused.status, sentence=sentence, way=way, heavy=heavy)


@bp.post("/account/profile")
@requires(MEMBER)
@shown_again_by(_turned_away)
@limiter.limit(limits.writing, key_func=my_number)
def describe() -> Response:
    """Keep it; what goes against a rule is said, and the words stay in their fields."""
    form = ProfileForm.read(request.form)
    standing = Standing(team=me().role is not MEMBER, newcomer=False)
    found = {
        "relation": form.problems.get("relation") or objection(form.relation, Place.PROFILE, standing),
        "bio": form.problems.get("bio") or objection(form.bio, Place.PROFILE, standing),
    }
    problems = {name: problem for name, problem in found.items() if problem}
    heavy = sounds_heavy(form.judged)
    with transaction():
        if not problems:
            actions.describe(me(), form.relation, form.bio)
        if heavy:  # whoever may be in danger is heard, whatever else is wrong with the form
            actions.worry_about(me(), clock.now())
    if problems:
        sentence = "Please look at the fields that are marked below."
        return _profile(replace(form, problems=problems), 422, sentence=sentence, heavy=heavy)
    return see_other("pages.member", username=me().username)
