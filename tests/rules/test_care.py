"""Somebody who may be in danger is heard, is never blocked, and is spoken to gently."""

from contextlib import suppress
from dataclasses import replace

import pytest

from forum.rules.book import shipped
from forum.rules.effects import Effect
from forum.rules.engine import Place, Standing, Verdict, judge
from forum.rules.engine.detectors.care import DETECTOR
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import OverBudget, Scan
from tests.rules.hearing import judged, marked, seen


@pytest.mark.parametrize(
    "text",
    [
        "I want to stop being alive. There, that's the sentence.",
        "cant cope want to end it",
        "Wish I'd never been born.",
        "I just want to go to sleep and never wake up",
        "wish a bus would hit me",
        "My family would have so much more money if I wasn't around.",
        "I'm nothing but a drain on my mum and she'd be freer without me.",
        "Just wanted to say thank you all and goodbye, I won't be logging in again.",
        "I've rehomed the cats and written to my sister. It's nearly time.",
        "I've been hiding my painkillers in a sock, I have enough now.",
        "I keep going to the station and watching the fast trains.",
        "I've got a date in mind and after that you won't hear from me.",
        "By Sunday it will all be over and I'm fine with that.",
        "I started cutting my thighs again last week.",
        "i took everything in the cabinet. dont call anyone",
        "My uncle hanged himself when I was nine.",
        "My sister keeps saying she doesn't want to be here any more and I don't know what to do.",
        "Has anyone heard from Bev? Her last post sounded like a goodbye.",
        "I tried to kill myself in June. Nobody here knows.",
        "My only comfort is knowing I've got enough tablets put by.",
    ],
)
def test_somebody_who_may_be_in_danger_is_heard_and_never_kept_waiting(text: str) -> None:
    judgement = judged(text)
    assert judgement.verdict is Verdict.CARE
    assert judgement.rule == "care"


@pytest.mark.parametrize(
    "text",
    [
        "I could die of embarrassment, my pad leaked at the altar.",
        "I nearly killed myself tripping over the cat.",
        "This new keyboard will be the death of me.",
        "I'd die for a proper cup of tea.",
        "I can't do this any more. The knitting, I mean.",
        "I don't want to be here all day so I bring a flask to the clinic.",
        "My husband would be better off without his motorbike.",
        "I burned my arm on the oven shelf, blister the size of a plum.",
        "My gran was buried on Friday, ninety-eight, and we sang.",
        "The news about the assisted dying bill is everywhere.",
        "Suicide prevention training was compulsory at my old job.",
        "I took all my supplements at once by mistake, orange wee.",
        "We said goodbye to the old car today, sob.",
        "This is my last infusion before the summer, yay.",
        "My tablets are saved in the dosette for the week.",
        "How many tablets can I take on the plane?",
        "I was tired of living out of a suitcase so we moved.",
        "Overdosed on mince pies yesterday.",
        "I'm hanging on for the physio to ring.",
        "My phone died in the queue and I wanted to scream.",
    ],
)
def test_figures_of_speech_and_ordinary_days_are_left_alone(text: str) -> None:
    assert seen(text, "care", "safety") == []


def test_what_a_person_in_danger_is_told_never_accuses() -> None:
    for text in ("I want to die.", "I've been hurting myself again.", "I think I've overdosed."):
        (finding,) = seen(text, "care")
        assert not {"rule", "not allowed", "please do not", "against"} & set(finding.why.lower().split())
        assert finding.effect is Effect.CARE


def test_who_lost_somebody_and_who_worries_hears_other_words() -> None:
    own, lost = seen("I want to die.", "care")[0], seen("Lost my cousin to suicide last month.", "care")[0]
    worried = seen("My son says he wants to die and he's only 14.", "care")[0]
    assert len({own.why, lost.why, worried.why}) == 3


def test_only_the_sentences_that_say_it_are_marked() -> None:
    text = "Lovely weather here. I want to die. The bins are out."
    assert marked(text, "care") == [" I want to die."]


def test_faint_signs_far_from_each_other_are_not_added_up() -> None:
    far = "Feels peaceful here. " + "The garden is full of bees. " * 8 + "Gave my old guitar to my nephew."
    assert seen(far, "care") == []


