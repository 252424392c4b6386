"""An editor asks something, changes it, closes it, asks anew, puts it somewhere."""

import re
from datetime import timedelta

import pytest
from sqlalchemy import select

from forum.core import clock
from forum.core.db import session
from forum.polls.models import Poll
from tests import makers
from tests.people import Browser, Cast, Person

ANSWERS = "Rest\nWalking\n\n  Music "


def ask(editor: Person, **fields: str) -> Browser:
    """Fill in the form and send it."""
    values = {"question": "What helps?", "choices": ANSWERS, **fields}
    return editor.browser.get("/desk/polls/new").post_form("/desk/polls", follow=True, **values)


def latest(editor: Person) -> Poll:
    """In the app context that you are in."""
    found = session.scalars(select(Poll).order_by(Poll.id.desc())).first()
    assert found is not None
    return found


def when(**ahead: float) -> str:
    """A moment as the browser sends it."""
    return (clock.now() + timedelta(**ahead)).strftime("%Y-%m-%dT%H:%M")


def test_an_editor_asks_something_and_readers_find_it(ed: Person, visitor: Browser) -> None:
    browser = ask(ed)
    assert re.fullmatch(r"/desk/polls/\d+", browser.path)
    with ed.app.app_context():
        poll = latest(ed)
        assert [each.text for each in poll.choices] == ["Rest", "Walking", "Music", "I’d rather not say"]
        path = f"/polls/{poll.id}"
    assert "What helps?" in visitor.get("/polls").text
    assert "Sign in to vote" in visitor.get(path).text
    assert [each["href"] for each in visitor.page.select(".crumb a")] == ["/polls"]


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"question": "  "}, "Please ask something."),
        ({"question": "x" * 201}, "200 characters at most, please. This has 201."),
        ({"choices": "Rest"}, "A poll needs at least 2 answers, one on each line."),
        ({"choices": "Rest\nrest. "}, "“rest.” is there twice."),
        ({"choices": "Rest\nother"}, "“other” is there twice."),
        ({"choices": "\n".join(map(str, range(41)))}, "40 answers at most, please. There are 41."),
        ({"kind": "ranked", "choices": "\n".join(map(str, range(13)))}, "12 answers at most, please."),
        ({"choices": f"Rest\n{'x' * 121}"}, "120 characters at most, please. This has 121."),
        ({"kind": "several", "most": "4"}, "There are 3 answers, so nobody can choose 4."),
        ({"kind": "several", "least": "3", "most": "2"}, "The smaller number goes first, please."),
        ({"kind": "several", "least": "0"}, "At least 1, please"),
        ({"kind": "several", "most": "many"}, "Please give a number, such as 2, or leave it empty."),
        ({"kind": "several", "least": "two"}, "Please give a number, such as 2, or leave it empty."),
        ({"kind": "scale", "low": "", "high": "a lot"}, "Please say in a word or two"),
        ({"closes_at": "2020-01-01T12:00"}, "That moment has passed."),
        ({"closes_at": "next week"}, "Please give a day and a time"),
        ({"closes_at": "0001-01-01T00:00"}, "That moment has passed."),
        ({"story": "no-such-story"}, "We could not find that story."),
        ({"question": "Write to jo@example.com?"}, "jo@example.com"),
    ],
)
def test_what_can_not_be_asked_is_said_and_stays(ed: Person, fields: dict[str, str], problem: str) -> None:
    browser = ask(ed, **fields)
    assert browser.status == 422
    assert problem in browser.text
    assert browser.page.select_one("[role=alert]") is not None
    for name, value in fields.items():
        kept = browser.page.select_one(f"main [name={name}]:not([type=radio])")
        if kept is not None and kept.name == "input":
            assert kept["value"].strip() == value.strip()  # type: ignore[union-attr]
    with ed.app.app_context():
        assert session.scalars(select(Poll)).all() == []


