"""What people had on their WordPress site is found again, from every version of its export."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from forum.transfer.wxr.shapes import Person, Site, Term
from forum.transfer.wxr.staging import stage
from tests.transfer.wxr_files import (
    author,
    comment,
    export,
    meta,
    only,
    post,
    save,
    sentences,
    staged,
    term,
    thread,
)


def test_the_site_says_where_it_was(tmp_path: Path) -> None:
    with staged(tmp_path, post(1)) as staging:
        assert staging.site == Site(
            "https://stories.example", "https://stories.example/blog", "Living with MS", "1.2"
        )


@pytest.mark.parametrize("version", ["1.0", "1.1", "1.2"])
def test_a_story_and_its_comment_come_from_every_version(tmp_path: Path, version: str) -> None:
    with staged(tmp_path, post(1, comment(5)), version=version) as staging:
        (story,) = staging.posts()
        assert (story.title, story.state, story.creator) == ("Story 1", "published", "ada")
        assert story.published_at == datetime(2017, 7, 11, 9, tzinfo=UTC)
        assert thread(staging) == [(5, None)]
        assert staging.site.version == version


def test_wxr_1_0_knows_its_authors_by_their_stories_alone(tmp_path: Path) -> None:
    items = post(1, creator="ada"), post(2, creator="Ben"), post(3, creator="ADA")
    with staged(tmp_path, *items, version="1.0") as staging:
        assert list(staging.people()) == [Person(None, "ada", "", "ada"), Person(None, "Ben", "", "Ben")]


def test_ada_keeps_her_name_and_her_number(tmp_path: Path) -> None:
    with staged(tmp_path, post(1, creator="ADA"), channel=author(name="Ada &amp; Co")) as staging:
        assert list(staging.people()) == [Person(1, "ada", "ada@stories.example", "Ada & Co")]


def test_two_authors_with_one_login_are_reported(tmp_path: Path) -> None:
    with staged(tmp_path, post(1), channel=author() + author("Ada", 2)) as staging:
        assert len(list(staging.people())) == 1
        assert 'has the login of another one, "Ada"' in sentences(staging)[0]


def test_an_author_without_a_login_is_reported_with_the_line(tmp_path: Path) -> None:
    with staged(tmp_path, post(1), channel=author("")) as staging:
        assert sentences(staging) == ["The author in line 13 has no login and was left out."]


def test_categories_become_terms_once_and_menus_do_not(tmp_path: Path) -> None:
    channel = (
        "<wp:category><wp:category_nicename>treatment</wp:category_nicename>"
        "<wp:cat_name><![CDATA[Treatment &amp; care]]></wp:cat_name></wp:category>"
        "<wp:tag><wp:tag_slug>ms</wp:tag_slug><wp:tag_name>MS</wp:tag_name></wp:tag>"
        "<wp:term><wp:term_taxonomy>nav_menu</wp:term_taxonomy><wp:term_slug>m</wp:term_slug></wp:term>"
    )
    story = post(1, term("category", "treatment", "Treatment"), term("post_tag", "new", "New"))
    with staged(tmp_path, story, channel=channel) as staging:
        assert list(staging.terms()) == [
            Term("category", "treatment", "Treatment & care"),
            Term("tag", "ms", "MS"),
            Term("tag", "new", "New"),
        ]
        assert staging.skipped['term of the kind "nav_menu"'] == 1


def test_wxr_1_0_names_each_term_twice_and_a_story_has_it_once(tmp_path: Path) -> None:
    twice = "<category><![CDATA[Sleep]]></category>" + term("category", "sleep", "Sleep")
    tags = '<category domain="tag"><![CDATA[night]]></category>' + term("tag", "night", "night")
    with staged(tmp_path, post(1, twice, tags), version="1.0") as staging:
        (story,) = staging.posts()
        assert story.terms == (Term("category", "sleep", "Sleep"), Term("tag", "night", "night"))


def test_a_picture_is_known_by_its_id_and_its_story(tmp_path: Path) -> None:
    picture = post(
        9,
        meta("_wp_attachment_image_alt", "Me, smiling"),
        post_type="attachment",
        status="inherit",
        post_parent="1",
        attachment_url="https://stories.example/me.jpg",
    )
    lost = post(10, post_type="attachment", status="inherit")
    with staged(tmp_path, post(1), picture, lost) as staging:
        found = staging.attachments[9]
        assert (found.url, found.alt) == ("https://stories.example/me.jpg", "Me, smiling")
        assert staging.attachments.of_post(1) == [9]
        assert (list(staging.attachments), len(staging.attachments)) == ([9], 1)
        assert 10 not in staging.attachments
        assert staging.skipped["attachment without an id or an address"] == 1


def test_ben_is_kept_with_his_name_and_number_but_never_with_his_address_on_the_net(tmp_path: Path) -> None:
    words = comment(5, comment_author="Ben &amp; &lt;Bo&gt;", comment_user_id="3")
    with staged(tmp_path, post(1, words)) as staging:
        ben = only(staging)
        assert (ben.author_name, ben.author_email, ben.user_id) == ("Ben & <Bo>", "ben@members.example", 3)
        assert "192.0.2.7" not in repr(ben)


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"comment_approved": "spam"}, "spam comment"),
        ({"comment_approved": "trash"}, "comment in the trash"),
        ({"comment_approved": "post-trashed"}, "comment in the trash"),
        ({"comment_type": "pingback"}, "pingback"),
        ({"comment_type": "trackback"}, "trackback"),
        ({"comment_type": "note"}, 'comment of the kind "note"'),
        ({"comment_content": " \n "}, "comment without text"),
    ],
)
def test_what_nobody_said_is_counted_and_left_out(
    tmp_path: Path, fields: dict[str, str], reason: str
) -> None:
    with staged(tmp_path, post(1, comment(5, **fields), comment(6))) as staging:
        assert thread(staging) == [(6, None)]
        assert dict(staging.skipped) == {reason: 1}


@pytest.mark.parametrize(
    ("approved", "standing"),
    [("1", "approved"), ("approved", "approved"), ("0", "held"), ("hold", "held"), ("", "held")],
)
def test_only_what_was_approved_is_shown_at_once(tmp_path: Path, approved: str, standing: str) -> None:
    with staged(tmp_path, post(1, comment(5, comment_approved=approved))) as staging:
        assert only(staging).standing == standing


def test_comments_find_their_story_also_when_it_says_its_number_last(tmp_path: Path) -> None:
    text = export(post(1, comment(5)))
    number = "<wp:post_id><![CDATA[1]]></wp:post_id>\n"
    text = text.replace(number, "").replace("</item>", f"{number}</item>")
    with stage(save(tmp_path, text)) as staging:
        assert thread(staging) == [(5, None)]


def test_control_characters_are_taken_out_and_counted(tmp_path: Path) -> None:
    with staged(tmp_path, post(1, comment(5, content="so\x0b\x1d far\ufffe"))) as staging:
        assert only(staging).content == "so far"
        assert staging.noted["control character: it was removed"] == 2


def test_blank_lines_before_the_file_begins_do_no_harm_and_count_as_lines(tmp_path: Path) -> None:
    with staged(tmp_path, post(""), before="\ufeff\n\n") as staging:
        assert sentences(staging)[0].startswith("The post in line 15 ")


def test_progress_ends_at_the_size_of_the_file(tmp_path: Path) -> None:
    path = save(tmp_path, export(post(1, content="x" * 200_000)))
    seen: list[tuple[int, int]] = []
    with stage(path, lambda done, total: seen.append((done, total))):
        size = path.stat().st_size
    assert seen[-1] == (size, size)
    assert seen == sorted(seen)
    assert len(seen) > 2
