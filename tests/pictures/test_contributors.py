"""Who writes a story and is no editor sees of the library what editors have put into that story, no more."""

from flask import Flask
from sqlalchemy import select

from forum.core import clock
from forum.core.db import session, transaction
from forum.editing import actions, queries
from forum.editing.typesetting import typeset
from forum.pictures.models import Picture, PictureUse
from tests import makers
from tests.editing.desk import at_the_desk, saved
from tests.editing.test_contribute import LIST, NEW, newest, own, sent
from tests.handles import Story
from tests.people import Browser, Cast, Person
from tests.pictures import files
from tests.pictures.conftest import Send, told

SECRET = {"description": "Ana asleep", "credit": "Photo: Rita", "caption": "Not for anybody yet"}


def _used(app: Flask) -> set[int]:
    with app.app_context():
        return set(session.scalars(select(PictureUse.picture_id)))


def _token(app: Flask, id: int) -> str:
    with app.app_context():
        return session.get_one(Picture, id).token


def _with_ada_again(cast: Cast, body: str) -> Story:
    """Ada's story, in which Ed has saved this text before giving it back to her."""
    story = sent(cast.ada)
    saved(cast.ed, story, body=body)
    desk = at_the_desk(story)
    cast.ed.browser.get(desk).post_form(f"{desk}/changes", words="What do you think of the picture?")
    return story


def _source(who: Person, path: str) -> str:
    return who.browser.client.get(path).get_data(as_text=True)


def _looked(who: Person, story: Story, body: str) -> str:
    answer = who.browser.post(f"{at_the_desk(story)}/look", title="T", body=body, opened_on=1)
    assert answer.status == 200
    return str(told(answer.response))


def test_no_number_that_a_member_types_tells_of_the_library(app: Flask, send: Send, cast: Cast) -> None:
    send(files.a_jpeg(), **SECRET)
    cast.ada.browser.get(NEW).post_form(LIST, happened="It began on a Monday.", do="keep")
    story, ada = newest(app), cast.ada.browser
    there, nowhere = (_looked(cast.ada, story, f"![](/pictures/{id})") for id in (1, 9))
    assert there.replace("/pictures/1)", "/pictures/9)") == nowhere
    assert "A picture stands here." in there
    form = ada.get(f"{own(story)}/edit")
    form.post_form(own(story), helped="See:\n\n![](/pictures/1)", do="keep")
    pages = [_source(cast.ada, path) for path in (story.path, own(story), f"{at_the_desk(story)}/write")]
    assert "A picture stands here." in pages[0]
    for said in (there, *pages):
        assert not [each for each in (*SECRET.values(), _token(app, 1)) if each in said]
    assert "/desk/pictures" not in pages[2]
    assert 'name="picture"' not in pages[2]


def test_a_member_s_draft_holds_no_picture_of_the_library(app: Flask, send: Send, cast: Cast) -> None:
    send(files.a_jpeg(), **SECRET)
    story = sent(cast.ada, helped="See:\n\n![](/pictures/1)", do="anyway")
    assert _used(app) == set()
    assert cast.ed.browser.get(f"{at_the_desk(story)}/write").page.select("#proof figure img")
    cast.ed.browser.get("/desk/pictures/1").post_form("/desk/pictures/1/removal")
    with app.app_context():
        assert session.get(Picture, 1) is None


def test_a_contributor_sees_what_an_editor_has_put_into_their_story(
    app: Flask, send: Send, cast: Cast
) -> None:
    send(files.a_jpeg(100, 100), description="Two cups")
    send(files.a_jpeg(110, 100), **SECRET)
    story = _with_ada_again(cast, "![](/pictures/1)")
    both = "Mine.\n\n![](/pictures/1)\n\n![](/pictures/2)"
    for said in (_looked(cast.ada, story, both), _source(cast.ada, story.path)):
        assert _token(app, 1) in said
        assert "Two cups" in said
        assert _token(app, 2) not in said
    saved(cast.ada, story, body=both)
    assert _used(app) == {1}
    saved(cast.ada, story, body="I want none.")
    assert _used(app) == set()


def test_what_an_editor_lets_out_stays_whoever_typed_its_number(
    app: Flask, send: Send, cast: Cast, visitor: Browser
) -> None:
    send(files.a_jpeg(), description="Two cups")
    makers.a_topic(app)
    story = sent(cast.ada)
    saved(cast.ed, story, title="Mondays", standfirst="Of sisters.", topics=("daily-life",))
    desk, now = at_the_desk(story), clock.now()
    cast.ed.browser.get(desk).post_form(f"{desk}/changes", words="Would you add the picture?")
    saved(cast.ada, story, body="![](/pictures/1)")
    with app.app_context(), transaction():
        number = queries.latest(story.article).number
        actions.submit(cast.ada.member, story.article, _as_saved(story, number), now)
    assert _used(app) == set()
    with app.app_context(), transaction():
        actions.approve(cast.ola.member, story.article, now, on=number)
    with app.app_context(), transaction():
        actions.publish(cast.ed.member, story.article, now, on=number)
        path = f"/articles/{story.article.slug}"
    assert _used(app) == {1}
    assert visitor.get(path).page.select("figure img")


def _as_saved(story: Story, number: int) -> actions.Sent:
    return actions.Sent(typeset(queries.latest(story.article).manuscript), number, agreed=True)
