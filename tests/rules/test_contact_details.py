"""Nobody can be rung, written to or visited because of what stands here; helplines stay readable."""

import pytest

from forum.rules.book import shipped
from forum.rules.engine import Place, Standing, Verdict, judge
from forum.rules.engine.detectors import personal
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import OverBudget, Scan

PHONE, MAIL, HOME = r"\[phone number removed\]", r"\[e-mail address removed\]", r"\[address removed\]"
ACCOUNT, LINK = r"\[account removed\]", r"\[link removed\]"


def left_of(text: str, place: Place = Place.COMMENT) -> str:
    """What is left of a text once contact details are taken out."""
    return judge(text, Standing(published=20), place, shipped()).text


def is_seen(text: str) -> bool:
    found = judge(text, Standing(published=20), Place.COMMENT, shipped()).findings
    return any(each.rule == "contact-details" for each in found)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Buzz me on 07700 900 118, kettle is on.", f"Buzz me on {PHONE}, kettle is on."),
        ("Mam's landline is (01632) 960 118 x", f"Mam's landline is {PHONE} x"),
        ("my cell: 917.555.0118", f"my cell: {PHONE}"),
        ("+44 (0)7700 900118, leave a message", f"{PHONE}, leave a message"),
        ("text me 087 555 0118 if you're in Sligo", f"text me {PHONE} if you're in Sligo"),
        ("Meine Nummer: 0171/5550118, abends", f"Meine Nummer: {PHONE}, abends"),
        ("appelle-moi au 06 12 00 01 18", f"appelle-moi au {PHONE}"),
        ("whatsapp 98200 01118 after nine", f"whatsapp {PHONE} after nine"),
        ("ring oh double seven double oh, nine hundred, double one eight", f"ring {PHONE}"),
        ("my mob is O77OO 9OO118", f"my mob is {PHONE}"),
        ("phone 0 7 7 0 0 9 0 0 1 1 8 xx", f"phone {PHONE} xx"),
        ("ring 07700\n900 118", f"ring {PHONE}"),
        ("**07700** 900 118 is me", f"**{PHONE}** is me"),
        ("ring 0770\u200b0 900\u200b118", f"ring {PHONE}"),
        ("07700 nine hundred 118, evenings", f"{PHONE}, evenings"),
        ("O seven 7 double zero, 900, 1 1 8", PHONE),
        ("07700nine00one18 is me", f"{PHONE} is me"),
        ("three one two, five five five, oh one one eight. Any day.", f"{PHONE}. Any day."),
        ("2125550118 hit me up", f"{PHONE} hit me up"),
        ("083 555 0118, Cape Town time", f"{PHONE}, Cape Town time"),
        ("txt 2.0.8.5.5.5.0.1.1.8 tonight", f"txt {PHONE} tonight"),
        ("deep breath, 555 0118, Hobart code", f"deep breath, {PHONE}, Hobart code"),
        ("ring mig, 070-174 06 18", f"ring mig, {PHONE}"),
        ("me liga (21) 90000-0118", f"me liga {PHONE}"),
        ("Tel. 030 23125 118, abends", f"Tel. {PHONE}, abends"),
        ("ring ０７７００ ９００１１８", f"ring {PHONE}"),
        ("ring 0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣1️⃣1️⃣8️⃣", f"ring {PHONE}"),
    ],
)
def test_a_phone_number_is_taken_out_however_it_is_written(text: str, left: str) -> None:
    assert left_of(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "Samaritans are on 116 123, day and night.",
        "The clinic's day unit is 01632 960 400, ask for Bea.",
        "The maker's line is 1-800-555-0118 for warm pens.",
        "Bloods were 4.1, 4.4, 5.0 and 5.2 this year.",
        "Relapses in 2011, 2014, 2018 and 2022.",
        "They rang at 0745, 0900 and 1115.",
        "Order 07700900118 never came.",
        "Call me daft, but 200 lengths in 30 days is a lot.",
        "I walked 4410 steps, then 5120, then 300.",
        "one two three four and breathe",
        "One two three four five six seven eight nine ten, coming.",
        "In 2018 two hundred of us walked, in 2019 nine hundred.",
        "The study (n=12) 2018-2020 says so.",
        "Call it 6.0 5.5 7.0 4.5 hours of sleep.",
        "Here goes nothing, 2011 2014, those were the years.",
        "By 1130 one nurse, three patients and 400 forms were left.",
    ],
)
def test_numbers_that_reach_nobody_or_a_helpline_stay(text: str) -> None:
    assert left_of(text) == text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Write to peg.moss+ms@example.org, no rush", f"Write to {MAIL}, no rush"),
        ("it's peg63 at example dot co dot uk", f"it's {MAIL}"),
        ("peg (at) example (dot) com", MAIL),
        ("peg[at]moss[dot]example[dot]net", MAIL),
        ("mail peg&#64;example&#46;ie", f"mail {MAIL}"),
        ("p e g g y @ e x a m p l e . c o m", MAIL),
        ("peg**gy**@example.com it is", f"{MAIL} it is"),
        ("pegmoss🐝example.com, with an at sign for the bee", f"{MAIL}, with an at sign for the bee"),
        ("moc.elpmaxe@ssomgep the other way round", f"{MAIL} the other way round"),
        ("Lovely story. peg at example dot com", f"Lovely story. {MAIL}"),
        ("peg at example dot co dot uk", MAIL),
        ("pegmoss, then an at, then example dot org", MAIL),
        ("555 0118, area code 415, evenings", f"{PHONE}, evenings"),
        ("it's peg.moss then the at sign then gmail.com", f"it's {MAIL}"),
        ("peg.moss at example com, dot where it belongs", f"{MAIL}, dot where it belongs"),
        ("schreib an peg (ät) example (punkt) de", f"schreib an {MAIL}"),
        ("[mail me](mailto:peg@example.com) then", f"{LINK} then"),
    ],
)
def test_an_e_mail_address_is_taken_out_however_it_is_written(text: str, left: str) -> None:
    assert left_of(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "helpline@mssociety.org.uk answered in a day.",
        "I got mine at argos dot co dot uk.",
        "I was at home. Com plete nonsense on telly.",
        "jo@samaritans.org answers at night too.",
        "Lovely day🎉 example.com is what my lad calls every site.",
        "petrol @ 1.52 a litre",
        "mix 2@50g and bake",
        "@peg_moss you made my day",
    ],
)
def test_an_at_alone_is_no_address(text: str) -> None:
    assert left_of(text) == text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("We're at 9 Heron Close, Upper Biddle, do knock", f"We're at {HOME}, do knock"),
        ("send it to 1180 W Poplar Ave Apt 2B, Dayton OH 45401", f"send it to {HOME}"),
        ("i live at 9 heron close if u want it", f"i live at {HOME} if u want it"),
        ("Flat 2, 30 Gull Lane, Kinmore, KX9 4ZQ please", f"{HOME} please"),
        ("Ich wohne in der Finkenstraße 8, 99998 Musterhausen", f"Ich wohne in der {HOME}"),
        ("My flat is 31C Gull Wharf, buzz me", f"My flat is {HOME}, buzz me"),
        ("Ask for me at 6 Gullstream Court, any day", f"Ask for me at {HOME}, any day"),
        ("New address for parcels: The Old Kiln, Gull Lane, Biddle", f"New address for parcels: {HOME}"),
        ("Lindenallee 31, 2. Stock, bei Moos", f"{HOME}, bei Moos"),
        ("Our house is 9 Cul Mara, Tramorna, come in", f"Our house is {HOME}, come in"),
        ("It's 15 Kirk Brae, Innerloch", f"It's {HOME}"),
        ("Post it to Gorse Cottage, Duck Lane, Wem, ta", f"Post it to {HOME}, ta"),
        ("PO Box 118, Skerry is where cards go", f"{HOME} is where cards go"),
    ],
)
def test_an_address_is_taken_out(text: str, left: str) -> None:
    assert left_of(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "The clinic moved to 15 Mill Road, next to the bakery.",
        "A 6 Hour Drive to see a nurse.",
        "The House of Lords is at SW1A 0PW, write to them.",
        "10 Downing Street has not answered.",
        "I live 12 miles down the road from the ward.",
        "I live with 3 Hens, Gladys being the boss.",
        "Lunch was at Gorse Cottage, Duck Lane, with cream.",
        "Send it to Cavell House, Duck Lane, the council office.",
        "9 Close friends came to my party.",
    ],
)
def test_places_for_all_and_plain_counting_are_no_address(text: str) -> None:
    assert left_of(text) == text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("snap: heron_peg_7", f"snap: {ACCOUNT}"),
        ("I'm peg.moss.wobbles on Insta", f"I'm {ACCOUNT} on Insta"),
        ("add me on discord pegmoss#0118", f"add me on discord {ACCOUNT}"),
        ("find me on Facebook, Peg Mossington", f"find me on Facebook, {ACCOUNT}"),
        ("add me on fb, full name's Peg Mossington", f"add me on fb, full name's {ACCOUNT}"),
        ("skype us! username peg_moss", f"skype us! username {ACCOUNT}"),
        ("tumblr.com/peg.moss is where I rant", f"{LINK} is where I rant"),
        ("psn gamertag PegMossling, nights mostly", f"psn gamertag {ACCOUNT}, nights mostly"),
        ("ig 👉 pegmossling", f"ig 👉 {ACCOUNT}"),
        ("Discord is nicer, username peg.moss.7", f"Discord is nicer, username {ACCOUNT}"),
        ("Insta and Threads both under peg_moss", f"Insta and Threads both under {ACCOUNT}"),
        ("my dms are open on X: @peg_moss", f"my dms are open on X: {ACCOUNT}"),
        ("on Reddit I'm the same name as here", f"on Reddit I'm the {ACCOUNT}"),
        ("same name everywhere: @peg.moss", f"same name everywhere: {ACCOUNT}"),
        ("t.me/pegmoss any time", f"{LINK} any time"),
        ("[say hi](https://wa.me/447700900118)!", f"{LINK}!"),
    ],
)
def test_an_account_elsewhere_is_taken_out(text: str, left: str) -> None:
    assert left_of(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "Instagram is full of sunsets.",
        "Facebook: great for recipes, bad for sleep.",
        "The charity is on Instagram @mstrust.",
        "The Facebook groups are the same as here, only louder.",
        "My username on the library's site won't work and Instagram is no better.",
        "tiktok dancing hmu when it stops",
        "Thanks so much x @peg_7",
        "facebook.com/skerrysociety is where I read it.",
        "Skype me? I never found the button.",
        "Find me on Facebook, full of beans.",
        "Signal is 2 bars at my house.",
        "Snap! Diagnosed in 2016 too.",
        "@peg_7 how long did yours take?",
    ],
)
def test_a_place_elsewhere_without_a_name_stays(text: str) -> None:
    assert not is_seen(text)


