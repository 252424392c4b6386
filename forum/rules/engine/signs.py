"""Single signs as people see them: look-alikes, widths, circles, accents; and those nobody sees."""

import unicodedata
from functools import lru_cache

from confusable_homoglyphs import confusables

# fmt: off
_OWN = {
    **dict.fromkeys("‘’‚‛`´ʼ′", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),
    **dict.fromkeys("·•∙⋅。｡․", "."),
    "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss", "æ": "ae", "Æ": "AE",
    "œ": "oe", "Œ": "OE", "þ": "th", "ð": "d", "ƒ": "f", "…": "...", "⁄": "/", "＠": "@", "×": "x",
}
# fmt: on
# What Greek, Cyrillic and Armenian letters stand in for, where the general table says nothing or "l" for I.
_LIKE = dict(
    zip(
        "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαβγεηικνορτυχωАВЕКМНОРСТХУІЈЅаекморсутхвніјѕԁһгпиԛԝոսօց",
        "ABEZHIKMNOPTYXabyenikvoptuxwABEKMHOPCTXYIJSaekmopcytxbhijsdhrnuqwnuog",
        strict=True,
    )
)
_CIRCLED = ((0x1F150, "A"), (0x1F170, "A"), (0x1F1E6, "A"))
_DIGITS = {0x24FF: "0", **{0x2776 + place: str(place + 1) for place in range(9)}}
_LETTERS = 26
_LONGEST = 6  # signs that one sign may stand for


@lru_cache(maxsize=8192)
def plain(sign: str) -> str:
    """The plain signs that this one reads as; nothing for what can't be seen."""
    own = _OWN.get(sign)
    if own is not None:
        return own
    code = ord(sign)
    for first, letter in _CIRCLED:
        if first <= code < first + _LETTERS:
            return chr(ord(letter) + code - first)
    if code in _DIGITS:
        return _DIGITS[code]
    parts = unicodedata.normalize("NFKD", sign)
    if len(parts) > _LONGEST:  # a whole phrase in one sign: nobody hides in it, and it would only take time
        return sign
    return "".join(_OWN.get(each, each) for each in parts if not unseen(each))


@lru_cache(maxsize=4096)
def unseen(sign: str) -> bool:
    """Whether a sign shows nothing by itself: joiners, marks on letters, soft hyphens, fillers."""
    if sign in "\u115f\u1160\u3164\uffa0\u2800\u034f\u180e":
        return True
    return unicodedata.category(sign) in {"Cf", "Mn", "Me", "Cc"} and sign not in "\n\t"


@lru_cache(maxsize=4096)
def latin(sign: str) -> str:
    """The Latin letter that this letter of another script could be taken for; itself where there is none."""
    if sign in _LIKE:
        return _LIKE[sign]
    found = confusables.is_confusable(sign, greedy=True, preferred_aliases=[])
    if not found:
        return sign
    like = (each["c"] for each in found[0]["homoglyphs"])
    return next((each for each in like if len(each) == 1 and each.isascii() and each.isalpha()), sign)
