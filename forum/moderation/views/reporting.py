"""Doors: telling us of a comment, a story, a member or a poll; of something illegal without an account."""

from collections.abc import Callable

from flask import Response, current_app, request

from forum.accounts.door import MEMBER, VISITOR, me, my_number, requires, viewer
from forum.comments.door import care
from forum.core import clock
from forum.core.config import Config
from forum.core.db import transaction
from forum.core.errors import Missing
from forum.core.keys import fresh_key
from forum.core.web import limiter, limits, page, see_other
from forum.moderation import actions, policy
from forum.moderation.actions import Told
from forum.moderation.forms.reports import FIRST, NoticeForm, ReportForm, Spot, can_be
from forum.moderation.queries import receipts, reported, reports
from forum.moderation.queries.reported import Reported
from forum.moderation.targets import ReportKind
from forum.moderation.views.blueprint import bp
from forum.rules.queries import current

Find = Callable[..., Reported]
_LABELS = {
    "why": "Why it is illegal",
    "place": "Where it is",
    "name": "Your name",
    "email": "Your e-mail address",
    "good_faith": "In good faith",
}


def _comment(id: int) -> Reported:
    return reported.comment(id, viewer(), clock.now())


def _article(slug: str) -> Reported:
    return reported.article(slug, viewer(), clock.now())


def _poll(id: int) -> Reported:
    return reported.poll(id, viewer(), clock.now())


# What can be reported: its address, the name of that part of it that tells which, how it is found.
WAYS: dict[str, tuple[str, str, Find]] = {
    "comment": ("/comments/<int:id>", "id", _comment),
    "article": ("/articles/<slug>", "slug", _article),
    "member": ("/members/<username>", "username", reported.member),
    "poll": ("/polls/<int:id>", "id", _poll),
}


def _choose(kind: str, about: Reported, which: dict[str, str | int]) -> Response:
    reason = request.args.get("reason", "")
    if reason == ReportKind.ILLEGAL:
        return see_other(f"moderation.before_notice_{kind}", **which)
    if viewer() and can_be(reason, current()):
        return _saying(about, ReportForm(reason, "", fresh_key(), ""))
    return _choosing(about, asked="reason" in request.args)


def _report(about: Reported) -> Response:
    form = ReportForm.read(request.form, current())
    if form.problem:
        known = can_be(form.reason, current())
        return _saying(about, form) if known else _choosing(about, asked=True)
    return _send(about, Told(form.kind, form.rule, form.words, key=form.key))


def _before_notice(about: Reported) -> Response:
    member = viewer()
    name, email = (member.called, member.email or "") if member else ("", "")
    return _noticing(about, NoticeForm("", _address(about), name, email, key=fresh_key()))


def _notice(about: Reported) -> Response:
    form = NoticeForm.read(request.form)
    if form.problems:
        return _noticing(about, form)
    who = (form.name, form.email, form.about_children, form.key)
    return _send(about, Told(ReportKind.ILLEGAL, None, form.why, form.place, *who))


def _doors(kind: str, path: str, find: Find) -> None:
    """The doors for one kind of thing: choosing a reason, saying more, and the notice."""

    @requires(VISITOR)
    def choose(**which: str | int) -> Response:
        return _choose(kind, find(**which), which)

    @requires(MEMBER)
    @limiter.limit(limits.writing, key_func=my_number)
    def report(**which: str | int) -> Response:
        return _report(find(**which))

    @requires(VISITOR)
    def before_notice(**which: str | int) -> Response:
        return _before_notice(find(**which))

    @requires(VISITOR)
    @limiter.limit(limits.NOTICE, deduct_when=limits.let_through)
    def notice(**which: str | int) -> Response:
        return _notice(find(**which))

    bp.add_url_rule(f"{path}/report", f"before_report_{kind}", choose)
    bp.add_url_rule(f"{path}/report", f"report_{kind}", report, methods=["POST"])
    bp.add_url_rule(f"{path}/notice", f"before_notice_{kind}", before_notice)
    bp.add_url_rule(f"{path}/notice", f"notice_{kind}", notice, methods=["POST"])


for _kind, (_path, _, _find) in WAYS.items():
    _doors(_kind, _path, _find)


@bp.get("/report")
@requires(VISITOR)
def report_place() -> Response:
    """For who has an address and no way from there: `?address=` leads to the page on which one reports it."""
    address = request.args.get("address", "")
    config: Config = current_app.extensions["kith.config"]
    hosts = {request.host.lower(), config.base_url.partition("://")[2].lower()}
    spot = Spot.read(address, hosts) if address else None
    if spot is None:
        return page("moderation/report_place.html", status=404 if address else 200, address=address)
    name, find = WAYS[spot.kind][1], WAYS[spot.kind][2]
    which = {name: int(spot.name) if name == "id" else spot.name}
    try:
        find(**which)
    except Missing:
        return page("moderation/report_place.html", status=404, address=address)
    return see_other(f"moderation.before_report_{spot.kind}", **which)


def _address(about: Reported) -> str:
    config: Config = current_app.extensions["kith.config"]
    return f"{config.base_url}{about.path}"


def _send(about: Reported, told: Told) -> Response:
    """Keep it, and on to its receipt; told twice, to the one of before."""
    with transaction():
        sent, new = actions.report(viewer(), about, told, clock.now())
        token = sent.token
    return see_other("moderation.receipt", token=token, **({} if new else {"known": 1}))


def _choosing(about: Reported, *, asked: bool) -> Response:
    """Step one: what is wrong with it."""
    member, now = viewer(), clock.now()
    may = policy.may_report(member, ReportKind.CARE, about.author_id, today=0)
    return page(
        "moderation/report.html",
        status=422 if asked and member else 200,
        about=about,
        may=may,
        book=current(),
        first={key: said for key, said in FIRST.items() if key in current().numbers},
        asked=asked and member is not None,
        holds_nothing=bool(member and reports.in_bad_faith([member.id], now)),
    )


def _saying(about: Reported, form: ReportForm) -> Response:
    """Step two: a few words."""
    today = receipts.today(me(), clock.now())
    return page(
        "moderation/report_words.html",
        status=422 if form.problem else 200,
        about=about,
        form=form,
        rule=current().find(form.rule),
        may=policy.may_report(me(), form.kind, about.author_id, today=today),
        care=care(current()) if form.kind is ReportKind.CARE else None,
    )


def _noticing(about: Reported, form: NoticeForm) -> Response:
    return page(
        "moderation/notice.html",
        status=422 if form.problems else 200,
        about=about,
        form=form,
        labels=_LABELS,
        may=policy.may_report(viewer(), ReportKind.ILLEGAL, about.author_id, today=0),
    )
