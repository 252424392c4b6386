"""What marks ask of the database: a fixed number of statements, however much there is."""

import pytest

from tests import makers
from tests.house.test_statements import asked, count
from tests.people import Browser, Cast

ASKED = {
    "more about a comment": 15,  # and how its thread is kept in order, and by whom
    "a member": 7,
    "new for you": 11,
    "bookmarks": 3,
    "mutes": 4,
    "to the first unread": 5,
}
SEEING = 7
REACTING = 13


@pytest.mark.parametrize("comments", [5, 300])
def test_every_page_of_marks_asks_the_same_number(cast: Cast, comments: int) -> None:
    story = makers.an_article(cast.ed)
    said = makers.a_comment(story, cast.ben)
    reader = cast.ada.browser
    for path in (story.path, said.path, "/members/ben"):
        reader.post(f"{path}/follow", on=1)
    reader.post(f"{said.path}/bookmark", on=1)
    makers.many_comments(story, [cast.ben, cast.mo, cast.ada], comments, threads=3)
    reader.post("/members/una/mute", on=1)
    found = {
        "more about a comment": count(reader, f"{said.path}/more"),
        "a member": count(reader, "/members/ben"),
        "new for you": count(reader, "/account/new"),
        "bookmarks": count(reader, "/account/bookmarks"),
        "mutes": count(reader, "/account/mutes"),
        "to the first unread": _sent(reader, "GET", f"{story.path}/unread"),
    }
    assert found == ASKED
    assert _sent(reader, "POST", f"{story.path}/seen", numbers="2-4") == SEEING
    assert _sent(reader, "POST", f"{said.path}/reactions", helpful="1") == REACTING


def _sent(browser: Browser, method: str, path: str, **fields: str) -> int:
    data = {"csrf_token": browser.token, **fields} if fields else None
    with asked(browser.app) as statements:
        answer = browser.client.open(path, method=method, data=data)
    assert answer.status_code == 303
    return len(statements)
