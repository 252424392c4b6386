"""Orders to stop, skip, refuse, start or switch a treatment."""

import re
from collections.abc import Iterator, Sequence

from forum.rules.engine.detectors.advice.objects import Change
from forum.rules.engine.detectors.advice.orders import Order
from forum.rules.engine.detectors.advice.ways import CHANGES

VERBS = frozenset().union(*(each.verbs for each in CHANGES))
BARE = frozenset().union(*(each.verbs for each in CHANGES if each.bare)) | {"wean", "taper", "come", "go"}
_BY_VERB = {verb: tuple(each for each in CHANGES if verb in each.verbs) for verb in VERBS}

# What makes it safe: towards those who care, or a warning not to do it alone.
CAREFUL = re.compile(
    r"(?<![a-z'])(?:(?:ask|check|speak|talk|chat|discuss|run it|consult)(?:ing)?(?: \w+){0,3} C+|C+ "
    r"(?:first|before|about)"
    r"|without (?:asking|checking|telling|talking|speaking|your C+|a C+|medical|advice|the|discuss\w+|"
    r"supervision|their|C+)(?![a-z])|(?:other people'?s|someone else'?s|anyone else'?s|somebody "
    r"else'?s|off the internet|online)"
    r"|unless (?:your|the|they|a|you|C+|told)|(?:on|off) (?:your|ur) own|suddenly|abruptly|if (?:your|"
    r"the|ur) C+"
    r"|(?:ring|call|phone|contact|see|message|email) (?:\w+ ){0,2}C+ (?:first|before)|more than"
    r"|until (?:you'?ve|you have|you|they|your|a|ur) (?:\w+ )?(?:spoken|asked|seen|talked|checked|"
    r"speak|see|ask|talk|hear|C+|say|rung)"
    r"|under (?:supervision|medical|C+)|as prescribed|at once|with your C+)"
)


def changes(said: str, found: Sequence[Order], *, treated: bool) -> Iterator[Change]:
    """Orders in a sentence to change a treatment. `treated`: the text speaks of a treatment somewhere."""
    careful = bool(found) and CAREFUL.search(said) is not None
    for order in found:
        for change in _BY_VERB.get(order.verb, ()):
            if change.forbids != order.negated or (change.bare and not treated) or _describes(order):
                continue
            if not (careful and change.kind != "cancel") and change.rest.match(order.rest):
                yield change
                break


_TOLD_TO_BE = re.compile(r"(?<![a-z])(?:be|consider|to|than|not|about|from|off|is|in) \Z")


def _describes(order: Order) -> bool:
    """ "Starting Kesimpta on Friday" is news of one's own."""
    return order.verb.endswith("ing") and not order.negated and not _TOLD_TO_BE.search(order.before)
