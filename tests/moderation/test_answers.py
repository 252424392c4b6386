"""A moderator answers as the team: in the thread, for all to read, with a sentence of their own."""

import json

import pytest
from flask import Flask
from sqlalchemy import select

from forum.comments import actions as comments
from forum.comments.models import Comment
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Refused
from forum.core.keys import fresh_key
from forum.core.markup import COMMENT, write
from forum.moderation import actions, queries
from forum.moderation.acts import Act, Kind
from tests import makers
from tests.handles import Said, Story
from tests.people import Browser, Cast, Person, filled_in

OWN = "You write that the stairs are the worst part."


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


@pytest.fixture
def said(story: Story, ben: Person) -> Said:
    return makers.a_comment(story, ben, text="Is it like that for everybody?")


def path(said: Said) -> str:
    return f"{said.path}/answer"


def opened(who: Person, said: Said, template: str = "") -> Browser:
    return who.browser.get(f"{path(said)}?template={template}" if template else path(said))


def answers(said: Said) -> list[Comment]:
    with said.app.app_context():
        wanted = select(Comment).where(Comment.parent_id == said.id).order_by(Comment.id)
        return list(session.scalars(wanted))


def record(app: Flask) -> list[tuple[Act, Kind, int, str | None, object]]:
    with app.app_context():
        found = queries.entries(None, 100)
        return [(each.act, each.kind, each.subject_id, each.by, _facts(each.number)) for each in found]


def _facts(number: int) -> object:
    facts = session.connection().exec_driver_sql(f"SELECT facts FROM log_entry WHERE number = {number}")  # noqa: S608
    return json.loads(facts.scalar_one())


def test_an_answer_stands_in_the_thread_with_its_parts_and_a_badge(
    cast: Cast, said: Said, visitor: Browser
) -> None:
    browser = opened(cast.mo, said, "welcome")
    browser.post_form(path(said), own=OWN, do="post")
    assert browser.status == 200
    (answer,) = answers(said)
    assert (answer.author_id, answer.parent_id) == (cast.mo.id, said.id)
    assert answer.body.startswith(f"Hello ben, and welcome.\n\n{OWN}\n\nTake your time")
    assert answer.body.endswith("\n\n— mo, Kith community team")
    (shown,) = visitor.get(Said(said.app, answer.id, 2).path).page.select(f"#comment-{answer.id}")
    assert "comment--staff" in shown["class"]
    assert "Moderator" in shown.get_text()
    assert OWN in shown.get_text()


def test_it_is_in_the_record_with_its_template_and_no_words(cast: Cast, said: Said) -> None:
    opened(cast.mo, said, "welcome").post_form(path(said), own=OWN, do="post")
    opened(cast.una, said).post_form(path(said), words="We have asked the clinic for you.", do="post")
    first, second = (each.id for each in answers(said))
    assert record(said.app) == [
        (Act.ANSWER, Kind.COMMENT, said.id, "una", {"answer": second, "template": None}),
        (Act.ANSWER, Kind.COMMENT, said.id, "mo", {"answer": first, "template": "welcome"}),
    ]


@pytest.mark.parametrize(
    "own",
    [
        "",
        "  ",
        "Thank you!",
        "Say something about what they wrote, so that they can tell that somebody has read it",
    ],
)
def test_a_template_wants_a_sentence_of_ones_own(cast: Cast, said: Said, own: str) -> None:
    browser = opened(cast.mo, said, "welcome")
    browser.post_form(path(said), own=own, words="Hello. {yours} I changed this.", do="post")
    assert browser.status == 422
    assert "a sentence of your own" in browser.page.select("#own-problem")[0].get_text()
    assert "I changed this." in browser.page.select("#words")[0].get_text()
    assert browser.page.select("#own")[0].get_text().strip() == own.strip()
    assert answers(said) == []
    browser.post_form(path(said), own=OWN, do="post")
    assert [each.body.partition("\n")[0] for each in answers(said)] == [f"Hello. {OWN} I changed this."]


def test_without_a_template_none_is_wanted_and_one_need_not_sign(cast: Cast, said: Said) -> None:
    browser = opened(cast.mo, said)
    assert browser.page.select("#own") == []
    key = str(browser.page.select("[name=key]")[0]["value"])
    browser.post(path(said), words="We have asked the clinic.", key=key, country="GB", do="post")
    assert [each.body for each in answers(said)] == ["We have asked the clinic."]


