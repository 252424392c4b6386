"""What comes in by the form about an author: a value, or what is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.articles.actions import About
from forum.articles.forms.arranging import line
from forum.articles.models import AuthorPage
from forum.core.errors import Invalid
from forum.core.markup import ARTICLE, Written, normalise, write
from forum.core.typed import whole
from forum.pictures.forms import chosen
from forum.rules.engine import Place, Standing
from forum.rules.queries import objection

LONGEST_RELATION = 120
LONGEST_TIES = 300
LONGEST_BIO = 3000
PAID = {"yes": True, "no": False}
_LIMITS = {
    "relation": LONGEST_RELATION,
    "payers": LONGEST_TIES,
    "memberships": LONGEST_TIES,
    "body": LONGEST_BIO,
}


@dataclass(frozen=True, slots=True)
class AuthorForm:
    """All that was typed, and what is wrong with which field."""

    relation: str
    body: str
    paid: str  # "yes", "no", or nothing
    payers: str
    memberships: str
    opened_on: int
    words: Written | None
    problems: Mapping[str, str]
    picture: int | None = None

    @classmethod
    def of(cls, author: Member, page: AuthorPage | None) -> Self:
        """What is told now; at first, what they tell other members."""
        if page is None:
            return cls(author.relation, author.bio, "", "", "", 0, None, {})
        paid = {True: "yes", False: "no", None: ""}[page.paid]
        typed = (page.relation, page.body, paid, page.payers, page.memberships, page.version)
        return cls(*typed, None, {}, page.picture_id)

    @classmethod
    def read(cls, data: Mapping[str, str], by: Member) -> Self:
        """Fields of plain text, and a few sentences in Markdown; the rules hold for them."""
        typed = {name: line(data, name) for name in ("relation", "payers", "memberships")}
        typed["body"] = normalise(data.get("body", ""))
        found = {name: _problem(text, _LIMITS[name], by) for name, text in typed.items()}
        words = None
        try:
            words = write(typed["body"], ARTICLE) if typed["body"].strip() else Written("", "")
        except Invalid as wrong:
            found["body"] = wrong.sentence
        paid = data.get("paid", "")
        if typed["payers"] and paid != "yes":
            found["payers"] = "Please choose “Yes” above, or leave this empty."
        problems = {name: problem for name, problem in found.items() if problem}
        known = paid if paid in PAID else ""
        on = whole(data.get("opened_on")) or 0
        return cls(**typed, paid=known, opened_on=on, words=words, problems=problems, picture=chosen(data))

    @property
    def about(self) -> About | None:
        """What is to be kept, if nothing is wrong."""
        if self.problems or self.words is None:
            return None
        paid = PAID.get(self.paid)
        return About(self.relation, self.words, paid, self.payers, self.memberships, self.picture)


def _problem(text: str, longest: int, by: Member) -> str:
    if len(text) > longest:
        return f"{longest:,} characters at most, please. This has {len(text):,}."
    return objection(text, Place.PROFILE, Standing(team=by.role is not Role.MEMBER)) if text else ""
