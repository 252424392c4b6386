"""Who is at the door: the audience of a view, and the member who sent the request."""

from collections.abc import Callable
from datetime import datetime
from functools import wraps
from http import HTTPStatus
from typing import ParamSpec
from urllib.parse import urlsplit

from flask import Flask, Response, current_app, g, jsonify, request, session, url_for
from flask_login import LoginManager, UserMixin, current_user, login_user, logout_user
from flask_wtf.csrf import CSRFError

from forum.accounts import actions, policy, queries
from forum.accounts.ladder import Holding
from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.core import clock, clockwork
from forum.core.answers import Answer, yes
from forum.core.config import Config
from forum.core.db import transaction
from forum.core.errors import Refused
from forum.core.web import limiter, limits, page, see_other
from forum.core.web.faults import fault, stale
from forum.core.web.kept import typed
from forum.core.web.paths import local
from forum.core.web.words import by_clock

P = ParamSpec("P")
View = Callable[P, Response]

VISITOR = None
MEMBER, MODERATOR, EDITOR, ADMIN = Role.MEMBER, Role.MODERATOR, Role.EDITOR, Role.ADMIN


class _SignedIn(UserMixin):
    """What Flask-Login keeps: the token of a sign-in, not the id of a member, so the server can end it."""

    def __init__(self, member: Member, token: str, holding: tuple[Holding, ...] = ()) -> None:
        self.member = member
        self.token = token
        self.holding = holding

    def get_id(self) -> str:
        return self.token


def viewer() -> Member | None:
    """The member who is signed in, or nobody."""
    return current_user.member if current_user.is_authenticated else None


def me() -> Member:
    """The member who is signed in; behind @requires there always is one."""
    member = viewer()
    assert member is not None
    return member


def my_sanctions() -> tuple[Holding, ...]:
    """What the team has decided about the member who is signed in, as far as it holds at this moment."""
    return current_user.holding if current_user.is_authenticated else ()


def my_number() -> str:
    """What limits count a member by: a clinic may share an address, nobody shares an account."""
    return f"member:{me().id}"


def my_zone() -> str:
    """The time zone in which who is signed in plans: their own, or the site's. Asked once for a page."""
    if "own_zone" not in g:
        config: Config = current_app.extensions["kith.config"]
        own = queries.zone_of(me().id)
        g.own_zone = own if own and own in clockwork.zones() else config.zone
    return str(g.own_zone)


def by_my_clock(moment: datetime) -> str:
    """A moment on the clock of whoever is signed in."""
    return by_clock(moment, my_zone())


def my_token() -> str:
    """The token of this browser's sign-in."""
    return str(current_user.token)


def requires(audience: Role | None) -> Callable[[View[P]], View[P]]:
    """State who a view is for. A visitor is asked to sign in, and finds what they typed again."""

    def mark(view: View[P]) -> View[P]:
        @wraps(view)
        def guarded(*args: P.args, **kwargs: P.kwargs) -> Response:
            if audience is None:
                return view(*args, **kwargs)
            member = viewer()
            if member is None:
                return _ask(view, Refused.status)
            if not member.may(audience):
                raise Refused(f"This page is for {audience.value}s.")
            answer = _may_go_on(view, audience)
            return view(*args, **kwargs) if answer else _turn_away(view, answer)

        vars(guarded)["audience"] = audience
        return guarded

    return mark


def even_if_barred(view: View[P]) -> View[P]:
    """Mark a door that writes but stays open to whom the team has barred: what is theirs alone, and their
    ways to read, to answer back and to leave. Every other door that writes is closed to them.
    """
    return even_if_barred_when(lambda: True)(view)


def even_if_barred_when(only_looks: Callable[[], bool]) -> Callable[[View[P]], View[P]]:
    """The same where the form says that nothing is to be published: a preview, a draft."""

    def mark(view: View[P]) -> View[P]:
        vars(view)["even_if_barred"] = only_looks
        return view

    return mark


def shown_again_by(show: Callable[[str, str], Response]) -> Callable[[View[P]], View[P]]:
    """Mark a door whose form is shown again, with all that was typed, to whom the team has barred: `show`
    makes the page, with the sentence that says why and the way to what was decided. It looks at what was
    typed, so it is counted as writing is: the limit of the door itself lies behind the bar.
    """
    counted = limiter.limit(limits.writing, key_func=my_number)(show)

    def mark(view: View[P]) -> View[P]:
        vars(view)["shown_again_by"] = counted
        return view

    return mark