def test_a_card_is_printed_below_and_everybody_can_follow_it(
    cast: Cast, said: Said, visitor: Browser
) -> None:
    browser = opened(cast.mo, said, "side-effect")
    browser.post_form(path(said), own=OWN, do="post")
    (answer,) = answers(said)
    html = visitor.get(said.path).page.select_one(f"#comment-{answer.id} blockquote")
    assert html is not None
    assert "The Yellow Card scheme" in html.get_text()
    assert html.select("a[href='https://yellowcard.mhra.gov.uk/']")
    assert "MedWatch" not in html.get_text()


def test_another_country_has_other_cards_and_what_was_typed_stays(cast: Cast, said: Said) -> None:
    browser = opened(cast.mo, said, "side-effect")
    browser.post_form(path(said), own="Not yet", words="Mine. {yours}", country="US", do="country")
    assert browser.status == 200
    ticked = [str(each["value"]) for each in browser.page.select("[name=cards][checked]")]
    assert ticked == ["report-us"]
    assert browser.page.select("#own")[0].get_text().strip() == "Not yet"
    assert browser.page.select("#words")[0].get_text().strip() == "Mine. {yours}"
    assert answers(said) == []


def test_who_can_help_comes_from_the_words_of_care(cast: Cast, said: Said) -> None:
    opened(cast.mo, said, "hard-day").post_form(path(said), own=OWN, do="post")
    (answer,) = answers(said)
    assert "> **Who can help: United Kingdom**" in answer.body
    assert "> - Samaritans: 116 123, day and night, free" in answer.body
    assert [each[0] for each in record(said.app)] == [Act.ANSWER]  # and nobody is called to the moderator


def test_a_preview_shows_it_and_keeps_nothing(cast: Cast, said: Said) -> None:
    browser = opened(cast.mo, said, "side-effect").post_form(path(said), own=OWN, do="preview")
    preview = browser.page.select("#preview")[0].get_text()
    assert OWN in preview
    assert "Yellow Card" in preview
    assert "Kith community team" in preview
    assert answers(said) == []
    assert record(said.app) == []


def test_the_same_form_twice_is_one_answer_and_one_entry(cast: Cast, said: Said) -> None:
    browser = opened(cast.mo, said)
    key = str(browser.page.select("[name=key]")[0]["value"])
    for _ in range(2):
        browser.post(path(said), words="We have asked.", key=key, do="post")
    assert len(answers(said)) == 1
    assert len(record(said.app)) == 1
    browser.post(path(said), words="Something else now.", key=key, do="post")
    assert browser.status == 409
    assert "Something else now." in browser.page.select("#words")[0].get_text()
    browser.post_form(path(said), do="post")
    assert len(answers(said)) == 2


@pytest.mark.parametrize("who", ["ada", "ed"])
def test_only_moderators_answer_as_the_team(cast: Cast, said: Said, who: str) -> None:
    browser = cast[who].browser
    assert browser.get(path(said)).status == 403
    assert browser.post(path(said), words="We are the team.", key=fresh_key(), do="post").status == 403
    sent = comments.Sent(write("We are the team.", COMMENT), fresh_key(), 0)
    with said.app.app_context(), pytest.raises(Refused), transaction():
        actions.answer(cast[who].member, said.comment, sent, clock.now())
    assert answers(said) == []


def test_what_nobody_else_can_read_is_not_answered_in_public(cast: Cast, story: Story) -> None:
    held = makers.a_held_comment(story, cast.ben)
    browser = opened(cast.mo, held)
    assert "waiting for a moderator" in browser.text
    assert browser.page.select("#words") == []
    browser.post(path(held), words="Typed with care.", key=fresh_key(), do="post")
    assert browser.status == 403
    assert "waiting for a moderator" in browser.text
    assert "Typed with care." in browser.page.select("#words")[0].get_text()
    assert answers(held) == []


def test_what_goes_away_meanwhile_refuses_with_a_sentence_and_keeps_the_words(
    cast: Cast, said: Said, story: Story
) -> None:
    browser = opened(cast.mo, said)
    with said.app.app_context(), transaction():
        comments.withdraw(cast.ben.member, said.comment, clock.now())
    browser.post_form(path(said), words="Typed with care.", do="post")
    assert (browser.status, "taken that comment back" in browser.text) == (403, True)
    assert "Typed with care." in browser.page.select("#words")[0].get_text()
    other = makers.a_comment(story, cast.ada)
    cast.una.browser.get(f"{story.path}/closing").post(f"{story.path}/closing", sentence="Enough for now.")
    assert "Enough for now." in opened(cast.mo, other).text
    assert answers(said) == []
    assert record(said.app)[0][0] is Act.CLOSE


