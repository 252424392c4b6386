"""Words that read like comments without saying anything: sentences, paragraphs, some emphasis and lists."""

import random

_TEXT = """
    a about after again all also always and another any appointment are as ask at away back bad be because
    been before better but by call came can clinic could day days did different do doctor drive each early
    else enough even every family feel few first for friend from get go good had half hand hard has have
    help her here home hope hospital hour how I if in infusion into is it just keep kind know last later
    less life like little long made make many me mind month more morning most much my need never next
    night no not now nurse of off often old on once one only or other our out over own part people plan
    question quiet read rest right same say season see she slow small so some soon start still story such
    take talk team tell than thank that the their them then there these they thing think this time tired
    to today told too treatment try two understand until up us used very wait walk want was water way we
    week well were what when where which while who will with without work worry would write year yes you
"""
_WORDS = _TEXT.split()
_SELDOM = 0.05  # how often a sentence is emphasised, and a paragraph is a list
_LIST = 3  # sentences that a list has at least


def seeded(*what: object) -> random.Random:
    """Chance that is the same again for the same words."""
    return random.Random(repr(what))  # noqa: S311 - no secret depends on it


def prose(chance: random.Random, count: int) -> str:
    """About so many words of Markdown."""
    paragraphs = []
    while count > 0:
        length = min(count, chance.randint(20, 70))
        paragraphs.append(_paragraph(chance, length))
        count -= length
    return "\n\n".join(paragraphs)


def _paragraph(chance: random.Random, count: int) -> str:
    sentences = []
    while count > 0:
        length = min(count, chance.randint(5, 18))
        sentences.append(_sentence(chance, length))
        count -= length
    if len(sentences) >= _LIST and chance.random() < _SELDOM:
        return "\n".join(f"- {sentence}" for sentence in sentences)
    return " ".join(sentences)


def _sentence(chance: random.Random, count: int) -> str:
    words = chance.choices(_WORDS, k=count)
    words[0] = words[0].capitalize()
    if chance.random() < _SELDOM:
        words[-1] = f"*{words[-1]}*"
    return " ".join(words) + chance.choice("....?!")
