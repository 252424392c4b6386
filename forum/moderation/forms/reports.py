"""What comes in by the forms of reports: a reason and a few words, a notice, an address of this site."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self
from urllib.parse import unquote, urlsplit

from forum.core.keys import form_key
from forum.core.markup import normalise
from forum.moderation.targets import ReportKind
from forum.rules.book import Book

LONGEST = 2_000
LONGEST_NOTICE = 4_000
LONGEST_PLACE = 500
LONGEST_NAME = 200
LONGEST_EMAIL = 254
# What is reported most, and what that means, in the words of who reads it; the other rules are folded below.
FIRST: Mapping[str, tuple[str, str]] = {
    "kindness": ("It is unkind, or attacks somebody", "Insults, threats, accusations."),
    "contact-details": ("It tells how to find somebody", "A phone number, an address, an account elsewhere."),
    "medical-advice": (
        "It tells others what to do about their illness",
        "To start, stop or change a treatment.",
    ),
    "promotion": ("It sells or advertises something", "A product, a clinic, a cure, a code."),
    "safety": ("It could lead somebody to harm themselves", "It encourages it, or says how."),
}
WHICH = "Please choose what is wrong."
WHY_ILLEGAL = "Please say why you think it is illegal, and by which law if you know it."
WHERE = "Please say exactly where it is: an address, and the words if it is long."
WHO = "Please give your name. It is asked for by law, and only moderators see it."
EMAIL = "Please give an e-mail address, such as name@example.org, so that we can ask."
GOOD_FAITH = "Please confirm that you believe what you say here is right and complete."
AGAIN = "Please say in a few words what we have overlooked."

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PLACES = (
    ("comment", re.compile(r"/comments/([0-9]{1,9})(?:/.*)?")),
    ("comment", re.compile(r"/articles/[^/]+/comments/([0-9]{1,9})")),
    ("poll", re.compile(r"/polls/([0-9]{1,9})")),
    ("member", re.compile(r"/(?:members|authors)/([^/]+)")),
    ("article", re.compile(r"/articles/([^/]+)")),
)
_ANCHOR = re.compile(r"(comment|poll)-([0-9]{1,9})")


@dataclass(frozen=True, slots=True)
class ReportForm:
    """What is wrong with it: a rule that it breaks, or a worry about a person; and a few words, if any."""

    reason: str
    words: str
    key: str | None
    problem: str

    @property
    def kind(self) -> ReportKind:
        """What it is."""
        return ReportKind.CARE if self.reason == ReportKind.CARE else ReportKind.RULE

    @property
    def rule(self) -> str | None:
        """Under which rule."""
        return None if self.kind is ReportKind.CARE else self.reason

    @classmethod
    def read(cls, data: Mapping[str, str], book: Book) -> Self:
        """As chosen and typed."""
        reason, words = data.get("reason", ""), normalise(data.get("words", "")).strip()
        problem = "" if can_be(reason, book) else WHICH
        if len(words) > LONGEST:
            problem = f"{LONGEST:,} characters at most, please. This has {len(words):,}."
        return cls(reason, words, form_key(data.get("key")), problem)


def can_be(reason: str, book: Book) -> bool:
    """Whether this is a reason that one may give in a report."""
    return reason == ReportKind.CARE or reason in book.numbers


@dataclass(frozen=True, slots=True)
class NoticeForm:
    """A notice of something illegal: why, where exactly, by whom, in good faith (Article 16 of the DSA)."""

    why: str = ""
    place: str = ""
    name: str = ""
    email: str = ""
    about_children: bool = False
    good_faith: bool = False
    key: str | None = None
    problems: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def read(cls, data: Mapping[str, str]) -> Self:
        """As typed. Who tells us of the abuse of children need not say who they are."""
        why, place = normalise(data.get("why", "")).strip(), _line(data, "place")
        name, email = _line(data, "name"), _line(data, "email")
        children, good = data.get("children") == "yes", data.get("good_faith") == "yes"
        found = {
            "why": _long(why, LONGEST_NOTICE) or ("" if why else WHY_ILLEGAL),
            "place": _long(place, LONGEST_PLACE) or ("" if place else WHERE),
            "name": _long(name, LONGEST_NAME) or ("" if name or children else WHO),
            "email": _wrong_email(email, needed=not children),
            "good_faith": "" if good else GOOD_FAITH,
        }
        problems = {field: said for field, said in found.items() if said}
        return cls(why, place, name, email, children, good, form_key(data.get("key")), problems)


@dataclass(frozen=True, slots=True)
class AgainForm:
    """Why somebody else should look once more."""

    words: str
    problem: str

    @classmethod
    def read(cls, data: Mapping[str, str]) -> Self:
        """As typed."""
        words = normalise(data.get("words", "")).strip()
        return cls(words, _long(words, LONGEST) or ("" if words else AGAIN))


@dataclass(frozen=True, slots=True)
class Spot:
    """What an address of this site leads to: a comment, a story, a member or a poll, by its name there."""

    kind: str
    name: str

    @classmethod
    def read(cls, address: str, hosts: set[str]) -> Self | None:
        """As pasted; nothing where it leads elsewhere, or to none of these."""
        try:
            parts = urlsplit(address.strip())
        except ValueError:
            return None
        if parts.netloc and parts.netloc.lower() not in hosts:
            return None
        if anchor := _ANCHOR.fullmatch(parts.fragment):
            return cls(*anchor.groups())
        path = unquote(parts.path).rstrip("/")
        found = ((kind, shape.fullmatch(path)) for kind, shape in _PLACES)
        return next((cls(kind, match[1]) for kind, match in found if match), None)


def _line(data: Mapping[str, str], name: str) -> str:
    return " ".join(normalise(data.get(name, "")).split())


def _long(text: str, most: int) -> str:
    return f"{most:,} characters at most, please. This has {len(text):,}." if len(text) > most else ""


def _wrong_email(email: str, *, needed: bool) -> str:
    if not email:
        return EMAIL if needed else ""
    return "" if len(email) <= LONGEST_EMAIL and _EMAIL.fullmatch(email) else EMAIL
