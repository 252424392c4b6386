"""Writes: what readers get to see: publishing, at once or at a moment; changes; archiving."""

from datetime import datetime

from sqlalchemy import select, update

from forum.accounts.models import Member
from forum.articles import actions as articles
from forum.articles.models import Article, State
from forum.core.answers import insist
from forum.core.db import session
from forum.core.errors import Invalid
from forum.core.markup import Written
from forum.core.slugs import slug
from forum.editing import policy
from forum.editing.actions.picturing import keep_what_goes_out
from forum.editing.actions.putting_out import move, put_out
from forum.editing.actions.turns import Note, at_the_desk, insist_on, move_on, note_step, take_up
from forum.editing.models import Contribution, Deed, Stage, Step, Work
from forum.editing.queries import latest
from forum.editing.queries.standing import standing
from forum.editing.typesetting import Typeset, typeset

PAST = "That moment is over. Please choose one that is still to come, or publish it now."
SAY_WHY = "Please say why it goes away: whoever follows a link to it reads this sentence."
WITHDRAWN = "Its author has taken it back."
MOST_AT_ONCE = 200


def publish(editor: Member, article: Article, now: datetime, *, on: int) -> None:
    """Let readers see it from now on."""
    _let_out(editor, article, Deed.PUBLISHED, now, now, on=on)


def schedule(editor: Member, article: Article, at: datetime, now: datetime, *, on: int) -> None:
    """Let readers see it from a moment on. What is scheduled already goes out at the new moment."""
    if at <= now:
        raise Invalid(PAST)
    _let_out(editor, article, Deed.SCHEDULED, at, now, on=on)


def _let_out(editor: Member, article: Article, deed: Deed, at: datetime, now: datetime, *, on: int) -> None:
    """What is planned goes out as it was approved; anything else as the number that was looked at."""
    work = take_up(editor, article, now)
    stands = standing(article)
    insist(policy.may_publish(editor, stands, now))
    planned = stands.is_planned(now)
    if not planned:
        insist_on(work, on)
    _go_out(article, work, State.SCHEDULED if deed is Deed.SCHEDULED else State.PUBLISHED, at)
    _settle(work, now, reaches=work.live_number if planned else work.last_number)
    note_step(editor, work, deed, now, Note("", stands.contributor_id or stands.sent_by_id))


def unschedule(editor: Member, article: Article, now: datetime) -> None:
    """Take it off the calendar."""
    work = take_up(editor, article, now)
    insist(policy.may_unschedule(editor, standing(article), now))
    same = work.live_number == work.last_number
    _be_a_draft(editor, article, work)
    move_on(work, Stage.APPROVED if same else at_the_desk(work), now)
    note_step(editor, work, Deed.UNSCHEDULED, now, Note("", work.reviewer_id))


def withdraw(member: Member, article: Article, now: datetime) -> None:
    """Take away from readers what one has contributed. What they have not seen is one's own again."""
    work = take_up(member, article, now)
    stands = standing(article)
    insist(policy.may_withdraw(member, stands, now))
    own = session.get_one(Contribution, article.id)
    own.agreed_at = own.agreed_number = None
    if stands.is_planned(now):
        _be_a_draft(member, article, work)
        article.unsent = True
    else:
        article.state = State.ARCHIVED
        articles.move_version(article.id)
    move_on(work, Stage.DRAFTING, now)
    deed = Deed.UNSCHEDULED if article.unsent else Deed.ARCHIVED
    note_step(member, work, deed, now, Note(WITHDRAWN, work.reviewer_id))


def _be_a_draft(by: Member, article: Article, work: Work) -> None:
    """Nobody can read it, so its row says what was saved last, as of any draft. That is read in this turn:
    whoever saves meanwhile waits.
    """
    article.state, article.published_at, work.live_number = State.DRAFT, None, None
    put_out(by, article, typeset(latest(article).manuscript))


