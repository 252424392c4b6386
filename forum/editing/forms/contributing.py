"""What comes in when a member tells a story of their own."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Self

from forum.accounts.models import Member
from forum.core.keys import form_key
from forum.core.markup import normalise
from forum.core.typed import whole
from forum.editing.contributing import QUESTIONS, UNTITLED, WHOLE, answers, text
from forum.editing.manuscript import Manuscript
from forum.editing.typesetting import LONGEST_LINE, LONGEST_TITLE

LONGEST_ANSWER = 20_000
YES, NO = "yes", "no"
LABELS: Mapping[str, str] = {
    "title": "A title",
    **QUESTIONS,
    WHOLE: "Your story",
    "relation": "You and the condition",
    "paid": "Whether you were paid",
    "sponsor": "Who paid you",
    "agree": "May we publish it",
}


@dataclass(frozen=True, slots=True)
class ContributionForm:
    """As typed. `on` is the number that the page showed, `known` the mark of what was typed before."""

    title: str = ""
    told: Mapping[str, str] = field(default_factory=dict)
    relation: str = ""
    paid: str = ""
    sponsor: str = ""
    agree: bool = False
    key: str | None = None
    story: int | None = None
    on: int = 0
    known: str = ""

    @classmethod
    def read(cls, data: Mapping[str, str]) -> Self:
        """What stood in the form."""
        return cls(
            title=_line(data.get("title", "")),
            told={name: normalise(data.get(name, "")).strip() for name in (*QUESTIONS, WHOLE)},
            relation=_line(data.get("relation", "")),
            paid=data.get("paid", ""),
            sponsor=_line(data.get("sponsor", "")),
            agree=data.get("agree") == YES,
            key=form_key(data.get("key")),
            story=whole(data.get("story")),
            on=whole(data.get("on")) or 0,
            known=data.get("known", "")[:40],
        )

    @classmethod
    def of(cls, it: Manuscript, member: Member, on: int, known: str) -> Self:
        """A manuscript, to go on with it."""
        paid = {True: YES, False: NO}.get(it.paid, "") if it.paid is not None else ""
        title = "" if it.title == _untitled(member) else it.title
        told, sponsor = answers(it.body), it.sponsor
        return cls(title, told, it.relation, paid, sponsor, on=on, known=known)

    @property
    def body(self) -> str:
        """The text of the story."""
        return text(self.told)

    def manuscript(self, member: Member, before: Manuscript = Manuscript()) -> Manuscript:  # noqa: B008 - frozen
        """With these words; what editors have added before stays."""
        return replace(
            before,
            title=self.title or _untitled(member),
            body=self.body,
            author=before.author or member.username,
            relation=self.relation,
            paid={YES: True, NO: False}.get(self.paid),
            sponsor=self.sponsor if self.paid == YES else "",
        )

    def too_long(self) -> Mapping[str, str]:
        """What is too long to be kept."""
        lines = (("title", self.title, LONGEST_TITLE), ("relation", self.relation, LONGEST_LINE))
        short = (*lines, ("sponsor", self.sponsor, LONGEST_LINE))
        fields = (
            *short,
            *((name, words, LONGEST_ANSWER) for name, words in self.told.items() if name != WHOLE),
        )
        return {
            name: f"{most:,} characters at most, please. This has {len(words):,}."
            for name, words, most in fields
            if len(words) > most
        }

    def missing(self) -> Mapping[str, str]:
        """What is missing before it can be sent in."""
        said = {
            "happened": "" if self.body else "Please tell at least what happened. A few lines are enough.",
            "relation": "" if self.relation else "Please say it in a few words, such as “lives with MS”.",
            "paid": "" if self.paid in {YES, NO} else "Please choose one of the two.",
            "sponsor": "Please say who paid you." if self.paid == YES and not self.sponsor else "",
            "agree": "" if self.agree else "Please tick this, so that we may publish it.",
        }
        return {name: problem for name, problem in said.items() if problem}


def _line(typed: str) -> str:
    return " ".join(normalise(typed).split())


def _untitled(member: Member) -> str:
    return UNTITLED.format(name=member.called)
