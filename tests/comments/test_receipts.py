"""An author finds all that became of their comments in one place, and what each of it means."""

import pytest

from tests import makers
from tests.makers import Said, Story
from tests.people import Browser, Cast, Person

CALL = "Ring me on 07700 900321 love, I am up late."
SELLING = "Use my code SPOON20 at checkout for 20% off these cooling vests!"
WORRY = "I can't go on any more. Everybody would be better off without me."


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def post(person: Person, story: Story, body: str) -> Browser:
    return person.browser.get(story.path).post_form(story.comments_path, body=body)


def lines(person: Person) -> list[str]:
    rows = person.browser.get("/account/receipts").page.select(".rows__row")
    return [" ".join(each.get_text(" ").split()) for each in rows]


def remove(person: Person, said: Said, reason: str = "") -> None:
    path = f"{said.path}/moderation"
    person.browser.get(path).post_form(f"{said.path}/removal", rule="kindness", reason=reason)


def test_everything_that_happened_is_listed_the_newest_first(cast: Cast, story: Story) -> None:
    rude = makers.a_comment(story, cast.ada, text="You are all fools.")
    for body in (CALL, SELLING, WORRY):
        post(cast.ada, story, body)
    makers.a_comment(story, cast.ada, text="Nothing happened to this.")
    makers.a_comment(story, cast.ben, text="Nor is this hers.")
    assert "Sent" in lines(cast.ada)[1]
    cast.mo.browser.get("/moderation?kind=held").post_form("/comments/3/publication")
    remove(cast.mo, rude)
    removed, published, cared, adjusted = lines(cast.ada)
    assert removed.startswith("Comment 1 on")
    assert "Removed by a moderator" in removed
    assert "under rule" in removed
    assert "Read by a moderator and published" in published
    assert "we showed you who can help" in cared
    assert "Some words were replaced" in adjusted
    assert lines(cast.ben) == []


def test_each_line_leads_to_its_receipt_and_nobody_elses_list_has_it(cast: Cast, story: Story) -> None:
    rude = makers.a_comment(story, cast.ada, text="You are all fools.")
    remove(cast.mo, rude, "Please stay kind.")
    page = cast.ada.browser.get("/account/receipts")
    assert page.page.select_one(f"a[href='{rude.path}/receipt']") is not None
    assert "Please stay kind." in page.get(f"{rude.path}/receipt").text
    assert cast.ben.browser.get(f"{rude.path}/receipt").status == 404
    assert page.get(f"{rude.path}/history").page.select_one(f"a[href='{rude.path}/receipt']") is not None


def test_what_its_author_took_back_says_so(ada: Person, story: Story) -> None:
    post(ada, story, CALL)
    ada.browser.get("/comments/1/withdraw").post_form("/comments/1/withdraw")
    (line,) = lines(ada)
    assert "You have taken it back" in line


def test_the_link_to_a_comment_that_waits_leads_its_author_to_the_receipt(
    cast: Cast, story: Story, visitor: Browser
) -> None:
    sent = post(cast.ada, story, SELLING)
    assert sent.path == "/comments/1/receipt"
    assert sent.page.select_one("main a[href='/account/receipts']") is not None
    assert cast.ada.browser.get("/comments/1").path == "/comments/1/receipt"
    for other in (cast.ben.browser, cast.mo.browser, visitor):
        assert other.get("/comments/1").status == 404
        assert "It may be waiting for a moderator." in other.text
    cast.mo.browser.get("/moderation").post_form("/comments/1/publication")
    assert cast.ada.browser.get("/comments/1").path.startswith(story.path)
    assert "A moderator read them and published them on" in cast.ada.browser.get("/comments/1/receipt").text


def test_a_moderator_is_told_that_it_is_published_and_where(cast: Cast, story: Story) -> None:
    post(cast.ada, story, SELLING)
    done = cast.mo.browser.get("/moderation").post_form("/comments/1/publication")
    said = done.page.select_one(".done")
    assert said is not None
    assert "You let comment 1 be read. See comment 1 on The first year" in " ".join(said.get_text().split())
    assert said.select_one("a[href='/comments/1']") is not None
    remove(cast.mo, Said(story.app, 1, 1))
    for path in ("/moderation?done=9", "/moderation"):
        assert done.get(path).page.select_one(".done") is None


def test_the_receipt_says_whose_words_are_whose_and_the_number_of_the_rule(cast: Cast, story: Story) -> None:
    said = makers.a_comment(story, cast.ada, text="It was the clinic in Larkspur Lane that helped.")
    path = f"{said.path}/adjustment"
    cast.mo.browser.get(path).post_form(
        path, body="It was a clinic that helped.", rule="other-people", reason="Please stay kind."
    )
    facts = cast.ada.browser.get(f"{said.path}/receipt").page.select_one(".facts")
    assert facts is not None
    words = " ".join(facts.get_text(" ").split())
    assert "The moderator wrote “Please stay kind.”" in words
    assert "version 1. Please" not in words
    link = facts.select_one("a[href='/rules#other-people']")
    assert link is not None
    assert link.get_text().startswith("Rule ")
    post(cast.ada, story, CALL)
    assert "Rule 6: Keep contact details private" in cast.ada.browser.get("/comments/2/receipt").text
