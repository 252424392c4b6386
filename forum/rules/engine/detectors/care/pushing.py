"""Words that push another towards harm. They wait for a moderator, always."""

from collections.abc import Iterator

from forum.rules.effects import Effect
from forum.rules.engine.finding import Sight
from forum.rules.engine.phrases import phrases
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan

WHY = "This could push somebody towards harm, so a person reads it before others do."
_ENOUGH = 0.99
_CONFIDENCE = 0.9
_NEAR = 2  # sentences that are read together


def seen(reading: Reading, scan: Scan) -> Iterator[Sight]:
    """The first place where somebody is pushed."""
    sentences = reading.spoken
    heard = phrases("pushing").heard_in_text(reading, scan)
    if not any(heard):
        return
    for place, each in enumerate(sentences):
        kinds: dict[str, float] = {}
        for sign in (sign for signs in heard[place : place + _NEAR] for sign in signs):
            kinds[sign.kind] = max(kinds.get(sign.kind, 0.0), sign.weight)
        against = min((sign.weight for sign in heard[place]), default=0.0)
        if sum(kinds.values()) + min(against, 0.0) >= _ENOUGH:
            end = (
                each.end
                if any(sign.weight >= 1 for sign in heard[place])
                else sentences[min(place + 1, len(sentences) - 1)].end
            )
            yield Sight("safety", each.start, end, WHY, _CONFIDENCE, effect=Effect.HOLD)
            return
