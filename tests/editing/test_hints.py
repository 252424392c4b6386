"""What helps while one writes: long sentences, links, headings, how hard it is to read."""

import json
from datetime import timedelta

import pytest
from flask import Flask

from forum.articles.models import OldAddress
from forum.core import clock
from forum.core.db import session, transaction
from forum.editing import queries
from forum.editing.hinting import hints
from forum.editing.manuscript import Manuscript
from forum.pictures.models import Picture
from tests import makers
from tests.editing.sheets import a_story, opened, path
from tests.house.test_statements import asked
from tests.people import Cast

LONG = "This is a sentence that goes on " * 5 + "and on."
SITE = "https://stories.example"


def test_long_sentences_are_found_where_they_stand() -> None:
    body = f"Short one.\n\nAnother. {LONG} And out."
    (found,) = hints(body).long
    assert body[found.spot.start : found.spot.end] == LONG
    assert (found.words, found.spot.line) == (37, 3)


def test_what_is_no_prose_has_no_sentences() -> None:
    long = LONG.removesuffix(".")
    for body in (
        f"```\n{long}\n```",
        f"## {long}",
        f"| {long} |",
        f"::: note {long}",
        f'![{long}](/pictures/1 "x")',
    ):
        assert hints(body).long == []


def test_reading_ease_tells_plain_from_hard() -> None:
    plain = hints(
        "I sat down. It was a warm day. The cat came in. We had tea and talked for a while. " * 3
    ).ease
    hard = hints(
        "Immunomodulatory pharmacotherapies necessitate comprehensive longitudinal evaluation. " * 8
    ).ease
    assert plain is not None
    assert hard is not None
    assert plain.figure > 80
    assert hard.figure < 20
    assert "everyday talk" in plain.words
    assert hints("Too short to tell.").ease is None


def test_a_heading_that_skips_a_step_and_a_picture_without_words_are_told() -> None:
    found = hints('## One\n\n#### Two\n\n![](/pictures/3 "A")\n\n![A chair](/pictures/4)')
    assert [found.slips[0].spot.line, found.silent[0].spot.line] == [3, 5]
    assert (len(found.slips), len(found.silent)) == (1, 1)


def test_a_picture_needs_no_words_in_the_text_where_the_library_has_some(app: Flask, cast: Cast) -> None:
    with app.app_context(), transaction():
        for words in ("An empty chair", ""):
            picture = Picture(token=f"t{words}", upload=f"u{words}", by_id=cast.ed.id, at=clock.now())
            picture.description = words
            session.add(picture)
    story = a_story(cast.ed, Manuscript(title="T", body="![](/pictures/1)\n\n![](/pictures/2)"))
    page = opened(cast.ed, story).page
    told = [each.get_text() for each in page.select("#aids li") if "no description for" in each.get_text()]
    assert told == ["Line 3: A picture has no description for those who can’t see it."]


def test_links_are_looked_up_here_and_listed_where_they_lead_away(app: Flask, cast: Cast) -> None:
    story, draft = makers.an_article(cast.ed), makers.a_draft(cast.ed)
    later = makers.an_article(cast.ed, "Later", days_ago=-1)
    body = " ".join(
        f"[x]({address})"
        for address in (
            story.path,
            f"{story.path}/comments/1#comment-1",
            f"{SITE}{story.path}",
            "/pages/about",
            "#here",
            draft.path,
            later.path,
            "/pages/no-such",
            "/polls/77",
            "example.org",
            "//example.org",
            "javascript:x",
            "https://elsewhere.example/a",
            "mailto:a@elsewhere.example",
        )
    )
    with app.app_context():
        found = queries.checked(hints(body).links, SITE, clock.now())
        slips = " ".join(each.sentence for each in found.slips)
        assert len(found.slips) == 7
        assert draft.path in slips
        assert later.path in slips
        assert [each.address for each in found.away] == [
            "https://elsewhere.example/a",
            "mailto:a@elsewhere.example",
        ]
        after = queries.checked(hints(f"[x]({later.path})").links, SITE, clock.now() + timedelta(days=2))
        assert after.slips == []


def test_a_poll_that_is_not_there_is_told(app: Flask, cast: Cast) -> None:
    story = makers.an_article(cast.ed)
    poll = makers.a_poll(story)
    with app.app_context():
        assert queries.missing_polls(hints(f"[poll {poll.id}]\n\n[poll 99]").polls) == [99]


@pytest.mark.parametrize(
    "text", ["." * 100_000 + "a", "![" * 30_000, "# a" + " " * 90_000 + "b", "[" * 90_000, "a." * 50_000]
)
def test_whatever_is_typed_is_looked_at_to_its_end(text: str) -> None:
    found = hints(text)
    spots = (each.spot for some in (found.long, found.slips, found.links) for each in some)
    assert all(spot.end <= len(text) for spot in spots)


def test_what_is_longer_than_a_story_can_be_is_not_looked_at(app: Flask, cast: Cast) -> None:
    story = a_story(cast.ed)
    body = f"{LONG}\n\n[x](/articles/nowhere)\n\n" * 2000
    answer = json.loads(cast.ed.browser.post(path(story, "look"), title="T", body=body).response.data)
    assert "It is longer than a story can be" in answer["aids"]
    for looked in ("long sentence", "leads to nothing", "words"):
        assert looked not in answer["aids"]
    assert answer["objection"]


def test_a_hundred_links_ask_as_much_as_one_of_each_kind(app: Flask, cast: Cast) -> None:
    story, kinds = a_story(cast.ed), ("/articles/gone-{}", "/pages/no-{}", "/polls/{}", "/pictures/{}")
    counts = []
    for many in (1, 25):
        body = "\n\n".join(f"[x]({each.format(number)})" for each in kinds for number in range(many))
        with asked(app) as statements:
            answer = cast.ed.browser.post(path(story, "look"), title="T", body=body).response
        aids = json.loads(answer.data)["aids"]
        assert aids.count("leads to nothing") + aids.count("There is no picture") == 4 * many
        counts.append(len(statements))
    assert counts[0] == counts[1]


def test_a_link_to_where_a_story_lived_before_leads_to_it(app: Flask, cast: Cast) -> None:
    story = makers.an_article(cast.ed)
    with app.app_context():
        with transaction():
            old = {
                "/articles/before": story.path,
                "/articles/lost": "/articles/nowhere",
                "/pages/old": "/pages/about",
            }
            session.add_all(OldAddress(path=before, target=now) for before, now in old.items())
        text = " ".join(f"[x]({before})" for before in old)
        found = queries.checked(hints(text).links, SITE, clock.now())
    assert [each.sentence for each in found.slips] == [
        "“/articles/lost” leads to nothing that readers can see."
    ]


def test_a_link_to_a_picture_of_the_library_is_looked_up(app: Flask, cast: Cast) -> None:
    with app.app_context():
        with transaction():
            session.add(Picture(token="t", upload="u", by_id=cast.ed.id, at=clock.now()))
        found = queries.checked(hints("[a](/pictures/1) and [b](/pictures/77)").links, SITE, clock.now())
    there, lost = (each.sentence for each in found.slips)
    assert "Readers can’t follow a link to picture 1." in there
    assert lost == "There is no picture 77 in the library."
