"""What is written down when something was decided."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy import select

from forum.accounts.events import (
    MemberLookedAfter,
    MemberSanctioned,
    MemberWorriedAbout,
    RoleGranted,
    SanctionAcknowledged,
    SanctionLifted,
)
from forum.accounts.models import Sanction
from forum.articles.events import (
    ArticleExplained,
    ArticleNoteTakenBack,
    ClosingPlanned,
    CommentsClosed,
    CommentsOpened,
)
from forum.comments.events import (
    BranchMoved,
    BranchMovedBack,
    CommentAdjusted,
    CommentGivenBack,
    CommentHeld,
    CommentJudged,
    CommentLookedAfter,
    CommentPinned,
    CommentPublished,
    CommentRemoved,
    CommentRestored,
    CommentReturned,
    CommentUnpinned,
    ThreadClosed,
    ThreadOpened,
    ThreadSlowed,
)
from forum.comments.models import Adjustment, KeptFinding, Tombstone
from forum.core.db import session
from forum.moderation.actions import Fact, Under, write_down
from forum.moderation.acts import Act, Kind
from forum.moderation.events import AskedAgain, CommentAnswered, ReportMade
from forum.moderation.listeners.under import under, under_now, under_then, waits_by_the_rules
from forum.moderation.models import Report
from forum.rules.effects import Effect
from forum.rules.events import BookAmended

_BY_A_PROGRAM = {
    Effect.ADJUST: Act.ADJUST,
    Effect.HOLD: Act.HOLD,
    Effect.ASK: Act.HOLD,  # its author was asked, and let a moderator decide
    Effect.CARE: Act.CARE,
    Effect.NOTE: Act.NOTE,
}
Decided = (
    CommentPinned
    | CommentUnpinned
    | CommentPublished
    | CommentRestored
    | CommentGivenBack
    | ThreadClosed
    | ThreadOpened
    | ThreadSlowed
    | BranchMoved
    | BranchMovedBack
)
_ACTS: Mapping[type[object], Act] = {
    CommentPinned: Act.PIN,
    CommentUnpinned: Act.UNPIN,
    CommentPublished: Act.PUBLISH,
    CommentRestored: Act.RESTORE,
    CommentGivenBack: Act.GIVE_BACK,
    CommentsClosed: Act.CLOSE,
    CommentsOpened: Act.OPEN,
    ClosingPlanned: Act.PLAN,
    ThreadClosed: Act.CLOSE,
    ThreadOpened: Act.OPEN,
    ThreadSlowed: Act.SLOW,
    BranchMoved: Act.MOVE,
    BranchMovedBack: Act.MOVE_BACK,
}


def decided(event: Decided) -> None:
    """What was done to a comment, by whom."""
    fact = Fact(_ACTS[type(event)], Kind.COMMENT, event.comment_id, event.by_id, more=_more(event))
    write_down(fact, event.at)


def _more(event: Decided) -> dict[str, int]:
    if isinstance(event, CommentGivenBack):
        return {"adjustment": event.adjustment_id}
    return {"minutes": event.minutes} if isinstance(event, ThreadSlowed) else {}


def held(event: CommentHeld) -> None:
    """That a person lets a comment wait, or reports do; what the rules do is told by what they found."""
    if event.by_id is not None:
        write_down(_waiting(Act.HOLD, event), event.at)
    elif event.reports:
        more = {"reports": event.reports}
        write_down(replace(_waiting(Act.HOLD, event), more=more), event.at)


def reported(event: ReportMade) -> None:
    """That somebody told us of something, and why; never their words."""
    report = session.get_one(Report, event.report_id)
    _about_a_report(report, report.rule or report.kind.value, event.at)


def asked_again(event: AskedAgain) -> None:
    """That who sent a notice asks for a second look."""
    _about_a_report(session.get_one(Report, event.report_id), "a second look", event.at)


def _about_a_report(report: Report, reason: str, now: datetime) -> None:
    about = (report.case.subject_kind, report.case.subject_id, report.by_id)
    write_down(Fact(Act.REPORT, *about, under_now(report.rule), {"reason": reason}), now)


def returned(event: CommentReturned) -> None:
    """That its author is asked to change a comment, under which rule."""
    write_down(_waiting(Act.RETURN, event), event.at)


def _waiting(act: Act, event: CommentHeld | CommentReturned) -> Fact:
    stone = session.get_one(Tombstone, event.comment_id, populate_existing=True)
    return Fact(act, Kind.COMMENT, event.comment_id, event.by_id, under_now(stone.rule))


def about_a_story(event: CommentsClosed | CommentsOpened | ClosingPlanned) -> None:
    """Who closed or opened the comments on a story."""
    write_down(Fact(_ACTS[type(event)], Kind.ARTICLE, event.article_id, event.by_id), event.at)


def explained(event: ArticleExplained) -> None:
    """An editor's note on a story, and the rule that it names, if any."""
    more = {"note": event.note_id}
    fact = Fact(Act.EXPLAIN, Kind.ARTICLE, event.article_id, event.by_id, under_now(event.rule), more)
    write_down(fact, event.at)


