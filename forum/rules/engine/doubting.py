"""What a detector heard, but what people labelled speaks clearly against, is let go.

"Buy one relapse, get one free" has the words of an advert, and is like none. Never doubted are threats, hate,
private data, and danger in a short comment: there, hearing too much does less harm than hearing too little.
"""

from collections.abc import Mapping, Sequence

from forum.rules.engine.finding import Sight
from forum.rules.engine.likeness import LEARNED, Window, is_short, learned, likelihoods, likely, windows
from forum.rules.engine.reading import Reading
from forum.rules.engine.spoken import Spoken

# Of which rule what was heard has to be how likely, and where a detector is only half sure.
UNLIKELY: Mapping[str, float] = {"own-experience": 0.02, "promotion": 0.05}
HALF_SURE = 0.6
UNLIKELY_THEN: Mapping[str, float] = {"diagnosis": 0.1, "medical-advice": 0.05}
IN_A_LONG_ONE: Mapping[str, float] = {"care": 0.05}


def without_doubtful(sights: Sequence[Sight], reading: Reading) -> list[Sight]:
    """These sights, without those that are nothing of the kind by all that is around them."""
    return [each for each in sights if not _is_doubtful(each, reading)]


def _is_doubtful(sight: Sight, reading: Reading) -> bool:
    least = _least(sight, reading)
    if sight.guess or not least:
        return False
    place = LEARNED.index(sight.rule)
    around = [each[place] for window, each in likely(reading) if _meet(window, sight)]
    return (
        bool(around)
        and max(around) < least
        and (sight.rule == "care" or _alone(sight, reading)[place] < least)
    )


def _alone(sight: Sight, reading: Reading) -> Sequence[float]:
    """The likelihoods of its own sentences: kind words around an insult must not hide it."""
    own = [each for each in reading.spoken if _meet(each, sight)]
    return likelihoods([word for window in windows(own) for word in window.words], learned())


def _meet(part: Window | Spoken, sight: Sight) -> bool:
    return part.start < sight.end and sight.start < part.end


def _least(sight: Sight, reading: Reading) -> float:
    """How likely it has to be at least; nothing for what is never doubted."""
    then = UNLIKELY_THEN.get(sight.rule, 0.0) if sight.confidence <= HALF_SURE else 0.0
    if sight.rule in IN_A_LONG_ONE and not is_short(reading):
        then = IN_A_LONG_ONE[sight.rule]
    return max(then, UNLIKELY.get(sight.rule, 0.0))
