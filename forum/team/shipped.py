"""Templates and cards as the team meets them, and those that come with Kith. Pure.

A shipped one has a word for its key; what the team writes has a number. Until somebody changes a shipped
one, nothing of it is stored. Addresses change: who opens a site looks at the cards first, and once a year.
"""

from collections.abc import Mapping
from dataclasses import dataclass

EVERYWHERE = ""
CARE = "care"  # the key of the card that the rule book's words of care make, for whichever country


@dataclass(frozen=True, slots=True)
class Template:
    """What an answer may begin with. Where `prompt` is empty, no sentence of one's own is asked for."""

    key: str
    title: str
    words: str
    prompt: str = ""
    cards: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """Somewhere to turn to. `country` is a code (ISO 3166), or EVERYWHERE."""

    key: str
    title: str
    words: str
    label: str
    url: str
    country: str = EVERYWHERE


def _report(key: str, country: str, title: str, url: str) -> Card:
    words = (
        "Anybody can report a suspected side effect themselves. It helps others who take the same medicine."
    )
    return Card(key, title, words, "Report a side effect", url, country)


_CANADA = (
    "https://www.canada.ca/en/health-canada/services/drugs-health-products/medeffect-canada/"
    "adverse-reaction-reporting.html"
)
_CARDS = (
    _report("report-gb", "GB", "The Yellow Card scheme", "https://yellowcard.mhra.gov.uk/"),
    _report("report-ie", "IE", "The Health Products Regulatory Authority", "https://www.hpra.ie/"),
    _report("report-us", "US", "MedWatch", "https://www.fda.gov/medwatch"),
    _report("report-ca", "CA", "MedEffect Canada", _CANADA),
    _report(
        "report-au", "AU", "The Therapeutic Goods Administration", "https://www.tga.gov.au/reporting-problems"
    ),
    _report("report-de", "DE", "Nebenwirkungen melden", "https://nebenwirkungen.bund.de/"),
)
_ABOUT_THEIRS = "Say something about what they wrote, so that they can tell that somebody has read it."

_TEMPLATES = (
    Template(
        "welcome",
        "Welcome",
        "Hello {name}, and welcome.\n\n{yours}\n\nTake your time here. You can answer any story, "
        "or only read. If something is not clear, answer this comment and one of us will help.",
        _ABOUT_THEIRS,
    ),
    Template(
        "ask-your-nurse",
        "Thank you, and a question for the nurse",
        "Thank you, {name}.\n\n{yours}\n\nWhat you ask depends on things that only your own care team "
        "knows. Could you ask your nurse or your pharmacist? If you like, tell us later what you heard; "
        "others wonder about the same.",
        _ABOUT_THEIRS,
    ),
    Template(
        "side-effect",
        "A side effect: tell your team, and report it",
        "Thank you for telling us, {name}.\n\n{yours}\n\nPlease tell your care team about it, even if it "
        "seems small: they know what else you take. You can also report it yourself.",
        "Say what you understood of how it is for them.",
        tuple(each.key for each in _CARDS),
    ),
    Template(
        "adjusted",
        "We changed something in your comment",
        "Hello {name}, we have changed a few words in your comment; the note under it says which rule asks "
        "for that.\n\n{yours}\n\nNothing is wrong with telling your story here. Your statement shows exactly "
        "what was changed, and how to ask for a second look.",
        "Say what is good about their comment, or what others can take from it.",
    ),
    Template(
        "hard-day",
        "A hard day: who can help",
        "{name}, we are glad that you wrote.\n\n{yours}\n\nYou do not have to get through this day alone. "
        "Here are people who listen, day and night.",
        "Answer what they told you, in your own words.",
        (CARE,),
    ),
)
CARDS: Mapping[str, Card] = {each.key: each for each in _CARDS}
TEMPLATES: Mapping[str, Template] = {each.key: each for each in _TEMPLATES}
