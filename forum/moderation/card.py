"""What a decision about a comment needs, gathered on one card."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from forum.accounts.door import me
from forum.accounts.models import Member
from forum.articles import queries as articles
from forum.articles.models import Article
from forum.comments import marking
from forum.comments import policy as comments
from forum.comments.marking import Part
from forum.comments.models import Comment, Tombstone, TombstoneKind
from forum.comments.queries import find, returned
from forum.comments.queries.pinned import for_moderators, is_pinned
from forum.comments.queries.returned import ReturnedView
from forum.core import clock
from forum.core.answers import Answer, no, yes
from forum.core.db import session
from forum.core.errors import Missing
from forum.core.web.words import counted
from forum.moderation import anew, policy, rewriting
from forum.moderation.actions import decisions
from forum.moderation.acts import Kind
from forum.moderation.forms import Do
from forum.moderation.models import Case, Report
from forum.moderation.queries import appeals, care, cases, deciding, reported, reports
from forum.moderation.queries.deciding import Standing
from forum.moderation.restrictions import Restriction
from forum.moderation.seen import Seen
from forum.moderation.targets import CaseKind, due_of
from forum.moderation.telling import told
from forum.polls.models import Poll
from forum.rules.engine.returning import plain
from forum.rules.queries import current

_ALIKE = 5


@dataclass(frozen=True, slots=True)
class Card:
    """One comment, why somebody should look, and what is known around it.

    `rewritten` is its text as the rules would have it; the text itself where they have nothing to offer.
    """

    comment: Comment
    stone: Tombstone | None
    waits: Sequence[Case]
    why: Sequence[tuple[str, str, bool]]
    parts: Sequence[Part]
    returned: ReturnedView | None
    around: Sequence[Comment]
    author: Standing
    before: Sequence[tuple[datetime, str]]
    alike: Sequence[cases.Row]
    seen: Seen
    rewritten: str
    offers: bool
    pinned: bool
    watchers: Mapping[int, care.Watched]
    may: dict[str, Answer]
    may_answer: Mapping[int, Answer]

    @property
    def gone(self) -> TombstoneKind | None:
        """Why it is not shown."""
        return self.stone.kind if self.stone else None

    @property
    def kinds(self) -> frozenset[CaseKind]:
        """What kinds of cases wait about it."""
        return frozenset(each.kind for each in self.waits)

    def due(self, case: Case) -> datetime:
        """By when somebody should look."""
        return _due(case, self.watchers)


def comment_to_moderate(id: int) -> Comment:
    """A comment on a story that this moderator may see. Raises Missing."""
    comment = for_moderators(id)
    try:
        articles.visible_article(comment.article.slug, me(), clock.now())
    except Missing as hidden:
        raise Missing("That comment is not here.") from hidden
    return comment


def comment_of(case: Case) -> Comment:
    """What a case is about. Raises Missing of the case: whoever asks for one is told of no comment."""
    try:
        return comment_to_moderate(case.subject_id)
    except Missing as hidden:
        raise Missing(cases.NO_SUCH) from hidden


def card_of(comment: Comment) -> Card:
    """All of it, in a fixed number of statements."""
    stone, waits = find.stone(comment), cases.open_about(Kind.COMMENT, comment.id)
    rule = next((each.rule for each in waits if each.rule), stone.rule if stone else None)
    text = plain(comment.body)
    rewritten = rewriting.rewritten(text, current())
    before = deciding.earlier(Kind.COMMENT, comment.id)
    return Card(
        comment=comment,
        stone=stone,
        waits=waits,
        why=deciding.reasons(comment),
        parts=marking.parts(text, returned.found_by_rules(comment)),
        returned=returned.of(comment.id),
        around=deciding.around(comment),
        author=deciding.standing(comment.author),
        before=[(each.at, told(each, comment.number)) for each in before],
        alike=cases.lately_decided(rule, _ALIKE, me(), clock.now()),
        seen=deciding.seen(Kind.COMMENT, comment.id),
        rewritten=rewritten,
        offers=rewritten != text,
        pinned=is_pinned(comment),
        watchers=care.watchers([each.id for each in waits if each.kind is CaseKind.CARE]),
        may=_may_now(comment, stone.kind if stone else None, waits),
        may_answer=anew.may_answer(waits),
    )


def _may_now(comment: Comment, gone: TombstoneKind | None, waits: Sequence[Case]) -> dict[str, Answer]:
    kinds = {each.kind for each in waits}
    appealed = appeals.open_about([comment.id])[comment.id] if CaseKind.APPEAL in kinds else ()
    may = may_do(comment, gone, kinds, appealed)
    return may | {Do.LEAVE.value: anew.may_leave(waits) if may[Do.LEAVE.value] else may[Do.LEAVE.value]}


def may_do(
    comment: Comment, gone: TombstoneKind | None, kinds: set[CaseKind], appealed: Collection[Restriction]
) -> dict[str, Answer]:
    """What one may do with it: each a yes, or a no with its reason.

    `appealed` are the restrictions about which its author waits for an answer.
    """
    left = comment.author.closed_at is not None
    may = {
        Do.PUBLISH.value: comments.may_publish(me(), gone=gone, has_left=left),
        Do.ADJUST.value: comments.may_adjust(me(), gone=gone),
        Do.REMOVE.value: comments.may_remove(me(), gone=gone),
        Do.HOLD.value: comments.may_hold(me(), comment, gone=gone, has_left=left),
        Do.RETURN.value: comments.may_return(me(), comment, gone=gone, has_left=left),
        Do.RESTORE.value: comments.may_restore(me(), gone=gone, has_left=left),
        Do.LEAVE.value: yes if CaseKind.REPORT in kinds else no(decisions.NOT_REPORTED),
        Do.LOOK_AFTER.value: yes if kinds & decisions.LOOKED_AFTER else no(decisions.NOTHING_TO_SEE),
    }
    for do, restriction in ((Do.PUBLISH, Restriction.HELD), (Do.RESTORE, Restriction.REMOVED)):
        if restriction in appealed:
            may[do.value] = policy.may_free(me(), comment.author_id, appealed=True)
    judge = policy.may_judge(me(), comment.author_id)
    return {do: answer if judge else judge for do, answer in may.items()} | {
        "pin": comments.may_pin(me(), gone=gone),
        "judge": judge,
    }


def _due(case: Case, watchers: Mapping[int, care.Watched]) -> datetime:
    """By when somebody should look at this case."""
    found = watchers.get(case.id)
    return due_of(case.due_at, watched=found is not None, again=found.again if found else None)


@dataclass(frozen=True, slots=True)
class Subject:
    """What a case is about that is about no comment: where it is, what it is called, what it says."""

    kind: Kind
    name: str
    words: str
    username: str | None
    slug: str | None
    seen: Seen
    watchers: Mapping[int, care.Watched]
    may: Answer
    may_leave: Answer
    may_answer: Mapping[int, Answer]

    def due(self, case: Case) -> datetime:
        """By when somebody should look."""
        return _due(case, self.watchers)


def subject_of(case: Case) -> Subject:
    """A member, a story, a poll. Raises Missing of the case where its story is not for one to see."""
    now = (deciding.seen(case.subject_kind, case.subject_id), care.watchers([case.id]))
    may, again = policy.may_judge(me(), case.author_id), (anew.may_leave([case]), anew.may_answer([case]))
    if case.subject_kind is Kind.MEMBER:
        member = session.get_one(Member, case.subject_id)
        words = "\n\n".join(each for each in (member.relation, member.bio) if each)
        return Subject(case.subject_kind, member.called, words, member.username, None, *now, may, *again)
    if case.article_id is None:
        poll = session.get_one(Poll, case.subject_id)
        words = "\n".join([poll.question, *(each.text for each in poll.choices)])
        return Subject(case.subject_kind, poll.question, words, None, None, *now, may, *again)
    article = session.get_one(Article, case.article_id)
    if not articles.visible({article.id}, me(), clock.now()):
        raise Missing(cases.NO_SUCH)
    words = article.standfirst
    if case.subject_kind is Kind.POLL:
        words = session.get_one(Poll, case.subject_id).question
    return Subject(case.subject_kind, article.title, words, None, article.slug, *now, may, *again)


@dataclass(frozen=True, slots=True)
class ToldUs:
    """What readers told us of something: hidden where one is its author, who never learns who they were.

    `differ` is the first report of each way in which it has read otherwise.
    """

    lines: Sequence[reports.Line]
    differ: Sequence[Report]
    hidden: bool = False

    @property
    def people(self) -> str:
        """ "3 members", "1 member and somebody without an account"."""
        members = len({each.by.id for each in self.lines if each.by})
        others = sum(1 for each in self.lines if each.by is None)
        said = [counted(members, "member")] if members else []
        without = "somebody without an account" if others == 1 else f"{others} people without an account"
        return " and ".join(said + ([without] if others else []))

    @property
    def reasons(self) -> Sequence[tuple[Report, int]]:
        """One report of each reason, and how many give it: the one that most give is first."""
        found: dict[tuple[str, str | None], list[Report]] = {}
        for each in self.lines:
            found.setdefault((each.report.kind, each.report.rule), []).append(each.report)
        return sorted(((one[0], len(one)) for one in found.values()), key=lambda pair: -pair[1])


def told_us(kind: Kind, subject_id: int, author_id: int | None, closed: Case | None = None) -> ToldUs:
    """What is open about it; of a case that is closed, what was told us then."""
    lines = reports.lines(kind, subject_id, closed)
    if lines and author_id == me().id:
        return ToldUs((), (), hidden=True)
    now = reported.read(kind, subject_id).words if lines else ""
    kept = {each.report.snapshot: each.report for each in reversed(lines)}
    differ = [one for text, one in kept.items() if text is not None and text != now]
    return ToldUs(lines, differ[::-1])
