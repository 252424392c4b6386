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
    broken = [address for address in pages if browser.client.get(address).status_code >= 500]
    for address in pages:
        browser.client.head(address)
        browser.client.options(address)
    assert broken == []
    assert changed(before, state(demo)) == set()
