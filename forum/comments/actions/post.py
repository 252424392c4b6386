"""Writes: taking what came by a writing form, once, however often it is sent."""

import re
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select
from sqlalchemy.exc import IntegrityError

from forum.accounts.ladder import Holding
from forum.accounts.models import Member
from forum.comments import policy
from forum.comments.actions.draft import Begun, discard_known_draft
from forum.comments.actions.receive import receive
from forum.comments.actions.reply import Held, Placed, reply, submit_held
from forum.comments.judged import Judged
from forum.comments.models import TombstoneKind
from forum.comments.policy import Commentable
from forum.comments.queries import writing
from forum.comments.queries.find import Standing
from forum.comments.queries.latest import written_since
from forum.comments.queries.writing import Said
from forum.core.answers import Answer
from forum.core.db import session
from forum.core.errors import Conflict, Refused
from forum.core.markup import Written

FASTER = "This form was sent to another place a moment ago. Please look there before you send it again."

# How each engine names the one constraint that two such forms run into.
_KEY_IS_TAKEN = re.compile(r"ix_comment_key|comment\.key")
_HOLD = select(Member.id).where(Member.id == bindparam("member")).with_for_update(key_share=True)


class SaidOtherwise(Conflict):
    """This form was taken before, with other words; `id` is the comment that it became."""

    def __init__(self, id: int) -> None:
        super().__init__(
            "You have posted this form already. Here are your new words; post them as another comment?"
        )
        self.id = id


class EnoughForToday(Refused):
    """Somebody has posted as much as they may for now: a newcomer, or whom the team has limited."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What came by a form: words, the form's own key, how many comments a newcomer may post.

    `before` is the draft that the form was filled with; `judged` is what the rules say of the words as typed;
    `limited` is there where the team lets this author post only so many a day.
    """

    words: Written
    key: str
    newcomers_may: int
    before: str = ""
    judged: Judged | None = None
    limited: Holding | None = None


def post(author: Member, article: Commentable, sent: Sent, now: datetime, to: Standing | None) -> Standing:
    """Take a comment; sent a second time, it is the same one. Its draft goes;
    one that holds other words, begun elsewhere, stays.

    Raises SaidOtherwise, EnoughForToday or Refused. Whoever calls it holds the article (see writing.ground).
    """
    before = _taken_before(author, article, sent, now, to)
    if before:
        return before
    if not (sent.judged and sent.judged.cares):  # who may be in danger is heard, however often they wrote
        _insist_it_is_not_too_much(author, sent, now)
    try:
        comment = _written(author, article, sent, now, to)
    except IntegrityError as refused:
        if _KEY_IS_TAKEN.search(
            str(refused.orig)
        ):  # by the same form, sent to another story this very moment
            raise Conflict(FASTER) from refused
        raise
    begun = Begun(sent.judged.typed if sent.judged else sent.words.body, sent.before, sent.key)
    discard_known_draft(author, article, to.id if to else 0, begun)
    return comment


def _written(author: Member, article: Commentable, sent: Sent, now: datetime, to: Standing | None) -> Placed:
    """Let it be read, or wait, as the rules say; and keep what they found in it."""
    judged = sent.judged
    if judged is None or not judged.waits:
        comment = reply(author, article, sent.words, now, to=to, key=sent.key)
    else:
        rule, why = judged.why_it_waits
        held = Held(why, rule, to, sent.key)
        comment = submit_held(author, article, sent.words, now, held)
    if judged:
        receive(comment.id, judged, now)
    return comment


def _taken_before(
    author: Member, article: Commentable, sent: Sent, now: datetime, to: Standing | None
) -> Said | None:
    parent, body = to.id if to else None, sent.words.body
    found = writing.said_with(author.id, article.id, body, sent.key, now)
    same = (article.id, parent, body)
    here = [each for each in found if (each.article_id, each.parent_id, each.body) == same]
    by_key = next((each for each in found if each.key == sent.key), None)
    if by_key and by_key not in here:
        raise SaidOtherwise(by_key.id)
    still_there = {None, TombstoneKind.HELD}
    return by_key or next((each for each in here if each.gone in still_there), None)


def _insist_it_is_not_too_much(author: Member, sent: Sent, now: datetime) -> None:
    if policy.is_newcomer(author, sent.newcomers_may, now):
        session.connection().execute(_HOLD, {"member": author.id})  # who writes to two stories at once waits
        written = writing.written_by(author.id)
        _insist_today(policy.may_write_today(author, written, sent.newcomers_may, now))
    if sent.limited:
        session.connection().execute(_HOLD, {"member": author.id})
        latest = written_since(author.id, now - policy.A_DAY)
        _insist_today(policy.may_write_though_limited(sent.limited, latest, now))


def _insist_today(answer: Answer) -> None:
    if not answer:
        raise EnoughForToday(answer.reason)