@pytest.mark.parametrize(
    "address",
    [
        "{path}",
        "http://127.0.0.1:8000/desk/stories/{id}",
        "https://kith.example{path}?from=mail#comments",
        " {slug} ",
    ],
)
def test_the_address_of_a_story_can_be_pasted(ed: Person, visitor: Browser, address: str) -> None:
    story = makers.an_article(ed)
    browser = ask(ed, story=address.format(path=story.path, slug=story.slug, id=story.id))
    assert re.fullmatch(r"/desk/polls/\d+", browser.path)
    assert "What helps?" in visitor.get(story.path).text


def test_it_would_close_before_it_opens(ed: Person) -> None:
    browser = ask(ed, opens_at=when(days=3), closes_at=when(days=2))
    assert "It would close before it opens." in browser.text


@pytest.mark.parametrize("name", ["ada", "mo"])
def test_only_editors_keep_polls(cast: Cast, name: str) -> None:
    question = makers.a_poll_alone(cast.ed)
    browser = cast[name].browser
    for path in ("/desk/polls", "/desk/polls/new", f"/desk/polls/{question.id}"):
        assert browser.get(path).status in {403, 404}
    for path in ("", *(f"/{question.id}{way}" for way in ("", "/closing", "/week", "/week/end", "/place"))):
        assert browser.get("/account").post(f"/desk/polls{path}").status in {403, 404}


def test_before_the_first_vote_all_can_be_changed(ed: Person, ada: Person) -> None:
    question = makers.a_poll_alone(ed)
    old = ada.browser.get(question.path)
    browser = ed.browser.get(f"/desk/polls/{question.id}/edit")
    browser.post_form(f"/desk/polls/{question.id}", question="Do you draw?", choices="Often\nNever")
    assert "Do you draw?" in browser.text
    old.post_form(question.ballots_path, choice=question.choices["Yes"])  # the page of before
    assert old.status == 422
    assert "This poll has been changed since you opened it." in old.text
    assert "Do you draw?" in old.text


def test_after_the_first_vote_the_words_stay_and_the_terms_can_change(ed: Person, visitor: Browser) -> None:
    question = makers.a_poll_alone(ed)
    way = f"/desk/polls/{question.id}"
    late = ed.browser.get(f"{way}/edit")  # opened before anybody voted
    makers.some_votes(question, {"Yes": 6})
    late.post_form(way, question="Do you draw?")
    assert late.status == 403
    assert "Somebody has voted already, so the words stay as they are." in late.text
    browser = ed.browser.get(f"{way}/edit")
    assert browser.page.select("main [name=question]") == []
    browser.post_form(way, results="staff", closes_at=when(days=1))
    assert browser.status == 200
    assert "Do you keep a diary?" in visitor.get(question.path).text
    assert visitor.page.select("main table") == []
    browser.get(f"{way}/edit").post_form(way, closes_at="2020-01-01T00:00")
    assert browser.status == 422
    assert "That moment has passed." in browser.text


def test_a_new_version_takes_its_place_and_the_results_stay(cast: Cast, visitor: Browser) -> None:
    story = makers.an_article(cast.ed)
    question = makers.a_poll(story)
    early = cast.ed.browser.get(f"/desk/polls/new?after={question.id}")
    early.post_form("/desk/polls", question="Do you draw?")
    assert early.status == 403
    assert "Nobody has voted yet, so you can change this poll as it is." in early.text
    makers.some_votes(question, {"Yes": 6})
    browser = cast.ed.browser.get(f"/desk/polls/new?after={question.id}")
    browser.post_form("/desk/polls", question="Do you keep a journal?")
    new = browser.path.rpartition("/")[2]
    old = visitor.get(question.path)
    assert "This poll has closed." in old.text
    assert old.page.select(f"a[href='/polls/{new}']")
    assert old.page.select("main table")
    assert visitor.get(f"/polls/{new}").page.select(f"a[href='{question.path}']")
    assert len(visitor.get(story.path).page.select("section.poll")) == 2
    browser.get(f"/desk/polls/new?after={question.id}").post_form("/desk/polls", question="And again?")
    assert browser.status == 403
    assert "There is a newer version of this poll already." in browser.text