def note_taken_back(event: ArticleNoteTakenBack) -> None:
    """That it does not stand there any more."""
    more = {"note": event.note_id, "taken back": True}
    write_down(Fact(Act.EXPLAIN, Kind.ARTICLE, event.article_id, event.by_id, more=more), event.at)


def answered(event: CommentAnswered) -> None:
    """That a moderator answered as the team, and with which template it began."""
    more = {"answer": event.answer_id, "template": event.template}
    write_down(Fact(Act.ANSWER, Kind.COMMENT, event.comment_id, event.by_id, more=more), event.at)


def judged(event: CommentJudged) -> None:
    """What the rules did to a comment, rule by rule: no person had a hand in it.

    Where somebody may be in danger nothing waits, whatever else was found: only what was done is told.
    """
    wanted = select(KeptFinding).where(KeptFinding.comment_id == event.comment_id, KeptFinding.at == event.at)
    found = session.scalars(wanted.order_by(KeptFinding.id)).all()
    stone = waits_by_the_rules(event.comment_id)
    waits = stone is not None
    by_its_words = any(_BY_A_PROGRAM[each.effect] is Act.HOLD for each in found)
    if stone and not by_its_words:  # it waits because of its author, not because of what it says
        write_down(Fact(Act.HOLD, Kind.COMMENT, event.comment_id, under=under_now(stone.rule)), event.at)
    for each in {(one.effect, one.rule): one for one in found}.values():
        act = _BY_A_PROGRAM[each.effect]
        if (act is Act.HOLD and not waits) or (act is Act.ADJUST and each.adjustment_id is None):
            continue
        more = {"confidence": round(100 * each.confidence)}
        write_down(Fact(act, Kind.COMMENT, event.comment_id, under=under(each), more=more), event.at)


def adjusted(event: CommentAdjusted) -> None:
    """A moderator's change; never what it took out."""
    made = session.get_one(Adjustment, event.adjustment_id)
    wanted = select(KeptFinding).where(KeptFinding.adjustment_id == made.id)
    for each in session.scalars(wanted):
        more = {"adjustment": made.id}
        write_down(Fact(Act.ADJUST, Kind.COMMENT, made.comment_id, made.by_id, under(each), more), made.at)


def removed(event: CommentRemoved) -> None:
    """What was taken down, under which rule."""
    stone = session.get_one(Tombstone, event.comment_id, populate_existing=True)
    fact = Fact(
        Act.REMOVE, Kind.COMMENT, event.comment_id, event.by_id, under_then(stone.rule, event.edition)
    )
    write_down(fact, event.at)


def looked_after(event: CommentLookedAfter) -> None:
    """That a person has looked."""
    more = {"at": event.effect.value}
    write_down(Fact(Act.LOOK_AFTER, Kind.COMMENT, event.comment_id, event.by_id, more=more), event.at)


def worried_about(event: MemberWorriedAbout) -> None:
    """That the team was called to a member."""
    write_down(Fact(Act.CARE, Kind.MEMBER, event.member_id), event.at)


def member_looked_after(event: MemberLookedAfter) -> None:
    """That a person has looked after them."""
    write_down(Fact(Act.LOOK_AFTER, Kind.MEMBER, event.member_id, event.by_id), event.at)


def sanctioned(event: MemberSanctioned) -> None:
    """What was decided about a member, and until when; never in which words."""
    made = session.get_one(Sanction, event.sanction_id)
    until = made.until.isoformat() if made.until else None
    more = {"sanction": made.id, "kind": made.kind.value, "until": until}
    cited = Under(made.rule, made.version, made.edition)
    write_down(Fact(Act.SANCTION, Kind.MEMBER, event.member_id, event.by_id, cited, more), event.at)


def acknowledged(event: SanctionAcknowledged) -> None:
    """That a member has read a warning."""
    more = {"sanction": event.sanction_id}
    write_down(Fact(Act.ACKNOWLEDGE, Kind.MEMBER, event.member_id, event.member_id, more=more), event.at)


def lifted(event: SanctionLifted) -> None:
    """That a sanction was taken back."""
    more = {"sanction": event.sanction_id}
    write_down(Fact(Act.LIFT, Kind.MEMBER, event.member_id, event.by_id, more=more), event.at)


def granted(event: RoleGranted) -> None:
    """Which role a member was given."""
    more = {"role": event.role.value}
    write_down(Fact(Act.GRANT, Kind.MEMBER, event.member_id, event.by_id, more=more), event.at)


def amended(event: BookAmended) -> None:
    """A new edition of the rule book."""
    under = Under(edition=event.edition)
    write_down(Fact(Act.AMEND, Kind.BOOK, event.edition, event.by_id, under), event.at)
