"""The comments under a demo story."""

from datetime import datetime, timedelta

from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.articles.models import Article
from forum.comments import actions
from forum.comments.judged import Judged
from forum.comments.models import Comment
from forum.core.db import session
from forum.core.markup import COMMENT, NOTE, prepare, write
from forum.notes.actions import write_note
from forum.notes.models import SubjectKind
from forum.rules.book import shipped
from forum.rules.engine import Place, Standing, judge
from forum.transfer.demo.source import Table, comments

Written = actions.Placed | Comment


def write_thread(article: Article, slug: str, members: dict[str, Member]) -> dict[str, int]:
    """Write the comments in the order in which they came; gives their ids."""
    written: dict[str, Written] = {}
    for each in sorted(comments(slug), key=lambda comment: float(comment["hours_after"])):
        comment = _write(article, each, members[each["by"]], written.get(each.get("to", "")))
        written[each["key"]] = comment
        if "note" in each:
            note, later = write(each["note"], NOTE), comment.written_at + timedelta(minutes=40)
            write_note(SubjectKind.COMMENT, comment.id, note, later, rule=each.get("note_rule"))
    return {key: comment.id for key, comment in written.items()}


def _write(article: Article, each: Table, author: Member, to: Written | None) -> Written:
    moment = _moment(article, each)
    if each.get("judged"):
        return post_judged(article, each, author, moment, to)
    words = write(each["text"], COMMENT)
    if each.get("held"):
        reason = "This was held so that a moderator reads it first."
        return actions.submit_held(author, article, words, moment, actions.Held(reason, to=to))
    return actions.reply(author, article, words, moment, to=to)


def post_judged(
    article: Article, each: Table, author: Member, moment: datetime, to: Written | None
) -> Written:
    """Post a comment as people do in the site: the rules look at it first."""
    judged = asked_of_the_rules(each["text"], author)
    sent = actions.Sent(write(judged.judgement.text, COMMENT), f"demo-{each['key']}", 0, judged=judged)
    return session.get_one(Comment, actions.post(author, article, sent, moment, to).id)


def asked_of_the_rules(typed: str, author: Member) -> Judged:
    """What the rules say of it. Where they ask, its author wants a moderator to decide."""
    standing = Standing(team=author.role is not Role.MEMBER, published=20)
    text, book = prepare(typed, COMMENT), shipped()
    return Judged(text, judge(text, standing, Place.COMMENT, book), book, anyway=True)


def _moment(article: Article, each: Table) -> datetime:
    assert article.published_at is not None  # drafts have no threads
    return article.published_at + timedelta(hours=each["hours_after"])
