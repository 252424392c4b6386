"""What a story's page says to one member, and to nobody else."""

import re

import pytest
from bs4 import Tag

from tests import makers
from tests.comments.shown import comments_on, typed
from tests.makers import Said, Story
from tests.people import Browser, Person


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


@pytest.fixture
def said(story: Story, ada: Person) -> Said:
    return makers.a_comment(story, ada, text="I rest on Sundays now.")


@pytest.fixture
def reader(ben: Person, story: Story, said: Said) -> Browser:
    """Ben, who has been here before."""
    browser = ben.browser.get(story.path)
    browser.post(f"{story.path}/seen", numbers="1")
    return browser


def heading(browser: Browser, said: Said) -> str:
    found = browser.page.select_one(f"#comment-{said.id}-head")
    assert found is not None
    return re.sub(r"\s+,", ",", " ".join(found.get_text().split()))


def place(browser: Browser, said: Said) -> Tag:
    found = browser.page.select_one(f"#comment-{said.id}")
    assert found is not None
    return found


def test_on_a_first_visit_nothing_is_new(ben: Person, story: Story, said: Said) -> None:
    browser = ben.browser.get(story.path)
    assert "since your last visit" not in browser.text
    assert "unread" not in heading(browser, said)


def test_what_came_since_is_counted_named_and_one_press_away(
    reader: Browser, story: Story, said: Said, ada: Person, mo: Person
) -> None:
    answer = makers.a_comment(story, mo, said)
    later = makers.a_comment(story, ada)
    reader.get(story.path)
    assert "2 new comments since your last visit" in reader.text
    assert heading(reader, answer) == "Reply 2, mo, Moderator, answers comment 1 by ada, unread"
    assert heading(reader, said) == "Comment 1, ada"
    link = reader.page.select_one("#since a")
    assert link is not None
    reader.get(str(link["href"]), follow=True)
    assert reader.location is not None
    assert reader.location.endswith(f"#comment-{answer.id}")
    reader.get(story.path).post_form(f"{story.path}/seen", all="1")
    assert "since your last visit" not in reader.get(story.path).text
    assert "unread" not in heading(reader, later)


def test_ones_own_comments_are_never_new(reader: Browser, story: Story, ben: Person) -> None:
    makers.a_comment(story, ben)
    assert "since your last visit" not in reader.get(story.path).text


def test_unread_first_puts_threads_with_something_new_on_top(
    reader: Browser, story: Story, said: Said, ada: Person, mo: Person
) -> None:
    makers.many_comments(story, [ada], 25, threads=25)
    reader.post(f"{story.path}/seen", all="1")
    answer = makers.a_comment(story, mo, said)
    shown = comments_on(reader.get(f"{story.path}?sort=unread"))
    assert shown[:2] == [said.id, answer.id]
    assert len(set(shown)) == len(shown) == 21
    assert current(reader).startswith("Unread")
    reader.post(f"{story.path}/seen", all="1")
    assert current(reader.get(f"{story.path}?sort=unread")).startswith("Newest")


def test_one_unread_thread_at_a_time(reader: Browser, story: Story, said: Said, ada: Person) -> None:
    new = [makers.a_comment(story, ada) for _ in range(3)]
    one = reader.get(f"{story.path}?sort=unread").page.select_one(".threads__one a")
    assert one is not None
    there, path = [], str(one["href"])
    while path:
        there.append(comments_on(reader.get(path))[0])
        link = reader.page.select_one(".pager--threads [data-thread-next]")
        path = str(link["href"]) if link else ""
    assert there == [each.id for each in new]
    assert reader.get(f"{story.path}/comments/{said.id}?sort=unread").status == 200


def test_what_nobody_can_read_any_more_hides_nothing_new(
    reader: Browser, story: Story, ada: Person, mo: Person
) -> None:
    gone = makers.a_comment(story, mo)
    read = [makers.a_comment(story, ada) for _ in range(55)]
    mo.browser.get(f"/comments/{gone.id}/withdraw").post_form(f"/comments/{gone.id}/withdraw")
    reader.post(f"{story.path}/seen", numbers=f"{read[0].number}-{read[-1].number}")
    new = makers.a_comment(story, ada)
    assert "1 new comment since your last visit" in reader.get(story.path).text
    assert heading(reader, new).endswith(", unread")


def test_many_comments_by_somebody_muted_hide_nobody_elses(
    reader: Browser, story: Story, ada: Person, mo: Person
) -> None:
    reader.get("/members/ada").post_form("/members/ada/mute", on="1")
    for _ in range(55):
        makers.a_comment(story, ada)
    new = makers.a_comment(story, mo)
    assert "1 new comment since your last visit" in reader.get(story.path).text
    assert heading(reader, new).endswith(", unread")


def test_a_muted_word_means_what_people_wrote_not_the_pages_own_words(
    reader: Browser, story: Story, said: Said
) -> None:
    for word in ("reply", "react", "more", "helpful", "comment", "support", "ada"):
        reader.get("/account/mutes").post_form("/account/muted-words", word=word)
    assert reader.get(story.path).page.select("details.muted") == []


