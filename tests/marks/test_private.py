"""Marks are their owner's: no page of anybody else holds a trace of them."""

from collections.abc import Sequence

from tests import makers
from tests.people import Browser, Person

Pages = dict[tuple[int, str], list[bytes]]


def pages(browsers: Sequence[Browser], paths: Sequence[str]) -> Pages:
    """What everybody sees, without tokens, which are fresh on every page."""
    found: Pages = {}
    for who, browser in enumerate(browsers):
        for path in paths:
            answer = browser.client.get(path)
            assert answer.status_code in {200, 303}, path
            lines = answer.data.splitlines()
            found[who, path] = [
                line for line in lines if b"csrf_token" not in line and b'name="key"' not in line
            ]
    return found


def test_nobody_elses_pages_change_by_what_one_marks(
    ada: Person, ben: Person, ed: Person, mo: Person, ola: Person, visitor: Browser
) -> None:
    story = makers.an_article(ed)
    said = makers.a_comment(story, ben)
    makers.a_comment(story, ada, to=said)
    others = [ben.browser, mo.browser, ed.browser, ola.browser, visitor]
    own = [f"/account{page}" for page in ("", "/new", "/bookmarks", "/mutes")]
    paths = [story.path, f"{story.path}/comments/{said.id}", f"{said.path}/more", "/members/ada", *own]
    paths += ["/members/ben", "/members/ed"]
    pages(others, paths)
    before, reader = pages(others, paths), ada.browser
    for path in (story.path, said.path, "/members/ed"):
        reader.post(f"{path}/follow", on=1)
    for path in (story.path, said.path):
        reader.post(f"{path}/bookmark", on=1)
    reader.post(f"{story.path}/seen", all="1")
    reader.post("/account/muted-words", word="writing")
    assert reader.post("/members/ben/mute", on=1).status == 200
    after = pages(others, paths)
    assert [place for place in before if before[place] != after[place]] == []