def test_it_is_taken_out_of_quoted_lines_and_of_names_too() -> None:
    assert left_of("> ring 07700 900118\nplease don't") == f"> ring {PHONE}\nplease don't"
    assert left_of("peg07700900118", Place.NAME) == f"peg{PHONE}"


def test_the_rest_is_published() -> None:
    judgement = judge("Ring 07700 900118.", Standing(published=20), Place.COMMENT, shipped())
    assert judgement.verdict is Verdict.ADJUST


@pytest.mark.parametrize(
    "part", ["a@", "call 5550118 ", "1 ", "12 Aaaa ", "insta @peg ", "dob ", "t.me/a ", "ABC 123 4X ", "ﷺ1"]
)
def test_the_worst_texts_cost_no_more_than_the_budget(part: str) -> None:
    reading, scan = Reading((part * 20_000)[:20_000]), Scan()
    try:
        list(personal.find(reading, scan, shipped()))
    except OverBudget:
        return
    assert scan.left >= 0


def test_a_long_honest_text_is_read_to_its_end() -> None:
    day = "On day 12 I walked 900 metres, slept 7 hours and took 2 tablets at 8 and at 20. "
    reading = Reading(day * 200)
    assert list(personal.find(reading, Scan(), shipped())) == []


@pytest.mark.parametrize("text", ["Buns at greggs.com", "Recipes at bbc.co.uk", "Gloves at argos.co.uk."])
def test_where_one_buys_things_is_no_address_of_a_person(text: str) -> None:
    assert left_of(text) == text