def _may_go_on(view: Callable[..., object], audience: Role) -> Answer:
    """Whether whoever is signed in may go through this door, for all that the team has decided."""
    if not my_sanctions():
        return yes
    if request.method in {"GET", "HEAD"}:
        return yes if audience is MEMBER else policy.may_read_as_the_team(my_sanctions())
    open_to_all = getattr(view, "even_if_barred", None)
    return yes if open_to_all and open_to_all() else policy.may_take_part(my_sanctions())


def _turn_away(view: Callable[..., object], answer: Answer) -> Response:
    bar = policy.barring(my_sanctions())
    assert bar is not None  # nothing else says no
    way = url_for("moderation.sanction", id=bar.id)
    show: Callable[[str, str], Response] | None = getattr(view, "shown_again_by", None)
    if show and not answers_a_script(view):
        return show(answer.reason, way)
    if answers_a_script(view):
        response = jsonify(problem=answer.reason, way=way)
        response.status_code = Refused.status
        return response
    return fault(Refused.status, answer.reason, way)


def for_scripts(view: View[P]) -> View[P]:
    """Mark a view that only our own script calls: it is answered in JSON, whatever it is answered."""
    vars(view)["for_scripts"] = True
    return view


def answers_a_script(view: Callable[..., object]) -> bool:
    """Whether who asks is a script: because the view is for scripts alone, or because it says so."""
    wanted = request.accept_mimetypes
    return hasattr(view, "for_scripts") or wanted.best == "application/json"


def _ask(view: Callable[..., object], status: int) -> Response:
    return _ask_a_script(status) if answers_a_script(view) else _ask_to_sign_in(status)


def _ask_a_script(status: int) -> Response:
    answer = jsonify(problem="You are signed out. Sign in again in another tab, then go on here.")
    answer.status_code = status
    return answer


def _ask_to_sign_in(status: int) -> Response:
    if request.method in {"GET", "HEAD"}:
        return see_other("accounts.sign_in", next=request.full_path.rstrip("?"))
    kept = typed()
    # Without words to carry along, one comes back to the page with the button.
    back = local(urlsplit(request.referrer or "").path)
    words = {"name": "", "next": back, "kept": kept, "kept_for": request.path}
    return page("accounts/sign_in.html", status=status, problems={}, **words)


def let_in(member: Member, now: datetime) -> None:
    """Open a sign-in in this browser. Whatever the session held before is gone."""
    before = my_token() if viewer() else None
    with transaction():
        if before:
            actions.sign_out(before)
        token = actions.sign_in(member, now)
    session.clear()
    session.permanent = True
    login_user(_SignedIn(member, token))


def let_out() -> None:
    """End this browser's sign-in, on the server and here."""
    token = my_token()
    with transaction():
        actions.sign_out(token)
    logout_user()
    session.clear()


def _stale(_: CSRFError) -> Response:
    """A form whose token went with the sign-in: what was typed is carried through signing in again."""
    view = current_app.view_functions.get(request.endpoint or "")
    if view and getattr(view, "audience", VISITOR) is not VISITOR and viewer() is None:
        return _ask(view, HTTPStatus.BAD_REQUEST)
    return stale()


def register(app: Flask) -> None:
    """Tell Flask-Login how a token becomes a member again, and what becomes of a form whose token is old."""
    app.register_error_handler(CSRFError, _stale)
    app.add_template_global(by_my_clock)
    manager = LoginManager()
    # Its own protection hashes addresses and browsers; a row that we can end is better than a guess.
    manager.session_protection = None
    # Templates are told by us, below: they must not ask the database on a page about its absence.
    manager.init_app(app, add_context_processor=False)

    @manager.user_loader
    def load(token: str) -> _SignedIn | None:
        found = queries.signed_in(token, clock.now())
        return _SignedIn(found[0], token, found[1]) if found else None

    @app.context_processor
    def who() -> dict[str, object]:
        if "without_database" in g:
            return {"me": None, "from_team": ()}
        return {"me": viewer(), "from_team": policy.words_of_the_team(my_sanctions())}
