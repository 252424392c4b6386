"""Editors tidy the tags: rename, merge, take away."""

import pytest
from sqlalchemy import select

from forum.articles import actions
from forum.articles.models import ArticleTag, Tag
from forum.articles.queries import tag_called
from forum.core.db import session, transaction
from forum.core.errors import Invalid
from tests import makers
from tests.makers import Story
from tests.people import Browser, Cast, Person


def tagged(ed: Person, title: str, *names: str) -> Story:
    story = makers.an_article(ed, title)
    with ed.app.app_context(), transaction():
        for name in names:
            session.merge(ArticleTag(article_id=story.id, tag_id=actions.tag_named(name).id))
    return story


def tags(visitor: Browser, story: Story) -> list[str]:
    return [each.text for each in visitor.get(story.path).page.select(".story__tags a")]


def test_the_desk_lists_tags_with_their_stories(ed: Person) -> None:
    tagged(ed, "One", "Fatigue")
    tagged(ed, "Two", "Fatigue", "Sleep")
    browser = ed.browser.get("/desk/tags")
    assert "Fatigue 2 stories" in browser.text
    assert "Sleep 1 story" in browser.text
    assert "Sleep" not in browser.get("/desk/tags?find=fat").text


def test_a_tag_that_is_renamed_is_found_at_its_old_address_and_by_its_old_word(
    ed: Person, visitor: Browser
) -> None:
    story = tagged(ed, "One", "Fatigue")
    assert tags(visitor, story) == ["Fatigue"]
    browser = ed.browser.get("/desk/tags/fatigue").post_form("/desk/tags/fatigue/name", name="Tiredness")
    assert browser.status == 200
    assert tags(visitor, story) == ["Tiredness"]
    assert visitor.get("/tags/fatigue").path == "/tags/tiredness"
    with ed.app.app_context(), transaction():
        assert actions.tag_named("Fatigue").name == "Tiredness"
        assert len(session.scalars(select(Tag)).all()) == 1


def test_a_name_that_another_tag_has_is_refused_with_a_way_on(ed: Person) -> None:
    tagged(ed, "One", "Fatigue", "Sleep")
    browser = ed.browser.get("/desk/tags/fatigue").post_form("/desk/tags/fatigue/name", name="sleep")
    assert browser.status == 422
    assert "merge the two" in browser.text
    assert browser.page.select_one("#name")["value"] == "sleep"  # type: ignore[index]  # there is one


def test_two_words_that_differ_in_one_sign_are_two_tags(ed: Person, visitor: Browser) -> None:
    positive, negative = tagged(ed, "One", "HER2+", "C++"), tagged(ed, "Two", "HER2-", "C#", "her2-")
    assert tags(visitor, positive) == ["C++", "HER2+"]
    assert tags(visitor, negative) == ["C#", "HER2-"]
    with ed.app.app_context():
        assert set(session.scalars(select(Tag.slug))) == {"her2", "her2-2", "c", "c-2"}
    for each, other in (("her2", "Two"), ("her2-2", "One")):
        assert other not in visitor.get(f"/tags/{each}").page.select_one("main").text  # type: ignore[union-attr]


def test_a_renamed_tag_leaves_its_old_word_to_itself_alone(ed: Person, visitor: Browser) -> None:
    story = tagged(ed, "One", "HER2+")
    ed.browser.get("/desk/tags/her2").post_form("/desk/tags/her2/name", name="HER2 positive")
    assert tags(visitor, tagged(ed, "Two", "HER2-", "HER2")) == ["HER2", "HER2-"]
    assert tags(visitor, tagged(ed, "Three", "her2+")) == ["HER2 positive"]
    assert visitor.get("/tags/her2").path == "/tags/her2-positive"
    assert tags(visitor, story) == ["HER2 positive"]


def test_a_tag_is_renamed_and_merged_by_its_word_not_by_its_address(ed: Person, visitor: Browser) -> None:
    story = tagged(ed, "One", "HER2+", "HER2-", "HER-2 negative")
    merging = "/desk/tags/her-2-negative/merging"
    ed.browser.get("/desk/tags/her-2-negative").post_form(merging, into="HER2-")
    assert tags(visitor, story) == ["HER2+", "HER2-"]
    with ed.app.app_context():
        assert tag_called("HER-2 negative").slug == tag_called("HER2-").slug == "her2-2"  # type: ignore[union-attr]
    browser = ed.browser.get("/desk/tags/her2-2").post_form("/desk/tags/her2-2/name", name="HER2+")
    assert browser.status == 422
    assert "merge the two" in browser.text


@pytest.mark.parametrize("word", ["—", "💙", "++"])
def test_a_word_without_a_letter_is_no_tag(ed: Person, word: str) -> None:
    tagged(ed, "One", "Fatigue")
    with ed.app.app_context(), pytest.raises(Invalid, match="neither a letter nor a digit"), transaction():
        actions.tag_named(word)
    browser = ed.browser.get("/desk/tags/fatigue").post_form("/desk/tags/fatigue/name", name=word)
    assert browser.status == 422
    assert "neither a letter nor a digit" in browser.text
    with ed.app.app_context():
        assert session.scalars(select(Tag.name)).all() == ["Fatigue"]


def test_two_tags_become_one_on_every_story(ed: Person, visitor: Browser) -> None:
    both, first = tagged(ed, "Both", "Fatigue", "Tiredness"), tagged(ed, "First", "Fatigue")
    assert tags(visitor, both) == ["Fatigue", "Tiredness"]
    ed.browser.get("/desk/tags/fatigue").post_form("/desk/tags/fatigue/merging", into="Tiredness")
    assert tags(visitor, both) == tags(visitor, first) == ["Tiredness"]
    assert visitor.get("/tags/fatigue").path == "/tags/tiredness"


def test_a_tag_can_be_merged_only_with_another_one_that_is_there(ed: Person, visitor: Browser) -> None:
    story = tagged(ed, "One", "Fatigue")
    for into in ("Fatigue", "Nothing like it"):
        browser = ed.browser.get("/desk/tags/fatigue").post_form("/desk/tags/fatigue/merging", into=into)
        assert browser.status == 422
        assert into in str(browser.page.select_one("#into"))
    assert tags(visitor, story) == ["Fatigue"]


def test_a_tag_that_is_taken_away_is_on_no_story(ed: Person, visitor: Browser) -> None:
    story = tagged(ed, "One", "Fatigue", "Sleep")
    ed.browser.get("/desk/tags/fatigue").post_form("/desk/tags/fatigue/removal")
    assert tags(visitor, story) == ["Sleep"]
    assert visitor.get("/tags/fatigue").status == 404


@pytest.mark.parametrize("who", ["ada", "mo"])
def test_only_editors_tidy_tags(cast: Cast, who: str, visitor: Browser) -> None:
    story = tagged(cast.ed, "One", "Fatigue", "Sleep")
    browser = cast[who].browser
    assert browser.get("/desk/tags").status == 403
    for way in ("name", "merging", "removal"):
        assert browser.post(f"/desk/tags/fatigue/{way}", name="X", into="Sleep").status == 403
    assert tags(visitor, story) == ["Fatigue", "Sleep"]
