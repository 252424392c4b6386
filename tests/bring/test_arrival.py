"""What an export brings, as readers then find it."""

import re
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import select

from forum.articles.models import OldAddress, Tag
from forum.core.db import session
from tests import makers
from tests.bring.conftest import Bring
from tests.bring.exports import Comment, Item, export, thread
from tests.people import Browser, Person


def _story(visitor: Browser, slug: str = "my-first-winter") -> str:
    page = visitor.get(f"/articles/{slug}")
    assert page.status == 200
    return page.text


def test_a_story_arrives_with_author_topic_tag_and_disclaimer(
    bring: Bring, visitor: Browser, tmp_path: Path
) -> None:
    item = Item(1, disclaimer="Only what Rosa lived through.")
    assert bring(export(tmp_path, item)).exit_code == 0
    text = _story(visitor)
    for words in ("Rosa Lind", "Daily life", "Winter", "1 March 2021", "Only what Rosa lived through."):
        assert words in text


def test_a_thread_arrives_in_order_with_badge_and_note(
    bring: Bring, visitor: Browser, tmp_path: Path
) -> None:
    result = bring(export(tmp_path, Item(1, comments=thread())))
    assert "4 comments" in result.output
    assert "in 2 new threads, up to 3 levels deep; 0 held, 1 editor’s note" in result.output
    text = _story(visitor)
    places = [
        text.index(words) for words in ("Cold here", "Welcome, walker", "Thank you, Dora", "Mine was mild")
    ]
    assert places == sorted(places)
    badges = [badge.get_text() for badge in visitor.page.select("article article .badge, .comment .badge")]
    assert badges == ["Moderator"]
    note = visitor.page.select_one("#comment-2 aside, article[id^=comment] aside")
    assert note is not None
    assert "adjusted to comply with community rules." in note.get_text()
    assert "Editor’s note: adjusted" not in text.replace(note.get_text(" ", strip=True), "")


def test_old_links_lead_to_the_new_page(bring: Bring, visitor: Browser, tmp_path: Path) -> None:
    bring(export(tmp_path, Item(7)))
    for old in ("/?p=7", "/posts/my-first-winter/", "/posts/my-first-winter"):
        moved = visitor.get(old, follow=False)
        assert (moved.status, moved.location) == (301, "/articles/my-first-winter")


@pytest.mark.parametrize(
    ("link", "kept"),
    [
        ("/blog/?p=7", {"/?p=7", "/blog/?p=7"}),
        ("/blog/?p=7&sort=a/", {"/?p=7", "/blog/?p=7&sort=a/"}),
        ("/blog/winter/", {"/?p=7", "/blog/winter"}),
    ],
)
def test_old_links_are_kept_as_they_will_be_asked_for(
    app: Flask, bring: Bring, tmp_path: Path, link: str, kept: set[str]
) -> None:
    bring(export(tmp_path, Item(7, link=link)))
    with app.app_context():
        assert set(session.scalars(select(OldAddress.path))) == kept


def test_pages_become_standing_pages(bring: Bring, visitor: Browser, tmp_path: Path) -> None:
    bring(export(tmp_path, Item(8, "Our house", "our-house", "<p>Come in.</p>", kind="page")))
    assert "Come in." in visitor.get("/pages/our-house").text
    assert visitor.get("/?page_id=8").path == "/pages/our-house"


def test_drafts_and_what_is_not_due_stay_with_the_editors(
    bring: Bring, visitor: Browser, tmp_path: Path
) -> None:
    later = Item(2, "Later", "later", status="future", at="2091-01-01 09:00:00")
    bring(
        export(
            tmp_path,
            Item(1, "Draft", "draft", status="draft"),
            later,
            Item(3, "Own", "own", status="private"),
        )
    )
    for slug in ("draft", "later", "own"):
        assert visitor.get(f"/articles/{slug}").status == 404


def test_held_comments_wait_and_spam_stays_out(bring: Bring, visitor: Browser, tmp_path: Path) -> None:
    comments = [
        Comment(1, "Good morning."),
        Comment(2, "Please wait for me.", approved="0"),
        Comment(3, "Buy this.", approved="spam"),
        Comment(4, "Gone.", approved="trash"),
        Comment(5, "A mention.", kind="pingback"),
    ]
    result = bring(export(tmp_path, Item(1, comments=comments)))
    assert "2 comments" in result.output
    assert "1 held" in result.output
    text = _story(visitor)
    assert "1 comment" in text
    assert "Good morning." in text
    for words in ("Please wait", "Buy this", "Gone.", "A mention"):
        assert words not in text


def test_hostile_bodies_come_through_the_same_walls(bring: Bring, visitor: Browser, tmp_path: Path) -> None:
    evil = (
        '<p onclick="alert(1)">Hello <script>alert(2)</script><img src="https://spy.example/x.png" alt="x">'
        '<a href="javascript:alert(3)">go</a></p>[gallery ids="1,2"][unknown]kept[/unknown]'
    )
    bring(export(tmp_path, Item(1, body=evil, comments=[Comment(1, evil)])))
    html = str(visitor.get("/articles/my-first-winter").page.select_one("main"))
    # What is told to machines that read is ours, and no markup stands in it.
    html = re.sub(r'<script type="application/ld\+json">[^<]*</script>', "", html)
    for danger in ("<script", "onclick", "<img", "javascript:", "[gallery", "[unknown"):
        assert danger not in html.split("<article", 1)[1].split('id="comments"')[0], danger
    for danger in ("<script>", "onclick=", "<img", 'href="javascript:'):
        assert danger not in html
    assert "kept" in html


def test_tags_of_one_address_that_differ_in_a_sign_stay_two(app: Flask, bring: Bring, tmp_path: Path) -> None:
    two = Item(7, tag="HER2+"), Item(8, "Another", "another", tag="HER2-")
    for _ in range(2):
        bring(export(tmp_path, *two))
    with app.app_context():
        assert set(session.scalars(select(Tag.name))) == {"HER2+", "HER2-"}


def test_what_arrives_takes_over_no_address_that_leads_to_another_story(
    app: Flask, bring: Bring, tmp_path: Path, ed: Person, visitor: Browser
) -> None:
    story = makers.an_article(ed)
    makers.an_old_address(story, "/articles/my-first-winter")
    bring(export(tmp_path, Item(7)))
    assert visitor.get("/articles/my-first-winter").path == story.path
    assert visitor.get("/articles/my-first-winter-2").status == 200
