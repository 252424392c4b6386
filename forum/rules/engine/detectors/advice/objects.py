"""What orders are about, as patterns: a treatment after small words, "it", "all that poison"."""

import re
from dataclasses import dataclass

# Small words between a verb and what it is about, and one more word before that ("your poisonous tablets").
SMALL = (
    r"(?: (?:taking|takin|takin'|using|usin|having|havin|doing|injecting|getting|accepting|swallowing|"
    r"popping|with|to|on|onto|off|out|back|of|from|away|over"
    r"|for|the|your|ur|yer|ya|that|this|those|these|all|any|a|an|her|his|him|them|it|you|u|yourself|"
    r"yerself|every"
    r"|some|more|another|next|new|other|whole|both|bloody|damn|couple|few|lot|rest|even|ever|straight|"
    r"right|just|"
    r"in|favour"
    r"|about|and|put|being|going|so|many|much|no|one|today's|tonight's|tomorrow's)){0,7}"
)
UNCONCERNED = (
    r"worr|think|stress|blam|panick|beat|apolog|feel|compar|googl|talk|read|hid|fight|judg|cry|wait|"
    r"say|tell|ask|pretend"
)
ONE = rf"(?: (?!{UNCONCERNED})[a-z0-9'-]+)?"
END = (
    r"(?= ?(?:[.,;:!?)\"]|-|\Z)| (?:and|then|or|for|now|today|tonight|asap|straight|right|altogether|"
    r"completely|before"
    r"|until|till|as|if|babe|hun|mate|love|pet|see|immediately|while|this|next|all|entirely|cold|like|"
    r"it's|they|you|ur"
    r"|when|because|cos|yourself|instead|once|after|at|bit|slowly|gradually|or|honestly|seriously|in|"
    r"off|out)(?![a-z]))"
)
IT = (
    r"(?:it|that|this|them|em|'em|those|these|the lot|everything(?: else)?|all of (?:it|them|that)|the "
    r"whole lot|all that"
    r"|both(?: of them)?|those things|the whole thing)"
)
POISON = (
    r"(?:(?:all |of |off )?(?:that|this|the|those|your|ur) (?:\w+ )?(?:poisons?|toxins?|muck|chemicals|"
    r"rubbish|crap|garbage|stuff"
    r"|junk|filth|nonsense|pharma \w+))"
)


NOT_A_THING = (
    r"(?! (?:sites?|times?|day|days|diary|pens?|chairs?|wards?|nurses?|rooms?|suite|centre|center|date|"
    r"bags?|box|boxes|bottles?"
    r"|reminders?|alarms?|organisers?|apps?|case|packs?|team|clinic|leaflets?|anxiety|fatigue|trolley|"
    r"stand|buddy|letters?"
    r"|cards?|forms?|kit|cupboard|drawer|charges?|fees?|queue|routine|schedule|slots?|holder|fund|"
    r"nerves|socks|gown|story"
    r"|stories|thread|page|group|in early|out of reach|in the fridge|in your hand luggage|at the same "
    r"time)(?![a-z]))"
)


def about(marks: str) -> str:
    """A pattern: after a verb, what is marked so, with small words before it."""
    return rf"{SMALL}{ONE} (?:[{marks}]+(?:[ -][{marks}]+)*)(?![a-zA-Z]){NOT_A_THING}"


@dataclass(frozen=True, slots=True)
class Change:
    """Verbs, what has to follow them, and how it is called in words that the author could accept.

    `forbids`: it counts where it is said with "not". `bare`: it needs a treatment elsewhere in the text.
    """

    verbs: frozenset[str]
    rest: re.Pattern[str]
    kind: str
    forbids: bool = False
    bare: bool = False


def change(verbs: str, rest: str, kind: str, *, forbids: bool = False, bare: bool = False) -> Change:
    """A change from plain words: verbs with blanks between, and what follows them."""
    return Change(frozenset(verbs.split()), re.compile(rf"[a-z]+{rest}"), kind, forbids, bare)
