"""Hostile texts in a real browser: nothing runs, no request leaves, nothing is clobbered, nobody is misled.

Each page is looked at as it is served, where its policy would report what it stops, and without its policy,
where nothing but the sanitizer stands between a text and its reader. The same texts as they were typed must
set the traps off; else they would see nothing here either.
"""

from collections.abc import Iterator, Sequence

import pytest
from playwright.sync_api import Browser, StorageState

from tests.browser.behind import Behind
from tests.browser.server import Site
from tests.browser.traps import WHERE, Trapped, trapped, uncleaned
from tests.core.corpus import CLASSES, DOCUMENTS, SAMPLE
from tests.hostile import placed

LETTERS = tuple(placed.letters(DOCUMENTS))
RUNNING = (*CLASSES["scripts"], *CLASSES["handlers"], *CLASSES["fetches"], *CLASSES["mutation"])


@pytest.fixture
def window(chrome: Browser, site: Site, as_ada: StorageState) -> Iterator[Trapped]:
    """Ada's window with every trap set, without our policy. Nothing may have been caught in the end."""
    with trapped(chrome, site, bypass_csp=True, storage_state=as_ada) as window:
        yield window
        assert window.caught == []


@pytest.fixture
def guarded(chrome: Browser, site: Site) -> Iterator[Trapped]:
    """A visitor's window, with our policy. It may have had nothing to stop."""
    with trapped(chrome, site) as window:
        yield window
        assert window.caught == []


def packed(texts: Sequence[str], longest: int) -> list[str]:
    """Lines that hold as many texts as they can."""
    lines = [""]
    for text in (placed.one_line(placed.sendable(text), longest) for text in texts):
        if len(lines[-1]) + len(text) < longest:
            lines[-1] = f"{lines[-1]} {text}".strip()
        else:
            lines.append(text)
    return lines


def looked_at(window: Trapped, paths: Sequence[str]) -> None:
    """Open them one after the other."""
    assert {path: found for path in paths if (found := window.look(path))} == {}
    assert len(paths) > 0


def test_the_traps_see_what_the_same_texts_do_uncleaned(chrome: Browser, site: Site) -> None:
    with trapped(chrome, site, bypass_csp=True) as window:
        caught = [uncleaned(window, texts) for texts in placed.pages(RUNNING, 45)]
    assert sum(map(len, caught)) >= 100
    kinds = {words.split()[1] for words in window.caught}
    assert kinds >= {"alert", "request", "eval", "setTimeout", "Function", "write", "open", "innerHTML"}


def conversations(behind: Behind, letters: Sequence[str]) -> list[str]:
    """Stories that these were said under; their paths."""
    ada, ed, paths = behind.person("ada"), behind.person("ed"), []
    for texts in placed.pages(letters):
        story = placed.story(ed)
        placed.commented(story, ada, texts)
        paths.append(story.path)
    return paths


def test_comments(window: Trapped, guarded: Trapped, behind: Behind) -> None:
    paths = conversations(behind, LETTERS)
    looked_at(window, paths)
    looked_at(guarded, paths[::2])


def test_a_comment_each(window: Trapped, behind: Behind) -> None:
    """Documents that nothing else follows in their comment."""
    looked_at(window, conversations(behind, SAMPLE[::4]))


def test_notes(window: Trapped, behind: Behind) -> None:
    ada, ed, paths = behind.person("ada"), behind.person("ed"), []
    for texts in placed.pages(packed(SAMPLE, 480)):
        story = placed.story(ed)
        for said, text in zip(placed.commented(story, ada, ["x"] * len(texts)), texts, strict=True):
            placed.noted(said, text)
        paths.append(story.path)
    looked_at(window, paths)


def test_stories_titles_and_who_tells_them(window: Trapped, behind: Behind) -> None:
    paths: list[str] = []
    names = iter(packed(SAMPLE, placed.LONGEST_NAME))
    for titles in placed.pages(packed(SAMPLE, placed.LONGEST_TITLE), 12):
        author = placed.named(behind.app, [next(names)])[0]
        text = "\n\n".join(LETTERS[len(paths) : len(paths) + 6])
        for title in titles:
            story = placed.story(author, title, text, standfirst=title)
        paths += [f"/authors/{author.username}", story.path]
    looked_at(window, paths)


def test_names(window: Trapped, behind: Behind) -> None:
    ed, paths = behind.person("ed"), []
    for names in placed.pages(packed(SAMPLE, placed.LONGEST_NAME)[::3]):
        story, people = placed.story(ed), placed.named(behind.app, names)
        for person in people:
            placed.commented(story, person, ["x"])
        paths += [story.path, f"/members/{people[0].username}"]
    looked_at(window, paths)


def test_polls(window: Trapped, behind: Behind) -> None:
    ed = behind.person("ed")
    choices = packed(SAMPLE, placed.LONGEST_CHOICE)
    paths = [placed.polled(placed.story(ed), texts) for texts in placed.pages(choices, 60)]
    looked_at(window, paths)


def test_changing_a_comment_and_how_it_read_before(window: Trapped, behind: Behind) -> None:
    ada, story, paths = behind.person("ada"), placed.story(behind.person("ed")), []
    letters = sorted(LETTERS, key=len)[-5:]
    for said, text in zip(placed.commented(story, ada, letters), letters, strict=True):
        placed.changed(said, ada, f"changed {text}"[:9000])
        paths += [
            f"{said.path}/edit",
            f"{said.path}/history",
            f"{said.path}/reply?quote=1",
            f"{said.path}/more",
        ]
    looked_at(window, paths)


def test_what_is_typed_into_the_box(window: Trapped, behind: Behind) -> None:
    """Previews, in place, by the button on the page."""
    page, story = window.page, placed.story(behind.person("ed"))
    for text in [text for text in LETTERS if len(text) > 2_000 and placed.fits(text)][:5]:
        page.goto(f"{story.path}/comments/new")
        page.locator("main textarea[name=body]").fill(text)
        page.locator("main button[value=preview]").click()
        page.locator(".writing__preview div.words").wait_for()
        assert window.touch(page.main_frame, WHERE) == []


def test_drafts(window: Trapped, behind: Behind) -> None:
    for text in LETTERS[:30]:
        placed.begun(placed.story(behind.person("ed")), behind.person("ada"), text)
    looked_at(window, ["/account/drafts"])
