"""Who may look at what is sealed, who may appeal, and who may decide on it."""

from datetime import datetime, timedelta

from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.core.answers import Answer, no, yes
from forum.moderation.acts import Act, Kind
from forum.moderation.models import Appeal, Case, Entry, Report, Statement
from forum.moderation.targets import MOST_REPORTS, CaseKind, ReportKind

APPEAL_WITHIN = timedelta(days=183)  # six months, as Article 20 of the Digital Services Act has it
ANSWER_WITHIN = timedelta(days=2)
KEPT_FOR_LATE_ANSWERS = timedelta(days=60)  # beyond that, sealed text goes even if nobody has answered

_OWN_WORDS = "These are your own words; somebody else has to look at them."
_ABOUT_ONESELF = "This is about you; somebody else has to look at it."


def may_judge(member: Member, author_id: int | None) -> Answer:
    """Whether a member may decide about somebody's words: never about their own."""
    if not member.may(Role.MODERATOR):
        return no("Only moderators can decide that.")
    if member.id == author_id:
        return no("These are your own words; somebody else of the team has to look at them.")
    return yes


def may_free(member: Member, author_id: int | None, *, appealed: bool) -> Answer:
    """Whether a member may let words be read again with a press: whoever asked is owed an answer first."""
    if appealed:
        return no("Its author asked for a second look. Please answer the appeal: that lets it be read, too.")
    return may_judge(member, author_id)


def may_settle(member: Member, case: Case) -> Answer:
    """Whether a member may say what became of a case without deciding about words; an appeal is answered."""
    if case.kind is CaseKind.APPEAL:
        return no("An appeal has to be answered, on its own page.")
    if case.subject_kind is Kind.COMMENT and case.kind is not CaseKind.CARE:
        return no("This is about a comment. Please decide on the comment's own card.")
    return may_judge(member, case.author_id)


# What can be taken back with a press; everything else has an opposite of its own, or is decided anew.
UNDONE = frozenset(
    {
        *(Act.PUBLISH, Act.HOLD, Act.RETURN, Act.ADJUST, Act.REMOVE, Act.RESTORE),
        *(Act.NO_ACTION, Act.DEAL_WITH, Act.LOOK_AFTER),
    }
)


def may_undo(member: Member, entry: Entry) -> Answer:
    """Whether a member may take back what was decided: what a person decided, not a program."""
    if not member.may(Role.MODERATOR):
        return no("Only moderators can take back a decision.")
    if entry.by_id is None or entry.act not in UNDONE:
        return no("That can't be taken back with a press. Please decide anew, on its page.")
    return yes


def may_claim(member: Member, case: Case, now: datetime) -> Answer:
    """Whether a member may say that they are at a case."""
    if not member.may(Role.MODERATOR):
        return no("Only moderators can take a case.")
    if case.closed_at:
        return no("That case is closed already.")
    if case.claimed_until and case.claimed_until > now and case.claimed_by_id != member.id:
        return no("Somebody else is at it right now. You can still decide, or take the next one.")
    return yes


def may_care(member: Member, case: Case) -> Answer:
    """Whether a member may look after whoever a case is about: nobody does so for themself."""
    if not member.may(Role.MODERATOR):
        return no("Only moderators can do that.")
    if member.id == case.author_id:
        return no("This is about you. Somebody else of the team is there for you.")
    return yes


def may_hand_on(member: Member, case: Case, watcher_id: int | None) -> Answer:
    """Whether a member may let the others take a care case: at any time, unless another watches over it."""
    if watcher_id not in {None, member.id}:
        return no("Somebody else watches over them. They can hand it on; you can take over.")
    return may_care(member, case)


def may_take(taken: int, most: int) -> Answer:
    """Whether it is good for somebody to look after one more person in this shift."""
    if taken < most:
        return yes
    people = "1 person" if taken == 1 else f"{taken} people"
    return no(f"You have looked after {people} today. Let somebody else take the next one, if you can.")


