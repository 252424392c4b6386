"""Texts made to cost the rules engine as much as they can, of any length. Each is one idea, repeated."""

import json
import random
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from forum.rules.lexicon import words

EXAMPLES = Path(__file__).parent / "examples"
_CUES = (
    "you should stop taking your tecfidera now and double the dose of baclofen dr smith said call me on 07700"
    " 900321 or jo at example dot com i want to die you are an idiot buy my miracle cure with code spoon20 "
    "at checkout bit.ly/x whatsapp me sell swap my leftover gabapentin sponsor me survey participants wanted "
)
_REPEATED: Mapping[str, str] = {
    "one letter": "a",
    "digits": "0",
    "digits and spaces": "07 ",
    "digits and dots": "1.",
    "number words": "double oh seven ",
    "signs of addresses": "@.",
    "an address without an end": "a@b.",
    "dots": "a.",
    "spelled words": "a b c d ",
    "opened brackets": "[",
    "links": "[a](https://a.example) ",
    "half links": "[a](",
    "stars": "*a",
    "double stars": "**a** ",
    "underscores": "_a_ ",
    "entities": "&#64;",
    "half entities": "&#",
    "tags": "<b>",
    "half tags": "<a ",
    "quotes": '"',
    "apostrophes": "i'm ",
    "zero width": "a\u200b",
    "marks on a letter": "\u0301",
    "look-alikes": "а",
    "mixed scripts": "аa",
    "full width": "０",
    "emoji digits": "5️⃣",
    "circled": "ⓐ",
    "ligatures": "ﷺ",
    "lines": "a\n",
    "empty lines": "\n",
    "quoted lines": "> you should stop\n",
    "full stops": ". ",
    "questions": "should i? ",
    "doctors": "dr smith ",
    "doctors in a row": "dr Dr DR ",
    "capitals": "Aa ",
    "names": "Jo Ann Lee ",
    "you": "you ",
    "you and drugs": "you take baclofen ",
    "stopping": "stop your ",
    "doses": "take 20 mg ",
    "selling": "buy my ",
    "codes": "use code A1 ",
    "hosts": "a.com ",
    "streets": "14 Larkspur Close ",
    "postcodes": "SW1A 1AA ",
    "handles": "insta: a_b ",
    "born": "born 01/01/1980 ",
    "numbers of patients": "nhs number 943 476 5919 ",
    "insults": "you idiot ",
    "swearing": "f u c k ",
    "leet": "5h1t ",
    "dark words": "i want to die ",
    "side effects": "tecfidera hives ",
    "wards": "come round for coffee at ours all welcome ward pharmacy ",
    "harm": "he hit me he will not let me eat i am not safe with him ",
    "all cues": _CUES,
    "all cues on one line": _CUES.replace(".", ""),
    "all cues as sentences": _CUES.replace(" ", ". "),
}


def texts(length: int) -> Iterator[tuple[str, str]]:
    """Each idea by name, as a text of this many signs."""
    for name, part in _REPEATED.items():
        yield name, (part * (length // len(part) + 1))[:length]
    for name, make in _MADE.items():
        yield name, make(length)[:length]
    for label, said in sorted(_labelled().items()):
        yield f"a page of {label}", ("\n".join(said) * (length // len("".join(said)) + 1))[:length]


def _labelled() -> Mapping[str, list[str]]:
    """Lines that people labelled as breaking a rule, by rule: what detectors look at most closely."""
    found: dict[str, list[str]] = {}
    for file in sorted(EXAMPLES.glob("labelled-*.jsonl")):
        for each in map(json.loads, filter(None, file.read_text("utf-8").split("\n"))):
            if each["expect"] == "hit":
                found.setdefault(each["rule"], []).append(each["text"])
    return found


def _shuffled(length: int) -> str:
    chance = random.Random(4)  # noqa: S311 - the same text each time
    cues = _CUES.split()
    return " ".join(chance.choice(cues) for _ in range(length // 3))


def _medicines(length: int) -> str:
    return " ".join(sorted(words("medicines")))[:length]


def _deep(length: int) -> str:
    return "(" * (length // 2) + ")" * (length // 2)


_MADE: Mapping[str, Callable[[int], str]] = {
    "cues in any order": _shuffled,
    "all medicines": _medicines,
    "brackets in brackets": _deep,
}
