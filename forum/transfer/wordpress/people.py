"""Who is who. A comment belongs to a listed author, a member by user id, or a guest by address or name."""

import re
from datetime import datetime

from forum.accounts import actions as accounts
from forum.accounts import names, queries
from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.core.db import session
from forum.transfer.imported import Known
from forum.transfer.wordpress.limits import is_address, numbered
from forum.transfer.wordpress.report import Report
from forum.transfer.wxr.shapes import Person, WPComment

_UNWANTED = re.compile(r"[^\w.-]+")
_LONGEST_SEEN = 200  # characters of a name from which a username is made
_ENDS = re.compile(r"^[\W_]+|[\W_]+$")


class People:
    """Finds members by what WordPress knows of them, and makes those who are not here yet."""

    def __init__(self, known: Known, report: Report, now: datetime) -> None:
        self._known, self._report, self._now = known, report, now
        self._found: dict[str, int] = {}
        self._made: set[int] = set()
        self._last: dict[str, int] = {}  # how many were called so, by the name that they wanted

    def listed(self, person: Person) -> Member:
        """The member for somebody who may write there."""
        key = f"login:{names.key(person.login)}"
        member = self._member(key, person.login, person.email)
        if self.is_new(member) and person.name != person.login and member.name is None:
            member.name = person.name[:80]
        if person.foreign_id is not None:
            self._remember(f"user:{person.foreign_id}", member.id)
        return member

    def by_login(self, login: str) -> int:
        """The member who wrote a post."""
        return self._find(f"login:{names.key(login)}") or self.listed(Person(None, login, "", login)).id

    def author_of(self, comment: WPComment) -> int:
        """The member who wrote a comment."""
        if comment.user_id:
            key, email = f"user:{comment.user_id}", comment.author_email
        else:
            email = comment.author_email
            known_by = email if is_address(email) else comment.author_name
            key = f"guest:{names.key(known_by)}"
        return self._find(key) or self._member(key, comment.author_name, email).id

    def is_new(self, member: Member) -> bool:
        """Whether this import made this member; what others are and are called is decided here by now."""
        return member.id in self._made

    def make_moderator(self, member: Member) -> None:
        """Somebody of the team there is of the team here, unless they have left."""
        if member.role is Role.MEMBER and not member.closed_at:
            accounts.grant(member, Role.MODERATOR, self._now)
            self._report.moderators.append(member.called)

    def _find(self, key: str) -> int | None:
        if key not in self._found and (local_id := self._known.find("person", key)):
            self._found[key] = local_id
        return self._found.get(key)

    def _remember(self, key: str, member_id: int) -> None:
        if self._find(key) is None:
            self._known.note("person", key, member_id)
            self._found[key] = member_id

    def _member(self, key: str, called: str, email: str) -> Member:
        if found := self._find(key):
            self._report.known["member"] += 1
            return session.get_one(Member, found)
        member = accounts.sign_up(self._free_username(called), None, self._address(email), self._now)
        self._made.add(member.id)
        self._remember(key, member.id)
        self._report.new["member"] += 1
        return member

    def _address(self, email: str) -> str | None:
        if email and not is_address(email):
            self._report.noted["e-mail address that can't be one: it was left out"] += 1
            return None
        # An address belongs to one account; a guest who typed a listed author's is not that author.
        return email if email and queries.known_as(email) is None else None

    def _free_username(self, called: str) -> str:
        wanted = _usable(called)
        key = names.key(wanted)
        # Names are only ever added, so those that were taken a moment ago need not be asked for again.
        count = self._last.get(key, 0) + 1
        while queries.username_is_taken(numbered(wanted, count)):
            count += 1
        self._last[key] = count
        if count > 1:
            self._report.rename(f"{called[:80]} is {numbered(wanted, count)} here; the name was taken")
        return numbered(wanted, count)


def _usable(called: str) -> str:
    """A username made of a name, or else "member"."""
    wanted = _ENDS.sub("", _UNWANTED.sub("-", called[:_LONGEST_SEEN]))[: names.LONGEST]
    wanted = _ENDS.sub("", wanted)
    return "member" if names.problem(wanted) else wanted
