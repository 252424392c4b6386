"""A busy day at the demo's moderators' desk: what waits, what was decided before, what the team keeps."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import select

from forum.accounts import actions as accounts
from forum.accounts.ladder import Grounds, Rung, Terms
from forum.accounts.models import Member
from forum.articles.actions import explain
from forum.articles.models import Article
from forum.comments import actions as comments
from forum.comments.models import Comment
from forum.comments.queries import changes
from forum.core.db import session
from forum.core.events import settle
from forum.core.markup import COMMENT, NOTE, write
from forum.moderation import actions as moderation
from forum.moderation.actions import Told, care, decisions
from forum.moderation.actions.decisions import Ground
from forum.moderation.acts import Kind
from forum.moderation.models import Case, Statement
from forum.moderation.queries import deciding, reported
from forum.moderation.seen import Seen
from forum.moderation.targets import CaseKind, ReportKind
from forum.polls.models import Poll
from forum.rules.book import shipped
from forum.team import actions as team
from forum.team.composing import Pieces, Rack, composed, named, signature
from forum.team.models import About, Subject
from forum.team.shipped import CARDS, TEMPLATES
from forum.transfer.demo.source import Table, desk
from forum.transfer.demo.threads import asked_of_the_rules, post_judged

_READ = timedelta(days=2)  # what is older, mo has read
_KEPT = timedelta(days=180)
_SITE = "Kith"


@dataclass(frozen=True, slots=True)
class Desk:
    """Whom and what the day is about, by the names that its file uses."""

    members: Mapping[str, Member]
    stories: dict[str, Article] = field(default_factory=dict)
    ids: dict[str, int] = field(default_factory=dict)

    def know(self, article: Article, written: Mapping[str, int]) -> None:
        """A story, and the comments below it."""
        self.stories[article.slug] = article
        self.ids.update({f"{article.slug}/{key}": id for key, id in written.items()})

    def comment(self, key: str) -> Comment:
        """A comment that was written before."""
        return session.get_one(Comment, self.ids[key])


def keep_busy(place: Desk, now: datetime) -> None:
    """Let the day happen, in the order in which it did."""
    settle()  # each thing finds in place what followed from the one before
    _read_what_is_old(place.members["mo"], now)
    for kind, each in desk():
        _DOES[kind](place, each, now - timedelta(hours=each["hours_ago"]))
        settle()
    team.move_on(place.members["mo"], now)


def _read_what_is_old(mo: Member, now: datetime) -> None:
    until = now - _READ
    team.read(mo, session.scalars(select(Comment.id).where(Comment.written_at < until)).all(), until)


def _post(place: Desk, each: Table, at: datetime) -> None:
    article, author = place.stories[each["story"]], place.members[each["by"]]
    to = place.comment(each["to"]) if "to" in each else None
    if each.get("read"):  # somebody has decided about it since, so the rules need not look
        place.ids[each["key"]] = comments.reply(author, article, write(each["text"], COMMENT), at, to=to).id
    else:
        place.ids[each["key"]] = post_judged(article, each, author, at, to).id


def _change(place: Desk, each: Table, at: datetime) -> None:
    author, comment = place.members[each["by"]], place.comment(each["on"])
    judged, opened_on = asked_of_the_rules(each["text"], author), changes.count(comment.id)
    words = write(judged.judgement.text, COMMENT)
    comments.edit(author, comment, words, at, opened_on=opened_on, judged=judged)


def _decided(place: Desk, each: Table) -> tuple[Member, Comment, Seen]:
    comment = place.comment(each["on"])
    return place.members[each["by"]], comment, deciding.seen(Kind.COMMENT, comment.id)


def _ground(each: Table) -> Ground:
    return Ground(each["rule"], each["reason"])


def _return(place: Desk, each: Table, at: datetime) -> None:
    decisions.return_to_author(*_decided(place, each), _ground(each), each["marks"], at)


def _publish(place: Desk, each: Table, at: datetime) -> None:
    decisions.publish(*_decided(place, each), at)


def _remove(place: Desk, each: Table, at: datetime) -> None:
    decisions.remove(*_decided(place, each), _ground(each), at)


def _adjust(place: Desk, each: Table, at: datetime) -> None:
    decisions.adjust(*_decided(place, each), write(each["text"], COMMENT), _ground(each), at)


def _appeal(place: Desk, each: Table, at: datetime) -> None:
    about = (Statement.comment_id == place.ids[each["on"]], Statement.ended_at.is_(None))
    stated = session.scalars(select(Statement).where(*about)).one()
    moderation.appeal(place.members[each["by"]], stated, each["words"], at)


def _worry_about(place: Desk, each: Table) -> Case:
    about = (Case.kind == CaseKind.CARE, Case.subject_id == place.ids[each["on"]])
    return session.scalars(select(Case).where(*about, Case.subject_kind == Kind.COMMENT)).one()


def _watch(place: Desk, each: Table, at: datetime) -> None:
    care.watch_one_more(place.members[each["by"]], _worry_about(place, each), None, at)


def _promise(place: Desk, each: Table, at: datetime) -> None:
    again = at + timedelta(hours=each["hours"])
    care.promise(place.members[each["by"]], _worry_about(place, each), again)


def _report(place: Desk, each: Table, at: datetime) -> None:
    by = place.members[each["by"]] if "by" in each else None
    kind = ReportKind.ILLEGAL if by is None else ReportKind.RULE if "rule" in each else ReportKind.CARE
    told = Told(kind, each.get("rule"), each["words"], name=each.get("name", ""), email=each.get("email", ""))
    moderation.report(by, reported.read(*_about(place, each)), told, at)


def _about(place: Desk, each: Table) -> tuple[Kind, int]:
    if "member" in each:
        return Kind.MEMBER, place.members[each["member"]].id
    if "story" in each:
        return Kind.ARTICLE, place.stories[each["story"]].id
    if "poll" in each:
        article_id = place.stories[each["poll"]].id
        wanted = select(Poll.id).where(Poll.article_id == article_id, Poll.position == 0)
        return Kind.POLL, session.scalars(wanted).one()
    return Kind.COMMENT, place.ids[each["on"]]


def _sanction(place: Desk, each: Table, at: datetime) -> None:
    who, terms = place.members[each["who"]], Terms(Rung(each["kind"]))
    made = moderation.sanction(
        place.members[each["by"]], who, terms, Grounds(each["reason"], each["rule"]), at
    )
    if "read_after" in each:
        accounts.acknowledge(who, made, at + timedelta(hours=each["read_after"]))


def _answer(place: Desk, each: Table, at: datetime) -> None:
    team_member, comment = place.members[each["by"]], place.comment(each["on"])
    template, rack = TEMPLATES[each["template"]], Rack(tuple(CARDS.values()), shipped().care)
    cards = rack.printed(each.get("cards", ()), each.get("country", ""))
    signed = signature(team_member.called, _SITE)
    text = composed(Pieces(named(template.words, comment.author.called), each["own"], cards, signed))
    judged = asked_of_the_rules(text, team_member)
    sent = comments.Sent(write(judged.judgement.text, COMMENT), f"demo-to-{each['on']}", 0, judged=judged)
    moderation.answer(team_member, comment, sent, at, template=template.key)


def _explain(place: Desk, each: Table, at: datetime) -> None:
    words = write(each["text"], NOTE)
    explain(place.members[each["by"]], place.stories[each["story"]], words, at, rule=each.get("rule"))


def _worry(place: Desk, each: Table, at: datetime) -> None:
    who = place.members[each["who"]]
    accounts.describe(who, who.relation, each["bio"])
    accounts.worry_about(who, at)


def _note(place: Desk, each: Table, at: datetime) -> None:
    if "member" in each:
        about = Subject(About.MEMBER, place.members[each["member"]].id)
    else:
        about = Subject(About.COMMENT, place.ids[each["comment"]])
    team.write_note(place.members[each["by"]], about, each["text"], at, keep=_KEPT)


def _be_here(place: Desk, each: Table, at: datetime) -> None:
    team.be_here(place.members[each["by"]], each["hours"], at)


_DOES: Mapping[str, Callable[[Desk, Table, datetime], None]] = {
    "comment": _post,
    "change": _change,
    "return": _return,
    "publication": _publish,
    "removal": _remove,
    "adjustment": _adjust,
    "appeal": _appeal,
    "report": _report,
    "answer": _answer,
    "explanation": _explain,
    "watch": _watch,
    "promise": _promise,
    "sanction": _sanction,
    "worry": _worry,
    "note": _note,
    "shift": _be_here,
}
