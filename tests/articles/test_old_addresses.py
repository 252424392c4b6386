"""Somebody follows a link from the place where the stories lived before."""

import pytest

from tests import makers
from tests.people import Browser, Person


@pytest.mark.parametrize(
    ("kept", "asked"),
    [
        ("/?p=1", "/?p=1"),
        ("/?p=1", "/?p=1&utm_source=x"),
        ("/?page_id=2", "/?page_id=2"),
        ("/2017/07/first-infusion", "/2017/07/first-infusion"),
        ("/2017/07/first-infusion", "/2017/07/first-infusion/"),
        ("/stories/été", "/stories/%C3%A9t%C3%A9"),
    ],
)
def test_an_old_link_leads_to_the_story_for_good(visitor: Browser, ed: Person, kept: str, asked: str) -> None:
    story = makers.an_article(ed)
    makers.an_old_address(story, kept)
    visitor.get(asked, follow=False)
    assert visitor.status == 301
    assert visitor.location == story.path
    assert visitor.get(asked).status == 200


@pytest.mark.parametrize("path", ["/2017/07/nowhere", "/wp-login.php", "/x" * 300, "/%F0%9F%98%80"])
def test_an_address_that_never_was_is_not_there(visitor: Browser, path: str) -> None:
    assert visitor.get(path).status == 404


@pytest.mark.parametrize("query", ["?p=", "?p=999", "?p=x", "?page_id=%F0%9F%98%80", "?p=1&p=2"])
def test_a_short_link_that_never_was_is_home(visitor: Browser, query: str) -> None:
    assert visitor.get(f"/{query}").path.startswith("/?")
    assert visitor.status == 200


def test_an_old_link_to_a_hidden_story_tells_nothing(visitor: Browser, ed: Person) -> None:
    draft = makers.a_draft(ed)
    makers.an_old_address(draft, "/?p=7")
    makers.an_old_address(draft, "/2017/secret")
    assert visitor.get("/?p=7").path == visitor.get("/?p=8").path.replace("8", "7")
    assert visitor.get("/2017/secret", follow=False).status == 404