def update_story(
    editor: Member, article: Article, made: Typeset, now: datetime, *, on: int, why: Written | None = None
) -> None:
    """Let readers see what was saved since. With a reason they are told on the page what is new, and why."""
    work = take_up(editor, article, now)
    stands = standing(article)
    insist(policy.may_update(editor, stands, now))
    insist_on(work, on)
    put_out(editor, article, made)
    if why is not None:
        insist(policy.may_tell(stands))
        article.updated_at = now
        articles.explain(editor, article, why, now)
    _settle(work, now, reaches=work.last_number)
    note_step(editor, work, Deed.UPDATED, now, Note(why.body if why else "", stands.contributor_id))


def archive(editor: Member, article: Article, words: str, now: datetime) -> None:
    """Take it away from readers; what was said below it stays, and comes back with it."""
    if not words.strip():
        raise Invalid(SAY_WHY)
    work = take_up(editor, article, now)
    stands = standing(article)
    insist(policy.may_archive(editor, stands, now))
    article.state = State.ARCHIVED
    articles.move_version(article.id)
    move_on(work, Stage.DRAFTING, now)
    note_step(editor, work, Deed.ARCHIVED, now, Note(words, stands.contributor_id))


def bring_back(editor: Member, article: Article, now: datetime) -> None:
    """Let readers see it again, as it was. What never was out is a draft again."""
    work = take_up(editor, article, now)
    stands = standing(article)
    insist(policy.may_bring_back(editor, stands))
    was_out = article.published_at is not None and article.published_at <= now
    if was_out:
        article.state = State.PUBLISHED
        articles.move_version(article.id)
    else:
        _be_a_draft(editor, article, work)
    move_on(work, Stage.DRAFTING if was_out else at_the_desk(work), now)
    note_step(editor, work, Deed.BROUGHT_BACK, now, Note("", stands.contributor_id))


def publish_due(now: datetime) -> int:
    """Publish what was scheduled and whose time has come; each once, however many do this at once.

    How many there were. A run that was missed is made up for by the next.
    """
    due = select(Article.id).where(Article.state == State.SCHEDULED, Article.published_at <= now)
    ids = session.scalars(due.order_by(Article.published_at, Article.id).limit(MOST_AT_ONCE)).all()
    articles.take_turns(ids)
    return sum(_is_published_now(id, now) for id in sorted(ids))


def _is_published_now(id: int, now: datetime) -> bool:
    still = (Article.id == id, Article.state == State.SCHEDULED, Article.published_at <= now)
    done = update(Article).where(*still).values(state=State.PUBLISHED, version=Article.version + 1)
    done = done.returning(Article.id).execution_options(synchronize_session=False)
    if session.execute(done).first() is None:
        return False
    article = session.get_one(Article, id, populate_existing=True)
    by = _who_scheduled(article)
    work = take_up(by, article, now)
    note_step(by, work, Deed.PUBLISHED, now, Note("", _whose(article)))
    return True


def _who_scheduled(article: Article) -> Member:
    wanted = select(Step.by_id).where(Step.article_id == article.id, Step.deed == Deed.SCHEDULED)
    found = session.scalar(wanted.order_by(Step.id.desc()).limit(1))
    return session.get_one(Member, found) if found else article.author


def _whose(article: Article) -> int | None:
    stands = standing(article)
    return stands.contributor_id or stands.sent_by_id


def _go_out(article: Article, work: Work, state: State, at: datetime) -> None:
    """The row of what nobody could read says what was saved last already; its address follows its title."""
    if article.state is State.DRAFT:
        keep_what_goes_out(article)
        if not latest(article).manuscript.slug:
            move(article, slug(article.title))
    article.state, article.published_at = state, at
    articles.move_version(article.id)


def _settle(work: Work, now: datetime, *, reaches: int | None) -> None:
    """Readers see this number, or will; the desk has nothing more to do with it."""
    work.live_number = reaches
    move_on(work, Stage.DRAFTING, now)
