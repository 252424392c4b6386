"""Puts texts where people's texts stand, as an import would: whatever they are."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from flask import Flask

from forum.accounts.models import Member
from forum.comments import actions as comments
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Invalid
from forum.core.markup import ARTICLE, COMMENT, NOTE, normalise, prepare, write_anyway
from forum.notes.actions import write_note
from forum.notes.models import SubjectKind
from forum.polls.models import Choice
from tests import makers
from tests.handles import Said, Story
from tests.people import Person

A_PAGE = 20  # threads
LONGEST_TITLE, LONGEST_NAME, LONGEST_CHOICE = 200, 80, 120
_count = iter(range(1, 1_000_000))


def pages(texts: Sequence[str], most: int = A_PAGE) -> Iterator[Sequence[str]]:
    """As many texts at once as a page shows."""
    for start in range(0, len(texts), most):
        yield texts[start : start + most]


def letters(texts: Sequence[str]) -> Iterator[str]:
    """Comments that hold as many of these texts as one can; what would swallow the next stands alone."""
    letter = ""
    for text in map(sendable, texts):
        if not fits(text) or "```" in text or "~~~" in text:
            yield text
        elif fits(longer := f"{letter}\n\n{text}".lstrip("\n")):
            letter = longer
        else:
            yield letter
            letter = text
    yield letter


def sendable(text: str) -> str:
    """As a browser can send it."""
    return text.encode("utf-8", "replace").decode()


def one_line(text: str, longest: int) -> str:
    """As a field of one line takes it; never empty."""
    return (" ".join(normalise(text).split()) or "x")[:longest].strip()


def story(ed: Person, title: str = "A story", text: str = "x", **columns: object) -> Story:
    """A story with any title and text at all, far down in every list."""
    words = write_anyway(text, ARTICLE)
    columns |= {"body": words.body, "html": words.html, "slug": f"hostile-{next(_count)}"}
    return makers.an_article(ed, one_line(title, LONGEST_TITLE), days_ago=800, **columns)  # type: ignore[arg-type]


def commented(where: Story, author: Person, texts: Sequence[str]) -> list[Said]:
    """A comment for each text."""
    said = []
    with where.app.app_context(), transaction():
        moment = clock.now() - timedelta(minutes=3)
        for text in texts:
            placed = comments.reply(author.member, where.article, write_anyway(text, COMMENT), moment)
            said.append(Said(where.app, placed.id, placed.number))
    return said


def changed(said: Said, author: Person, text: str) -> None:
    """The author put other words in place of theirs."""
    with said.app.app_context(), transaction():
        words, comment = write_anyway(text, COMMENT), said.comment
        comments.edit(author.member, comment, words, clock.now(), opened_on=0)


def begun(where: Story, author: Person, text: str) -> None:
    """A draft for a comment on this story."""
    with where.app.app_context(), transaction():
        comments.keep_draft(author.member, where.article, 0, comments.Begun(normalise(text)), clock.now())


def noted(said: Said, text: str) -> None:
    """An editor's note under a comment."""
    with said.app.app_context(), transaction():
        write_note(SubjectKind.COMMENT, said.id, write_anyway(text, NOTE), clock.now())


def named(app: Flask, texts: Sequence[str]) -> list[Person]:
    """Members who are called this, as an import may bring them."""
    people = []
    with app.app_context(), transaction():
        for text in texts:
            number = next(_count)
            name, username = one_line(text, LONGEST_NAME), f"hostile{number}"
            member = Member(username=username, username_key=username, name=name, joined_at=clock.now())
            member.relation, member.bio = one_line(text, 120), normalise(text) or "x"
            session.add(member)
            session.flush()
            people.append(Person(app, member.id, username, member.role))
    return people


def polled(where: Story, texts: Sequence[str]) -> str:
    """A poll that asks the first of them and offers them all; its path."""
    asked = makers.a_poll(
        where, [f"choice {number}" for number, _ in enumerate(texts)], one_line(texts[0], 200)
    )
    with where.app.app_context(), transaction():
        for text, id in zip(texts, asked.choices.values(), strict=True):
            session.get_one(Choice, id).text = one_line(text, LONGEST_CHOICE)
    return asked.path


def fits(text: str) -> bool:
    """Whether a person could post this as a comment."""
    try:
        prepare(text, COMMENT)
    except Invalid:
        return False
    return True
