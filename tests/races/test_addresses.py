"""Many begin the same at the same moment: each gets an address, nobody an error page."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from flask import Flask
from sqlalchemy import func, select

from forum.articles import actions as articles
from forum.articles.models import Article, Tag, Topic
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Invalid
from forum.core.markup import ARTICLE, write
from forum.editing import actions, queries
from forum.editing.manuscript import Manuscript
from forum.editing.typesetting import typeset
from forum.polls import actions as polls
from forum.polls.models import PollOfTheWeek
from tests import makers
from tests.editing.desk import WHOLE, approved, begun, published, saved
from tests.handles import Question, Story
from tests.people import Cast, Person
from tests.races.crowd import at_once, inside

MANY = 8


def together(app: Flask, acts: Sequence[Callable[[], object]]) -> Counter[str]:
    """What comes of it, by kind; nothing else than these can happen to somebody."""
    return Counter(type(each).__name__ for each in at_once([inside(app, act) for act in acts], threads=MANY))


def begins(who: Person) -> None:
    with transaction():
        made = typeset(Manuscript(title="My life", author=who.username))
        actions.begin(who.member, made, clock.now())


def publishes(who: Person, story: Story) -> None:
    with transaction():
        actions.publish(who.member, story.article, clock.now(), on=1)


def saves(who: Person, story: Story, **changes: object) -> None:
    number, words = queries.latest(story.article)
    made = typeset(replace(words, **changes))  # type: ignore[arg-type]  # fields of a manuscript
    with transaction():
        actions.save(who.member, story.article, made, clock.now(), on=number)


def goes_out(who: Person, story: Story) -> None:
    number, words = queries.latest(story.article)
    made = typeset(words)
    with transaction():
        actions.update_story(who.member, story.article, made, clock.now(), on=number)


def adds_a_topic(who: Person, name: str) -> None:
    with transaction():
        articles.add_topic(who.member, articles.Subject(name, write("About it.", ARTICLE)))


def chooses(who: Person, question: Question) -> None:
    with transaction():
        polls.make_poll_of_the_week(who.member, question.poll, clock.now())


def test_stories_of_one_title_begun_at_once_have_each_an_address(app: Flask, cast: Cast) -> None:
    acts = [partial(begins, (cast.ed, cast.ola)[turn % 2]) for turn in range(MANY)]
    assert together(app, acts) == {"NoneType": MANY}
    with app.app_context():
        found = set(session.scalars(select(Article.slug)))
    assert found == {"my-life", *(f"my-life-{number}" for number in range(2, MANY + 1))}


def test_stories_of_one_title_published_at_once_have_each_an_address(app: Flask, cast: Cast) -> None:
    words = [replace(WHOLE, title=f"Working title {turn}") for turn in range(MANY)]
    stories = [approved(cast.ed, cast.ola, each) for each in words]
    with app.app_context(), transaction():
        for story in stories:
            story.article.title = "My life"
    assert together(app, [partial(publishes, cast.ed, story) for story in stories]) == {"NoneType": MANY}
    with app.app_context():
        assert "my-life-8" in set(session.scalars(select(Article.slug)))


def test_of_those_who_choose_one_address_at_once_one_gets_it_and_the_others_are_told(
    app: Flask, cast: Cast
) -> None:
    stories = [published(cast.ed, cast.ola, replace(WHOLE, title=f"Title {turn}")) for turn in range(MANY)]
    for story in stories:
        saved(cast.ed, story, slug="the-one")
    found = together(app, [partial(goes_out, cast.ed, story) for story in stories])
    assert found == {"NoneType": 1, "Invalid": MANY - 1}


def test_a_new_word_on_many_stories_at_once_is_one_tag(app: Flask, cast: Cast) -> None:
    stories = [begun(cast.ed, replace(WHOLE, title=f"Title {turn}")) for turn in range(MANY)]
    orders = (("Brain fog", "Sleep"), ("Sleep", "brain fog"))
    acts = [partial(saves, cast.ed, story, tags=orders[story.id % 2]) for story in stories]
    assert together(app, acts) == {"NoneType": MANY}
    with app.app_context():
        assert set(session.scalars(select(Tag.slug))) == {"brain-fog", "sleep"}


def test_two_words_of_one_address_at_once_are_two_tags(app: Flask, cast: Cast) -> None:
    stories = [begun(cast.ed, replace(WHOLE, title=f"Title {turn}")) for turn in range(MANY)]
    words = ("HER2+", "HER2-")
    acts = [partial(saves, cast.ed, story, tags=(words[story.id % 2],)) for story in stories]
    assert together(app, acts) == {"NoneType": MANY}
    with app.app_context():
        assert set(session.scalars(select(Tag.name))) == set(words)
        assert [[each.name for each in story.article.tags] for story in stories] == [
            [words[story.id % 2]] for story in stories
        ]


def test_a_topic_that_many_add_at_once_is_one_and_the_others_are_told(app: Flask, cast: Cast) -> None:
    found = together(app, [partial(adds_a_topic, cast.ed, name) for name in ("Sleep", "SLEEP") * 4])
    assert found == {"NoneType": 1, Invalid.__name__: MANY - 1}
    with app.app_context():
        assert session.scalars(select(Topic.slug)).all() == ["sleep"]


def test_of_those_who_choose_the_poll_of_the_week_at_once_the_last_has_a_say(app: Flask, cast: Cast) -> None:
    questions = [makers.a_poll_alone(cast.ed) for _ in range(2)]
    acts = [partial(chooses, (cast.ed, cast.ola)[turn % 2], questions[turn % 2]) for turn in range(MANY)]
    assert together(app, acts) == {"NoneType": MANY}
    with app.app_context():
        assert session.scalar(select(func.count()).select_from(PollOfTheWeek)) == 1
