"""Opening a page changes no row, whoever opens it."""

import pytest
from flask import Flask

from tests.house.places import Places
from tests.house.state import changed, state
from tests.people import Browser


@pytest.mark.parametrize("who", ["a visitor", "ada", "ola"])
def test_opening_every_page_changes_no_table(demo: Flask, places: Places, who: str) -> None:
    browser = Browser(demo) if who == "a visitor" else Browser(demo).sign_in(who)
    before, pages = state(demo), places.pages(demo)
    for address in pages:
        browser.client.get(address)
        browser.client.head(address)
        browser.client.options(address)
    assert changed(before, state(demo)) == set()
