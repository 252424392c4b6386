"""A story keeps its state, its dates, its old address and its names, or the report says why not."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.transfer.wxr_files import (
    comment,
    meta,
    post,
    sentences,
    staged,
    thread,
)


@pytest.mark.parametrize(
    ("status", "state"),
    [
        ("publish", "published"),
        ("future", "scheduled"),
        ("draft", "draft"),
        ("pending", "pending"),
        ("private", "private"),
        ("", "draft"),
    ],
)
def test_a_story_keeps_its_state(tmp_path: Path, status: str, state: str) -> None:
    with staged(tmp_path, post(1, status=status)) as staging:
        (story,) = staging.posts()
        assert story.state == state


def test_a_state_of_a_plugin_is_kept_as_a_draft_and_reported(tmp_path: Path) -> None:
    with staged(tmp_path, post(1, status="pitch")) as staging:
        (story,) = staging.posts()
        assert story.state == "draft"
        assert sentences(staging) == [
            'Post 1 is in the state "pitch", which Kith does not know; it was kept as a draft.'
        ]


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"post_type": "nav_menu_item"}, "menu entry"),
        ({"post_type": "revision", "status": "inherit"}, "revision"),
        ({"post_type": "wp_global_styles"}, "theme setting"),
        ({"post_type": "product"}, 'entry of the type "product"'),
        ({"status": "trash"}, "post in the trash"),
        ({"status": "auto-draft"}, "post that was never saved"),
        ({"post_type": "page", "status": "inherit"}, "revision of a page"),
    ],
)
def test_what_is_no_story_is_counted_with_its_comments(
    tmp_path: Path, fields: dict[str, str], reason: str
) -> None:
    with staged(tmp_path, post(1, comment(5), comment(6), **fields), post(2)) as staging:
        assert [story.foreign_id for story in staging.posts()] == [2]
        assert dict(staging.skipped) == {reason: 1, "comment on something that was left out": 2}
        assert sentences(staging) == []


def test_a_story_behind_a_password_says_so_without_the_password(tmp_path: Path) -> None:
    with staged(tmp_path, post(1, post_password="infusion")) as staging:
        (story,) = staging.posts()
        assert story.protected
        assert "infusion" not in repr(story)


@pytest.mark.parametrize(
    ("link", "path"),
    [
        ("https://stories.example/2017/07/first/", "/2017/07/first/"),
        ("https://stories.example/?p=12", "/?p=12"),
        ("https://stories.example?p=12", "/?p=12"),
        ("https://stories.example/caf%C3%A9/#more", "/café/"),
        ("https://[broken", ""),
        ("javascript:alert(1)", ""),
        ("", ""),
    ],
)
def test_an_old_address_is_kept_as_readers_will_ask_for_it(tmp_path: Path, link: str, path: str) -> None:
    with staged(tmp_path, post(1, link=link)) as staging:
        (story,) = staging.posts()
        assert story.link == path


def test_a_story_keeps_its_former_names_and_only_the_settings_we_use(tmp_path: Path) -> None:
    extra = (
        meta("_wp_old_slug", "erste-infusion"),
        meta("disclaimer", "My own words."),
        meta("_edit_lock", "1:2"),
    )
    with staged(tmp_path, post(1, *extra, post_name="caf%c3%a9")) as staging:
        (story,) = staging.posts()
        assert (story.slug, story.old_slugs) == ("café", ("erste-infusion",))
        assert story.meta == {"disclaimer": "My own words."}


def test_a_draft_needs_no_date(tmp_path: Path) -> None:
    zeros = "0000-00-00 00:00:00"
    with staged(tmp_path, post(1, status="draft", post_date=zeros, post_date_gmt=zeros)) as staging:
        (story,) = staging.posts()
        assert (story.published_at, story.created_at) == (None, None)
        assert sentences(staging) == []


def test_a_story_without_a_time_in_utc_keeps_its_local_one_and_that_is_counted(tmp_path: Path) -> None:
    with staged(tmp_path, post(1, post_date_gmt="0000-00-00 00:00:00")) as staging:
        (story,) = staging.posts()
        assert story.published_at == datetime(2017, 7, 11, 11, tzinfo=UTC)
        assert dict(staging.noted) == {"post without a time in UTC: its local time was taken": 1}


@pytest.mark.parametrize(
    "date", ["2017-13-01 00:00:00", "yesterday", "0017-07-11 09:00:00", "٢٠١٧-٠٧-١١ 09:00:00"]
)
def test_a_story_with_an_impossible_date_is_left_out_with_its_comments(tmp_path: Path, date: str) -> None:
    with staged(tmp_path, post(1, comment(5), post_date_gmt=date), post(2)) as staging:
        assert [story.foreign_id for story in staging.posts()] == [2]
        assert sentences(staging)[0].startswith("Post 1 has a date that can't be read (")
        assert staging.skipped["comment on something that was left out"] == 1


def test_a_story_that_is_there_twice_comes_once_without_talk_of_its_comments(tmp_path: Path) -> None:
    with staged(tmp_path, post(1, comment(5)), post(1, comment(5), title="Again")) as staging:
        assert [story.title for story in staging.posts()] == ["Story 1"]
        assert thread(staging) == [(5, None)]
        assert sentences(staging) == ["Post 1 is in the file again; this one was left out with its comments."]


@pytest.mark.parametrize("number", ["", "abc", "-1", "0", "99999999999999999999", "١"])
def test_a_story_without_a_usable_id_is_reported_with_its_line(tmp_path: Path, number: str) -> None:
    with staged(tmp_path, post(number)) as staging:
        assert list(staging.posts()) == []
        assert sentences(staging) == [
            "The post in line 13 has no usable id and was left out with its comments."
        ]