def test_what_another_said_and_is_quoted_is_not_read_as_the_authors_own() -> None:
    assert seen("> I want to die\n\nSending you a hug, please stay with us.", "care") == []


def test_hidden_between_other_signs_it_is_heard_all_the_same() -> None:
    for text in ("I w\u200bant to d\u200bie", "I **want** to *die*", "i want to d1e", "Ｉ want to ｄｉｅ"):
        assert seen(text, "care")


def test_details_that_could_be_copied_are_left_out_where_the_community_says_so() -> None:
    text = "I've just swallowed 40 amitriptyline and I want to die."
    judgement = judged(text)
    assert judgement.verdict is Verdict.CARE
    assert judgement.text == r"I've just swallowed \[detail left out\] and I want to die."
    book = shipped()
    off = book.changed(switches=replace(book.switches, shield="off"))
    assert judged(text, book=off).text == text


def test_daily_tablets_elsewhere_in_a_long_text_stay() -> None:
    text = "I take 40 mg of amitriptyline. " + "The garden is full of bees. " * 10 + "I want to die."
    assert judged(text).text == text


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("I have 60 tablets of amitriptyline 50 mg here.", r"I have \[detail left out\] here."),
        ("I saved thirty zopiclone tablets.", r"I saved \[detail left out\]."),
        (
            "There are two boxes of codeine 30 mg in the drawer.",
            r"There are \[detail left out\] in the drawer.",
        ),
    ],
)
def test_how_many_of_what_is_left_out_whole(typed: str, left: str) -> None:
    assert judged(f"I don't want to live any more. {typed}").text == f"I don't want to live any more. {left}"


def test_a_dose_without_a_sign_of_danger_stays() -> None:
    text = "I take 40 mg of amitriptyline and sleep like a log."
    assert judged(text).text == text


def test_the_worst_text_ends_within_the_budget() -> None:
    worst = ("i do not want to live be dead alive if you are a burden to everyone " * 400)[:20000]
    scan = Scan()
    with suppress(OverBudget):
        list(DETECTOR.find(Reading(worst), scan, shipped()))
    assert scan.left > -4 * 700


KIND_BEFORE = "Thank you so much for your story, it made my whole week. My sister and I read it on the train."
KIND_AFTER = (
    "The roses on your terrace look lovely. I hope the holiday by the sea is warm. Sending big hugs to all."
)


@pytest.mark.parametrize(
    "said",
    [
        "I want to die",
        "I feel suicidal",
        "I am going to end it",
        "I wish I was dead",
        "I would rather be dead",
        "I am going to kill myself",
        "I keep thinking about suicide",
        "Everyone would be better off without me",
    ],
)
def test_plain_danger_is_heard_in_a_long_and_friendly_comment(said: str) -> None:
    joined = f"{KIND_BEFORE[:-1]}, and {said[0].lower()}{said[1:]}, but anyway. {KIND_AFTER}"
    for text in (f"{KIND_BEFORE} {said}. {KIND_AFTER}", f"{KIND_BEFORE} {said}.", joined):
        verdict = judge(text, Standing(published=20), Place.COMMENT, shipped()).verdict
        assert verdict is Verdict.CARE, text


@pytest.mark.parametrize(
    "said",
    [
        "Some nights I hope I won't be here in the morning",
        "I am not safe at home, he hurts me",
        "He hits me when he drinks and I am scared to go home",
        "I look at my tablets every night and count them",
        "I have been thinking about ways to make it stop for good",
    ],
)
def test_faint_danger_is_heard_there_too(said: str) -> None:
    text = f"{KIND_BEFORE} {said}. {KIND_AFTER}"
    assert judge(text, Standing(published=20), Place.COMMENT, shipped()).verdict is Verdict.CARE, text


@pytest.mark.parametrize(
    "said",
    [
        "My partner hits me",
        "He hits me when he has been drinking",
        "I cut myself again last night",
        "I just want it to end",
        "My carer locks me in and takes my money",
        "I am scared of my husband",
        "She won't let me see a doctor",
    ],
)
def test_one_kind_sentence_hides_no_danger(said: str) -> None:
    for text in (f"{said}.", f"{said}. The nurses are lovely.", f"Thank you for the story. {said}."):
        assert judged(text).verdict is Verdict.CARE, text


