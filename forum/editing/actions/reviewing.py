"""Writes: asking for a review, and what comes of it."""

from datetime import datetime

from forum.accounts.models import Member
from forum.articles.models import Article
from forum.core.answers import insist
from forum.core.db import session
from forum.core.errors import Invalid
from forum.editing import policy
from forum.editing.actions.turns import Note, insist_on, move_on, note_step, take_up
from forum.editing.models import Contribution, Deed, Stage
from forum.editing.queries.standing import editors, standing
from forum.editing.whereabouts import Standing

SAY_WHAT = "Please say what should change, so that the next person knows what to do."
WROTE_IT = "Whoever wrote the latest version can’t review it. Please choose somebody else."
NO_SUCH_EDITOR = "Whoever you chose is no editor any more. Please choose somebody else."


def send_for_review(
    editor: Member, article: Article, now: datetime, *, on: int, reviewer: int | None = None, words: str = ""
) -> None:
    """Ask another editor to look at what was saved last; with nobody named, whoever is free."""
    work = take_up(editor, article, now)
    insist(policy.may_send(editor, standing(article), now))
    insist_on(work, on)
    _insist_that_they_may(reviewer, standing(article))
    work.reviewer_id = reviewer
    move_on(work, Stage.IN_REVIEW, now, reviewer)
    note_step(editor, work, Deed.SENT, now, Note(words, reviewer))


def take_back(member: Member, article: Article, now: datetime, words: str = "") -> None:
    """Take back what waits for a reviewer, to go on writing."""
    work = take_up(member, article, now)
    stands = standing(article)
    insist(policy.may_take_back(member, stands))
    if member.id == stands.contributor_id:
        own = session.get_one(Contribution, article.id)
        own.agreed_at = own.agreed_number = None
        article.unsent = True
    move_on(work, Stage.DRAFTING, now)
    note_step(member, work, Deed.TAKEN_BACK, now, Note(words, work.reviewer_id))


def name_reviewer(editor: Member, article: Article, reviewer: int, now: datetime) -> None:
    """Say who reviews it, oneself or another; it waits for them from now on."""
    work = take_up(editor, article, now)
    stands = standing(article)
    insist(policy.may_decide(editor, stands))
    _insist_that_they_may(reviewer, stands)
    work.reviewer_id, work.waits_for_id = reviewer, reviewer
    note_step(editor, work, Deed.NAMED, now, Note("", reviewer))


def request_changes(editor: Member, article: Article, words: str, now: datetime, *, on: int) -> None:
    """Give it back to whoever sent it, with words that say what should change."""
    if not words.strip():
        raise Invalid(SAY_WHAT)
    work = take_up(editor, article, now)
    stands = standing(article)
    insist(policy.may_decide(editor, stands))
    insist_on(work, on)
    writer = stands.sent_by_id or stands.contributor_id
    work.reviewer_id = work.reviewer_id or editor.id
    move_on(work, Stage.CHANGES_REQUESTED, now, writer)
    note_step(editor, work, Deed.ASKED, now, Note(words, writer))


def approve(editor: Member, article: Article, now: datetime, *, on: int, words: str = "") -> None:
    """Say that what was saved under this number may go out."""
    work = take_up(editor, article, now)
    stands = standing(article)
    insist(policy.may_approve(editor, stands))
    insist_on(work, on)
    work.reviewer_id = editor.id
    # Whose contribution it is has to agree to what editors have changed; then an editor goes on.
    asked = None if stands.is_agreed(stands.last) else stands.contributor_id
    sent_by = stands.sent_by_id
    next_one = asked or (editor.id if sent_by == stands.contributor_id else sent_by)
    move_on(work, Stage.APPROVED, now, next_one)
    note_step(editor, work, Deed.APPROVED, now, Note(words, asked or sent_by))


def _insist_that_they_may(reviewer: int | None, it: Standing) -> None:
    if reviewer is None:
        return
    if reviewer not in {each.id for each in editors()}:
        raise Invalid(NO_SUCH_EDITOR)
    if reviewer == it.wrote_id and not it.alone:
        raise Invalid(WROTE_IT)
