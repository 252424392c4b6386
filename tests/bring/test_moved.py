"""What changed between two exports, or here between two imports, is left as it is."""

from collections.abc import Callable
from pathlib import Path

from flask import Flask
from sqlalchemy import select

from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.articles.models import Article
from forum.comments.models import Comment as Row
from forum.core.db import session, transaction
from tests.bring.conftest import Bring, Everything
from tests.bring.exports import Comment, Item, export, thread


def _change(app: Flask, username: str, role: Role) -> None:
    with app.app_context(), transaction():
        member = session.scalars(select(Member).where(Member.username == username)).one()
        member.role, member.name = role, None


def test_a_demoted_moderator_stays_a_member_and_a_cleared_name_stays_cleared(
    app: Flask, bring: Bring, everything: Callable[[], Everything], tmp_path: Path
) -> None:
    file = export(tmp_path, Item(1, comments=thread()))
    bring(file)
    _change(app, "dora", Role.MEMBER)
    _change(app, "rosa", Role.MEMBER)
    before = everything()
    assert "Moderators" not in bring(file).output
    assert everything() == before


def test_whom_the_operator_names_is_a_moderator_again(app: Flask, bring: Bring, tmp_path: Path) -> None:
    file = export(tmp_path, Item(1, comments=thread()))
    bring(file)
    _change(app, "dora", Role.MEMBER)
    assert "Moderators: dora" in bring(file, "--moderator", "dora").output


def _stories(app: Flask) -> dict[str, tuple[str, int | None]]:
    """Each comment's story, and what it answers."""
    with app.app_context():
        rows = session.execute(select(Row.body, Article.slug, Row.parent_id).join(Article))
        return {body: (slug, parent) for body, slug, parent in rows}


def test_a_comment_that_moved_to_another_story_there_stays_where_its_readers_know_it(
    app: Flask, bring: Bring, tmp_path: Path
) -> None:
    spring = Item(2, "Spring", "spring")
    assert bring(export(tmp_path, Item(1, comments=[Comment(5, "Moved.")]), spring)).exit_code == 0
    spring.comments = [
        Comment(5, "Moved."),
        Comment(6, "A reply.", to=5, at="2021-03-04 10:00:00"),
        Comment(7, "A reply to that.", to=6, at="2021-03-05 10:00:00"),
    ]
    result = bring(export(tmp_path, Item(1, comments=[Comment(9, "Stayed.")]), spring))
    assert result.exit_code == 0, result.output
    assert "Comment 5 is here already, under another story; it was left there." in result.output
    assert "Comment 6 answers comment 5, which is not in this story here" in result.output
    stories = _stories(app)
    assert stories["Moved."] == ("my-first-winter", None)
    assert stories["A reply."] == ("spring", None)
    assert stories["A reply to that."][1] is not None
    assert "3 here already" not in result.output
    assert "0 comments (4 here already)" in bring(tmp_path / "export.xml").output


def test_a_comment_on_a_page_is_counted_as_left_out(bring: Bring, tmp_path: Path) -> None:
    page = Item(3, "About", "about-us", kind="page", comments=[Comment(1, "Nice page.")])
    assert "1 × comment on a page" in bring(export(tmp_path, page)).output
