"""What is too long is refused with a sentence that counts, and all of it is still there; nothing is cut."""

import re
from pathlib import Path

import pytest

from tests import makers
from tests.makers import Said, Story
from tests.moderation.reporting import notify
from tests.people import Browser, Cast, Person

TEMPLATES = Path(__file__).parents[2] / "templates"
# One key; a name beside which its length stands; the rule book, whose forms are their own.
MAY_STOP = {"layout/keys.html", "moderation/_filters.html", "rules/edit.html", "rules/_fields.html"}


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


@pytest.fixture
def removed(cast: Cast, story: Story) -> Said:
    """A comment of ada's that mo took down."""
    said = makers.a_comment(story, cast.ada, text="It was a long day.")
    browser = cast.mo.browser.get(f"{said.path}/moderation")
    browser.post_form(f"{said.path}/removal", rule="kindness", reason="Please stay kind.")
    return said


def typed(browser: Browser, field: str) -> str:
    """What stands in a field now."""
    found = browser.page.select_one(field)
    assert found is not None
    return found.get_text().removeprefix("\n") if found.name == "textarea" else str(found["value"])


def test_no_field_stops_taking_what_somebody_pastes() -> None:
    stops = {
        str(each.relative_to(TEMPLATES))
        for each in TEMPLATES.rglob("*.html")
        if re.search(r"\bmaxlength=", each.read_text("utf-8"))
    }
    assert stops <= MAY_STOP


def test_a_long_appeal_is_refused_whole_and_one_that_fits_is_kept_whole(cast: Cast, removed: Said) -> None:
    way, browser = "/statements/1/appeal", cast.ada.browser.get("/statements/1")
    assert "Up to 4,000 characters." in browser.text
    long = "I see it otherwise. " * 300 + "This is the end."
    browser.post_form(way, body=long)
    assert browser.status == 422
    assert "4,000 characters at most, please. This has 6,016." in browser.text
    assert typed(browser, "#body") == long
    lines = "\r\n".join(["One line."] * 400)  # as browsers send it; 3,999 characters for who counts
    browser.post_form(way, body=lines)
    assert browser.status == 200
    assert cast.una.browser.get("/moderation/appeals/1").text.count("One line.") == 400


def test_a_long_answer_is_refused_whole(cast: Cast, removed: Said) -> None:
    cast.ada.browser.get("/statements/1").post_form("/statements/1/appeal", body="Please look again.")
    long = "x" * 4001
    browser = cast.una.browser.get("/moderation/appeals/1")
    browser.post_form("/moderation/appeals/1", upheld="no", body=long)
    assert browser.status == 422
    assert "This has 4,001." in browser.text
    assert typed(browser, "#body") == long


@pytest.mark.parametrize("noun", ["removal", "hold", "return", "adjustment"])
def test_a_long_reason_is_refused_whole(cast: Cast, story: Story, noun: str) -> None:
    said = makers.a_comment(story, cast.ada, text="It was a long day.")
    way, long = f"{said.path}/{noun}", "y" * 1001
    browser = cast.mo.browser.get(way)
    assert "Up to 1,000 characters." in browser.text
    more = {"body": "It was a day."} if noun == "adjustment" else {}
    browser.post_form(way, rule="kindness", reason=long, **more)  # type: ignore[arg-type]  # text
    assert browser.status == 422
    assert "1,000 characters at most, please. This has 1,001." in browser.text
    assert typed(browser, f"#{noun}-reason") == long


def test_a_long_law_and_long_marks_are_refused_whole(cast: Cast, story: Story) -> None:
    said = makers.a_comment(story, cast.ada, text="It was a long day.")
    removal, back = f"{said.path}/removal", f"{said.path}/return"
    browser = cast.mo.browser.get(removal).post_form(removal, rule="kindness", law="z" * 201)
    assert "200 characters at most, please. This has 201." in browser.text
    assert typed(browser, "#law") == "z" * 201
    browser.get(back).post_form(back, rule="kindness", reason="Look.", marks="z" * 2001)
    assert "2,000 characters at most, please. This has 2,001." in browser.text
    assert typed(browser, "#return-marks") == "z" * 2001


@pytest.mark.parametrize(("field", "most"), [("reason", 1000), ("law", 200)])
def test_a_long_sanction_is_refused_whole(cast: Cast, field: str, most: int) -> None:
    path = "/moderation/members/ada"
    values = {"kind": "warning", "rule": "kindness", "reason": "Look.", field: "w" * (most + 1)}
    browser = cast.mo.browser.get(path).post_form(f"{path}/sanctions", **values)  # type: ignore[arg-type]  # text
    assert browser.status == 422
    assert f"{most:,} characters at most, please. This has {most + 1:,}." in browser.text
    assert typed(browser, f"#{field}") == "w" * (most + 1)


@pytest.mark.parametrize(("field", "most"), [("why", 4000), ("place", 500), ("name", 200)])
def test_a_long_notice_is_refused_whole(story: Story, visitor: Browser, field: str, most: int) -> None:
    notify(visitor, story.path, **{field: "v" * (most + 1)})
    assert visitor.status == 422
    assert f"{most:,} characters at most, please. This has {most + 1:,}." in visitor.text
    assert typed(visitor, f"#{field}") == "v" * (most + 1)


def test_what_one_tells_about_oneself_is_refused_whole(cast: Cast) -> None:
    browser = cast.ada.browser.get("/account/profile")
    browser.post_form("/account/profile", relation="r" * 121, bio="b" * 1001)
    assert browser.status == 422
    assert "This has 121." in browser.text
    assert typed(browser, "#relation") == "r" * 121
    assert typed(browser, "#bio") == "b" * 1001
