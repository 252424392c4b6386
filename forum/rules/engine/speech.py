"""Who says what to whom: whether a sentence is somebody else's word, a question, or about oneself."""

import re
from collections.abc import Iterator, Mapping, Sequence

_SAYING = (
    r"said|says|told (?:me|us|him|her|my|our)|tells (?:me|us)|telling (?:me|us|my)|reckons?|advised|"
    r"suggested|insists?|insisted|swears?"
    r"|swore|claims?|claimed|claiming|wrote|shouted|joked|mutters?|muttered|announced|warned me|wanted "
    r"me|wants me|asked me|according to|the (?:leaflet|letter|box|label"
    r"|packet|app|booklet|website|article|poster|advert) (?:\w+ )?(?:is|was|says|reads|told|said)|"
    r"keeps? (?:saying|telling)"
    r"|was (?:told|advised|like|convinced|certain)|been told|were told|used to (?:say|think|believe)|"
    r"they thought|thought it was|once told"
)
_REPORTED = re.compile(rf"(?<![a-z'])(?:{_SAYING})(?![a-z])")
_DESPITE = re.compile(
    r"(?<![a-z'])(?:forget|ignore|never mind|whatever|no matter|disregard|despite|don'?t care|than|not "
    r"what|who cares|stuff|sod|screw"
    r"|believe|trust)(?: (?:all|about|the|your|ur|that|what|who|anything|a word|any|of|C+|they|he|she|"
    r"anyone|everything)){0,4} ?\Z"
)
_OWN = re.compile(
    r"(?<![a-z'])(?:i|i'?m|i'?ve|i'?d|i'?ll|me|my|mine|myself|we|our|us|we'?re|we'?ve)(?![a-z'])"
)
_SPOKEN_TO = re.compile(
    r"(?<![a-z'])(?:you|u|ur|your|yours|yourself|ya|ye|yer|yous|you're|you've|you'll|you'd|youre|youve|"
    r"youll|youd|ull)(?![a-z'])"
)
_PARTS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")


def reported(before: str) -> bool:
    """Whether words before a place say that what follows is somebody else's word, not the author's."""
    found = _REPORTED.search(before)
    return found is not None and not _DESPITE.search(before[: found.start()])


def about_oneself(said: str) -> bool:
    """Whether the author speaks of themselves."""
    return _OWN.search(said) is not None


def to_another(said: str) -> bool:
    """Whether somebody is spoken to."""
    return _SPOKEN_TO.search(said) is not None


def words_of(said: str) -> frozenset[str]:
    """The words of a line, to be looked for as they are."""
    return frozenset(said.split())


_WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")
OWN = words_of("i i'm im i've ive i'd i'll me my mine we our us myself we're we've")


def words_in(said: str) -> frozenset[str]:
    """All words of a sentence, marks left out."""
    return frozenset(_WORD.findall(said))


def said_at(what: str, text: str) -> Iterator[int]:
    """Every place where a text says this."""
    place = text.find(what)
    while place >= 0:
        yield place
        place = text.find(what, place + 1)


def places_of(words: frozenset[str], sentences: Mapping[str, Sequence[int]]) -> set[int]:
    """The numbers of the sentences in which one of these words stands."""
    return {place for word in words & sentences.keys() for place in sentences[word]}


def parts_of_name(name: str) -> list[str]:
    """The words in a username, in small letters: "DrJo_Smith2" has three."""
    return [each.lower() for each in _PARTS.findall(name)]