def test_the_rules_judge_it_as_they_judge_the_team(cast: Cast, said: Said) -> None:
    browser = opened(cast.mo, said)
    browser.post_form(path(said), words="You should stop taking your tablets.", do="post")
    assert browser.status == 422
    assert "Not posted yet." in browser.text
    assert "You should stop" in browser.page.select("#words")[0].get_text()
    assert answers(said) == []
    opened(cast.mo, said).post_form(path(said), words="Ring 07700 900321 and ask for me.", do="post")
    (answer,) = answers(said)
    assert "07700" not in answer.body


@pytest.mark.parametrize("words", ["", "   \n"])
def test_an_answer_that_says_nothing_is_refused(cast: Cast, said: Said, words: str) -> None:
    browser = opened(cast.mo, said)
    key = str(browser.page.select("[name=key]")[0]["value"])
    browser.post(path(said), words=words, key=key, do="post")
    assert browser.status == 422
    assert "nothing here yet" in browser.text
    assert answers(said) == []


def test_a_template_that_is_archived_meanwhile_takes_no_word_with_it(cast: Cast, said: Said) -> None:
    browser = opened(cast.mo, said, "welcome")
    cast.una.browser.get("/moderation/templates").post_form("/moderation/templates/welcome/archive")
    browser.post_form(path(said), own=OWN, words="Hello ben. {yours}", do="preview")
    assert OWN in browser.page.select("#words")[0].get_text()


def test_the_way_there_is_beside_the_comment_for_moderators_alone(cast: Cast, said: Said) -> None:
    link = f"a[href='{path(said)}']"
    assert cast.mo.browser.get(f"{said.path}/more").page.select(link)
    assert cast.mo.browser.get(f"{said.path}/moderation").page.select(link)
    assert cast.ada.browser.get(f"{said.path}/more").page.select(link) == []


def begin(browser: Browser, said: Said, template: str, **typed: str) -> Browser:
    """Press one of the templates beside the form."""
    assert browser.page.select_one(f"button[form=answer][name=begin][value='{template}']") is not None
    data = filled_in(browser.form(path(said))) | typed | {"begin": template}
    return browser.seen(browser.client.post(path(said), data=data))


def typed_in(browser: Browser, name: str) -> str:
    found = browser.page.select(f"#{name}")
    return found[0].get_text().strip() if found else ""


def test_another_template_keeps_the_sentence_that_is_typed(cast: Cast, said: Said) -> None:
    browser = begin(opened(cast.mo, said, "welcome"), said, "hard-day", own=OWN)
    assert browser.status == 200
    assert typed_in(browser, "own") == OWN
    assert typed_in(browser, "words").startswith("ben, we are glad that you wrote.")
    assert "Take your time" not in browser.page.select("#words")[0].get_text()
    begin(browser, said, "", own=OWN)
    assert (typed_in(browser, "own"), typed_in(browser, "words")) == ("", OWN)
    begin(browser, said, "welcome", words=f"{OWN} And the heat.")
    assert typed_in(browser, "own") == f"{OWN} And the heat."
    assert answers(said) == []
    browser.post_form(path(said), do="post")
    (answer,) = answers(said)
    assert answer.body.startswith(f"Hello ben, and welcome.\n\n{OWN} And the heat.\n\nTake your time")


def test_words_that_were_changed_come_after_those_of_another_template(cast: Cast, said: Said) -> None:
    browser = opened(cast.mo, said, "welcome")
    begin(browser, said, "side-effect", own=OWN, words="Hello. {yours} I changed this.", country="US")
    words = typed_in(browser, "words")
    assert words.startswith("Thank you for telling us, ben.")
    assert words.endswith("I changed this.")
    assert words.count("{yours}") == 1
    ticked = [str(each["value"]) for each in browser.page.select("[name=cards][checked]")]
    assert ticked == ["report-us"]
    begin(browser, said, "side-effect", words="Mine alone.")
    assert typed_in(browser, "words") == "Mine alone."
