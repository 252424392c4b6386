"""Pages that are kept stay kept while somebody writes what nobody can read yet."""

from sqlalchemy import select

from forum.articles.models import Shelf
from forum.core import clock
from forum.core.db import session, transaction
from forum.editing import actions
from tests import makers
from tests.editing.desk import approved, begun, saved
from tests.editing.test_contribute import LIST, NEW, TOLD, newest, own
from tests.people import Browser, Cast


def shelf(cast: Cast) -> int:
    with cast.ed.app.app_context():
        return session.scalar(select(Shelf.count)) or 0


def test_a_member_who_keeps_a_draft_empties_no_kept_page(cast: Cast, visitor: Browser) -> None:
    story = makers.an_article(cast.ed)
    before = shelf(cast), visitor.get(story.path).response.headers["ETag"]
    browser = cast.ada.browser
    browser.get(NEW).post_form(LIST, follow=True, **(TOLD | {"do": "keep"}))
    draft = newest(cast.ada.app)
    for turn in range(3):
        browser.get(f"{own(draft)}/edit").post_form(own(draft), title=f"My secret {turn}", do="keep")
    with draft.app.app_context():
        assert draft.article.title == "My secret 2"
    assert (shelf(cast), visitor.get(story.path).response.headers["ETag"]) == before


def test_an_editor_who_saves_a_draft_empties_none_either(cast: Cast) -> None:
    draft = begun(cast.ed)
    before = shelf(cast)
    saved(cast.ed, draft, title="Another title", slug="another-address")
    assert shelf(cast) == before


def test_what_readers_can_see_or_could_moves_the_shelf(cast: Cast) -> None:
    story = approved(cast.ed, cast.ola)
    counts = [shelf(cast)]
    with story.app.app_context():
        with transaction():
            actions.publish(cast.ed.member, story.article, clock.now(), on=1)
        counts.append(shelf(cast))
        with transaction():
            story.article.title = "Another title"
        counts.append(shelf(cast))
        with transaction():
            actions.archive(cast.ed.member, story.article, "Its author asked us to.", clock.now())
        counts.append(shelf(cast))
    assert counts == sorted(set(counts))


def test_it_stays_where_it_is_when_nothing_comes_of_it(cast: Cast) -> None:
    story = makers.an_article(cast.ed)
    before = shelf(cast)
    with story.app.app_context():
        try:
            with transaction():
                story.article.title = "Another title"
                session.flush()
                raise KeyError
        except KeyError:
            pass
        with transaction():
            story.article.body = "More of it."
    assert shelf(cast) == before
