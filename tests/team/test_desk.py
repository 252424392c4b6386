"""The way about the desk."""

import pytest

from tests import makers
from tests.people import Cast

PAGES = {
    "Queue": "/moderation",
    "Care": "/moderation/care",
    "Appeals": "/moderation/appeals",
    "Welcome": "/moderation/welcome",
    "Everything": "/moderation/everything",
    "Hand-over": "/moderation/hand-over",
    "Record": "/moderation/record",
    "Figures": "/moderation/figures",
    "Team": "/moderation/team",
    "Templates": "/moderation/templates",
    "Cards": "/moderation/cards",
}
INSIDE = {
    "/moderation/members/ada": "Queue",
    "/moderation/threads/1": "Queue",
    "/moderation/branches/2": "Queue",
    "/comments/1/moderation": "Queue",
    "/comments/1/answer": "Queue",
    "/moderation/notes?subject=comment-1": "Queue",
    "/moderation/appeals/1": "Appeals",
    "/moderation/templates/welcome": "Templates",
    "/moderation/cards/new": "Cards",
}


@pytest.mark.parametrize("word", PAGES)
def test_every_page_of_the_desk_leads_to_the_others_and_says_where_one_is(cast: Cast, word: str) -> None:
    browser = cast.mo.browser.get(PAGES[word])
    ways = browser.page.select("nav[aria-label=Moderation] a")
    assert [each.get_text() for each in ways if each.get("aria-current") == "page"] == [word]
    assert [each.get("aria-current") for each in ways].count("true") == 0
    for way in ways:
        assert browser.get(str(way["href"])).status == 200
    assert set(PAGES) == {each.get_text() for each in ways}


def test_a_page_inside_says_to_which_it_belongs(cast: Cast) -> None:
    story = makers.an_article(cast.ed)
    said = makers.a_comment(story, cast.ada)
    makers.a_comment(story, cast.ben, said)
    mo = cast.mo.browser.get(f"{said.path}/moderation")
    mo.post_form(f"{said.path}/removal", rule="kindness")
    cast.ada.browser.get("/statements/1").post_form("/statements/1/appeal", body="It was kind.")
    for path, word in INSIDE.items():
        assert mo.get(path).status == 200, path
        ways = mo.page.select("nav[aria-label=Moderation] a[aria-current]")
        assert [(each.get_text(), each["aria-current"]) for each in ways] == [(word, "true")], path


def test_each_way_stands_once_in_the_row_and_what_is_folded_needs_no_script(cast: Cast) -> None:
    page = cast.mo.browser.get("/moderation/record").page
    row = page.select("nav[aria-label=Moderation] > a")
    folded = page.select("nav[aria-label=Moderation] details a")
    assert [each.get_text() for each in row] == list(PAGES)
    assert {each.get_text() for each in folded} == set(PAGES) - {"Queue", "Care", "Appeals", "Record"}
