"""How pages say times and numbers."""

from datetime import UTC, datetime, timedelta

import pytest

from forum.core.web import words

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        (timedelta(0), "just now"),
        (timedelta(seconds=59), "just now"),
        (timedelta(seconds=60), "1 minute ago"),
        (timedelta(minutes=3), "3 minutes ago"),
        (timedelta(hours=5), "5 hours ago"),
        (timedelta(days=1), "1 day ago"),
        (timedelta(days=92), "3 months ago"),
        (timedelta(days=800), "2 years ago"),
        (timedelta(seconds=-20), "just now"),
        (timedelta(days=-3), "in 3 days"),
    ],
)
def test_an_age_is_said_in_words(ago: timedelta, said: str) -> None:
    assert words.age(NOW - ago, NOW) == said


def test_an_age_is_counted_from_now() -> None:
    assert words.age(datetime.now(UTC)) == "just now"


def test_how_often_is_said_as_people_say_it() -> None:
    assert [words.often(count) for count in (1, 2, 3, 1200)] == ["once", "twice", "3 times", "1,200 times"]


def test_days_and_moments_are_exact() -> None:
    moment = datetime(2020, 11, 12, 18, 22, 7, tzinfo=UTC)
    assert words.day(moment) == "12 November 2020"
    assert words.exact(moment) == "12 November 2020, 18:22 UTC"
    assert words.machine(moment) == "2020-11-12T18:22:07+00:00"


@pytest.mark.parametrize(
    ("count", "said"), [(0, "0 replies"), (1, "1 reply"), (2, "2 replies"), (1204, "1,204 replies")]
)
def test_things_are_counted(count: int, said: str) -> None:
    assert words.counted(count, "reply", "replies") == said
    assert words.counted(3, "comment") == "3 comments"


@pytest.mark.parametrize(
    ("age", "seconds"),
    [
        (timedelta(0), 60),
        (timedelta(minutes=59), 60),
        (timedelta(hours=1), 600),
        (timedelta(hours=23), 600),
        (timedelta(days=1), 3600),
        (timedelta(days=900), 3600),
    ],
)
def test_a_page_is_kept_as_long_as_its_youngest_age_stays_true(age: timedelta, seconds: int) -> None:
    assert words.ages_stay_true_for(NOW - age, NOW) == seconds


def test_a_page_without_ages_is_kept_for_an_hour() -> None:
    assert words.ages_stay_true_for(None, NOW) == 3600
