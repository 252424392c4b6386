"""What comes in by the form of a standing page: a value, or what is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from forum.articles.actions import Wording
from forum.articles.forms.arranging import line, name_problem
from forum.articles.queries import Listed
from forum.articles.standing import source
from forum.core.errors import Invalid
from forum.core.markup import ARTICLE, Written, normalise, write
from forum.core.slugs import slug
from forum.core.typed import whole

LONGEST_TITLE = 200


@dataclass(frozen=True, slots=True)
class PageForm:
    """A title, words in Markdown, and the wording that whoever typed them began with."""

    title: str
    body: str
    address: str
    opened_on: int
    words: Written | None
    problems: Mapping[str, str]

    @classmethod
    def of(cls, page: Listed) -> Self:
        """What the page says now."""
        own = page.own if page.own and page.own.published else None
        number = page.own.version if page.own else 0
        if own is None and not page.shipped and page.own:
            own = page.own  # taken down: what it said is what one goes on with
        if own is None:
            return cls(page.title, source(page.slug), page.slug, number, None, {})
        return cls(own.title, own.body, page.slug, number, None, {})

    @classmethod
    def empty(cls) -> Self:
        """For a page that nobody has written yet."""
        return cls("", "", "", 0, None, {})

    @classmethod
    def read(cls, data: Mapping[str, str]) -> Self:
        """What was typed; an address is made of the title where none is given."""
        title, body = line(data, "title"), normalise(data.get("body", ""))
        found, words = {"title": name_problem(title, LONGEST_TITLE)}, None
        try:
            words = write(body, ARTICLE)
        except Invalid as wrong:
            found["body"] = wrong.sentence
        problems = {key: problem for key, problem in found.items() if problem}
        address = slug(line(data, "address") or title) if title or line(data, "address") else ""
        return cls(title, body, address, whole(data.get("opened_on")) or 0, words, problems)

    @property
    def wording(self) -> Wording | None:
        """What is to be kept, if nothing is wrong."""
        return None if self.problems or self.words is None else Wording(self.title, self.words)
