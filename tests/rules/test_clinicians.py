"""Clinicians are not named: their names become initials, and nobody else's do."""

from dataclasses import replace

import pytest

from forum.rules.book import Book, Switches, shipped
from forum.rules.engine import Place, Standing, Verdict, judge
from forum.rules.engine.detectors import clinicians
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import OverBudget, Scan

SOMEBODY = Standing(published=20)


def left(text: str, book: Book | None = None, place: Place = Place.COMMENT) -> str:
    """What is left of a text when only this rule is kept."""
    found = judge(text, SOMEBODY, place, book or shipped())
    mine = [each for each in found.findings if each.rule == clinicians.RULE]
    for each in sorted(mine, key=lambda each: -each.start):
        text = text[: each.start] + (each.instead or "") + text[each.end :]
    return text


@pytest.mark.parametrize(
    ("typed", "reads"),
    [
        ("Dr Ravensworth listened at last.", "Dr R listened at last."),
        ("dr ravensworth listened at last", "dr R listened at last"),
        ("DR RAVENSWORTH NEVER LISTENS TO ANYBODY", "DR R NEVER LISTENS TO ANYBODY"),
        ("Doctor Amara Okeke-Lund's waiting room", "Doctor O's waiting room"),
        ("Under Prof. van der Meulen since May", "Under Prof. M since May"),
        ("Drs Hollis and Imai disagree", "Drs H and I disagree"),
        ("Dr Price/Dr Obi swap clinics", "Dr P/Dr O swap clinics"),
        ("nurse Tremblath found the vein", "nurse T found the vein"),
        ("My OT, Wilma Prendergast, measured the stairs", "My OT, W, measured the stairs"),
        ("The neurologist is called Aurelio Santorini.", "The neurologist is called A."),
        ("Lottie Farquhar, our MS nurse, rang", "L, our MS nurse, rang"),
        ("I see Orla Pennefather, NP, twice a year", "I see O, NP, twice a year"),
        ("Mr Ashdown-Reyes operated on my spine", "Mr A operated on my spine"),
        ("Frau Dr. Birkenstock-Ahrens war freundlich", "Frau Dr. B war freundlich"),
        ("Dr Quilliam rang. Quilliam never rings.", "Dr Q rang. Q never rings."),
        ("dr. v. ramakrishnan-hay rang", "dr. R rang"),
        ("Prof. Dame Rosalind Petherick rang", "Prof. Dame P rang"),
        ("her ophthalmologist, a Mr Csonka, hums", "her ophthalmologist, a Mr C, hums"),
        ("Mr Thwaite-Obi in neurosurgery is calm", "Mr T in neurosurgery is calm"),
        ("Had Miss Llewelyn-Kaur for the cataract op", "Had Miss L for the cataract op"),
        ("Saw D.r Pavlenko and d-r Mbekwa", "Saw D.r P and d-r M"),
        ("Dr Jackie Vintercroft is off", "Dr V is off"),
        ("the nurse (Abimbola) was gentle", "the nurse (A) was gentle"),
        ("The GP who found it was named Siobhan Culleton", "The GP who found it was named S"),
        ("my physio oisin mcgettigan made me laugh", "my physio O made me laugh"),
    ],
)
def test_a_name_becomes_an_initial(typed: str, reads: str) -> None:
    assert left(typed) == reads


@pytest.mark.parametrize(
    "typed",
    [
        "Dr\u00a0Ravensworth rang",
        "**Dr** *Ravensworth* rang",
        "Ｄｒ Ravensworth rang",
        "D r . Ravensworth rang",
        "Dг Ravensworth rang",
        "DrRavensworth rang",
        "Dr_Ravensworth rang",
        "D\u200br Raven\u00adsworth rang",
    ],
)
def test_however_it_is_written(typed: str) -> None:
    said = left(typed)
    assert "Raven" not in said.replace("\u00ad", "")
    assert "rang" in said


@pytest.mark.parametrize(
    "typed",
    [
        "Dr R. and I understand each other",
        "Dr. B finally believed me",
        "The doctor on duty sent me home",
        "my doctor recomended rest",
        "Dr Pepper and a straw",
        "Dr Sofa and Nurse Blanket are on call",
        "Dr Who got me through it",
        "Doctor appointment Thursday, dentist Friday",
        "My neurologist is Irish and very tall",
        "MS nurse Tuesday, physio Wednesday",
        "My nurse Claire is a star",
        "My sister Bridget held my hand on the ward",
        "The physio, bless him, tried",
        "We live at 14 Maple Dr in the old part",
        "El doctor me dijo que espere",
        "Lhermitte's sign and the McDonald criteria",
        "The Doctor Will See You Now, says the sign",
        "My neuro at Queen Elizabeth Hospital is lovely",
        "Best physio I've had",
        "dr. c. told me nothing, dr k re-read it",
        "doctors over-report it, doctor sahib says",
        "Mr Donnelly in the next chair in the infusion unit",
        "my neurologist (Sheffield) and my GP, Pilates mad",
        "The nurse who came has a horse, it is called Rocket Man",
        "Doc Martin and chill, Dr Feldman box sets on Sunday",
        "He left with a list for their nurse. Still got the leak.",
    ],
)
def test_what_names_nobody_stays(typed: str) -> None:
    assert left(typed) == typed


def with_switch(choice: str) -> Book:
    return replace(shipped(), switches=Switches(clinicians=choice))


def test_a_community_may_shorten_names_only_beside_something_negative() -> None:
    book = with_switch("negative")
    assert left("Dr Ravensworth was kind to me.", book) == "Dr Ravensworth was kind to me."
    assert left("Dr Ravensworth was rude to me.", book) == "Dr R was rude to me."
    assert left("I saw Dr Ravensworth. It was a waste of a day.", book).startswith("I saw Dr R.")


def test_a_community_may_let_names_stand() -> None:
    assert left("Dr Ravensworth was rude to me.", with_switch("off")) == "Dr Ravensworth was rude to me."


def test_an_admin_may_let_a_name_through() -> None:
    book = shipped()
    allowed = replace(book.allowed, eponyms=(*book.allowed.eponyms, "Ravensworth"))
    assert (
        left("Dr Ravensworth wrote the book", replace(book, allowed=allowed))
        == "Dr Ravensworth wrote the book"
    )


def test_choices_of_polls_are_adjusted_too() -> None:
    found = judge("Dr Ravensworth", SOMEBODY, Place.CHOICE, shipped())
    assert found.verdict is Verdict.ADJUST
    assert found.text == "Dr R"


@pytest.mark.parametrize(
    "part", ["Dr Abcdef ", "Abcdef Ghijkl NP ", "neurologist who is ", "nurse (Abcdef) ", "Mr Abcdef in "]
)
def test_a_tangle_of_titles_ends_in_time(part: str) -> None:
    scan = Scan()
    with pytest.raises(OverBudget):
        list(clinicians.DETECTOR.find(Reading(part * (20_000 // len(part))), scan, shipped()))
