"""The way about the desk."""

import pytest

from tests.people import Cast

PAGES = {"Everything": "/moderation/everything", "Welcome": "/moderation/welcome", "Team": "/moderation/team"}


@pytest.mark.parametrize("word", PAGES)
def test_every_page_of_the_desk_leads_to_the_others_and_says_where_one_is(cast: Cast, word: str) -> None:
    browser = cast.mo.browser.get(PAGES[word])
    ways = browser.page.select("nav[aria-label=Moderation] a")
    assert [each.get_text() for each in ways if each.get("aria-current") == "page"] == [word]
    for way in ways:
        assert browser.get(str(way["href"])).status == 200
    assert set(PAGES) < {each.get_text() for each in ways}
