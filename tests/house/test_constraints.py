"""What the database itself refuses, on either engine, even when Python asks for it in plain SQL."""

from collections.abc import Callable

import pytest
import sqlalchemy as sa
from flask import Flask
from sqlalchemy.exc import DataError, IntegrityError

from forum.core.db import db
from tests import makers
from tests.handles import Question, Said, Story
from tests.people import Cast

Sql = Callable[..., object]
NOW = "2026-01-01 00:00:00+00:00"


@pytest.fixture
def sql(app: Flask) -> Sql:
    """Run one statement in a transaction of its own."""

    def run(statement: str, **values: object) -> object:
        with app.app_context(), db.engine.begin() as connection:
            result = connection.execute(sa.text(statement), values)
            return result.scalar() if result.returns_rows else None

    return run


@pytest.fixture
def story(cast: Cast) -> Story:
    """A story with a comment, a reply and a poll."""
    return makers.an_article(cast.ed)


@pytest.fixture
def first(story: Story, cast: Cast) -> Said:
    """A comment on it."""
    return makers.a_comment(story, cast.ada)


@pytest.fixture
def poll(story: Story) -> Question:
    """A poll under it."""
    return makers.a_poll(story)


def refused(sql: Sql, statement: str, **values: object) -> None:
    """The same statement has to be refused."""
    with pytest.raises(IntegrityError):
        sql(statement, **values)


BALLOT = "INSERT INTO ballot (poll_id, voter, guest, words) VALUES (:poll, :voter, FALSE, '')"
MARK = "INSERT INTO ballot_mark (poll_id, voter, choice_id, place) VALUES (:poll, :voter, :choice, :place)"
COMMENT = (
    "INSERT INTO comment (article_id, author_id, parent_id, thread_id, number, depth, path, body, html,"
    " markup, written_at, reply_count)"
    " VALUES (:article, :author, :parent, :thread, :number, :depth, '1', 'x', 'x', 1, :now, 0)"
)
MEMBER = (
    "INSERT INTO member (username, username_key, email_key, role, relation, bio, joined_at)"
    " VALUES (:name, :key, :email, :role, '', '', :now)"
)


def test_a_second_ballot_is_refused(sql: Sql, poll: Question) -> None:
    for sign in ("one", "another"):
        sql(BALLOT, poll=poll.id, voter=sign)
        refused(sql, BALLOT, poll=poll.id, voter=sign)
    assert sql("SELECT count(*) FROM ballot") == 2


def test_a_ballot_marks_each_choice_and_each_place_once(sql: Sql, poll: Question) -> None:
    yes, no = poll.choices.values()
    sql(BALLOT, poll=poll.id, voter="one")
    sql(MARK, poll=poll.id, voter="one", choice=yes, place=0)
    refused(sql, MARK, poll=poll.id, voter="one", choice=yes, place=1)
    refused(sql, MARK, poll=poll.id, voter="one", choice=no, place=0)
    refused(sql, MARK, poll=poll.id, voter="nobody", choice=yes, place=0)


def test_a_ballot_for_another_polls_choice_is_refused(sql: Sql, story: Story) -> None:
    first, second = makers.a_poll(story), makers.a_poll(story, question="And now?")
    sql(BALLOT, poll=first.id, voter="one")
    refused(sql, MARK, poll=first.id, voter="one", choice=second.choices["Yes"], place=0)


def test_there_is_one_poll_of_the_week(sql: Sql, poll: Question, cast: Cast) -> None:
    week = "INSERT INTO poll_of_the_week (place, poll_id, by_id, since) VALUES (:place, :poll, :by, :now)"
    sql(week, place=1, poll=poll.id, by=cast.ed.id, now=NOW)
    for place in (1, 2):
        refused(sql, week, place=place, poll=poll.id, by=cast.ed.id, now=NOW)


def test_ballots_are_never_fewer_than_none(sql: Sql, poll: Question) -> None:
    refused(sql, "UPDATE choice SET ballots = -1")
    refused(sql, "UPDATE choice SET position = 0")  # two answers in one place


def test_a_reply_to_another_storys_comment_is_refused(sql: Sql, cast: Cast, first: Said) -> None:
    other = makers.an_article(cast.ed, "Another story")
    reply = {"article": other.id, "author": cast.ben.id, "number": 1, "depth": 1, "now": NOW}
    refused(sql, COMMENT, parent=first.id, thread=first.id, **reply)
    own = makers.a_comment(other, cast.ada)
    reply["number"] = 2
    refused(sql, COMMENT, parent=own.id, thread=first.id, **reply)
    refused(sql, COMMENT, parent=first.id, thread=own.id, **reply)
    sql(COMMENT, parent=own.id, thread=own.id, **reply)


def test_nobody_answers_themselves(sql: Sql, story: Story, cast: Cast, first: Said) -> None:
    reply = makers.a_comment(story, cast.ben, to=first)
    refused(sql, "UPDATE comment SET parent_id = id WHERE id = :id", id=reply.id)


def test_a_reply_has_a_thread_and_a_first_comment_has_none(sql: Sql, story: Story, cast: Cast) -> None:
    values = {"article": story.id, "author": cast.ada.id, "number": 9, "now": NOW}
    refused(sql, COMMENT, parent=None, thread=None, depth=1, **values)
    sql(COMMENT, parent=None, thread=None, depth=0, **values)
    last = sql("SELECT max(id) FROM comment")
    values["number"] = 10
    refused(sql, COMMENT, parent=last, thread=None, depth=1, **values)
    refused(sql, COMMENT, parent=None, thread=last, depth=0, **values)
    refused(sql, COMMENT, parent=last, thread=last, depth=0, **values)


