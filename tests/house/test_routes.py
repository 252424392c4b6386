"""Every route says who it is for and what it does."""

import pytest
from flask import Flask

from forum.accounts.roles import Role
from tests.house.places import rules

pytestmark = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)


def test_every_route_states_its_audience(app: Flask) -> None:
    silent = object()
    stated = {
        rule.endpoint: getattr(app.view_functions[rule.endpoint], "audience", silent) for rule in rules(app)
    }
    assert [endpoint for endpoint, audience in stated.items() if audience is silent] == []
    assert set(stated.values()) <= {None, *Role}


def test_every_route_either_reads_or_writes(app: Flask) -> None:
    both = [
        rule.rule
        for rule in rules(app)
        if (rule.methods or set()) - {"OPTIONS"} not in ({"GET", "HEAD"}, {"POST"})
    ]
    assert both == []


def test_every_route_is_an_address_of_its_own(app: Flask) -> None:
    answered = [(rule.rule, "GET" in (rule.methods or ())) for rule in rules(app)]
    assert len(answered) == len(set(answered))


def test_no_route_can_be_called_by_a_number_too_long_for_the_database(app: Flask) -> None:
    assert app.test_client().get("/comments/1234567890").status_code == 404
    assert app.test_client().get("/comments/-1").status_code == 404
