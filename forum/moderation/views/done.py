"""What a page says of a decision that was made just now."""

from dataclasses import dataclass, replace
from typing import Any

from flask import request

from forum.accounts.door import me
from forum.articles import queries as articles
from forum.comments.models import Comment
from forum.comments.queries import find
from forum.core import clock
from forum.core.db import session
from forum.core.typed import whole
from forum.moderation import policy
from forum.moderation.acts import Act, Kind
from forum.moderation.queries import Said, deciding, naming
from forum.moderation.telling import told


def told_done() -> dict[str, Any]:
    """The entry of the record that `?done=12` names, its sentence, and where its comment is."""
    entry = deciding.entry(whole(request.args.get("done")) or 0)
    if entry is None:
        return {"done": None, "done_said": "", "done_comment": None, "may_undo": False}
    by = "You" if entry.by == me().called else entry.by
    subject = (entry.kind, entry.subject_id)
    # Beside it stands a link that says on which story a comment is.
    number, name = deciding.number(*subject), ""
    if entry.kind is not Kind.COMMENT:
        name = naming.name_of(*subject, me(), clock.now())
    sentence = " ".join(told(replace(entry, by=by, act=act), number, name=name) for act in _together(entry))
    comment = _where(entry.subject_id) if entry.kind is Kind.COMMENT else None
    return {"done": entry, "done_said": sentence, "done_comment": comment, "may_undo": _may_undo(entry)}


@dataclass(frozen=True, slots=True)
class Where:
    """A comment, and whether readers see it: else it has its card alone."""

    comment: Comment
    is_read: bool


def _where(comment_id: int) -> Where | None:
    """Where it can be read, or is decided about, if one may see its story."""
    found = find.readable(comment_id)
    comment = found or session.get(Comment, comment_id)
    if comment is None or not articles.visible({comment.article_id}, me(), clock.now()):
        return None
    return Where(comment, is_read=found is not None)


def _together(entry: Said) -> list[Act]:
    """What was done in one press: words that are replaced in what waits are published with that."""
    latest = deciding.earlier(entry.kind, entry.subject_id)
    same = [each.act for each in latest if (each.at, each.by) == (entry.at, entry.by)]
    return [Act.ADJUST, entry.act] if entry.act is Act.PUBLISH and Act.ADJUST in same else [entry.act]


def _may_undo(entry: Said) -> bool:
    """Whether it is still what was decided last, by a person, and can be taken back with a press."""
    last = deciding.seen(entry.kind, entry.subject_id).entry
    return entry.number == last and entry.act in policy.UNDONE and entry.by is not None
