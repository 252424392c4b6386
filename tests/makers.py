"""Stories, comments and polls to start a test from. Plain functions, each in a transaction of its own.

What they give back is a handle that outlives the transaction: `story.path` for a browser, and inside
`with app.app_context():` the row itself as `story.article`, `said.comment`, `question.poll`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import count

from flask import Flask
from sqlalchemy import select

from forum.accounts.ladder import Grounds, Rung, Terms
from forum.accounts.models import Member
from forum.accounts.names import key
from forum.accounts.roles import Role
from forum.articles import disclaimers
from forum.articles.models import Article, ArticleTopic, OldAddress, State, Topic
from forum.articles.reading_time import minutes
from forum.comments import actions as comments
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.markup import ARTICLE, COMMENT, NOTE, write
from forum.core.slugs import slug as slug_of
from forum.moderation.actions import sanction
from forum.notes.actions import write_note
from forum.notes.models import SubjectKind
from forum.polls.actions import vote
from forum.polls.choosing import Chosen
from forum.polls.kinds import OTHER, UNSAID, ChoiceKind
from forum.polls.models import Choice, Poll
from forum.polls.queries import poll
from forum.polls.secrecy import Voter
from forum.rules.actions import amend
from forum.rules.queries import current
from tests.handles import Question, Said, Story, Subject
from tests.people import Person

__all__ = [
    "Question",
    "Said",
    "Story",
    "Subject",
    "a_changed_rule",
    "a_comment",
    "a_draft",
    "a_held_comment",
    "a_note",
    "a_poll",
    "a_poll_alone",
    "a_role",
    "a_sanction",
    "a_topic",
    "an_article",
    "an_old_address",
    "many_comments",
    "some_votes",
    "votes",
]

BODY = "It began with a tingling in the left hand.\n\n## The first year\n\nI learned to wait."


def an_article(
    author: Person,
    title: str = "The first year",
    *,
    text: str = BODY,
    state: State = State.PUBLISHED,
    days_ago: float = 7,
    topics: Sequence[Subject] = (),
    **columns: object,
) -> Story:
    """A story of this author, out for a week. `columns` are further columns: `paid=True`, `slug="x"`."""
    app = author.app
    with app.app_context(), transaction():
        words, moment = write(text, ARTICLE), clock.now() - timedelta(days=days_ago)
        values = {
            "slug": slug_of(title),
            "title": title,
            "standfirst": "What nobody told me at the start.",
            "body": words.body,
            "html": words.html,
            "markup": words.markup,
            "minutes": minutes(words.body),
            "author_id": author.id,
            "state": state,
            "created_at": moment,
            "published_at": None if state is State.DRAFT else moment,
            "disclaimer_id": disclaimers.current(moment).id,
        }
        article = Article(**(values | columns))
        session.add(article)
        session.flush()
        for place, topic in enumerate(topics):
            session.add(ArticleTopic(article_id=article.id, topic_id=topic.id, position=place))
        return Story(app, article.id, article.slug)


def a_draft(author: Person, title: str = "Not finished yet", **columns: object) -> Story:
    """A story that only its author and the editors can see."""
    return an_article(author, title, state=State.DRAFT, **columns)  # type: ignore[arg-type]  # columns


def a_topic(app: Flask, name: str = "Daily life") -> Subject:
    """A topic without articles; hand it to an_article."""
    with app.app_context(), transaction():
        topic = Topic(slug=slug_of(name), name=name, name_key=key(name), description=f"About {name.lower()}.")
        session.add(topic)
        session.flush()
        return Subject(app, topic.id, topic.slug)


def a_changed_rule(app: Flask, anchor: str = "kindness", **words: object) -> None:
    """The first admin there is changes the words of one rule; a new title, if nothing else is said."""
    with app.app_context(), transaction():
        admin = session.scalars(select(Member).where(Member.role == Role.ADMIN)).first()
        assert admin is not None
        book, changes = current(), words or {"title": "Be kind, even more so"}
        rules = tuple(replace(each, **changes) if each.key == anchor else each for each in book.rules)  # type: ignore[arg-type]  # fields of a rule
        changed, why = book.changed(rules=rules), "It was not clear enough."
        amend(admin, changed, why, clock.now(), opened_on=book.edition)


def a_comment(
    article: Story,
    author: Person,
    to: Said | None = None,
    text: str = "Thank you for writing this down.",
    *,
    minutes_ago: float = 5,
) -> Said:
    """A comment that everybody can read, or a reply."""
    with article.app.app_context(), transaction():
        said = comments.reply(
            author.member,
            article.article,
            write(text, COMMENT),
            clock.now() - timedelta(minutes=minutes_ago),
            to=to.comment if to else None,
        )
        return Said(article.app, said.id, said.number)


def a_held_comment(
    article: Story,
    author: Person,
    to: Said | None = None,
    text: str = "Nobody should read this yet.",
    *,
    reason: str = "It names a clinic.",
) -> Said:
    """A comment that waits for a moderator."""
    with article.app.app_context(), transaction():
        said = comments.submit_held(
            author.member,
            article.article,
            write(text, COMMENT),
            clock.now(),
            comments.Held(reason, to=to.comment if to else None),
        )
        return Said(article.app, said.id, said.number)


def many_comments(article: Story, authors: Sequence[Person], count: int, *, threads: int = 10) -> None:
    """So many comments in this many threads of about the same length, by these authors in turn."""
    with article.app.app_context(), transaction():
        firsts: list[comments.Placed] = []
        words, start = write("One of many.", COMMENT), clock.now() - timedelta(days=3)
        people = [author.member for author in authors]
        for number in range(count):
            to = firsts[number % threads] if number >= threads else None
            author, moment = people[number % len(people)], start + timedelta(minutes=number)
            said = comments.reply(author, article.article, words, moment, to=to)
            firsts += [said] if to is None else []


def a_note(said: Said, text: str = "A clinic's name was taken out.", *, rule: str | None = None) -> None:
    """An editor's note under a comment."""
    with said.app.app_context(), transaction():
        write_note(SubjectKind.COMMENT, said.id, write(text, NOTE), clock.now(), rule=rule)


