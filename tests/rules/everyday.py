"""What people say every day with words that rules listen for: partings, falls, own doses, whom to ask.

Likeness to unkindness, danger, doses or advice must not be learned from such words alone.
"""

from collections.abc import Iterator
from itertools import product

_PART = (
    "Take care",
    "Take care of yourselves",
    "Take good care",
    "See you next week",
    "See you soon",
    "See you there",
    "Bye for now",
    "Goodnight",
    "Good night and sleep well",
    "Until next time",
    "Speak soon",
    "Back on Monday",
    "Off to bed now",
    "That's me for today",
    "Cheerio",
    "Have a good weekend",
    "Mind how you go",
    "Keep warm",
    "Hugs",
    "Love to you",
    "Rest up",
    "Be good to yourselves",
    "I'll be back after my infusion",
)
_FROM = (
    ", all of you",
    ", friends",
    ", everyone",
    ", everybody",
    ", you lot",
    " all",
    ", my dears",
    ", x",
    "",
)
_OWN = (
    "I take",
    "I'm on",
    "I am on",
    "I've been on",
    "I was on",
    "My dose is",
    "I have",
    "I inject",
    "I started on",
    "They have me on",
    "They put me on",
    "The neurologist put me on",
    "My nurse moved me to",
    "I went up to",
    "He takes",
    "She is on",
    "My husband takes",
    "My mum has been on",
    "We settled on",
    "I'm down to",
)
_AMOUNT = (
    "15 mg of methotrexate",
    "300 mg of gabapentin",
    "20 mg",
    "two tablets",
    "40 units of insulin",
    "half a tablet",
    "2.5 mg of prednisolone",
    "one baclofen",
    "10 mg of baclofen and 5 mg of folic acid",
    "500 mg twice",
    "1,000 iu",
)
_WHEN = (
    "on Fridays",
    "at night",
    "twice a day",
    "with breakfast",
    "every other week",
    "since March",
    "and it suits me",
    "in the morning and one before bed",
    "on scan days",
    "these days, down from more",
    "and a nap after",
)
_ASK = (
    "Ask your nurse",
    "Please ask your nurse",
    "You could ask the pharmacist",
    "I'd ask your MS team",
    "Check with your doctor",
    "Do check with your GP",
    "Ring your nurse and ask",
    "Your pharmacist can tell you",
    "Best to ask your neurologist",
    "Talk to your team about",
    "Speak to the ward about",
    "Only your doctor knows",
)
_WHETHER = (
    "whether you can take it with food",
    "if you can stop it for a week",
    "if you may take two",
    "whether it is safe to skip a dose",
    "if you can have it before the scan",
    "how much is right for you",
    "before you stop taking it",
    "before you change the dose",
    "what to do about a missed tablet",
    "whether 20 mg is too much",
    "if you can drink with it",
    "when to take it",
)
_FALL = (
    "I fell",
    "I fell again",
    "I had a fall",
    "My legs went",
    "I slid off the bed",
    "I tripped over the cat",
    "I went down like a tree",
    "He found me",
    "I collapsed",
    "I came over dizzy",
)
_PLACE = (
    "at home last night",
    "in the kitchen",
    "in the night on the way to the loo",
    "on the stairs",
    "in the shower",
    "outside the shop",
    "at my mum's",
    "by the back door at five in the morning",
)
_AFTER = (
    "and lay there until my son came",
    "and nobody was home",
    "but nothing is broken",
    "and had to wait for help",
    "and my wife could not lift me",
    "and the ambulance took two hours",
    "and I was more cross than hurt",
)
_SHARE = 5  # of all ways to put these together, every so many


def texts() -> Iterator[str]:
    """All of them."""
    yield from (f"{part}{whom}." for part, whom in product(_PART, _FROM))
    for parts in (product(_OWN, _AMOUNT, _WHEN), product(_FALL, _PLACE, _AFTER)):
        yield from (f"{' '.join(each)}." for number, each in enumerate(parts) if not number % _SHARE)
    yield from (f"{ask} {whether}." for ask, whether in product(_ASK, _WHETHER))


_DESPITE = (
    "Ask your nurse if you like, but {}",
    "Talk to your neurologist about it by all means, but {}",
    "Nobody will ask your doctor about it, so {}",
    "Check with your GP if you must, then {}",
    "Tell your team if it makes you happy, and {}",
)
_ADVISE = (
    "stop the tablets now",
    "come off the methotrexate before the summer",
    "skip the next infusion, you won't miss it",
    "swap to the natural stuff and never look back",
    "bin the steroids",
    "cancel the scan, it tells them nothing",
    "give up on the infusions, they are poison",
    "don't let them start you on Tysabri",
)
_DOSE = (
    "double your gabapentin anyway",
    "take two more tonight, nothing happens",
    "go up to 40 mg on the baclofen",
    "have the whole strip if the pain is that bad",
    "halve the dose and see",
    "take 20 mg instead of 10",
    "add another 300 mg at bedtime",
    "you can safely take eight a day",
)


def despite() -> Iterator[tuple[str, str]]:
    """What is pushed on somebody although a nurse or a doctor is named beside it, with its label."""
    for label, orders in (("medical_advice", _ADVISE), ("dosage", _DOSE)):
        yield from ((f"{way.format(order)}.", label) for way, order in product(_DESPITE, orders))
