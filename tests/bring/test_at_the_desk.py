"""What an export brings opens on the desk, and goes on from there."""

from pathlib import Path

from flask import Flask
from sqlalchemy import select

from forum.articles.models import Article
from forum.core.db import session
from tests.bring.conftest import Bring
from tests.bring.exports import Item, export, thread
from tests.editing.desk import at_the_desk, saved
from tests.makers import Story
from tests.people import Browser, Cast


def test_every_story_of_an_export_opens_at_the_desk_and_can_be_changed(
    app: Flask, bring: Bring, cast: Cast, visitor: Browser, tmp_path: Path
) -> None:
    assert bring(export(tmp_path, Item(1, comments=thread()), Item(2, name="second"))).exit_code == 0
    with app.app_context():
        found = [Story(app, each.id, each.slug) for each in session.scalars(select(Article))]
    assert len(found) == 2
    for story in found:
        assert cast.ed.browser.get(at_the_desk(story)).status == 200
    story, path = found[0], at_the_desk(found[0])
    saved(cast.ed, story, body="Changed at the desk.", relation="lives with MS", paid=False)
    page = cast.ed.browser.get(path)
    assert "with changes on the way" in page.text
    saved(cast.ed, story, standfirst=page.page.title.text if page.page.title else "A winter.")
    cast.ed.browser.get(path).post_form(f"{path}/update", kind="small")
    assert "Changed at the desk." in visitor.get(story.path).text