@pytest.mark.parametrize(
    "text",
    [
        "My son hit me with a snowball and we laughed.",
        "The heat hits me every July.",
        "He pushed me round the park in the chair and we had an ice cream.",
        "I fell at home last night and lay there until my son came.",
        "My husband takes my money to the bank for me.",
        "He kicks me in his sleep.",
        "Find me on Facebook, I post my knitting there.",
    ],
)
def test_what_only_sounds_like_harm_calls_nobody(text: str) -> None:
    assert all(each.rule != "care" for each in judged(text).findings)


@pytest.mark.parametrize(
    "text",
    [
        "My ex beats me up.",
        "He beats me up every weekend.",
        "My husband beat me up on Saturday.",
        "My husband beats me with a stick.",
        "He hit me with a saucepan.",
        "He hit me with the car.",
        "My husband strangled me with the phone cable.",
        "He choked me with a cord.",
        "He burned me with a cigarette.",
        "My husband raped me in our bed.",
        "He raped me to punish me.",
        "She slapped me round the face.",
        "He punches me in the ribs to shut me up.",
        "My partner kicked me in the back.",
        "He dragged me along the floor by my hair.",
        "She beats me in front of the children.",
        "He hit me so hard that I passed out.",
        "My partner has been hitting me.",
        "My boyfriend is hitting me and I do not know what to do.",
        "He threw me down the stairs.",
        "He threw me against the wall.",
        "He grabbed me by the throat.",
        "He puts his hands round my throat.",
        "I'm being abused by my carer.",
        "My husband forces me to have sex.",
        "My husband is violent and I can't get away because of my wheelchair.",
        "My sister in law hits me.",
        "My neighbour hits me.",
        "My stepson pushed me to the floor.",
        "My partner won't let me have my medication.",
        "He won't let me take my tablets.",
        "My mother-in-law won't let me eat.",
        "My son keeps taking my pension and shouts at me.",
        "My son steals my pension and hits me if I say no.",
        "You can find me on the tracks tonight.",
        "Whoever it is can find me on the rocks below.",
        "I'd rather not be here.",
        "I just want the pain to stop for ever.",
    ],
)
def test_who_is_harmed_by_somebody_is_heard(text: str) -> None:
    assert judged(text).verdict is Verdict.CARE


@pytest.mark.parametrize(
    "text",
    [
        "My daughter pushes me every day to do my exercises.",
        "He dragged me out for a walk and I was glad of it.",
        "My wife will not let me eat sugar, bless her.",
        "My wife does not let me eat biscuits after nine.",
        "I have not slept, he did not let me with his snoring.",
        "He kicked me under the table.",
        "He kicked me when I snored.",
        "She slapped me on the back and laughed.",
        "She pinned me against the mat at judo.",
        "My husband hurts me when he helps me up, but he means well.",
        "I hurt myself again at the gym.",
        "I cut myself again in the garden.",
        "I just want it to end, this heatwave is awful.",
        "I want it to end, this relapse has gone on for weeks.",
        "I don't feel safe at home since the fall, so I got a pendant alarm.",
        "I do not feel safe on the stairs, so we had a rail fitted.",
        "I never feel safe with my crutches on ice.",
        "My mum locked me in by accident with the deadlock.",
        "My daughter threatens me with broccoli if I skip physio.",
        "My son beat me at chess.",
        "My brother beat me to the last biscuit.",
        "He hit me with the news over breakfast.",
        "My son hit me with a snowball and we laughed.",
        "He pushed me round the park.",
        "My husband pushed me up the hill in the chair.",
        "The heat beats me every summer.",
        "You can find me on Ravelry as woolly.",
        "My neighbour hits the gong at noon.",
        "She won't let me pay for the coffee.",
        "My carer burned my toast again.",
        "My dad threw me a party.",
        "He grabbed me a seat by the window.",
        "My son takes my pension to the bank for me.",
    ],
)
def test_what_people_do_to_each_other_in_fun_or_to_help_is_no_harm(text: str) -> None:
    assert all(each.rule != "care" for each in judged(text).findings)
