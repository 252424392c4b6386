"""What was saved before: listed, compared, brought back."""

from flask import Flask

from forum.editing import queries
from forum.editing.comparing import rows, size
from forum.editing.models import Why
from tests import makers
from tests.editing.sheets import BODY, a_contribution, a_story, path, saved
from tests.people import Cast


def test_every_save_is_listed_with_who_when_and_how_much(app: Flask, cast: Cast) -> None:
    story = a_story(cast.ed)
    saved(cast.ola, story, 1, body=f"{BODY}\n\nThree more words.")
    browser = cast.ed.browser.get(path(story, "revisions"))
    assert "3 words in, 0 out" in browser.text
    assert "ola , just now" in browser.text
    assert len(browser.page.select(".saves tbody tr")) == 2


def test_two_are_compared_word_by_word_and_said_in_words(app: Flask, cast: Cast) -> None:
    story = a_story(cast.ed)
    saved(cast.ola, story, 1, title="Another title", body=BODY.replace("small", "tiny"))
    for look in ("", "&look=side"):
        browser = cast.ed.browser.get(f"{path(story, 'revisions')}?from=1&to=2{look}")
        gone, come = (browser.page.select(f".compared {tag}") for tag in ("del", "ins"))
        assert [each.get_text() for each in gone] == ["taken out: My first infusion", "taken out: small."]
        assert [each.get_text() for each in come] == ["put in: Another title", "put in: tiny."]


def test_one_is_restored_as_the_next_and_nothing_is_lost(app: Flask, cast: Cast) -> None:
    story = a_story(cast.ed)
    saved(cast.ola, story, 1, body="All gone.")
    browser = cast.ed.browser.get(f"{path(story, 'revisions')}?from=1&to=2")
    browser.post_form(path(story, "revisions/1/restored"))
    assert "restored from number 1" in browser.text
    with app.app_context():
        number, it = queries.latest(story.article)
        row = queries.revisions(story.article, None).saved[0].row
        assert (number, it, row.why, row.of_number) == (
            3,
            queries.revision(story.article.id, 1),
            Why.RESTORED,
            1,
        )
        assert queries.revision(story.article.id, 2).body == "All gone."


def test_who_restores_on_an_older_number_is_told(app: Flask, cast: Cast) -> None:
    story = a_story(cast.ed)
    saved(cast.ola, story, 1, body="Two.")
    browser = cast.ed.browser.get(f"{path(story, 'revisions')}?from=1&to=2")
    saved(cast.ola, story, 2, body="Three.")
    browser.post_form(path(story, "revisions/1/restored"))
    assert browser.status == 409
    with app.app_context():
        assert queries.latest(story.article).number == 3


def test_only_editors_look_back(app: Flask, cast: Cast) -> None:
    story = a_contribution(cast.ada)
    assert cast.ada.browser.get(path(story, "revisions")).status == 403
    assert cast.ada.browser.post(path(story, "revisions/1/restored"), opened_on=1).status == 403
    assert cast.ed.browser.get(f"{path(story, 'revisions')}?from=1&to=99").status == 404


def test_readers_see_what_is_put_out_whatever_is_restored(app: Flask, cast: Cast) -> None:
    story = makers.an_article(cast.ed)
    saved(cast.ola, story, 0, body="Not for readers yet.")
    cast.ed.browser.get(f"{path(story, 'revisions')}?from=1&to=2").post_form(
        path(story, "revisions/1/restored")
    )
    saved(cast.ola, story, 3, body="Nor this.")
    assert "Not for readers" not in cast.ada.browser.get(story.path).text
    assert "Nor this" not in cast.ada.browser.get(story.path).text


def test_many_revisions_are_listed_in_parts(app: Flask, cast: Cast) -> None:
    story = a_story(cast.ed)
    for number in range(1, 24):
        saved(cast.ed, story, number, body=f"Text {number}.")
    browser = cast.ed.browser.get(path(story, "revisions"))
    assert len(browser.page.select(".saves tbody tr")) == 20
    browser.get(f"{path(story, 'revisions')}?start=4")
    assert len(browser.page.select(".saves tbody tr")) == 4


def test_comparing_gives_back_both_texts() -> None:
    one, two = "A b c.\n\nStays.\n\nGone here.", "A x c.\n\nStays.\n\nNew here.\n\nMore."
    found = rows(one, two)
    assert "\n".join(row.before for row in found).split() == one.split()
    assert "\n".join(row.after for row in found).split() == two.split()
    assert [row.same for row in found] == [False, True, False]
    assert size(one, two) == (3, 2)


def test_two_books_that_share_nothing_are_compared_in_bounded_time() -> None:
    one, two = "a " * 50_000, "b " * 50_000
    found = rows(one, two)
    assert "".join(row.before for row in found).split() == one.split()
    assert "".join(row.after for row in found).split() == two.split()
