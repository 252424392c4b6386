"""Nobody's official number or date of birth stays on a page."""

import pytest

from forum.rules.book import shipped
from forum.rules.engine import Place, Standing, judge

NUMBER, BORN = r"\[number removed\]", r"\[date of birth removed\]"


def left_of(text: str) -> str:
    """What is left of a text once numbers of offices are taken out."""
    return judge(text, Standing(published=20), Place.COMMENT, shipped()).text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("NHS no. 401 023 2137, anyone?", f"NHS no. {NUMBER}, anyone?"),
        ("401-023-2137 is my NHS number", f"{NUMBER} is my NHS number"),
        ("4010232137 is what the form has beside NHS", f"{NUMBER} is what the form has beside NHS"),
        ("0101701234, it says, under CHI", f"{NUMBER}, it says, under CHI"),
        ("nhs number four oh one, oh two three, two one three seven", f"nhs number {NUMBER}"),
        ("CHI 0101701234 it says", f"CHI {NUMBER} it says"),
        ("NINO JG 10 37 59 A", f"NINO {NUMBER}"),
        ("jg103759a is on the letter", f"{NUMBER} is on the letter"),
        ("my social is 536 22 8812 ok", f"my social is {NUMBER} ok"),
        ("TFN: 123 456 782", f"TFN: {NUMBER}"),
        ("me PPSN's 1234567FA still", f"me PPSN's {NUMBER} still"),
        ("Steuer-ID 36 574 261 809", f"Steuer-ID {NUMBER}"),
        ("mi DNI es 12345678Z", f"mi DNI es {NUMBER}"),
        ("Member ID QZH884201 again", f"Member ID {NUMBER} again"),
        ("hospital number K 44 17 729", f"hospital number {NUMBER}"),
        ("My MRN# is 00482900", f"My MRN# is {NUMBER}"),
        ("passport 533380999 for the insurance", f"passport {NUMBER} for the insurance"),
        ("card 4111 1111 1111 1111 was refused", f"card {NUMBER} was refused"),
        ("my PIN is 4471 now", f"my PIN is {NUMBER} now"),
    ],
)
def test_a_number_of_an_office_is_taken_out(text: str, left: str) -> None:
    assert left_of(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "Order 401 023 2138 came broken.",
        "Where is the NHS number printed?",
        "1948000 is what it says beside steps, not NHS.",
        "12345678 is printed under order on the NHS supplier's note.",
        "Patient number 7 in the queue.",
        "The policy is 48 pages long.",
        "Claim 2024-0091 was turned down.",
        "Lot H20X0042, the pens from March.",
        "Social security kept me for 2 hours 14 minutes.",
        "My SIN is custard, three helpings.",
        "ISBN 978 0 306 40615 7 is on balance.",
        "My passport ran out in 2019.",
    ],
)
def test_numbers_of_things_stay(text: str) -> None:
    assert left_of(text) == text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("DOB 07/09/1951 for the form", f"DOB {BORN} for the form"),
        ("D.O.B. is 07-09-51", f"D.O.B. is {BORN}"),
        ("I was born on the 7th of September 1951.", f"I was born on the {BORN}."),
        ("date of birth: seventh of September nineteen fifty-one", f"date of birth: {BORN}"),
        ("geb. 07.09.1951 in Bonn", f"geb. {BORN} in Bonn"),
        ("7/9/51 is my date of birth", f"{BORN} is my date of birth"),
    ],
)
def test_a_full_date_of_birth_is_taken_out(text: str, left: str) -> None:
    assert left_of(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "First relapse 07/09/1999, second 03/11/2008.",
        "I was born in 1951.",
        "Our dog was born on 07/09/2019.",
        "My birthday is on 7 September.",
        "DOB stands for Dog On Bed.",
    ],
)
def test_other_dates_stay(text: str) -> None:
    assert left_of(text) == text
