"""Whether somebody called "Mr" or "Miss" treats people, as surgeons do: "our surgeon, a Mr Okoro"."""

import re

from forum.rules.engine.detectors.clinicians.words import ROLE
from forum.rules.engine.names import could_be, run, words_from
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.engine.speech import words_of

_BEHIND = 40
_DID = re.compile(
    r"(?:'s)?,? (?:did|operated|put in|fitted|removed|implanted|performed|took out|inserted|sorted|fused|"
    r"opened|"
    r"stitched|injected)\b|(?:'s) (?:clinic|team|secretary|list|registrar|letter|waiting|office|nurse)|"
    r",? frc[sp]|"
    rf"(?:,| is| was|) (?:my|the|our|a|an) (?:[\w-]{{2,20}} ){{0,2}}(?:{ROLE.pattern})"
    rf"|(?:, | \(| - )(?:[\w-]{{2,20}} ){{0,2}}(?:{ROLE.pattern})"
)
_UNDER = re.compile(
    r"(?:under|seen by|saw|see|seeing|referred to|appointment with|operated on by|clinic with|list of) $"
)
_IS_ONE = re.compile(
    r"[\s,:(–-]{0,3}(?:(?:is|was|a|an|one|called|named|by the name of|who's|that's|our|the|old|dear|"
    r"lovely)\s){0,4}"
)
_IN_DEPARTMENT = re.compile(
    r",? (?:up |down |over )?(?:in|from|at|of) (?:the )?(?:[\w'-]{2,20} ){0,2}(?:\w{2,16}ology|gyna?e|"
    r"obstetrics|orthopa?edics|pa?ediatrics|(?:neuro|eye |spinal |plastic |vascular )surgery|"
    r"eye (?:hospital|clinic|unit|infirmary)|(?:pain|bladder|continence|spasticity) (?:clinic|team)|"
    r"spinal (?:unit|team|clinic))(?![\w-])"
    r"(?! (?:ward|reception|desk|car park|waiting|cafe|shop|kiosk|bed|patient|with me|like me|too|as well))"
)
_FOR_AN_OPERATION = re.compile(
    r" for (?:the|my|our|a|his|her) (?:[\w-]{2,20} ){0,2}(?:surgery|op|operation|pump|implant|hip|knee|"
    r"cataracts?|botox|prostate|hernia|bladder|shunt|stent|stimulator)\b"
)
_HAD = re.compile(r"\b(?:had|have|got|get|saw|see|seeing|under|with|by|recommend) $")
_THEATRE = words_of(
    "op surgery surgeon operation operated theatre clinic consultant hospital neurologist neurosurgeon "
    "pump implant stimulator scan referral nhs ward appointment knife"
)


def treats(reading: Reading, scan: Scan, title: re.Match[str]) -> bool:
    """Whether the sentence says that somebody called "Mr" treats people."""
    found = words_from(reading, title.end())
    many = next((place for place in range(len(found)) if could_be(found[place])), None)
    if many is None:
        return False
    end = found[many + run(found, many) - 1].end
    before = reading.low[max(0, title.start() - _BEHIND) : title.start()]
    if any(_IS_ONE.fullmatch(before, role.end()) for role in scan.all(ROLE, before)):
        return True
    if _DID.match(reading.low, end) or _IN_DEPARTMENT.match(reading.low, end):
        return True
    if _FOR_AN_OPERATION.match(reading.low, end) and _HAD.search(before):
        return True
    return bool(_THEATRE & reading.words and _UNDER.search(before))
