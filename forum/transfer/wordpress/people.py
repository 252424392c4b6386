"""Who is who. A comment belongs to a listed author, a member by user id, or a guest by address or name."""

import re
from datetime import datetime

from forum.accounts import actions as accounts
from forum.accounts import names, queries
from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.core.db import session
from forum.transfer.imported import Known
from forum.transfer.wordpress.report import Report
from forum.transfer.wxr.shapes import Person, WPComment

_UNWANTED = re.compile(r"[^\w.-]+")
_ENDS = re.compile(r"^[\W_]+|[\W_]+$")


class People:
    """Finds members by what WordPress knows of them, and makes those who are not here yet."""

    def __init__(self, known: Known, report: Report, now: datetime) -> None:
        self._known, self._report, self._now = known, report, now
        self._found: dict[str, int] = {}

    def listed(self, person: Person) -> Member:
        """The member for somebody who may write there."""
        key = f"login:{names.key(person.login)}"
        member = self._member(key, person.login, person.email)
        if person.name != person.login and member.name is None:
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
            key = f"guest:{names.key(email or comment.author_name)}"
        return self._find(key) or self._member(key, comment.author_name, email).id

    def make_moderator(self, member: Member) -> None:
        """Somebody of the team there is of the team here."""
        if member.role is Role.MEMBER:
            accounts.grant(member, Role.MODERATOR)
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
        username = self._free_username(called)
        # An address belongs to one account; a guest who typed a listed author's is not that author.
        address = email if email and queries.known_as(email) is None else None
        member = accounts.sign_up(username, None, address, self._now)
        self._remember(key, member.id)
        self._report.new["member"] += 1
        return member

    def _free_username(self, called: str) -> str:
        wanted = _ENDS.sub("", _UNWANTED.sub("-", called))[: names.LONGEST]
        wanted = _ENDS.sub("", wanted)
        if names.problem(wanted):
            wanted = "member"
        username, count = wanted, 1
        while queries.username_is_taken(username):
            count += 1
            username = f"{wanted[: names.LONGEST - len(str(count)) - 1]}-{count}"
        if count > 1:
            self._report.renamed.append(f"{called} is {username} here; the name was taken")
        return username
