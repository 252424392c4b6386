"""What the community says about every story is kept word for word, under its version."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from forum.articles import disclaimers
from forum.articles.models import Article, Disclaimer
from forum.core import clock
from forum.core.db import session, transaction
from tests import makers
from tests.people import Browser, Person

NOW = clock.now()


def test_the_first_wording_is_there_when_nobody_wrote_any(ed: Person) -> None:
    with ed.app.app_context(), transaction():
        first = disclaimers.current(NOW)
        assert (first.version, first.text) == (1, disclaimers.FIRST_WORDING)
        assert disclaimers.current(NOW).id == first.id


def test_a_new_wording_is_the_next_version_and_an_old_one_is_known_again(ed: Person) -> None:
    with ed.app.app_context(), transaction():
        one = disclaimers.worded("story", "First words.", NOW)
        two = disclaimers.worded("story", "Second words.", NOW + timedelta(days=1))
        assert (one.version, two.version) == (1, 2)
        assert disclaimers.worded("story", "First words.", NOW).id == one.id
        assert disclaimers.current(NOW).id == two.id
        assert disclaimers.worded("video", "First words.", NOW).version == 1
        assert session.scalar(select(func.count(Disclaimer.id))) == 3


def test_a_story_keeps_the_wording_under_which_it_came_out(visitor: Browser, ed: Person) -> None:
    story = makers.an_article(ed)
    with ed.app.app_context(), transaction():
        wording = story.article.disclaimer.text
        disclaimers.worded("story", "Newer words.", NOW)
    visitor.get(story.path)
    assert wording in visitor.text
    assert "Newer words." not in visitor.text


def test_no_two_wordings_share_a_version(ed: Person) -> None:
    with ed.app.app_context():
        values = {"name": "story", "version": 1, "since": NOW}
        with pytest.raises(IntegrityError), transaction():
            session.add_all([Disclaimer(text="a", **values), Disclaimer(text="b", **values)])


@pytest.mark.parametrize(
    "columns", [{"sponsor": "Somebody", "paid": False}, {"published_at": None}, {"comment_count": -1}]
)
def test_the_database_itself_refuses_a_story_that_can_not_be(ed: Person, columns: dict[str, object]) -> None:
    with pytest.raises(IntegrityError):
        makers.an_article(ed, **columns)  # type: ignore[arg-type]  # columns
    with ed.app.app_context():
        assert session.scalar(select(func.count(Article.id))) == 0
