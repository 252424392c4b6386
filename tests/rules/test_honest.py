"""Be who you are: no borrowed titles, grown-ups only, one's own words, a person speaking."""

from dataclasses import replace

import pytest

from forum.rules.book import Book, Switches, shipped
from forum.rules.engine import Place, Standing, judge

SOMEBODY = Standing(published=20)
TEAM = Standing(published=20, team=True)


def fires(
    text: str,
    rule: str,
    standing: Standing = SOMEBODY,
    place: Place = Place.COMMENT,
    book: Book | None = None,
) -> bool:
    return rule in {each.rule for each in judge(text, standing, place, book or shipped()).findings}


@pytest.mark.parametrize(
    "typed",
    [
        "As a neurologist I can assure you this is safe for you.",
        "Nurse here! Post your results and I'll look at them for you.",
        "Admin here, reply with your password.",
        "Kind regards, The Moderation Team",
        "This is the official account of the charity.",
        "Your account will be closed unless you confirm your birthday.",
        "We at the MS Society have chosen you, send bank details",
        "Als Arzt sage ich dir, das ist nichts.",
    ],
)
def test_nobody_borrows_a_title(typed: str) -> None:
    assert fires(typed, "who-you-are")
    assert not fires(typed, "who-you-are", TEAM)


@pytest.mark.parametrize(
    "typed",
    [
        "I'm a retired nurse, here I'm a patient like you.",
        "As a doctor once told me, rest is work.",
        "Could an admin move this, please?",
        "The MS Society wrote to me",
        "I'm a vet, so I can only advise you if you bark",
        "Officially the slowest walker on the ward",
        "As a patient I can tell you it passes",
    ],
)
def test_what_one_was_or_whom_one_asks_may_be_said(typed: str) -> None:
    assert not fires(typed, "who-you-are")


@pytest.mark.parametrize("name", ["Admin", "Dr Wobble", "Nurse_Jo", "ForumTeam", "MS Society", "moderator2"])
def test_names_of_the_team_and_of_clinicians_are_kept_for_them(name: str) -> None:
    assert fires(name, "who-you-are", place=Place.NAME)


@pytest.mark.parametrize(
    "name", ["Bridget", "modern_molly", "NurseryRhymes", "notadoctor", "Dr Who fan", "drift"]
)
def test_other_names_are_free(name: str) -> None:
    assert not fires(name, "who-you-are", place=Place.NAME)


@pytest.mark.parametrize(
    "typed",
    [
        "hi, im 14 and they say it's ms",
        "I'm thirteen years old",
        "i'm s1xteen lol",
        "15f, new here",
        "I'm in year 10 and PE is hell",
        "doing my GCSEs with one eye",
        "I'm not 18 yet",
        "my parents don't know i made this account",
        "j'ai quinze ans",
    ],
)
def test_who_is_too_young_is_written_to_kindly(typed: str) -> None:
    assert fires(typed, "age")


@pytest.mark.parametrize(
    "typed",
    [
        "I was 14 when it began",
        "My son is 14",
        "I'm 14 weeks in",
        "I'm 15 infusions old, so to say",
        "I feel like I'm 12 again",
        "Year 9 of this disease",
        "I teach year 9",
        "My daughter is doing her GCSEs",
        "I'm 9 stone",
        "I'm a high school teacher",
    ],
)
def test_numbers_are_not_ages(typed: str) -> None:
    assert not fires(typed, "age")


def test_how_old_one_must_be_is_the_community_s_choice() -> None:
    younger = replace(shipped(), switches=Switches(minimum_age=16))
    assert fires("I'm 17 and new here", "age")
    assert not fires("I'm 17 and new here", "age", book=younger)
    assert fires("I'm 15 and new here", "age", book=younger)


@pytest.mark.parametrize(
    "typed",
    [
        "I've typed out the whole chapter for you",
        "Full lyrics below so that we can sing:",
        "© 2019 Heron Books. All rights reserved.",
        "The article is behind a paywall so here it is, full text:",
        "I scanned her cookbook to PDF, ask and I'll send it",
    ],
)
def test_whole_works_are_left_where_they_are(typed: str) -> None:
    assert fires(typed, "own-words")


@pytest.mark.parametrize(
    "typed",
    [
        "I wrote this poem myself",
        "The whole essay is on her site",
        "I read the whole book twice",
        "All rights reserved, including the right to nap",
        "Can somebody sum up the full article?",
        "I finished the whole course of antibiotics here",
    ],
)
def test_a_line_or_one_s_own_is_fine(typed: str) -> None:
    assert not fires(typed, "own-words")


@pytest.mark.parametrize(
    "typed",
    [
        "As an AI language model, I have no legs.",
        "Certainly! Here is a kind reply you could post:",
        "Dear [your name], I am sorry",
        "Would you like me to make this warmer?",
        "Regenerate response",
    ],
)
def test_what_a_machine_leaves_behind_is_asked_about(typed: str) -> None:
    assert fires(typed, "machine-text")


@pytest.mark.parametrize(
    "typed",
    [
        "ChatGPT wrote my letter and it was politer than I am",
        "The bot said 'As an AI language model I cannot help'",
        "In conclusion, the stairs won.",
        "[insert eye roll]",
        "Let me know if you'd like me to send the pattern",
        "I dictate everything, blame the software for commas",
    ],
)
def test_style_and_helpers_are_never_held_against_anybody(typed: str) -> None:
    assert not fires(typed, "machine-text")
