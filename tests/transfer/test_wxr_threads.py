"""Every comment stands where its writer put it, or where the report says."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.transfer.wxr_files import comment, only, post, sentences, staged, thread

TOP = "it was kept as the start of a thread."


def test_an_answer_named_before_its_question_comes_after_it(tmp_path: Path) -> None:
    newest_first = comment(3, parent=4), comment(4, parent=2), comment(2), comment(1)
    with staged(tmp_path, post(1, *newest_first)) as staging:
        assert thread(staging) == [(1, None), (2, None), (4, 2), (3, 4)]
        assert sentences(staging) == []


def test_comments_of_one_moment_come_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    same = {"comment_date_gmt": "2020-01-01 00:00:00"}
    with staged(tmp_path, post(1, comment(9, **same), comment(7, **same), comment(8, **same))) as staging:
        assert [number for number, _ in thread(staging)] == [7, 8, 9]


def test_the_time_of_writing_decides_not_the_number(tmp_path: Path) -> None:
    late = comment(4, comment_date_gmt="2021-01-01 00:00:00")
    with staged(tmp_path, post(1, late, comment(9), comment(8))) as staging:
        assert [number for number, _ in thread(staging)] == [8, 9, 4]


def test_an_answer_older_than_its_question_waits_for_it(tmp_path: Path) -> None:
    early = comment(1, parent=5), comment(2, parent=1), comment(3), comment(5), comment(6)
    with staged(tmp_path, post(1, *early)) as staging:
        assert thread(staging) == [(3, None), (5, None), (1, 5), (2, 1), (6, None)]


def test_each_story_has_its_own_comments(tmp_path: Path) -> None:
    with staged(tmp_path, post(1, comment(5), comment(7, 5)), post(2, comment(6))) as staging:
        assert (thread(staging, 1), thread(staging, 2), thread(staging, 3)) == (
            [(5, None), (7, 5)],
            [(6, None)],
            [],
        )
        assert staging.count_comments() == 3


def test_the_time_of_writing_is_kept_in_utc(tmp_path: Path) -> None:
    written = {"comment_date": "2020-06-01 14:00:00", "comment_date_gmt": "2020-06-01 12:00:00"}
    with staged(tmp_path, post(1, comment(5, **written))) as staging:
        assert only(staging).created_at == datetime(2020, 6, 1, 12, tzinfo=UTC)


def test_without_utc_the_local_time_counts_and_that_is_noted(tmp_path: Path) -> None:
    with staged(tmp_path, post(1, comment(5, comment_date_gmt="0000-00-00 00:00:00"))) as staging:
        assert only(staging).created_at == datetime(2020, 1, 1, 0, 5, tzinfo=UTC)
        assert staging.noted["comment without a time in UTC: its local time was taken"] == 1


def test_an_orphan_starts_a_thread_and_is_reported(tmp_path: Path) -> None:
    with staged(tmp_path, post(1, comment(17, parent=99), comment(18, parent=17))) as staging:
        assert thread(staging) == [(17, None), (18, 17)]
        assert sentences(staging) == [f"Comment 17 answers comment 99, which is not in the file; {TOP}"]


def test_an_answer_to_another_story_starts_a_thread_and_is_reported(tmp_path: Path) -> None:
    with staged(tmp_path, post(1, comment(5)), post(2, comment(6, parent=5))) as staging:
        assert thread(staging, 2) == [(6, None)]
        assert sentences(staging) == [f"Comment 6 answers comment 5, which belongs to another post; {TOP}"]


def test_a_parent_that_is_no_number_is_reported(tmp_path: Path) -> None:
    with staged(tmp_path, post(1, comment(5, parent="4x"))) as staging:
        assert thread(staging) == [(5, None)]
        assert sentences(staging) == [f'Comment 5 answers "4x", which is no comment; {TOP}']


def test_who_answers_oneself_starts_a_thread(tmp_path: Path) -> None:
    with staged(tmp_path, post(1, comment(5, parent=5))) as staging:
        assert thread(staging) == [(5, None)]
        assert sentences(staging) == [f"Comment 5 answers itself; {TOP}"]


def test_a_ring_is_opened_at_its_oldest_and_each_member_is_reported(tmp_path: Path) -> None:
    ring = comment(9, parent=5), comment(5, parent=7), comment(7, parent=9), comment(8, parent=7)
    with staged(tmp_path, post(1, *ring)) as staging:
        assert thread(staging) == [(5, None), (9, 5), (7, 9), (8, 7)]
        assert sorted(sentences(staging)) == [
            f"Comment {member} answers comment {answered} in a ring of 3 comments; "
            "the oldest, comment 5, was made the start of a thread."
            for member, answered in ((5, 7), (7, 9), (9, 5))
        ]


def test_a_second_comment_with_the_same_number_is_left_out(tmp_path: Path) -> None:
    again = comment(5, content="First."), comment(5, content="Second."), comment(6, parent=5)
    with staged(tmp_path, post(1, *again), post(2, comment(5))) as staging:
        assert [each.content for each in staging.comments(1)] == ["First.", "I know."]
        assert thread(staging, 2) == []
        assert sentences(staging) == ["Comment 5 is in the file again; only the first one was taken."] * 2


@pytest.mark.parametrize("date", ["2020-02-31 10:00:00", "soon", "1066-10-14 09:00:00"])
def test_a_comment_with_an_impossible_date_is_left_out_and_its_answers_move_up(
    tmp_path: Path, date: str
) -> None:
    undated = comment(6, parent=5, comment_date_gmt=date)
    with staged(tmp_path, post(1, comment(5), undated, comment(7, parent=6))) as staging:
        assert thread(staging) == [(5, None), (7, 5)]
        assert sentences(staging) == ["Comment 6 has no date that can be read and was left out."]


def test_a_comment_with_no_date_at_all_is_left_out(tmp_path: Path) -> None:
    zeros = {"comment_date": "0000-00-00 00:00:00", "comment_date_gmt": "0000-00-00 00:00:00"}
    with staged(tmp_path, post(1, comment(6, **zeros))) as staging:
        assert thread(staging) == []
        assert sentences(staging) == ["Comment 6 has no date that can be read and was left out."]


@pytest.mark.parametrize("number", ["", "0", "five", "12345678901234567890"])
def test_a_comment_without_a_usable_number_is_reported_with_its_line(tmp_path: Path, number: str) -> None:
    with staged(tmp_path, post(1, comment(number))) as staging:
        assert thread(staging) == []
        assert sentences(staging) == ["The comment in line 28 has no usable id and was left out."]


@pytest.mark.parametrize(
    "fields", [{"comment_approved": "spam"}, {"comment_approved": "trash"}, {"comment_type": "pingback"}]
)
def test_an_answer_to_what_was_left_out_moves_up_to_what_that_answered(
    tmp_path: Path, fields: dict[str, str]
) -> None:
    gone = comment(6, parent=5, **fields), comment(7, parent=6, **fields), comment(8, **fields)
    answers = comment(9, parent=7), comment(10, parent=8)
    with staged(tmp_path, post(1, comment(5), *gone, *answers)) as staging:
        assert thread(staging) == [(5, None), (9, 5), (10, None)]
        assert sentences(staging) == []
        assert staging.noted["reply to something that was left out: it moved up"] == 2


def test_a_ring_of_spam_swallows_nobody(tmp_path: Path) -> None:
    spam = {"comment_approved": "spam"}
    ring = comment(5, parent=6, **spam), comment(6, parent=5, **spam), comment(7, parent=6)
    with staged(tmp_path, post(1, *ring)) as staging:
        assert thread(staging) == [(7, None)]


def test_a_ring_that_closes_over_spam_is_opened(tmp_path: Path) -> None:
    with staged(tmp_path, post(1, comment(5, 6, comment_approved="spam"), comment(6, 5))) as staging:
        assert thread(staging) == [(6, None)]
        assert sentences(staging) == [f"Comment 6 answers itself; {TOP}"]


def test_an_answer_to_a_held_comment_stays_where_it_is(tmp_path: Path) -> None:
    with staged(tmp_path, post(1, comment(5, comment_approved="0"), comment(6, 5))) as staging:
        assert thread(staging) == [(5, None), (6, 5)]
        assert [each.standing for each in staging.comments(1)] == ["held", "approved"]


def test_reading_twice_gives_the_same(tmp_path: Path) -> None:
    items = post(1, comment(9, 5), comment(5, 7), comment(7, 9), comment(8, 99), comment(8))
    seen = []
    for _ in range(2):
        with staged(tmp_path, items) as staging:
            seen.append((thread(staging), sentences(staging), staging.skipped, staging.noted))
    assert seen[0] == seen[1]


def test_so_many_reasons_share_a_line(tmp_path: Path) -> None:
    kinds = [post(number, post_type=f"plugin{number}") for number in range(1, 400)]
    with staged(tmp_path, *kinds) as staging:
        assert len(staging.skipped) == 201
        assert staging.skipped["other"] == 199
