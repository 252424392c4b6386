"""Who may leave, and why not yet; who looks after somebody; who decides about a member, and what follows."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from forum.accounts.ladder import BARRING, Holding, Rung, day
from forum.accounts.models import Member, Sanction
from forum.accounts.roles import Role
from forum.core.answers import Answer, no, yes


def may_close_account(*, tells_stories: bool, last_admin: bool) -> Answer:
    """Whether a member may close their own account."""
    if tells_stories:
        return no("Your stories carry your name. Please write to the team first.")
    if last_admin:
        return no("You are the only admin here. Please make somebody else one first.")
    return yes


def may_look_after(member: Member) -> Answer:
    """Whether a member may say that a person has looked after somebody."""
    return yes if member.may(Role.MODERATOR) else no("Only moderators can do that.")


_NO_MODERATOR = "Only moderators can decide about members."
_OWN = "This is about you; somebody else of the team has to decide it."
_ADMINS = "Nobody can sanction an admin. Their role has to be taken from them first, on the command line."
_OF_THE_TEAM = "Only an admin can decide about somebody of the team."
_CLOSING = "Only an admin can close an account, or open it again."
_HAS_LEFT = "They have closed their account, so there is nothing to decide any more."


def may_sanction(by: Member, member: Member, kind: Rung | None = None) -> Answer:
    """Whether somebody may decide about a member: at all, or up to this rung of the ladder."""
    first = _may_decide_about(by, member)
    if not first:
        return first
    if kind is Rung.CLOSED and not by.may(Role.ADMIN):
        return no(_CLOSING)
    return yes


def may_lift(by: Member, sanction: Sanction) -> Answer:
    """Whether somebody may take a sanction back."""
    return may_sanction(by, sanction.member, sanction.kind)


def _may_decide_about(by: Member, member: Member) -> Answer:
    if not by.may(Role.MODERATOR):
        return no(_NO_MODERATOR)
    if by.id == member.id:
        return no(_OWN)
    if member.closed_at:
        return no(_HAS_LEFT)
    return _may_decide_about_the_team(by, member)


def _may_decide_about_the_team(by: Member, member: Member) -> Answer:
    if member.role is Role.ADMIN:
        return no(_ADMINS)
    if member.role is not Role.MEMBER and not by.may(Role.ADMIN):
        return no(_OF_THE_TEAM)
    return yes


def may_acknowledge(member: Member, sanction: Sanction) -> Answer:
    """Whether a member may say that they have read this."""
    if member.id != sanction.member_id:
        return no("Only whom it was written to can say that.")
    return yes if sanction.kind is Rung.WARNING else no("Only a warning asks for that.")


_WARNED = "The team has sent you a warning. Please read it first; then you can go on."
_ORDER = (Rung.CLOSED, Rung.SUSPENDED, Rung.WARNING)


def barring(holding: Collection[Holding]) -> Holding | None:
    """Of what holds for a member, what keeps them from taking part; the gravest of it."""
    found = [each for each in holding if each.kind in _ORDER]
    return min(found, key=lambda each: _ORDER.index(each.kind), default=None)


def may_take_part(holding: Collection[Holding]) -> Answer:
    """Whether a member for whom this holds may write, vote, react, or do the work of their role."""
    bar = barring(holding)
    if bar is None:
        return yes
    if bar.kind is Rung.WARNING:
        return no(_WARNED)
    return no(f"{_barred(bar)} You can still read here and ask for a second look. Why: {bar.reason}")


def may_read_as_the_team(holding: Collection[Holding]) -> Answer:
    """Whether somebody of the team for whom this holds may open the team's own pages."""
    return may_take_part([each for each in holding if each.kind in BARRING])


def _barred(bar: Holding) -> str:
    if bar.until is None:
        return "The team has closed your account, so you can’t write here any more."
    return f"Your account is suspended until {day(bar.until)}, so you can’t write here until then."


class Word(NamedTuple):
    """What a member is told of a decision about them, before it strikes; `way` is the link to its reasons.

    What bars them is told wherever they go, the rest where they write and in their account.
    """

    id: int
    sentence: str
    way: str
    bars: bool


class Line(NamedTuple):
    """Something that stands on top of every page of one member until they put it away.

    `path` and `way` lead to more of it; `put_away` is where the button sends `ids`. `there` is what the
    button says on the page that it leads to; nothing where that page has a button of its own.
    """

    sentence: str
    path: str
    way: str
    put_away: str
    ids: Sequence[int] = ()
    there: str = ""


_WHY = "Read why, and how to ask for a second look"


def words_of_the_team(holding: Collection[Holding]) -> Sequence[Word]:
    """What a member for whom this holds is told; the gravest first."""
    bar = barring(holding)
    said = [_word_about(bar)] if bar else []
    if bar and bar.kind in BARRING:
        return said
    said += [
        Word(each.id, limited_to(each), _WHY, bars=False) for each in holding if each.kind is Rung.LIMITED
    ]
    return said + [
        Word(each.id, waits_first(each), _WHY, bars=False) for each in holding if each.kind is Rung.HELD
    ]


def _word_about(bar: Holding) -> Word:
    if bar.kind is Rung.WARNING:
        return Word(bar.id, f"{_WARNED} Until then you can keep a draft.", "Read the warning", bars=True)
    return Word(bar.id, f"{_barred(bar)} You can still read, and keep a draft.", _WHY, bars=True)


def limited_to(limited: Holding) -> str:
    """How many comments a day the team lets a member post."""
    until = f" until {day(limited.until)}" if limited.until else ""
    comments = "1 comment" if limited.most == 1 else f"{limited.most} comments"
    return f"The team lets you post {comments} a day{until}."


def read_first(held: Holding) -> str:
    """Why the next comments of a member wait."""
    return f"{waits_first(held)} Why: {held.reason}"


def waits_first(held: Holding) -> str:
    """The same without the reason."""
    until = f" until {day(held.until)}" if held.until else ""
    return f"A moderator reads your next comments first{until}."
