"""Where a form about the rules can't be saved, the way to each marked field is one press."""

import pytest

from tests.people import Browser, Person, filled_in

WHY = "People asked what we mean."


def summary(browser: Browser) -> dict[str, str]:
    """Where each link of the message at the top leads, and what it says of the field."""
    rows = browser.page.select(".problem li")
    found = {}
    for row in rows:
        link = row.select_one("a")
        assert link is not None
        found[str(link["href"])] = " ".join(row.get_text().split())
    return found


def test_each_marked_field_is_linked_by_its_name_in_the_order_of_the_form(ola: Person) -> None:
    path = "/rules/edit/rules/kindness"
    browser = ola.browser.get(path).post_form(path, title="", why="", change="")
    said = summary(browser)
    assert list(said) == ["#title", "#why", "#change"]
    assert said["#title"] == "Title: Please write something here."
    for href in said:
        field = browser.page.select_one(href)
        assert field is not None
        assert field.name in {"input", "textarea", "select"}
        assert field.get("aria-invalid") == "true"


@pytest.mark.parametrize(
    ("part", "typed", "field"),
    [
        ("switches", {"minimum_age": "12"}, "#minimum_age"),
        ("allowed", {"hosts": "not a host"}, "#hosts"),
        ("care", {"countries": "GB"}, "#countries"),
    ],
)
def test_so_it_is_in_every_part_of_the_book(
    ola: Person, part: str, typed: dict[str, str], field: str
) -> None:
    path = f"/rules/edit/{part}"
    browser = ola.browser.get(path)
    browser.seen(browser.client.post(path, data=filled_in(browser.form(path)) | typed | {"change": WHY}))
    assert browser.status == 422
    assert list(summary(browser)) == [field]
    assert browser.page.select_one(field) is not None


def test_and_so_it_is_for_who_joins(visitor: Browser) -> None:
    visitor.get("/account/sign-up").post_form("/account/sign-up", name="x", password="short")
    said = summary(visitor)
    assert {"#name", "#password"} <= set(said)
    assert all(visitor.page.select_one(href) for href in said)


def test_words_of_care_are_not_offered_a_trial_that_could_show_nothing(ola: Person) -> None:
    browser = ola.browser
    assert "Try it on stored comments" not in browser.get("/rules/edit/care").text
    for path in ("/rules/edit/switches", "/rules/edit/allowed", "/rules/edit/rules/kindness"):
        assert "Try it on stored comments" in browser.get(path).text