def may_look(member: Member) -> Answer:
    """Whether a member may be shown what was taken out of somebody else's comment."""
    return yes if member.may(Role.MODERATOR) else no("Only its author and the moderators can see that.")


def may_answer(member: Member) -> Answer:
    """Whether a member may answer as the team; comments.policy says whether a comment can be answered."""
    return yes if member.may(Role.MODERATOR) else no("Only moderators can answer as the team.")


def may_appeal(member: Member, statement: Statement, before: Appeal | None, now: datetime) -> Answer:
    """Whether a member may ask for a second look at a decision about their words, or about themself."""
    if member.id != statement.author_id:
        return no("Only its author can ask for a second look at that.")
    if before:
        return no("You have asked for a second look at this already; the answer comes here.")
    if statement.ended_at:
        return no("That decision does not hold any more, so there is nothing left to look at.")
    if statement.made_at + APPEAL_WITHIN <= now:
        return no("One can ask for a second look for six months, and they are over.")
    return yes


def may_decide(member: Member, appeal: Appeal, *, others: int) -> Answer:
    """Whether a member may answer an appeal. `others` is how many moderators there are who may look anew.

    Nobody answers an appeal of their own, nor one against their own decision; where a team is so small that
    nobody else is there, an admin does.
    """
    statement = appeal.statement
    if not member.may(Role.MODERATOR):
        return no("Only moderators can answer an appeal.")
    if appeal.decided_at:
        return no("This appeal was answered already.")
    if statement.ended_at:
        return no("That decision does not hold any more, so there is nothing left to answer.")
    return _may_look_anew(member, statement, others)


def _may_look_anew(member: Member, statement: Statement, others: int) -> Answer:
    if member.id == statement.author_id:
        return no(_OWN_WORDS if statement.comment_id else _ABOUT_ONESELF)
    if member.id == statement.by_id and not (others == 0 and member.may(Role.ADMIN)):
        return no("You decided this yourself; somebody else has to look at it again.")
    return yes


_YOURS = "This is your own. You can change it, take it back, or write to the team."


def may_report(reporter: Member | None, kind: ReportKind, author_id: int, *, today: int) -> Answer:
    """Whether somebody may tell us of a thing; `today` is how many reports they have sent within a day.

    Nobody has to have an account to tell us of something illegal, and worries are never too many.
    """
    if reporter is None:
        return yes if kind is ReportKind.ILLEGAL else no("Please sign in to report this.")
    if reporter.id == author_id:
        return no(_YOURS)
    if kind is ReportKind.RULE and today >= MOST_REPORTS:
        return no(
            f"You have sent {MOST_REPORTS} reports within a day, the most we can read of one member. "
            "Please tell us tomorrow. Somebody in danger, or something illegal, you can report at any time."
        )
    return yes


def may_ask_again(report: Report, now: datetime) -> Answer:
    """Whether who sent a notice may ask that somebody else looks once more."""
    case = report.case
    if report.kind is not ReportKind.ILLEGAL:
        return no("One can ask for a second look at what we decided about a notice.")
    if report.asked_again_at is not None:
        return no("You have asked for a second look already; what comes of it stands here.")
    if case.closed_at is None:
        return no("Nobody has decided about it yet.")
    if case.outcome not in {Act.NO_ACTION, Act.PUBLISH, Act.ADJUST, Act.DEAL_WITH}:
        return no("It can't be read any more, so there is nothing left to look at.")
    if case.closed_at + APPEAL_WITHIN <= now:
        return no("One can ask for a second look for six months, and they are over.")
    return yes


def may_look_again(member: Member, decided: set[int], *, others: int) -> Answer:
    """Whether a member may say that a thing stays as it is, where somebody asked for a second look.

    `decided` is who said so before; `others` how many moderators there are who have not.
    """
    if member.id in decided and not (others == 0 and member.may(Role.ADMIN)):
        return no("You decided this yourself; somebody else has to look at it again.")
    return yes
