"""A poll stands in a story's text where an editor put it, once; the others follow the story."""

import pytest

from forum.core.db import session, transaction
from forum.core.markup import ARTICLE, write
from forum.polls.kinds import Voters
from tests import makers
from tests.makers import Story
from tests.people import Browser, Person


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def tell(story: Story, text: str) -> None:
    """Give the story another text."""
    with story.app.app_context(), transaction():
        words, article = write(text, ARTICLE), story.article
        article.body, article.html, article.version = words.body, words.html, article.version + 1
        session.flush()


def placed(browser: Browser) -> tuple[list[str], list[str]]:
    """The polls in the text, and those after it."""
    inside = [str(each["id"]) for each in browser.page.select("article.story .poll")]
    every = [str(each["id"]) for each in browser.page.select("main .poll")]
    return inside, [each for each in every if each not in inside]


def test_a_poll_stands_in_the_text_and_the_others_after_it(
    story: Story, ed: Person, ada: Person, visitor: Browser
) -> None:
    one, two, three = (makers.a_poll(story, question=f"Poll {each}?", position=each) for each in range(3))
    tell(story, f"First.\n\n[poll {two.id}]\n\nThen.\n\n[poll {two.id}]\n\nLast.")
    expected = ([f"poll-{two.id}"], [f"poll-{one.id}", f"poll-{three.id}"])
    member = ada.browser
    for browser in (visitor, member, ed.browser):
        for _ in range(2):  # made, then kept
            assert placed(browser.get(story.path)) == expected
    member.get(story.path).post_form(two.ballots_path, choice=two.choices["Yes"])
    assert placed(member) == expected
    assert "You chose: Yes" in member.text
    assert "You chose" not in visitor.get(story.path).text


def test_of_a_poll_that_stands_elsewhere_nothing_is_shown(story: Story, ed: Person, visitor: Browser) -> None:
    alone, other = makers.a_poll_alone(ed), makers.a_poll(makers.an_article(ed, "Another"))
    tell(story, f"First.\n\n[poll {alone.id}]\n\n[poll {other.id}]\n\n[poll 999999999]\n\nLast.")
    visitor.get(story.path)
    assert placed(visitor) == ([], [])
    assert "First." in visitor.text
    assert "Last." in visitor.text
    assert "[poll" not in visitor.text
    assert "data-insert" not in visitor.response.get_data(as_text=True)


def test_a_poll_that_was_taken_away_leaves_the_text_whole(story: Story, ed: Person, visitor: Browser) -> None:
    question = makers.a_poll(story)
    tell(story, f"First.\n\n[poll {question.id}]\n\nLast.")
    assert placed(visitor.get(story.path))[0]
    way = f"/desk/polls/{question.id}"
    ed.browser.get(way).post_form(f"{way}/place", address="")
    assert placed(visitor.get(story.path)) == ([], [])


def test_visitors_find_the_way_to_vote_from_a_story(story: Story, visitor: Browser) -> None:
    question = makers.a_poll(story, voters=Voters.ALL)
    visitor.get(story.path)
    assert "Set-Cookie" not in visitor.response.headers
    card = visitor.page.select_one(f"#poll-{question.id}")
    assert card is not None
    assert next(each["href"] for each in card.select(".poll__ways a")) == question.path
