"""Medicines don't go from hand to hand; pharmacies, doctors and jokes about them are everybody's business."""

import pytest

from forum.rules.engine import Effect
from tests.rules.business import found

RULE = "medicines"


@pytest.mark.parametrize(
    "text",
    [
        "selling 56 x gabapentin 300s £20 collect Leeds",
        "I've 3 boxes of Avonex in the fridge, going off in May, anyone want them?",
        "would anyone swap a month of Tecfidera for Aubagio, it's a waste",
        "Can someone lend me two Rebif till Tuesday, courier let me down",
        "this site sells Gilenya with no prescription and ships from abroad",
        "g4bapentin 4 sale msg me",
        "S e l l i n g my spare L.y.r.i.c.a, message me",
        "Suche dringend Baclofen, hat jemand noch welches?",
        "I could bring modafinil back from Egypt, who wants in?",
        "If your insurance says no I have eight weeks of Gilenya sitting here doing nothing",
        "Would gladly take anyone's unwanted Sativex off their hands",
        "my nan died and left loads of morphine patches, msg if you need",
    ],
)
def test_offers_and_requests_wait_for_a_moderator(text: str) -> None:
    assert [each.effect for each in found(text, RULE)] == [Effect.HOLD]


@pytest.mark.parametrize(
    "text",
    [
        "Took two boxes of Avonex back to the chemist and they looked at me as if I'd brought in a bomb",
        "I was switched from Avonex to Rebif and back again",
        "Please don't sell or swap your tablets on here, it's against the rules",
        "The pharmacist gave me two spare tizanidine to last till the script came",
        "Would anyone swap weather with me? 34 degrees here",
        "I get my gabapentin on a repeat, four boxes at a time",
        "She sold me the idea of Ocrevus in ten minutes flat",
        "Nan's morphine patches went back to the chemist in a bag",
        "My mate gets tramadol too and he says it makes him itch",
        "Do you keep your Avonex pens in the door of the fridge or the shelf?",
    ],
)
def test_pharmacies_doctors_and_jokes_appear(text: str) -> None:
    assert not found(text, RULE)
