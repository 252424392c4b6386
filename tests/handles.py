"""What the makers give back: things that outlive their transaction, with their addresses and their rows."""

from dataclasses import dataclass

from flask import Flask

from forum.articles.models import Article
from forum.comments.models import Comment
from forum.core.db import session
from forum.polls.models import Poll


@dataclass(frozen=True, slots=True)
class Story:
    """An article, its addresses, and the row of it."""

    app: Flask
    id: int
    slug: str

    @property
    def path(self) -> str:
        """Its page."""
        return f"/articles/{self.slug}"

    @property
    def comments_path(self) -> str:
        """Where its comments are sent to."""
        return f"{self.path}/comments"

    @property
    def article(self) -> Article:
        """Its row, read in the app context that you are in."""
        return session.get_one(Article, self.id)


@dataclass(frozen=True, slots=True)
class Said:
    """A comment, its permalink, and the row of it."""

    app: Flask
    id: int
    number: int

    @property
    def path(self) -> str:
        """Its permalink."""
        return f"/comments/{self.id}"

    @property
    def reply_path(self) -> str:
        """The page for answering it."""
        return f"{self.path}/reply"

    @property
    def comment(self) -> Comment:
        """Its row, read in the app context that you are in."""
        return session.get_one(Comment, self.id)


@dataclass(frozen=True, slots=True)
class Question:
    """A poll, its choices by text, and the row of it."""

    app: Flask
    id: int
    choices: dict[str, int]

    @property
    def path(self) -> str:
        """Its page."""
        return f"/polls/{self.id}"

    @property
    def ballots_path(self) -> str:
        """Where ballots are sent to."""
        return f"{self.path}/ballots"

    @property
    def poll(self) -> Poll:
        """Its row, read in the app context that you are in."""
        return session.get_one(Poll, self.id)


@dataclass(frozen=True, slots=True)
class Subject:
    """A topic."""

    app: Flask
    id: int
    slug: str

    @property
    def path(self) -> str:
        """Its page."""
        return f"/topics/{self.slug}"
