"""The comments under a demo story."""

from datetime import datetime, timedelta

from forum.accounts.models import Member
from forum.articles.models import Article
from forum.comments import actions
from forum.core.markup import COMMENT, NOTE, write
from forum.notes.actions import write_note
from forum.notes.models import SubjectKind
from forum.transfer.demo.source import Table, comments


def write_thread(article: Article, slug: str, members: dict[str, Member]) -> dict[str, int]:
    """Write the comments in the order in which they came; gives their ids."""
    written: dict[str, actions.Placed] = {}
    for each in sorted(comments(slug), key=lambda comment: float(comment["hours_after"])):
        comment = _write(article, each, members[each["by"]], written.get(each.get("to", "")))
        written[each["key"]] = comment
        if "note" in each:
            note, later = write(each["note"], NOTE), comment.written_at + timedelta(minutes=40)
            write_note(SubjectKind.COMMENT, comment.id, note, later, rule=each.get("note_rule"))
    return {key: comment.id for key, comment in written.items()}


def _write(article: Article, each: Table, author: Member, to: actions.Placed | None) -> actions.Placed:
    words, moment = write(each["text"], COMMENT), _moment(article, each)
    if each.get("held"):
        reason = "This was held so that a moderator reads it first."
        return actions.submit_held(author, article, words, moment, actions.Held(reason, to=to))
    return actions.reply(author, article, words, moment, to=to)


def _moment(article: Article, each: Table) -> datetime:
    assert article.published_at is not None  # drafts have no threads
    return article.published_at + timedelta(hours=each["hours_after"])
