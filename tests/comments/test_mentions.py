"""Somebody speaks to another member by name."""

import pytest
from bs4 import BeautifulSoup

from forum.accounts import actions as accounts
from forum.accounts.queries import people_named
from forum.comments.models import Mention
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.markup import COMMENT, write
from forum.pages.rebuild import rebuild
from tests import makers
from tests.makers import Story
from tests.people import Browser, Person


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def links(person: Person, text: str) -> list[tuple[str, str]]:
    """Names that became links in a text, and where they lead."""
    with person.app.app_context():
        html = write(text, COMMENT, people_named).html
    found = BeautifulSoup(html, "html.parser").select("a[href^='/members/']")
    return [(link.get_text(), str(link["href"])) for link in found]


def post(person: Person, story: Story, body: str) -> Browser:
    return person.browser.get(story.path).post_form(story.comments_path, body=body)


def spoken_to(person: Person) -> set[int]:
    with person.app.app_context():
        return {row.member_id for row in session.query(Mention)}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Thank you @ben.", ["@ben"]),
        ("@ben, @Mo and (@UNA)!", ["@ben", "@Mo", "@UNA"]),
        ("**@ben** said to @ben's sister", ["@ben", "@ben"]),
        ("> @ben: yes\n\n- @mo\n- @una", ["@ben", "@mo", "@una"]),
        ("@ben.and @ben-or @ben_", ["@ben", "@ben"]),
        ("Write to a@ben or a.b@ben.example", []),
        ("`@ben` and\n\n```\n@mo\n```", []),
        ("[to @ben](https://example.org) https://example.org/@mo", []),
        ("@ben@example.org @@ben @nobody @benny", []),
        ("@" + "x" * 40, []),
    ],
)
def test_names_of_members_become_links(ada: Person, text: str, names: list[str]) -> None:
    assert [name for name, _ in links(ada, text)] == names


def test_a_link_leads_to_the_name_as_it_is_written_by_its_owner(ada: Person) -> None:
    with ada.app.app_context(), transaction():
        accounts.sign_up("Zoë.van-D", None, None, clock.now())
    assert links(ada, "Hello @zoë.van-d.") == [("@zoë.van-d", "/members/Zo%C3%AB.van-D")]


def test_whoever_is_spoken_to_is_noted_once(ada: Person, ben: Person, mo: Person, story: Story) -> None:
    browser = post(ada, story, "@ben and @mo, and @ben again, and `@una`.")
    assert len(browser.page.select(".words a[href='/members/ben']")) == 2
    assert spoken_to(ada) == {ben.id, mo.id}


def test_nobody_speaks_to_somebody_who_has_left(ada: Person, ben: Person) -> None:
    with ada.app.app_context(), transaction():
        ben.member.closed_at = clock.now()
    assert links(ada, "Thank you @ben") == []


def test_ten_times_are_fine_and_more_is_a_sentence(ada: Person, story: Story) -> None:
    assert post(ada, story, "@ben " * 10).status == 200
    browser = post(ada, story, "@ben " * 11)
    assert browser.status == 422
    assert "You speak to people by name 11 times; 10 times is the most we can take." in browser.text


def test_eleven_words_with_an_at_that_nobody_is_called_are_fine(ada: Person, story: Story) -> None:
    assert post(ada, story, " ".join(f"@word{number}" for number in range(11))).status == 200


def test_making_the_html_again_keeps_the_links(ada: Person, story: Story) -> None:
    post(ada, story, "Thank you @ben.")
    with ada.app.app_context():
        before = makers.Said(ada.app, 1, 1).comment.html
        rebuild(0)
        assert makers.Said(ada.app, 1, 1).comment.html == before
        assert "/members/ben" in before


def test_a_preview_shows_the_links_and_notes_nobody(ada: Person, story: Story) -> None:
    browser = ada.browser.get(story.path)
    browser.post_form(story.comments_path, body="Thank you @ben.", do="preview")
    assert browser.page.select("#preview-words a[href='/members/ben']")
    assert spoken_to(ada) == set()


def test_names_that_begin_so_are_offered(ada: Person, visitor: Browser) -> None:
    with ada.app.app_context(), transaction():
        for number in range(12):
            accounts.sign_up(f"Dora{number}", None, None, clock.now())
        accounts.sign_up("do", None, None, clock.now())
        accounts.sign_up("do_gone", None, None, clock.now()).closed_at = clock.now()
        accounts.sign_up("d%o", None, None, clock.now())
    browser = ada.browser
    names = browser.get("/members/names?start=DO").response.get_json()
    assert names[:3] == ["do", "Dora0", "Dora1"]
    assert len(names) == 8
    assert browser.get("/members/names?start=d%25").response.get_json() == ["d%o"]
    for nothing in ("start=", "start=zzz", "start=_", ""):
        assert browser.get(f"/members/names?{nothing}").response.get_json() == []
    assert visitor.get("/members/names?start=do").status == 403
    assert "Dora" not in visitor.text