def test_a_poll_is_closed_once(ed: Person) -> None:
    question = makers.a_poll_alone(ed)
    way = f"/desk/polls/{question.id}/closing"
    browser = ed.browser.get(f"/desk/polls/{question.id}").post_form(way)
    assert "Closed on" in browser.text
    browser.post(way)
    assert browser.status == 403
    assert "This poll has closed." in browser.text


def test_a_poll_goes_beside_a_story_and_stands_alone_again(ed: Person, visitor: Browser) -> None:
    story, question = makers.an_article(ed), makers.a_poll_alone(ed)
    visitor.get(story.path)
    way = f"/desk/polls/{question.id}"
    browser = ed.browser.get(way).post_form(
        f"{way}/place", address=f"http://127.0.0.1:8000{story.path}#comments"
    )
    assert f"[poll {question.id}]" in browser.text
    assert visitor.get(story.path).page.select(f"#poll-{question.id}")
    browser.get(way).post_form(f"{way}/place", address="/articles/nowhere")
    assert browser.status == 422
    assert "We could not find that story." in browser.text
    browser.get(way).post_form(f"{way}/place", address="")
    assert visitor.get(story.path).page.select(f"#poll-{question.id}") == []


def test_a_story_holds_twelve_polls(ed: Person) -> None:
    story, question = makers.an_article(ed), makers.a_poll_alone(ed)
    for number in range(12):
        makers.a_poll(story, position=number)
    way = f"/desk/polls/{question.id}"
    browser = ed.browser.get(way).post_form(f"{way}/place", address=story.path)
    assert browser.status == 422
    assert "There are 12 polls beside this story already" in browser.text


def test_the_poll_of_the_week_stands_on_the_home_page(ed: Person, visitor: Browser) -> None:
    one, two = (makers.a_poll_alone(ed, question=f"Question {number}?") for number in "12")
    assert "The poll of the week" not in visitor.get("/").text
    for each in (one, two):
        way = f"/desk/polls/{each.id}"
        browser = ed.browser.get(way).post_form(f"{way}/week")
    assert "The poll of the week" in visitor.get("/").text
    assert "Question 2?" in visitor.text
    assert "Question 1?" not in visitor.text
    browser.get(f"/desk/polls/{two.id}").post_form(f"/desk/polls/{two.id}/week/end")
    assert "Question 2?" not in visitor.get("/").text
    closed = makers.a_poll_alone(ed, closes_in_days=-1)
    browser.get("/account").post(f"/desk/polls/{closed.id}/week")
    assert browser.status == 403
    assert "nobody could answer it from the home page" in browser.text


def test_lists_go_by_pages(ed: Person, visitor: Browser) -> None:
    for number in range(23):
        makers.a_poll_alone(ed, question=f"Question {number}?")
    for browser, path in ((visitor, "/polls"), (ed.browser, "/desk/polls")):
        browser.get(path)
        assert "Question 22?" in browser.text
        assert "Question 2?" not in browser.text
        older = browser.page.select_one(".pager a")
        assert older is not None
        browser.get(str(older["href"]))
        assert "Question 2?" in browser.text
        assert "Back to the newest" in browser.text
        for odd in ("x", "-1", "999999999", "99999999999999999999"):
            assert browser.get(f"{path}?from={odd}").status == 200


def test_a_link_for_other_sites_is_words_and_a_link(ed: Person) -> None:
    question = makers.a_poll_alone(ed, question='Is "1 < 2"?')
    box = ed.browser.get(f"/desk/polls/{question.id}").page.select_one("#embed")
    assert box is not None
    words = box.get_text()
    assert re.fullmatch(
        r'\n?<p><a href="http://[^"]+/polls/\d+">Is &quot;1 &lt; 2&quot;\?</a> A poll on \w+\.</p>',
        words,
    )
