"""Nobody here is told what to take or to leave; whoever tells gets words to say it as their own."""

import pytest

from forum.rules.book import shipped
from forum.rules.effects import Effect
from forum.rules.engine import Finding, Place, Standing, Verdict, judge
from forum.rules.engine.detectors.advice import find
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import OverBudget, Scan

RULES = ("medical-advice", "doses")


def seen(text: str) -> list[Finding]:
    found = judge(text, Standing(published=20), Place.COMMENT, shipped()).findings
    return [each for each in found if each.rule in RULES]


@pytest.mark.parametrize(
    "text",
    [
        "Get yourself off that Tecfidera before the summer.",
        "I'd come off the Kesimpta if I were you.",
        "u need 2 stop takin them injections",
        "Why don't you just stop the amitriptyline and see?",
        "Don't let the nurse bully you into starting Tysabri.",
        "Honestly, give the jabs a rest for the summer.",
        "Tell your neuro you're not having it and go natural. The tablets are a con.",
        "Never mind what your nurse says, you know your own body.",
        "No need to ring 999 for that, see how it is on Monday.",
        "You'd be better off without all those pills.",
        "Get your neurologist to switch you to Briumvi.",
        "Cancel the MRI, it tells them nothing.",
        "No more infusions for you, girl.",
        "Kindly discontinue all steroids and try a good vaidya.",
        "Swap to medical cannabis, you'll never look back.",
    ],
)
def test_pushing_somebody_to_change_a_treatment_is_asked_about(text: str) -> None:
    assert [each.rule for each in seen(text)] == ["medical-advice"]


@pytest.mark.parametrize(
    "text",
    [
        "I stopped Tecfidera after two months because of the flushing.",
        "My nurse said to stop the steroids if my mood went funny.",
        "Don't stop your tablets without talking to the team.",
        "Has anybody stopped Ocrevus after years of being stable?",
        "Worth asking your neurologist about Fampyra.",
        "Start a notebook for your injections, it helps at appointments.",
        "Stop worrying about the scan, the tablets will do their work.",
        "Leave the injections out for half an hour so that they sting less.",
        "Don't forget your tablets when you travel!",
        "Drop me a line when you've had your Kesimpta.",
        "My mum wanted me to refuse the steroids. I took them.",
        'My aunt wrote "stop the tablets" on a napkin, my tablets are still here.',
        "Starting Ocrevus on Monday, wish me luck.",
        "> You should stop the tablets.\n\nI disagree with that.",
        "Cancel the milk, you're off on holiday!",
    ],
)
def test_what_one_does_oneself_and_what_leads_to_care_is_nobodys_order(text: str) -> None:
    assert seen(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "You should be on 4mg of tizanidine at least.",
        "just take 3 paracetamol luv",
        "Start on 25 mg and add another 25 every three days.",
        "Give her 5 ml of Calpol and 5 ml of ibuprofen together.",
        "Four sprays of Sativex before bed and you'll be grand.",
        "Don't take one, take three.",
        "Space the injections out to every 6 weeks.",
        "ten mg of diazepam will knock you out nicely, have that",
        "You won't feel anything under 100mg so start there.",
        "Two of mine won't harm you.",
    ],
)
def test_an_amount_for_somebody_else_is_asked_about(text: str) -> None:
    assert [each.rule for each in seen(text)] == ["doses"]


@pytest.mark.parametrize(
    "text",
    [
        "I take two at night and one in the morning.",
        "My nurse put me up to 50 mg last week.",
        "How many mg of baclofen are you all on?",
        "The packet says no more than 8 tablets in 24 hours.",
        "Don't take more than four tablets a day.",
        "Take 2 cushions and 3 magazines, the infusion is long.",
        "They give 20 mg of ofatumumab once a month.",
        "Put 30 g of oats in a bowl with 200 ml of milk, then take your tablets.",
        "He takes 500 mg of metformin with breakfast.",
        "Take one day at a time.",
    ],
)
def test_ones_own_amounts_and_those_of_leaflets_and_recipes_stay(text: str) -> None:
    assert seen(text) == []


def test_the_sentence_is_the_span_and_neighbours_are_one() -> None:
    text = "So sorry to hear that. Stop the baclofen tonight. Bin the rest of the tablets.  Love to all."
    (finding,) = seen(text)
    assert text[finding.start : finding.end] == "Stop the baclofen tonight. Bin the rest of the tablets."


def test_what_is_offered_stands_in_the_place_of_the_sentence() -> None:
    text = "So sorry. You should stop the baclofen. Love to all."
    (finding,) = seen(text)
    assert finding.effect is Effect.ASK
    assert f"{text[: finding.start]}{finding.instead}{text[finding.end :]}" == (
        "So sorry. I would ask my care team before stopping anything. Love to all."
    )


def test_two_stretches_are_offered_different_words() -> None:
    first, second = seen("Stop the baclofen. It rained here all day. Stop the Copaxone.")
    assert first.instead != second.instead


def test_what_is_offered_is_never_asked_about_again() -> None:
    for text in (
        "Stop the baclofen.",
        "Take 20 mg of it, the baclofen.",
        "Cancel the MRI.",
        "Start Ocrevus.",
    ):
        assert all(seen(each.instead or "") == [] for each in seen(text))


@pytest.mark.parametrize(
    "text",
    [
        "s t o p  the baclofen.",
        "Bin the **baclofen**.",
        "Bin the bac\u00adlofen.",
        "Bin the bаclofen.",
        "BIN THE BACLOFEN",
        "bin the baclofin",
    ],
)
def test_disguises_and_typing_errors_are_seen_through(text: str) -> None:
    assert len(seen(text)) == 1


@pytest.mark.parametrize("one", ["stop the tablets ", "you should take 2 mg of baclofen ", "don't let them "])
def test_the_worst_text_is_given_up_instead_of_costing_more(one: str) -> None:
    text = (one * 20_000)[:20_000]
    scan = Scan()
    try:
        list(find(Reading(text), scan, shipped()))
    except OverBudget:
        assert scan.left < 0
    assert judge(text, Standing(published=20), Place.COMMENT, shipped()).verdict is not Verdict.PUBLISH


@pytest.mark.parametrize(
    "text",
    [
        "I take 15 mg of methotrexate on Fridays",
        "My dose is 300 mg of gabapentin at night.",
        "Mine is 4 mg of dexamethasone with my porridge.",
        "We're on 40 units in the evening and it holds.",
        "Ask your nurse if you can take it with food.",
        "Ask your nurse whether you can stop it for a week",
        "Your pharmacist will know whether you may crush it.",
    ],
)
def test_ones_own_dose_and_where_to_ask_are_no_advice(text: str) -> None:
    assert judge(text, Standing(published=20), Place.COMMENT, shipped()).verdict is Verdict.PUBLISH


@pytest.mark.parametrize(
    "text",
    [
        "Don't ask your doctor whether you can, just stop taking the tablets.",
        "Ask your doctor if you like, but stop the tablets now.",
        "Talk to your neurologist about it, then double your gabapentin anyway.",
        "Tell your nurse about it later, and come off the steroids today.",
    ],
)
def test_naming_a_doctor_beside_it_is_no_way_around(text: str) -> None:
    assert seen(text)
