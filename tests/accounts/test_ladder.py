"""What would come next for a member: by rule, by repetition within twelve months, and never by itself."""

from datetime import UTC, datetime, timedelta

import pytest

from forum.accounts.ladder import Past, Rung, Terms, midnight_after, proposed

NOW = datetime(2026, 3, 1, 15, 30, tzinfo=UTC)


def words(days_ago: float, rule: str = "kindness") -> Past:
    return Past(rule, NOW - timedelta(days=days_ago))


def spoken(kind: Rung, days_ago: float, rule: str = "kindness") -> Past:
    return Past(rule, NOW - timedelta(days=days_ago), kind)


def next_after(*history: Past) -> Terms | None:
    found = proposed(history, "kindness", NOW)
    return found.terms if found else None


def test_nothing_is_proposed_for_whom_nothing_was_decided() -> None:
    assert next_after() is None
    assert next_after(words(3, "doses")) is None


@pytest.mark.parametrize(
    ("decisions", "kind"),
    [(1, Rung.NOTE), (2, Rung.WARNING), (3, Rung.WARNING), (4, Rung.HELD), (20, Rung.HELD)],
)
def test_the_first_rungs_are_climbed_by_what_was_decided_about_words(decisions: int, kind: Rung) -> None:
    found = next_after(*[words(each + 1) for each in range(decisions)])
    assert found is not None
    assert found.kind is kind


def test_each_rung_leads_to_the_next_with_its_term() -> None:
    assert next_after(spoken(Rung.NOTE, 9), words(1)) == Terms(Rung.WARNING)
    assert next_after(spoken(Rung.WARNING, 9), words(1)) == Terms(Rung.HELD, None, 3)
    until = midnight_after(NOW, 14)
    assert next_after(spoken(Rung.HELD, 9), words(1)) == Terms(Rung.LIMITED, until, 3)
    assert next_after(spoken(Rung.LIMITED, 9), words(1)) == Terms(Rung.SUSPENDED, midnight_after(NOW, 7))
    first = spoken(Rung.SUSPENDED, 90)
    assert next_after(first, words(1)) == Terms(Rung.SUSPENDED, midnight_after(NOW, 30))
    assert next_after(first, spoken(Rung.SUSPENDED, 50), words(1)) == Terms(Rung.CLOSED)
    assert next_after(spoken(Rung.CLOSED, 9), words(1)) == Terms(Rung.CLOSED)


def test_nothing_new_since_the_team_spoke_proposes_nothing() -> None:
    assert next_after(words(9), spoken(Rung.WARNING, 3)) is None


def test_what_is_older_than_twelve_months_is_forgotten() -> None:
    assert next_after(words(366)) is None
    assert next_after(spoken(Rung.SUSPENDED, 366), words(1)) == Terms(Rung.NOTE)


def test_a_clock_that_was_set_back_counts_nothing_from_the_future() -> None:
    assert next_after(words(-1)) is None


def test_a_proposal_says_what_it_rests_on() -> None:
    found = proposed([words(9), spoken(Rung.NOTE, 5), words(1)], "kindness", NOW)
    assert found is not None
    assert (found.rule, found.decisions, found.earlier) == ("kindness", 2, (Rung.NOTE,))


def test_a_term_ends_with_a_day() -> None:
    assert midnight_after(NOW, 7) == datetime(2026, 3, 9, tzinfo=UTC)
