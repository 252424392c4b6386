"""Who may do what at the editors' desk, and why not."""

from datetime import datetime

from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.articles.models import Article, State
from forum.core.answers import Answer, no, yes
from forum.editing.models import Remark, Stage, Work
from forum.editing.whereabouts import Standing


def may_write(member: Member, article: Article, work: Work | None) -> Answer:
    """Whether a member may save a manuscript: an editor always, a contributor while it is with them."""
    own = work is not None and work.is_of(member)
    if member.may(Role.EDITOR):
        return no(_UNSENT) if article.unsent and not own else yes
    if not own or work is None:
        return no("Only editors can change this story.")
    with_them = work.stage in {Stage.DRAFTING, Stage.CHANGES_REQUESTED} and article.state == State.DRAFT
    return yes if with_them else no("An editor has your story now. You can change it when it comes back.")


def may_remark(member: Member) -> Answer:
    """Whether a member may read and write remarks: they are between editors, whoever tells the story."""
    return yes if member.may(Role.EDITOR) else no("Remarks are notes between editors.")


def may_settle(member: Member, remark: Remark) -> Answer:
    """Whether a remark can be settled or opened again: an answer is settled with what it answers."""
    if remark.answers_id is not None:
        return no("An answer belongs to its remark. Settle the remark.")
    return may_remark(member)


def may_look_back(member: Member) -> Answer:
    """Whether a member may read what was saved before, compare it and restore it."""
    return yes if member.may(Role.EDITOR) else no("Only editors can look at what was saved before.")


_UNSENT = "It is with its author, who has not sent it in."


_EDITORS = "Only editors can do that."
_NOT_NOW = {
    State.ARCHIVED: "This story is archived. Bring it back first.",
    State.SCHEDULED: "This story is scheduled. Take it off the calendar first.",
}
_NOT_AGREED = (
    "Whose story it is has not agreed to it as it is now. They are asked on their page of it. "
    "A letter to them may help."
)
_WITHDRAWN = "Whose story it is has taken it back, so it stays away unless they agree again."
_NOTHING = "Readers see what was saved last; there is nothing to {do}."
_NOT_IN_REVIEW = "Nobody was asked to look at this story."


def may_begin(member: Member) -> Answer:
    """Whether a member may begin a story at the desk."""
    return yes if member.may(Role.EDITOR) else no(_EDITORS)


def may_send(editor: Member, it: Standing, now: datetime) -> Answer:
    """Whether an editor may ask another one to look at what was saved last."""
    if not editor.may(Role.EDITOR):
        return no(_EDITORS)
    if it.state is State.ARCHIVED or it.is_planned(now):
        return no(_NOT_NOW[it.state])
    if it.unsent:
        return no(_UNSENT)
    if it.stage is Stage.IN_REVIEW:
        return no("It is in review already.")
    if it.is_out(now) and not it.has_changes:
        return no(_NOTHING.format(do="look at"))
    return no("It is approved as it is.") if it.stage is Stage.APPROVED else yes


def may_take_back(member: Member, it: Standing) -> Answer:
    """Whether a member may take back what waits for a reviewer: an editor, or whose contribution it is."""
    if member.id == it.contributor_id:
        with_us = it.stage in {Stage.IN_REVIEW, Stage.APPROVED} and it.state is State.DRAFT
        return yes if with_us else no("Your story is not with the editors, or readers will see it soon.")
    if not member.may(Role.EDITOR):
        return no(_EDITORS)
    if it.contributed and it.state is State.DRAFT:
        return no("Its author sent it in. Ask for changes to give it back to them.")
    return (
        yes if it.stage is Stage.IN_REVIEW else no("It is not in review, so there is nothing to take back.")
    )


def may_decide(editor: Member, it: Standing) -> Answer:
    """Whether an editor may say what becomes of a review: ask for changes, or name who reviews."""
    if not editor.may(Role.EDITOR):
        return no(_EDITORS)
    return yes if it.stage is Stage.IN_REVIEW else no(_NOT_IN_REVIEW)


def may_approve(editor: Member, it: Standing) -> Answer:
    """Whether an editor may approve what was saved last. Nobody approves their own, unless they are alone."""
    first = may_decide(editor, it)
    if not first or it.alone:
        return first
    if editor.id == it.sent_by_id:
        return no("You sent it for review yourself, so somebody else has to approve it.")
    if editor.id == it.wrote_id:
        return no("You wrote the latest version yourself, so somebody else has to approve it.")
    return yes