@pytest.mark.parametrize("by", ["member", "word"])
def test_a_pinned_comment_is_folded_away_too(
    reader: Browser, story: Story, said: Said, mo: Person, by: str
) -> None:
    page = f"/comments/{said.id}/moderation"
    mo.browser.get(page).post_form(f"/comments/{said.id}/pin", reason="A good beginning.")
    if by == "member":
        reader.get("/members/ada").post_form("/members/ada/mute", on="1")
    else:
        reader.get("/account/mutes").post_form("/account/muted-words", word="sundays")
    assert reader.get(story.path).page.select_one(".pinned details.muted .words") is not None
    assert mo.browser.get(story.path).page.select_one(".pinned > .words") is not None


def current(browser: Browser) -> str:
    """The order in which the threads of this page stand."""
    found = browser.page.select_one(".sorts [aria-current]")
    return found.get_text() if found else ""


def test_a_muted_member_is_folded_away_and_still_readable(
    reader: Browser, story: Story, said: Said, ada: Person, mo: Person
) -> None:
    makers.a_comment(story, mo, said)
    reader.get("/members/ada").post_form("/members/ada/mute", on="1")
    reader.get(story.path)
    folded = place(reader, said).find_parent("details", class_="muted")
    assert folded is not None
    assert not folded.has_attr("open")
    assert "I rest on Sundays now." in folded.get_text()
    assert len(reader.page.select("details.muted")) == 1
    for other in (ada.browser, mo.browser, Browser(ada.app)):
        assert other.get(story.path).page.select("details.muted") == []


def test_a_muted_word_folds_what_holds_it(reader: Browser, story: Story, said: Said, ada: Person) -> None:
    other = makers.a_comment(story, ada, text="I arrest nobody on restful days.")
    reader.get("/account/mutes").post_form("/account/muted-words", word="Rest")
    for _ in range(2):  # made, and kept
        reader.get(story.path)
        assert place(reader, said).find_parent("details", class_="muted") is not None
        assert place(reader, other).find_parent("details", class_="muted") is None
    assert "has a word that you muted" in reader.text


def test_a_reaction_is_shown_as_ones_own_and_can_be_taken_back(
    reader: Browser, story: Story, said: Said, mo: Person
) -> None:
    assert pressed(reader.get(story.path)) == []
    reader.post(f"/comments/{said.id}/reactions", helpful="1")
    (button,) = pressed(reader.get(story.path))
    assert (button["name"], button["value"]) == ("helpful", "0")
    assert "1 found this helpful" in reader.text
    assert pressed(mo.browser.get(story.path)) == []
    reader.post(f"/comments/{said.id}/reactions", helpful="0")
    assert pressed(reader.get(story.path)) == []


def pressed(browser: Browser) -> list[Tag]:
    return list(browser.page.select("button[aria-pressed=true]"))


def test_whom_one_follows_is_named_among_those_who_reacted(
    reader: Browser, story: Story, said: Said, mo: Person, una: Person
) -> None:
    for person in (mo, una):
        person.browser.get(story.path).post(f"/comments/{said.id}/reactions", support="1")
    assert "among them" not in reader.get(story.path).text
    reader.get("/members/mo").post_form("/members/mo/follow", on="1")
    assert "among them mo, whom you follow" in reader.get(story.path).text
    assert "among them" not in una.browser.get(story.path).text


def test_one_is_told_for_how_long_one_may_edit_and_may_always_take_back(
    story: Story, said: Said, ben: Person
) -> None:
    young = makers.a_comment(story, ben, minutes_ago=61)
    old = makers.a_comment(story, ben, minutes_ago=26 * 60)
    browser = ben.browser.get(story.path)
    assert "Edit your comment" in place(browser, young).get_text()
    assert "for 22 more hours" in place(browser, young).get_text()
    assert "Edit" not in place(browser, old).get_text()
    for each in (young, old):
        assert place(browser, each).select_one(f"a[href='/comments/{each.id}/withdraw']")
    assert "Take back" not in place(browser, said).get_text()


def test_a_draft_and_the_ways_to_keep_a_story_are_there(reader: Browser, story: Story) -> None:
    reader.get(story.path).post(f"{story.path}/draft", body="Half a thou<ght>")
    assert typed(reader.get(story.path)) == "Half a thou<ght>"
    for way, done in (
        ("follow", "Stop following this story"),
        ("bookmark", "Remove the bookmark"),
    ):
        button = reader.page.select_one(f"button[formaction='{story.path}/{way}']")
        assert button is not None
        reader.post(f"{story.path}/{way}", on=str(button["value"]))
        assert done in reader.get(story.path).text


def test_a_newcomer_is_told_how_many_comments_are_left_today(story: Story, ben: Person, ada: Person) -> None:
    browser = ben.browser.get(story.path)
    assert "You are new here: 0 of 3 comments today." in browser.text
    browser.post_form(story.comments_path, body="My first.")
    assert "You are new here: 1 of 3 comments today." in browser.get(story.path).text
    assert "You are new here" not in ada.browser.get(story.path).text


def test_a_members_page_asks_six_questions_at_most(reader: Browser, story: Story, ada: Person) -> None:
    from tests.house.test_statements import asked  # noqa: PLC0415 - the house's own counter

    for _ in range(3):
        makers.a_comment(story, ada)
    reader.get("/account/mutes").post_form("/account/muted-words", word="sundays")
    reader.get(story.path)
    with asked(reader.app) as statements:
        assert reader.get(story.path).status == 200
    assert len(statements) <= 6
    assert all(statement.startswith("SELECT") for statement in statements)