def test_no_two_comments_of_a_story_have_one_number(sql: Sql, story: Story, cast: Cast, first: Said) -> None:
    values = {"article": story.id, "author": cast.ada.id, "depth": 0, "now": NOW}
    refused(sql, COMMENT, parent=None, thread=None, number=first.number, **values)


def test_a_comment_that_has_replies_can_not_be_torn_out(
    sql: Sql, story: Story, cast: Cast, first: Said
) -> None:
    makers.a_comment(story, cast.ben, to=first)
    refused(sql, "DELETE FROM comment WHERE id = :id", id=first.id)
    refused(sql, "DELETE FROM article WHERE id = :id", id=story.id)
    refused(sql, "DELETE FROM member WHERE id = :id", id=cast.ada.id)


def test_names_and_addresses_that_differ_only_by_case_are_one(sql: Sql, cast: Cast) -> None:
    member = {"role": "member", "now": NOW}
    refused(sql, MEMBER, name="ADA", key="ada", email=None, **member)
    sql(MEMBER, name="zoe", key="zoe", email="zoe@example.org", **member)
    refused(sql, MEMBER, name="zoe2", key="zoe2", email="zoe@example.org", **member)
    sql(MEMBER, name="yan", key="yan", email=None, **member)  # no address is nobody's


def test_a_member_has_a_name_and_a_known_role(sql: Sql, cast: Cast) -> None:
    refused(sql, MEMBER, name="x", key="", email=None, role="member", now=NOW)
    refused(sql, MEMBER, name="x", key="x", email=None, role="emperor", now=NOW)
    refused(sql, "UPDATE member SET role = 'Moderator' WHERE id = :id", id=cast.ada.id)


def test_what_is_published_has_a_date(sql: Sql, story: Story) -> None:
    refused(sql, "UPDATE article SET published_at = NULL WHERE id = :id", id=story.id)
    refused(sql, "UPDATE article SET state = 'gone' WHERE id = :id", id=story.id)
    sql("UPDATE article SET state = 'draft', published_at = NULL WHERE id = :id", id=story.id)


def test_counts_are_never_negative(sql: Sql, story: Story) -> None:
    refused(sql, "UPDATE article SET comment_count = -1 WHERE id = :id", id=story.id)
    refused(sql, "UPDATE article SET thread_count = -1 WHERE id = :id", id=story.id)


def test_a_sponsored_story_is_a_paid_one(sql: Sql, story: Story) -> None:
    refused(sql, "UPDATE article SET sponsor = 'Somebody' WHERE id = :id", id=story.id)
    sql("UPDATE article SET sponsor = 'Somebody', paid = true WHERE id = :id", id=story.id)


def test_two_stories_never_share_an_address(cast: Cast, story: Story) -> None:
    with pytest.raises(IntegrityError):
        makers.an_article(cast.ed, story.slug)


@pytest.mark.parametrize("table", ["topic", "tag"])
def test_two_topics_or_tags_never_share_an_address(sql: Sql, table: str) -> None:
    extra, value = (
        (", name_key, description, html, markup, position", ", :key, '', '', 0, 0")
        if table == "topic"
        else ("", "")
    )
    insert = f"INSERT INTO {table} (slug, name{extra}) VALUES ('diet', 'Diet'{value})"  # noqa: S608 - ours
    keys = [{"key": key} for key in ("diet", "other")] if table == "topic" else [{}, {}]
    sql(insert, **keys[0])
    refused(sql, insert, **keys[1])


def test_a_held_comment_is_held_once_and_exists(sql: Sql, first: Said) -> None:
    hold = "INSERT INTO tombstone (comment_id, kind, reason, since) VALUES (:id, :kind, 'x', :now)"
    refused(sql, hold, id=999, kind="held", now=NOW)
    refused(sql, hold, id=first.id, kind="lost", now=NOW)
    refused(sql, hold, id=first.id, kind="removed", now=NOW)  # under which rule?
    sql(hold, id=first.id, kind="held", now=NOW)
    refused(sql, hold, id=first.id, kind="withdrawn", now=NOW)


def test_a_note_stands_under_a_known_kind_of_thing(sql: Sql) -> None:
    note = (
        "INSERT INTO editors_note (subject_kind, subject_id, body, html, markup, written_at)"
        " VALUES (:kind, 1, 'x', 'x', 1, :now)"
    )
    sql(note, kind="comment", now=NOW)
    refused(sql, note, kind="poem", now=NOW)


@pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
def test_a_name_that_is_too_long_is_refused_where_the_engine_counts(sql: Sql) -> None:
    with pytest.raises(DataError):
        sql(MEMBER, name="x" * 31, key="x", email=None, role="member", now=NOW)


def test_ending_a_membership_ends_its_sign_ins(sql: Sql, cast: Cast) -> None:
    assert cast.ben.browser.get("/account").status == 200
    assert sql("SELECT count(*) FROM sign_in") == 1
    sql("DELETE FROM member WHERE id = :id", id=cast.ben.id)
    assert sql("SELECT count(*) FROM sign_in") == 0
