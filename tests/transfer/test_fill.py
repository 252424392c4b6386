"""A crowd to measure with: as many as asked for, shaped like people, stored as the application stores it."""

from collections import Counter
from datetime import UTC, datetime
from statistics import median

import pytest
from flask import Flask
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, inspect, select, text

from benchmarks import agree
from forum.articles.models import Article
from forum.comments.actions import reply
from forum.comments.models import Comment, Reaction
from forum.core.db import db, session, transaction
from forum.core.markup import COMMENT, write
from forum.polls.models import Ballot
from forum.polls.queries.doctor import wrong
from forum.transfer.fill import crowd, plan
from forum.transfer.fill.crowd import Load
from forum.transfer.fill.people import cast, shares
from forum.transfer.fill.prose import seeded
from forum.transfer.fill.stories import Wanted, tell
from tests.people import Browser, Person

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
STORIES, COMMENTS = 12, 300


@pytest.fixture
def filled(app: Flask) -> Flask:
    """A small crowd."""
    with app.app_context():
        crowd.fill(Load(STORIES, COMMENTS, reactions=0.5), NOW)
    return app


@given(articles=st.integers(1, 300), comments=st.integers(0, 400_000), seed=st.integers(0, 5))
def test_there_are_exactly_as_many_comments_as_asked_for(articles: int, comments: int, seed: int) -> None:
    sizes = plan.sizes(articles, comments, seeded(seed))
    assert len(sizes) == articles
    assert sum(sizes) == comments
    assert min(sizes) >= 0


def test_most_stories_are_short_and_one_is_very_long() -> None:
    long, second, *rest = plan.sizes(70_000, 940_000, seeded(1))
    assert (long, second) == (plan.LONGEST, plan.LONG)
    assert 4 <= median(rest) <= 6
    assert 11 <= sum(rest) / len(rest) <= 13
    assert 400 < max(rest) <= plan.LONG


def test_replies_stand_under_what_they_answer_and_few_are_deep() -> None:
    slots = plan.tree(20_000, seeded(1))
    by_number = {slot.number: slot for slot in slots}
    for slot in slots:
        if slot.parent:
            to = by_number[slot.parent]
            assert (to.number < slot.number, to.depth + 1, to.path) == (True, slot.depth, slot.path[:-5])
            assert slot.thread == (to.thread or to.number)
    found = Counter(slot.depth for slot in slots)
    assert [round(found[depth] / 200) for depth in range(4)] == pytest.approx(plan.DEPTHS, abs=2)


def test_each_comment_counts_all_that_hangs_below_it() -> None:
    slots = plan.tree(300, seeded(2))
    below = plan.replies(slots)
    for slot in slots:
        under = [each for each in slots if each.path.startswith(slot.path) and each is not slot]
        assert below[slot.number] == len(under)


@pytest.mark.parametrize("members", [200, 2_000, 20_000])
def test_one_in_a_hundred_writes_about_a_third(members: int) -> None:
    added = shares(members)
    assert added[members // 100 - 1] / added[-1] == pytest.approx(0.35, abs=0.01)


def test_stories_and_comments_are_there_with_the_counts_that_they_keep(filled: Flask) -> None:
    with filled.app_context():
        articles = session.scalars(select(Article)).all()
        assert (len(articles), sum(each.comment_count for each in articles)) == (STORIES, COMMENTS)
        for article in articles:
            said = session.scalars(select(Comment).filter_by(article_id=article.id)).all()
            assert len(said) == article.comment_count == article.last_number == article.version - 1
            assert article.thread_count == sum(each.parent_id is None for each in said)
            assert article.last_comment_at == max((each.written_at for each in said), default=None)
            for comment in said:
                below = [each for each in said if each.path.startswith(comment.path)]
                assert comment.reply_count == len(below) - 1


def test_reactions_are_counted_on_their_comments(filled: Flask) -> None:
    with filled.app_context():
        pressed = select(Reaction.comment_id, Reaction.kind, func.count()).group_by(
            Reaction.comment_id, Reaction.kind
        )
        found = {(id, kind.value): count for id, kind, count in session.execute(pressed)}
        kept = {
            (comment.id, kind): count
            for comment in session.scalars(select(Comment))
            for kind in ("helpful", "same_here", "support")
            if (count := getattr(comment, f"{kind}_count"))
        }
        assert found == kept
        assert sum(found.values()) == pytest.approx(COMMENTS / 2, rel=0.5)


def test_polls_count_what_their_ballots_come_to(filled: Flask) -> None:
    with filled.app_context():
        assert wrong() == []
        assert len(session.scalars(select(Ballot)).all()) > STORIES


def test_nothing_points_to_what_is_not_there(filled: Flask) -> None:
    with filled.app_context():
        for table in inspect(db.engine).get_table_names():
            for key in inspect(db.engine).get_foreign_keys(table):
                ours, theirs = key["constrained_columns"], key["referred_columns"]
                same = " AND ".join(f"a.{one} = b.{other}" for one, other in zip(ours, theirs, strict=True))
                lost = f"SELECT count(*) FROM {table} a LEFT JOIN {key['referred_table']} b ON {same}"  # noqa: S608 - our own tables
                given_ = " AND ".join(f"a.{one} IS NOT NULL" for one in ours)
                found = session.scalar(text(f"{lost} WHERE {given_} AND b.{theirs[0]} IS NULL"))
                assert found == 0, (table, ours)


def test_the_application_would_have_stored_the_same(app: Flask) -> None:
    with app.app_context():
        with transaction():
            people = cast(60, NOW)
        assert agree.check(people, NOW) == agree.COUNT


def test_the_same_seed_says_the_same(app: Flask) -> None:
    def words(slug: str) -> list[tuple[str, int, int]]:
        (id,) = tell([Wanted(slug, plan.tree(40, seeded(3)))], people, NOW)
        said = session.scalars(select(Comment).filter_by(article_id=id).order_by(Comment.number))
        return [(each.body, each.depth, each.author_id) for each in said]

    with app.app_context(), transaction():
        people = cast(60, NOW)
        once = words("once")
        session.execute(text("UPDATE article SET slug = 'before'"))
        assert words("once") == once
        assert words("other") != once


def test_it_can_be_read_and_added_to(filled: Flask, ada: Person, visitor: Browser) -> None:
    with filled.app_context():
        longest = select(Article).order_by(Article.comment_count.desc()).limit(1)
        article = session.scalars(longest).one()
        path, number = f"/articles/{article.slug}", article.last_number
        with transaction():
            words = write("One more.", COMMENT)
            said = reply(ada.member, session.get_one(Article, article.id), words, NOW)
            assert said.number == number + 1
    assert "One more." in visitor.get(path).text


def test_the_command_fills_once_and_adds_only_when_told(app: Flask) -> None:
    run, small = app.test_cli_runner(), ["bench", "fill", "--articles", "3", "--comments", "20"]
    first, second, third = (run.invoke(args=[*small, *more]) for more in ([], [], ["--add"]))
    assert first.output.startswith("Filled 3 stories with 20 comments by 50 members")
    assert second.exit_code == 1
    assert "holds 3 stories and 20 comments already. To add to them, say --add." in second.output
    assert third.exit_code == 0
    with app.app_context():
        assert (crowd.here().articles, crowd.here().comments) == (6, 40)


def test_the_command_wants_numbers_that_make_sense(app: Flask) -> None:
    answer = app.test_cli_runner().invoke(args=["bench", "fill", "--articles", "0"])
    assert answer.exit_code == 2
    assert "--articles" in answer.output
