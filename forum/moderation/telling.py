"""The record, and what can be decided about a member, in words. Pure."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from forum.accounts.ladder import Rung
from forum.accounts.policy import Line
from forum.moderation.acts import Act, Kind
from forum.rules.effects import Effect

_DID: Mapping[Act, str] = {
    Act.PUBLISH: "let {it} be read",
    Act.HOLD: "let {it} wait for a moderator",
    Act.ADJUST: "replaced words in {it}",
    Act.REMOVE: "removed {it}",
    Act.CARE: "called a moderator to {it}: somebody may need us",
    Act.LOOK_AFTER: "looked after {it}",
    Act.NOTE: "noted a side effect in {it}",
    Act.LOOK: "looked at sealed text of {it}",
    Act.APPEAL: "asked for a second look at {it}",
    Act.UPHOLD: "upheld the appeal about {it}",
    Act.DISMISS: "let the decision about {it} stand",
    Act.RESTORE: "let {it} be read again",
    Act.GIVE_BACK: "gave back what was taken out of {it}",
    Act.PIN: "pinned {it}",
    Act.UNPIN: "took the pin off {it}",
    Act.CLOSE: "closed the comments on {it}",
    Act.OPEN: "opened the comments on {it} again",
    Act.PLAN: "set when the comments on {it} close",
    Act.AMEND: "changed the community rules: {it}",
    Act.RETURN: "asked the author to change {it}",
    Act.ANSWER: "answered {it}",
    Act.NO_ACTION: "left {it} as it is",
    Act.DEAL_WITH: "dealt with {it}",
    Act.REPORT: "reported {it}",
    Act.SLOW: "set how often one may answer under {it}",
    Act.MOVE: "moved {it} to a thread of its own",
    Act.MOVE_BACK: "moved {it} back to where it was",
    Act.EXPLAIN: "changed the editor’s notes on {it}",
    Act.SANCTION: "decided on a sanction of {it}",
    Act.ACKNOWLEDGE: "has read the warning to {it}",
    Act.LIFT: "lifted a sanction of {it}",
    Act.GRANT: "gave another role to {it}",
    Act.SUPPORT: "showed who can help: {it}",
    Act.HAND_ON: "passed on {it}",
    Act.BULK: "decided about many at once: {it}",
    Act.UNDO: "undid a decision about {it}",
}
# Of a comment, these are about the thread that it starts.
_DID_TO_A_THREAD: Mapping[Act, str] = {
    Act.CLOSE: "closed the thread of {it}",
    Act.OPEN: "opened the thread of {it} again",
    Act.SLOW: "set how often one may answer in the thread of {it}",
}
# Of what was noted, this is about a list alone: nobody was looked after.
_OFF_THE_LIST = "took {it} off the list of side effects"
_IT: Mapping[Kind, str] = {
    Kind.COMMENT: "comment",
    Kind.ARTICLE: "story",
    Kind.MEMBER: "member",
    Kind.BOOK: "edition",
    Kind.POLL: "poll",
    Kind.QUEUE: "queue",
}

# What a moderator chooses from.
RUNGS: Mapping[Rung, str] = {
    Rung.NOTE: "A note: a private word from the team",
    Rung.WARNING: "A warning: has to be read before they go on",
    Rung.HELD: "Their next comments wait for a moderator",
    Rung.LIMITED: "Limited: only a few comments a day, until a day",
    Rung.SUSPENDED: "Suspended: can read, but not write, until a day",
    Rung.CLOSED: "Account closed by the team, for good",
}


def said(
    by: str | None,
    act: Act,
    kind: Kind,
    subject_id: int,
    number: int | None = None,
    *,
    name: str = "",
) -> str:
    """Who did what to what, as a sentence; nobody is a program, by the rules.

    `number` is what a comment is called below its story, `name` what any thing is called anywhere; the
    record itself names things by their ids.
    Who reported something is for nobody to read here: its author may be one of the team.
    """
    if act is Act.REPORT:
        by = "A member" if by else "Somebody without an account"
    did = (_DID_TO_A_THREAD.get(act) if kind is Kind.COMMENT else None) or _DID[act]
    return f"{by or 'A program'} {did.format(it=name or f'{_IT[kind]} {number or subject_id}')}."


class Entered(Protocol):
    """One line of the record."""

    @property
    def by(self) -> str | None: ...
    @property
    def act(self) -> Act: ...
    @property
    def kind(self) -> Kind: ...
    @property
    def subject_id(self) -> int: ...
    @property
    def facts(self) -> Mapping[str, object]: ...


def told(line: Entered, number: int | None = None, *, name: str = "") -> str:
    """The same of a line of the record, which may know more."""
    if line.act is Act.LOOK_AFTER and line.facts.get("at") == Effect.NOTE.value:
        it = name or f"{_IT[line.kind]} {number or line.subject_id}"
        return f"{line.by or 'A program'} {_OFF_THE_LIST.format(it=it)}."
    return said(line.by, line.act, line.kind, line.subject_id, number, name=name)


class Closing(Protocol):
    """A case, as far as what came of it is concerned."""

    @property
    def closed_at(self) -> datetime | None: ...
    @property
    def outcome(self) -> Act | None: ...


_STAYS = (
    "We left it as it is: as far as we can see, it goes neither against our rules nor against the law. "
    "Thank you for telling us all the same."
)
TAKEN_BACK = "Later somebody looked again, and took that back."
_CAME_OF_IT: Mapping[Act | None, str] = {
    Act.ADJUST: "We changed it: what went against our rules does not stand there any more.",
    Act.REMOVE: "We removed it.",
    Act.HOLD: "Nobody else can read it now: it waits while a person of the team looks at it.",
    Act.RETURN: "We asked its author to change it. Until they have, nobody else can read it.",
    Act.PUBLISH: _STAYS,
    Act.NO_ACTION: _STAYS,
    Act.DEAL_WITH: "We have done something about it.",
    Act.LOOK_AFTER: "A person of the team has looked after them. More we tell nobody, for their sake.",
    None: "It is not there any more: its author has taken it back, or has left.",
}


def outcome(case: Closing) -> str:
    """What came of what somebody told us, in a sentence for them; empty while it is open."""
    if case.closed_at is None:
        return ""
    return _CAME_OF_IT.get(case.outcome, "We have decided about it.")


MOST_AT_ONCE = 100
_HAPPENED: Mapping[str, str] = {
    "adjusted": "A moderator changed your comment on {story}.",
    "held": "Your comment on {story} waits for a moderator.",
    "removed": "Your comment on {story} was removed.",
}
_AWAY = "/account/statements/read"


def help_is_there() -> Line:
    """That the team shows somebody who can help."""
    sentence = "Somebody of the team has thought of you, and would like you to know who can help."
    return Line(sentence, "/account", "See who can help", "/account/help/removal")


def decided(rows: Sequence[Any]) -> Line:
    """What was decided about somebody's words. Each row: the statement's id, what was done, the comment, its
    story, how an appeal was answered, and the comment once more where its author was asked to change it.
    """
    ids = [each[0] for each in rows][:MOST_AT_ONCE]
    if len(rows) > 1:
        sentence = f"{len(rows)} things were decided about what you wrote."
        return Line(sentence, "/account/statements", "Read what and why", _AWAY, ids, "I have read these")
    id, what, comment, story, upheld, returned = rows[0]
    way = "Read what and why"
    if upheld is not None:
        right = "you were right." if upheld else "the decision stays."
        return Line(f"Your appeal was answered: {right}", f"/statements/{id}", "Read the answer", _AWAY, ids)
    if returned is not None:
        sentence = f"A moderator asks you to change your comment on {story}."
        return Line(sentence, f"/comments/{comment}/receipt", way, _AWAY, ids, "I have read this")
    return Line(_HAPPENED[what].format(story=story), f"/statements/{id}", way, _AWAY, ids)
