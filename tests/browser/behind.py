"""What a test prepares behind the site's back: stories and comments, written into the site's own database."""

from dataclasses import dataclass

from flask import Flask
from sqlalchemy import delete, select

from forum.accounts.models import Member, SignIn
from forum.accounts.roles import Role
from forum.comments.models import Comment
from forum.core.db import session, transaction
from tests import makers
from tests.databases import application
from tests.people import Person


@dataclass(frozen=True, slots=True)
class Behind:
    """An application of the test's own on the site's database."""

    app: Flask

    @classmethod
    def of(cls, database: str) -> "Behind":
        """On the database at this address."""
        return cls(application(database))

    def person(self, name: str) -> Person:
        """Somebody who has an account on the site."""
        with self.app.app_context():
            member = session.scalars(select(Member).where(Member.username == name)).one()
            return Person(self.app, member.id, name, Role(member.role))

    def a_story(self, title: str) -> makers.Story:
        """A story by the editor, without comments; old, so that it stands far down in every list."""
        return makers.an_article(self.person("ed"), title, days_ago=900)

    def end_sign_ins(self, name: str) -> None:
        """Nobody is signed in under this name any more, wherever they are."""
        with self.app.app_context(), transaction():
            mine = select(Member.id).where(Member.username == name).scalar_subquery()
            session.execute(delete(SignIn).where(SignIn.member_id == mine))

    def comments_of(self, story: makers.Story) -> list[tuple[str, str]]:
        """Who said what under a story, in order."""
        with self.app.app_context():
            rows = session.execute(
                select(Member.username, Comment.body)
                .join(Member, Member.id == Comment.author_id)
                .where(Comment.article_id == story.id)
                .order_by(Comment.number)
            )
            return [(name, body) for name, body in rows]