def a_poll(
    article: Story,
    choices: Sequence[str] = ("Yes", "No"),
    question: str = "Do you keep a diary?",
    *,
    closes_in_days: float | None = None,
    **columns: object,
) -> Question:
    """A poll without ballots beside a story. A negative `closes_in_days` closed it so long ago.

    `choices` may hold UNSAID and OTHER.
    """
    with article.app.app_context():
        return _ask(
            article.app,
            article.article.author_id,
            question,
            choices,
            closes_in_days,
            article_id=article.id,
            **columns,
        )


def a_poll_alone(
    editor: Person,
    choices: Sequence[str] = ("Yes", "No"),
    question: str = "Do you keep a diary?",
    *,
    closes_in_days: float | None = None,
    **columns: object,
) -> Question:
    """A poll that stands on its own page alone."""
    with editor.app.app_context():
        return _ask(editor.app, editor.id, question, choices, closes_in_days, **columns)


def _ask(
    app: Flask,
    by_id: int,
    question: str,
    choices: Sequence[str],
    closes_in_days: float | None,
    **columns: object,
) -> Question:
    with transaction():
        now = clock.now()
        closes = None if closes_in_days is None else now + timedelta(days=closes_in_days)
        opened = now - timedelta(days=6)
        values = {"question": question, "opens_at": opened, "closes_at": closes, "by_id": by_id}
        if columns.get("kind") in {"several", "ranked"}:
            values["most"] = len(choices)
        poll = Poll(**(values | columns))
        session.add(poll)
        session.flush()
        special = {UNSAID: ChoiceKind.UNSAID, OTHER: ChoiceKind.OTHER}
        offered = [(special.get(text, ChoiceKind.ANSWER), text) for text in choices]
        rows = [
            Choice(poll_id=poll.id, position=place, kind=kind, text=text)
            for place, (kind, text) in enumerate(offered)
        ]
        session.add_all(rows)
        session.flush()
        return Question(app, poll.id, {row.text: row.id for row in rows})


def some_votes(question: Question, counts: Mapping[str, int], *, guests: bool = False) -> None:
    """So many ballots for each choice, by people who are not here."""
    with question.app.app_context():
        for text, count in counts.items():
            for _ in range(count):
                votes(question, Chosen((question.choices[text],)), guest=guests)


def votes(question: Question, chosen: Chosen, *, guest: bool = False) -> None:
    """One ballot by somebody who is not here; in the app context that you are in."""
    with transaction():
        voter = Voter(f"somebody {next(_SOMEBODY)}", b"for tests", guest)
        vote(voter, poll(question.id), chosen, clock.now())


_SOMEBODY = count(1)


def an_old_address(article: Story, path: str) -> str:
    """Where the story lived before it came here."""
    with article.app.app_context(), transaction():
        session.add(OldAddress(path=path, target=article.path))
    return path


def a_role(person: Person, role: str) -> None:
    """This person has another role from now on."""
    with person.app.app_context(), transaction():
        session.get_one(Member, person.id).role = Role(role)


def a_sanction(
    by: Person,
    member: Person,
    kind: Rung,
    *,
    days: float | None = None,
    ago: float = 0,
    most: int = 3,
    **more: object,
) -> int:
    """Something that this moderator decided about a member, `ago` days ago, for so many days; its id.

    `most` is of how many comments it speaks, where it speaks of comments.
    """
    with member.app.app_context(), transaction():
        now = clock.now() - timedelta(days=ago)
        until = None if days is None else now + timedelta(days=days)
        told = most if kind in {Rung.HELD, Rung.LIMITED} else None
        grounds = Grounds(**({"reason": "Please be kind to others.", "rule": "kindness"} | more))  # type: ignore[arg-type]  # fields
        return sanction(by.member, member.member, Terms(kind, until, told), grounds, now).id