def may_publish(editor: Member, it: Standing, now: datetime) -> Answer:
    """Whether an editor may let readers see a story, at once or at a moment."""
    if not editor.may(Role.EDITOR):
        return no(_EDITORS)
    if it.state is State.ARCHIVED:
        return no(_NOT_NOW[it.state])
    if it.is_out(now):
        return no("Readers can read it already.")
    if it.state is State.DRAFT and it.stage is not Stage.APPROVED:
        return no("It has to be approved first.")
    return _is_agreed(it, it.live if it.is_planned(now) else it.last) and _is_whole(it)


def _is_agreed(it: Standing, number: int | None) -> Answer:
    return yes if it.is_agreed(number) else no(_NOT_AGREED)


def may_tell(it: Standing) -> Answer:
    """Whether readers may be told of changes: whose contribution it is has agreed to them. Small corrections
    need no word of theirs, but they hear of them.
    """
    return _is_agreed(it, it.last)


def may_agree(member: Member, it: Standing) -> Answer:
    """Whether whose contribution it is can say yes to what the editors have made of it."""
    if member.id != it.contributor_id:
        return no("Only whose story it is can say that.")
    if may_submit(member, it):
        return no("It is with you: send it in, and say it there.")
    return no("You have agreed to it as it is now.") if it.is_agreed(it.last) else yes


def may_withdraw(member: Member, it: Standing, now: datetime) -> Answer:
    """Whether a member may take away from readers what they have contributed."""
    if member.id != it.contributor_id:
        return no("Only whose story it is can take it away.")
    return yes if it.is_out(now) or it.is_planned(now) else no("Readers can’t see it, and won’t by itself.")


def _is_whole(it: Standing) -> Answer:
    if not it.missing:
        return yes
    return no("Something is missing still; the list says what.")


def may_unschedule(editor: Member, it: Standing, now: datetime) -> Answer:
    """Whether an editor may take a story off the calendar."""
    if not editor.may(Role.EDITOR):
        return no(_EDITORS)
    return yes if it.is_planned(now) else no("It is not scheduled, or its time has come.")


def may_update(editor: Member, it: Standing, now: datetime) -> Answer:
    """Whether an editor may let readers see the changes to a story that they can read."""
    if not editor.may(Role.EDITOR):
        return no(_EDITORS)
    if not it.is_out(now):
        return no("Readers can’t read this story, so there is nothing to update.")
    if not it.has_changes:
        return no(_NOTHING.format(do="update"))
    if it.stage is Stage.IN_REVIEW:
        return no("Somebody is looking at these changes. Wait for them, or take it back.")
    # What readers have never had, as in many a story from elsewhere, keeps no correction from them.
    return (
        no("The changes take away something that readers need; the list says what.")
        if it.newly_missing
        else yes
    )


def may_archive(editor: Member, it: Standing, now: datetime) -> Answer:
    """Whether an editor may take a story away from readers."""
    if not editor.may(Role.EDITOR):
        return no(_EDITORS)
    if it.state is State.ARCHIVED:
        return no("It is archived already.")
    return yes if it.is_out(now) else no("Readers can’t read it yet, so there is nothing to archive.")


def may_bring_back(editor: Member, it: Standing) -> Answer:
    """Whether an editor may let readers see an archived story again."""
    if not editor.may(Role.EDITOR):
        return no(_EDITORS)
    if it.state is not State.ARCHIVED:
        return no("It is not archived.")
    return no(_WITHDRAWN) if it.contributor_id and it.agreed is None else yes


def may_vouch(editor: Member) -> Answer:
    """Whether a member may put down that a professional has looked at a story."""
    return yes if editor.may(Role.EDITOR) else no(_EDITORS)


def may_submit(member: Member, it: Standing) -> Answer:
    """Whether a member may send in their own story."""
    if member.id != it.contributor_id:
        return no("Only whose story it is can send it in.")
    with_them = it.stage in {Stage.DRAFTING, Stage.CHANGES_REQUESTED} and it.state is State.DRAFT
    return yes if with_them else no("An editor has your story now.")


def may_write_letter(member: Member, it: Standing) -> Answer:
    """Whether a member may write to the other side about a contribution that was sent in."""
    if not it.contributed:
        return no("Nobody sent this story in, so there is nobody to write to.")
    if not (member.may(Role.EDITOR) or member.id == it.contributor_id):
        return no(_EDITORS)
    if it.sent_by_id is None:
        return no("It was not sent in yet.")
    return yes
