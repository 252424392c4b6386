"""The strongest words get stars, in every disguise; places, people and bodies are left as they are."""

from dataclasses import replace

import pytest

from forum.rules.book import shipped
from forum.rules.engine import Place
from forum.rules.engine.detectors.strong_language import DETECTOR
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from tests.rules.hearing import judged, seen

RULE = "strong-language"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("This is fucking ridiculous", r"This is f\*\*\*\*\*g ridiculous"),
        ("Holy Shit, approved", r"Holy S\*\*t, approved"),
        ("sh1t happens", r"s\*\*t happens"),
        ("my B@stard stairs", r"my B\*\*\*\*\*d stairs"),
        ("f u c k this", r"f\*\*k this"),
        ("f.u.c.k.i.n.g forms", r"f\*\*\*\*\*g forms"),
        ("cuuuuunt of a disease", r"c\*\*t of a disease"),
        ("fúck this", r"f\*\*k this"),
        ("fu\u200bck this", r"f\*\*k this"),
        ("ｆｕｃｋ this", r"f\*\*k this"),
        ("fuсk this", r"f\*\*k this"),
        ("F-ing pharmacy, f*cking queue", r"F\*\*\*g pharmacy, f\*\*\*\*\*g queue"),
        ("porca puttana che male", r"porca p\*\*\*\*\*a che male"),
        ("what a total dick he was", r"what a total d\*\*k he was"),
    ],
)
def test_the_first_and_last_letter_stay(text: str, left: str) -> None:
    assert judged(text).text == left


@pytest.mark.parametrize(
    "text",
    [
        "Scunthorpe has a good clinic",
        "My mum is from Twatt in Orkney",
        "Uncle Dick and the Moby Dick audiobook",
        "A small prick on the finger",
        "Shiitake on toast, Shih Tzu on the lap",
        "The bitch had six puppies",
        "Penis numbness, vaginal dryness and anal sphincter tone",
        "Bloody hell, bugger, crap, sod it and blast",
        "The crap gap was a proper cock-up",
        "I assess, I assume, I class, I pass",
        "patient W214 and code sh-2, the 2*3 grid",
        "I said f**k and meant it",
    ],
)
def test_places_people_bodies_and_mild_words_stay(text: str) -> None:
    assert seen(text, RULE) == []


def test_what_was_adjusted_is_not_adjusted_again() -> None:
    once = judged("Fuck this shit, bullshit and all").text
    assert seen(once, RULE) == []


@pytest.mark.parametrize("name", ["FuckMS", "shit_happens", "ShitHappens", "xXcuntXx"])
def test_names_are_looked_at_too(name: str) -> None:
    assert seen(name, RULE, place=Place.NAME)


@pytest.mark.parametrize("name", ["ScunthorpeSue", "DickVanWheel", "wonky_walker"])
def test_names_that_only_sound_like_it_are_fine(name: str) -> None:
    assert seen(name, RULE, place=Place.NAME) == []


def test_a_community_can_soften_all_of_them_or_none() -> None:
    book = shipped()
    every = book.changed(switches=replace(book.switches, profanity="all"))
    none = book.changed(switches=replace(book.switches, profanity="off"))
    assert seen("What a bollocks of a day", RULE, book=every)
    assert seen("It's the crap gap again", RULE, book=every) == []
    assert seen("fuck", RULE, book=none) == []


@pytest.mark.parametrize("sign", ["f*", "a-", "f**k sh*t ", "a", "[(*", "fuc"])
def test_the_worst_text_ends_within_the_budget(sign: str) -> None:
    scan = Scan()
    list(DETECTOR.find(Reading((sign * 20000)[:20000]), scan, shipped()))
    assert scan.left > 0
