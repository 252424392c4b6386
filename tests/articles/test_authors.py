"""What an author's page tells, and who may change it."""

import pytest

from forum.accounts.events import AccountClosed
from forum.articles import listeners
from forum.articles.models import AuthorPage
from forum.core import clock
from forum.core.db import session, transaction
from tests import makers
from tests.makers import Story
from tests.people import Browser, Cast, Person

PATH = "/authors/ada/edit"


@pytest.fixture
def story(ada: Person) -> Story:
    return makers.an_article(ada)


def tell(who: Person, **typed: str) -> Browser:
    fields = {"body": "I teach *maths*.", "paid": "no", "do": "keep"} | typed
    return who.browser.get(PATH).post_form(PATH, **fields)  # type: ignore[arg-type]  # fields


def test_an_author_tells_who_they_are_and_who_pays_them(ada: Person, story: Story, visitor: Browser) -> None:
    assert "I teach" not in visitor.get(story.path).text
    tell(
        ada,
        relation="lives with MS since 2009",
        paid="yes",
        payers="A company, for a talk",
        memberships="A council of patients",
    )
    visitor.get("/authors/ada")
    assert "Lives with MS since 2009" in visitor.text
    assert "A company, for a talk." in visitor.text
    assert "A council of patients." in visitor.text
    assert visitor.page.select_one(".words em") is not None
    assert "I teach maths." in visitor.get(story.path).text
    assert visitor.page.select_one(".disclosure a[href='/authors/ada']") is not None


def test_nobody_is_said_to_be_unpaid_who_has_not_said_so(ada: Person, story: Story, visitor: Browser) -> None:
    tell(ada, paid="")
    assert "Nobody has paid" not in visitor.get("/authors/ada").text
    tell(ada, paid="no")
    assert "Nobody has paid" in visitor.get("/authors/ada").text


def test_an_editor_may_change_it_and_others_may_not(cast: Cast, story: Story, visitor: Browser) -> None:
    assert tell(cast.ed, body="An editor’s words.").status == 200
    assert "An editor’s words." in visitor.get("/authors/ada").text
    for who in (cast.ben, cast.mo):
        assert who.browser.get(PATH).status == 403
        assert who.browser.post(PATH, body="X").status == 403
        assert "Change what this page tells" not in who.browser.get("/authors/ada").text
    assert "Change what this page tells" in cast.ada.browser.get("/authors/ada").text


def test_two_who_change_it_at_once_lose_nothing(cast: Cast, story: Story, visitor: Browser) -> None:
    first, second = cast.ada.browser.get(PATH), cast.ed.browser.get(PATH)
    first.post_form(PATH, body="Ada’s words.", do="keep")
    second.post_form(PATH, body="Ed’s words.", do="keep")
    assert second.status == 409
    assert "Ada’s words." in second.text
    assert "Ed’s words." in str(second.page.select_one("#body"))
    assert "Ada’s words." in visitor.get("/authors/ada").text
    second.post_form(PATH, body="The words of both.", do="keep")
    assert "The words of both." in visitor.get("/authors/ada").text


@pytest.mark.parametrize(
    "typed",
    [
        {"relation": "x" * 121},
        {"body": "x" * 3001},
        {"memberships": "x" * 301},
        {"payers": "A company", "paid": "no"},
        {"body": "Write to me: somebody@example.org"},
    ],
)
def test_what_is_wrong_is_said_and_stays_in_its_field(
    ada: Person, story: Story, typed: dict[str, str]
) -> None:
    browser = tell(ada, **typed)
    assert browser.status == 422
    for text in typed.values():
        assert text in str(browser.page.select_one("form.form"))
    with ada.app.app_context():
        assert session.get(AuthorPage, ada.id) is None


def test_who_has_told_no_story_has_no_such_page(ben: Person) -> None:
    assert ben.browser.get("/authors/ben/edit").status == 404
    assert ben.browser.post("/authors/ben/edit", body="X").status == 404


def test_what_is_told_goes_with_the_account(ada: Person, story: Story) -> None:
    tell(ada)
    with ada.app.app_context(), transaction():
        listeners.forget(AccountClosed(ada.id, clock.now()))
    with ada.app.app_context():
        assert session.get(AuthorPage, ada.id) is None
