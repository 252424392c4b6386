"""What came of a poll, as a table, as data, as a picture: the numbers that its page shows, and no others."""

import csv
import io
import json
from xml.etree import ElementTree as ET

import pytest

from forum.polls.kinds import UNSAID, PollKind, Voters
from tests import makers
from tests.makers import Question
from tests.people import Browser, Person


@pytest.fixture
def question(ed: Person) -> Question:
    asked = makers.a_poll_alone(ed, ["=1+1", "No & never", UNSAID], 'A "<b>" question?', voters=Voters.ALL)
    makers.some_votes(asked, {"=1+1": 8, "No & never": 3, UNSAID: 2})
    makers.some_votes(asked, {"No & never": 6}, guests=True)
    return asked


def test_as_a_table(visitor: Browser, question: Question) -> None:
    response = visitor.get(f"{question.path}/results.csv").response
    assert response.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert response.headers["Content-Disposition"] == f'attachment; filename="poll-{question.id}.csv"'
    rows = list(csv.reader(io.StringIO(response.get_data(as_text=True).lstrip("\ufeff"))))
    assert rows[1:] == [
        ["'=1+1", "members", "5", "9", "", "", ""],
        ["No & never", "members", "0", "4", "", "", ""],
        [UNSAID, "members", "0", "4", "", "", ""],
        ["'=1+1", "visitors", "0", "4", "", "", ""],
        ["No & never", "visitors", "5", "9", "", "", ""],
        [UNSAID, "visitors", "0", "4", "", "", ""],
    ]


def test_as_data(visitor: Browser, question: Question) -> None:
    data = json.loads(visitor.get(f"{question.path}/results.json").response.get_data())
    assert data["question"] == 'A "<b>" question?'
    assert data["closed"] is False
    assert data["members"]["answers"][0] == {"answer": "=1+1", "votes": [5, 9], "share": None}
    assert data["visitors"]["answers"][1]["votes"] == [5, 9]
    assert "Not medical evidence." in data["about"]


@pytest.mark.parametrize("kind", list(PollKind))
def test_as_a_picture(ed: Person, visitor: Browser, kind: PollKind) -> None:
    asked = makers.a_poll_alone(ed, ["Up & down", "<Sideways>"], "Which <way>?", kind=kind)
    for votes in (0, 6):
        makers.some_votes(asked, {"Up & down": votes})
        response = visitor.get(f"{asked.path}/results.svg").response
        picture = ET.fromstring(response.get_data(as_text=True))  # noqa: S314 - our own
        space = "{http://www.w3.org/2000/svg}"
        assert picture.findtext(f"{space}title") == "Which <way>?"
        assert "Not medical evidence." in (picture.findtext(f"{space}desc") or "")
        assert picture.findall(f".//{space}script") == []
        words = " ".join(each.text or "" for each in picture.iter(f"{space}text"))
        assert ("Up & down" in words) is bool(votes)
        assert ("Fewer than 5 have answered" in words) is not bool(votes)


def test_forty_long_answers_come_through(ed: Person, visitor: Browser) -> None:
    asked = makers.a_poll_alone(ed, [f"{number} " + "long" * 29 for number in range(40)])
    makers.some_votes(asked, dict.fromkeys(asked.choices, 1))
    for way in ("", "/results.csv", "/results.json", "/results.svg"):
        assert visitor.get(f"{asked.path}{way}").status == 200
    assert len(visitor.get(asked.path).page.select("tbody tr")) == 40
