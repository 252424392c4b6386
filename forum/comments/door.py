"""What doors for writing need of one member: who judges their words, what their box is filled with."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from flask import current_app, request

from forum.accounts.door import my_sanctions
from forum.accounts.ladder import Holding, Rung
from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.comments import policy
from forum.comments.differing import quoted
from forum.comments.explaining import explain
from forum.comments.judged import Judge, Judged
from forum.comments.models import Comment, Tombstone, TombstoneKind
from forum.comments.queries import find, judged, undone, writing
from forum.core import clock
from forum.core.config import Config
from forum.core.keys import fresh_key
from forum.rules.book import Book, Care, Country, Rule
from forum.rules.engine import Given, Gone, Place, Standing, judge
from forum.rules.queries import book, current

NEWCOMERS_HAVE = 3  # so many comments that can be read; who has more is a newcomer no longer


def judge_again(member: Member, comment: Comment) -> Judge:
    """What asks the rules about the words of a comment that is changed.

    What a moderator took out of it stays out, and what was given back stays in. One that can
    be read already does not wait for who its author is, or for the hour.
    """
    gone, given = judged.gone_from(comment.id), undone.given_back(comment.id)
    if find.tombstone(comment):
        return judge_for(member, gone, given)
    standing = Standing(member.role is not Role.MEMBER, published=judged.ENOUGH)
    return _judge(standing, gone, given, current())


def judge_quoting(member: Member, text: str, to: int | None) -> Judge:
    """The same of a new comment: what was taken out of what it quotes does not come back in the quote."""
    ids = quoted(text) | ({to} if to else set())
    return judge_for(member, judged.gone_from_quoted(ids))


def judge_for(member: Member, gone: Sequence[Gone] = (), given: Sequence[Given] = ()) -> Judge:
    """What asks the rules about this member's words, by the book that holds now."""
    book, now = current(), clock.now()
    team = member.role is not Role.MEMBER
    published = judged.ENOUGH if team else judged.published_by(member.id)
    standing = Standing(team, published < NEWCOMERS_HAVE, published, _is_attended(book, now))
    return _judge(standing, gone, given, book, _holds(Rung.HELD))


def _is_attended(book: Book, now: datetime) -> bool:
    """Whether somebody looks after the place. Where nothing depends on who is here, nobody is asked."""
    if book.switches.attended(now.hour) or book.switches.out_of_hours == "publish":
        return book.switches.attended(now.hour)
    return bool(current_app.extensions["kith.somebody_is_on"](now))


def _judge(
    standing: Standing, gone: Sequence[Gone], given: Sequence[Given], book: Book, first: Holding | None = None
) -> Judge:
    def ask(text: str) -> Judged:
        return Judged(text, judge(text, standing, Place.COMMENT, book, gone, given), book, first=first)

    return ask


def limited() -> Holding | None:
    """How many comments a day the team lets whoever is signed in post, if it decided so."""
    return _holds(Rung.LIMITED)


def _holds(kind: Rung) -> Holding | None:
    return next((each for each in my_sanctions() if each.kind is kind), None)


def waits_for_who_wrote_it(stone: Tombstone | None) -> Holding | None:
    """The decision of the team for which a comment of whoever is signed in waits, too, if it does."""
    held = _holds(Rung.HELD)
    since = stone is not None and held is not None and stone.since >= held.at
    return held if since and stone and stone.kind is TombstoneKind.HELD and stone.by_id is None else None


def told(judged: Judged | None) -> dict[str, Any]:
    """What a page needs to say what the rules see; nothing where there is nothing to say."""
    explained = explain(judged) if judged else None
    return {"explained": explained, "care": care(judged.book) if judged and judged.cares else None}


def rule_in(edition: int, key: str) -> Rule | None:
    """A rule as it was in an edition of the book."""
    return book(edition).find(key)


def number_of(edition: int, key: str) -> int | None:
    """Its number in that edition, if it had one."""
    return book(edition).numbers.get(key)


@dataclass(frozen=True, slots=True)
class Support:
    """The words of care, and who can help: the reader's own country first."""

    care: Care
    countries: Sequence[Country]


def care(book: Book) -> Support:
    """For somebody who may be in danger. The country is guessed from the browser's language, and not kept."""
    said = (tag.rpartition("-")[2].upper() for tag in request.accept_languages.values() if "-" in tag)
    known = {each.code for each in book.care.countries}
    code = next((each for each in said if each in known), book.switches.country)
    return Support(book.care, book.care.first(code))


@dataclass(frozen=True, slots=True)
class Box:
    """The key that this form alone has, the draft, and a sentence for newcomers (empty for all others)."""

    key: str
    body: str
    newcomer: str


def box(member: Member, article_id: int, to_id: int, now: datetime) -> Box:
    """A writing box under an article (`to_id` 0) or under a comment of it."""
    return Box(fresh_key(), writing.draft(member.id, article_id, to_id), newcomer_words(member, now))


def newcomer_words(member: Member, now: datetime) -> str:
    """What a newcomer is told of how many comments there are left for today.

    Where the team has decided something about them, that is told above the box, and this would be too much.
    """
    most = newcomers_may()
    if my_sanctions() or not policy.is_newcomer(member, most, now):
        return ""
    return policy.newcomer_words(member, writing.written_by(member.id), most, now)


def newcomers_may() -> int:
    """How many comments newcomers may post on their first day; 0 is no limit."""
    config: Config = current_app.extensions["kith.config"]
    return config.newcomer_comments
