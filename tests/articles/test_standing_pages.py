"""The pages that stand beside the stories."""

import pytest

from forum.articles import standing
from forum.articles.models import StandingPage
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.markup import ARTICLE, write
from tests.people import Browser, Person

SHIPPED = ("about", "accessibility", "contributing", "editorial-integrity", "privacy", "support")


def written(person: Person, slug: str, *, published: bool = True) -> None:
    """A page that the editors wrote themselves."""
    with person.app.app_context(), transaction():
        words = write("Our *own* words.", ARTICLE)
        session.add(
            StandingPage(
                slug=slug,
                title="By the editors",
                body=words.body,
                html=words.html,
                markup=words.markup,
                published=published,
                updated_at=clock.now(),
            )
        )


@pytest.mark.parametrize("slug", SHIPPED)
def test_pages_that_every_community_needs_come_with_kith(visitor: Browser, slug: str) -> None:
    visitor.get(f"/pages/{slug}")
    assert visitor.status == 200
    assert len(visitor.page.select("h1")) == 1
    assert len(visitor.page.select_one("main").get_text()) > 300  # type: ignore[union-attr]  # there is one


def test_the_rules_are_a_book_that_no_page_takes_the_place_of(visitor: Browser, ed: Person) -> None:
    assert visitor.get("/pages/rules").path == "/rules"
    written(ed, "rules")
    assert visitor.get("/pages/rules").path == "/rules"
    assert "By the editors" not in visitor.text


def test_the_editors_own_page_takes_the_place_of_the_one_that_came(visitor: Browser, ed: Person) -> None:
    written(ed, "about")
    visitor.get("/pages/about")
    assert "By the editors" in visitor.text
    assert visitor.page.select_one("main em") is not None


def test_the_editors_may_add_a_page(visitor: Browser, ed: Person) -> None:
    written(ed, "meetings")
    assert "Our own words." in visitor.get("/pages/meetings").text


def test_a_page_that_is_not_published_is_not_there_and_hides_none_that_came(
    visitor: Browser, ed: Person
) -> None:
    written(ed, "meetings", published=False)
    written(ed, "about", published=False)
    assert visitor.get("/pages/meetings").status == 404
    visitor.get("/pages/about")
    assert visitor.status == 200
    assert "By the editors" not in visitor.text


@pytest.mark.parametrize(
    "path",
    [
        "nowhere",
        "..",
        "../standing",
        "..%2f..%2fmodels",
        "%2e%2e/models",
        "%2e%2e%2fstanding",
        "....//about",
        "/etc/passwd",
        "%2fetc%2fpasswd",
        "about.md",
        "About",
        "about%00",
        "*",
        "x" * 300,
    ],
)
def test_an_address_is_looked_up_and_never_made_into_a_path(visitor: Browser, path: str) -> None:
    assert visitor.get(f"/pages/{path}").status == 404


def test_addresses_that_lead_nowhere_are_not_remembered(visitor: Browser) -> None:
    visitor.get("/pages/about")
    before = standing._read.cache_info().currsize
    for number in range(20):
        visitor.get(f"/pages/nowhere-{number}")
    assert standing._read.cache_info().currsize == before
