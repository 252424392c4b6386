"""Doors for moderators: people who may need somebody, apart from all that is about rules."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import wraps
from typing import Any

from flask import Response, request

from forum.accounts.door import MODERATOR, me, my_number, requires
from forum.accounts.models import Member
from forum.comments.marking import Part
from forum.comments.models import Comment
from forum.core import clock
from forum.core.answers import insist
from forum.core.db import session, transaction
from forum.core.errors import DomainError, Invalid
from forum.core.web import limiter, limits, page, see_other
from forum.moderation import policy, targets
from forum.moderation.actions import care as actions
from forum.moderation.acts import Act, Kind
from forum.moderation.card import comment_of, told_us
from forum.moderation.forms.care import WHEN, AgainForm, CareForm
from forum.moderation.models import Case
from forum.moderation.queries import Said, care, deciding
from forum.moderation.telling import told
from forum.moderation.views.blueprint import bp
from forum.moderation.views.care_done import just_done_for, last_decision
from forum.rules.engine import Place
from forum.rules.queries import current
from forum.team.models import About as NoteAbout
from forum.team.queries import attended, notes_on


@bp.get("/moderation/care")
@requires(MODERATOR)
def care_lane() -> Response:
    """Whom to look after again, who waits, and what was promised for later."""
    now = clock.now()
    here = attended(current(), now)
    lane = care.lane(me(), now)
    return page("moderation/care.html", lane=lane, most=care.LISTED, here=here, now=now, **_shift(now))


# What the page says once something was done, by the word in its address; and what the record says of it.
@bp.get("/moderation/care/<int:id>")
@requires(MODERATOR)
def care_case(id: int) -> Response:
    """One of them: their words, who watches over them, what was done, what can be done.

    `?said=watch` tells that this was done, if it was done last and by oneself, and who waits next.
    """
    row = care.one(id)
    insist(policy.may_care(me(), row.case))
    return _page(row)


@dataclass(frozen=True, slots=True)
class _Came:
    """What came in by a form of such a page."""

    row: care.Row
    form: CareForm
    again: AgainForm
    now: datetime


_Act = Callable[[_Came], None]


def _door(path: str) -> Callable[[_Act], _Act]:
    """A form of the page: do it, and come back; where it can't be done, say why, with all that was typed."""

    def opened(act: _Act) -> _Act:
        @requires(MODERATOR)
        @limiter.limit(limits.writing, key_func=my_number)
        @wraps(act)
        def posted(id: int) -> Response:
            row, now = care.one(id), clock.now()
            insist(policy.may_care(me(), row.case))
            countries = tuple(each.code for each in current().care.countries)
            came = _Came(row, CareForm.read(request.form, countries), AgainForm.read(request.form, now), now)
            try:
                with transaction():
                    act(replace(came, row=care.one(id)))
            except DomainError as problem:
                return _page(care.one(id), came, problem)
            return see_other("moderation.care_case", id=id, said=path)

        bp.add_url_rule(f"/moderation/care/<int:id>/{path}", act.__name__, posted, methods=["POST"])
        return act

    return opened


@_door("watch")
def watch_over(came: _Came) -> None:
    """Watch over them. After as many as is good for one shift, one is asked first."""
    row, before = came.row, came.form.watcher_id
    if came.form.one_more:
        actions.watch_one_more(me(), row.case, before, came.now)
    else:
        actions.watch(me(), row.case, before, current().switches.care_cap, came.now)


@_door("hand-on")
def hand_on(came: _Came) -> None:
    """Let the others take it."""
    _insist(came.form.problem)
    actions.hand_on(me(), came.row.case, came.form.word, came.now)


@_door("help")
def show_help(came: _Came) -> None:
    """Show them who can help."""
    actions.show_help(me(), came.row.case, came.form.country, came.now)


@_door("follow-up")
def promise(came: _Came) -> None:
    """Say when to look again."""
    _insist(came.again.problem or ("" if came.again.at else WHEN))
    assert came.again.at is not None
    actions.promise(me(), came.row.case, came.again.at)


@_door("looked-again")
def look_again(came: _Came) -> None:
    """Say that one has."""
    actions.look_again(me(), came.row.case, came.now)


@_door("looked-after")
def looked_after(came: _Came) -> None:
    """Say that one has looked after them, and when to look again."""
    _insist(came.again.problem)
    actions.look_after(me(), came.row.case, came.form.seen, came.again.at, came.now)


def _insist(problem: str) -> None:
    if problem:
        raise Invalid(problem)


def _shift(now: datetime) -> dict[str, Any]:
    """How many one has looked after in this shift, and whether one more is good."""
    taken, most = care.taken(me(), now), current().switches.care_cap
    return {"taken": taken, "may_take": policy.may_take(taken, most)}


def _page(row: care.Row, came: _Came | None = None, problem: DomainError | None = None) -> Response:
    now, case, done = clock.now(), row.case, care.done(row.case)
    notes, shift = notes_on(NoteAbout.CASE, case.id, now), _shift(now)
    just_done = "" if came else just_done_for(row, done, notes)
    return page(
        "moderation/care_case.html",
        status=problem.status if problem else 200,
        sentence=problem.sentence if problem else "",
        just_done=just_done,
        may_reopen=_may_reopen(case),
        next_one=care.next_one(me(), now, but=case.id) if just_done and shift["may_take"] else None,
        row=row,
        it=_about(row),
        typed=came,
        what=request.path.rpartition("/")[2] if came else "",
        may_hand_on=policy.may_hand_on(me(), case, row.watcher_id),
        seen=deciding.seen(case.subject_kind, case.subject_id),
        done=[(each, _said(each, row)) for each in done],
        noted=any(each.act is Act.CARE and each.by is None for each in done),
        notes=notes,
        told_us=told_us(case.subject_kind, case.subject_id, case.author_id, case),
        shown=care.help_for(case.author_id or 0),
        book=current(),
        moments=targets.labels(now),
        countries=current().care.countries,
        now=now,
        **shift,
    )


def _may_reopen(case: Case) -> int:
    """The entry of the record that closed it, where that is what was decided last; 0 where it is not."""
    last = last_decision(case) if case.closed_at else None
    return last.number if last and last.act is Act.LOOK_AFTER and last.at == case.closed_at else 0


def _said(entry: Said, row: care.Row) -> str:
    name = f"comment {row.number}" if row.number else row.title or row.called
    return told(entry, name=name)


@dataclass(frozen=True, slots=True)
class About:
    """What a care case is about: words in pieces, and for a comment where it stands.

    What members tell about themselves is plain text; a comment is shown as readers see it.
    """

    words: Sequence[Part | care.Rendered] = ()
    comment: Comment | None = None
    around: Sequence[Comment] = ()


def _about(row: care.Row) -> About:
    """Raises Missing for a comment on a story that one may not see."""
    case = row.case
    if case.subject_kind is Kind.COMMENT:
        comment = comment_of(case)
        return About(care.rendered(comment), comment, deciding.around(comment))
    if case.subject_kind is Kind.MEMBER:
        member = session.get_one(Member, case.subject_id)
        words = "\n\n".join(each for each in (member.relation, member.bio) if each)
        return About(care.folded(words, Place.PROFILE) if words else ())
    return About()
