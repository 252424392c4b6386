"""Marks are their owner's: no page of anybody else holds a trace of them."""

from tests import makers
from tests.people import Browser, Person


def test_nobody_elses_pages_change_by_what_one_marks(
    ada: Person, ben: Person, ed: Person, mo: Person, ola: Person, visitor: Browser
) -> None:
    story = makers.an_article(ed)
    said = makers.a_comment(story, ben)
    makers.a_comment(story, ada, to=said)
    others = {"ben": ben.browser, "mo": mo.browser, "ed": ed.browser, "ola": ola.browser, "visitor": visitor}
    paths = [
        story.path,
        f"{story.path}/comments/{said.id}",
        f"{said.path}/more",
        "/members/ada",
        "/members/ben",
        "/account",
        "/account/new",
        "/account/bookmarks",
        "/account/mutes",
    ]

    def pages() -> dict[tuple[str, str], bytes]:
        return {
            (who, path): browser.client.get(path).data
            for who, browser in others.items()
            for path in paths
            if who != "ada"
        }

    pages()
    before = pages()
    reader = ada.browser
    reader.post(f"{story.path}/seen", all="1")
    reader.post(f"{story.path}/follow", on=1)
    reader.post(f"{said.path}/follow", on=1)
    reader.post("/members/ed/follow", on=1)
    reader.post("/members/ben/mute", on=1)
    reader.post("/account/muted-words", word="writing")
    reader.post(f"{story.path}/bookmark", on=1)
    assert reader.post(f"{said.path}/bookmark", on=1).status == 200
    after = pages()
    changed = [place for place in before if _told(before[place]) != _told(after[place])]
    assert changed == []


def _told(page: bytes) -> list[bytes]:
    """Without tokens, which are fresh on every page."""
    return [line for line in page.splitlines() if b"csrf_token" not in line and b'name="key"' not in line]
