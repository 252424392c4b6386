"""What a detector heard, but what people labelled speaks clearly against, is let go.

"Check out my new splint!" has words of an advert, and is like none. Diagnoses and advice are only
doubted where a detector is half sure; danger, unkindness and private data never: there, hearing too much does
less harm than hearing too little.
"""

from collections.abc import Iterator, Mapping, Sequence

from forum.rules.engine.finding import Sight
from forum.rules.engine.likeness import LEARNED, learned, likelihoods, likely, windows
from forum.rules.engine.near import meet
from forum.rules.engine.reading import Reading

# How likely it has to be at least.
UNLIKELY: Mapping[str, float] = {"promotion": 0.05, "diagnosis": 0.1, "medical-advice": 0.05}
HALF_SURE: Mapping[str, float] = {"promotion": 1.0, "diagnosis": 0.6, "medical-advice": 0.6}


def without_doubtful(sights: Sequence[Sight], reading: Reading) -> list[Sight]:
    """These sights, without those that are nothing of the kind, alone or by all that is around them."""
    return [each for each in sights if not _is_doubtful(each, reading)]


def _is_doubtful(sight: Sight, reading: Reading) -> bool:
    if sight.guess or sight.confidence > HALF_SURE.get(sight.rule, 0.0):
        return False
    least, place = UNLIKELY[sight.rule], LEARNED.index(sight.rule)
    return max((each[place] for each in _heard(sight, reading)), default=1.0) < least


def _heard(sight: Sight, reading: Reading) -> Iterator[Sequence[float]]:
    """How likely each rule is in what is around it, and in each of its sentences: others must not hide it."""
    yield from (each for window, each in likely(reading) if meet(window, sight))
    for sentence in reading.spoken:
        if meet(sentence, sight):
            yield from (likelihoods(each.words, learned()) for each in windows([sentence]))
