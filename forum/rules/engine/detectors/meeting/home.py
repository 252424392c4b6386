"""Invitations to one's home, or to the room where somebody lies or stays."""

import re

from forum.rules.engine.detectors.meeting.words import ANY, FAMILY, PAST, SAME

_HOME = (
    r"(?:mine|ours|my (?:place|house|home|flat|gaff|garden|yard|kitchen|sofa|couch|apartment|back garden|"
    r"caravan|digs|pad|front door|spare room|room|"
    r"address|unit|porch|living room|patio|shed|allotment)|our (?:place|house|home|flat|garden|kitchen|"
    r"gaff|back garden|apartment))"
)
_VERB = (
    r"(?:come|pop|swing|drop|stop|nip|call|hop|get yoursel(?:f|ves)|stay|crash|visit|gather|head|"
    r"join (?:me|us)|walk|turn up|show up|land)"
)
_START = (
    r"(?:^|[,;:–-] ?|\b(?:please|just|so|and|then|to|welcome to|free to|can|could|should|shall|gonna|"
    r"wanna|you|u|ye|do|always|also|let'?s|everyone|anyone|love|hun) )[\"'(]{0,2}"
)
FORMS = (
    re.compile(rf"\bhost(?:ing)?\b{SAME}{{0,40}}\b(?:at|in|round) {_HOME}\b"),
    re.compile(rf"\bsee (?:you|ye|u|yous)(?: all| lot| guys)? (?:at|round) {_HOME}\b"),
    re.compile(
        rf"{_START}{_VERB}\b(?: (?:on|over|round|along|up|down|in|by|out|around|back|straight|"
        rf"and)){{0,3}}{SAME}{{0,18}}?\b(?:to|at|by|round|in|from|into|over|on|see)? ?{_HOME}\b"
    ),
    re.compile(rf"\b{ANY}\b{SAME}{{0,70}}\b(?:to|at|round|over to|over|come|visit|in|on) {_HOME}\b"),
    re.compile(
        rf"\b(?:at|round) {_HOME}\b{SAME}{{0,60}}\b(?:{ANY}|welcome|come|join|bring|invited|"
        r"open invitation|open house|see you there)\b"
    ),
    re.compile(
        r"\b(?:open (?:house|invitation|door)|party|get[- ]?together|bbq|barbecue|coffee morning|"
        rf"sleepover|games night|film night|tea|dinner|pizza|cake|lunch|brunch) (?:at|round) {_HOME}\b"
    ),
    re.compile(
        rf"\b{_HOME}\b{SAME}{{0,40}}\b(?:all welcome|you'?re (?:all )?(?:welcome|invited)|(?:everyone|"
        rf"anyone|everybody|any1)\b{SAME}{{0,25}}(?:welcome|invited)|open to (?:all|any)|if (?:you|u|"
        r"any ?one|"
        rf"any of you)\b{SAME}{{0,20}}\b(?:stay|crash|company|visit|come))\b"
    ),
    re.compile(
        r"\b(?:you|u|ye|any ?one|any ?body|any1)(?: (?:can|could|are welcome to|is welcome to|may|"
        r"want to|wants to|fancies|needs to))?(?: all)? (?:stay|crash|sleep|kip|bunk|"
        rf"park up)(?:ing)? (?:with (?:me|us)|(?:at|on|in) {_HOME})\b"
    ),
    re.compile(
        r"\b(?:you'?re (?:all )?|all |everyone(?:'?s| is)? |ye are )(?:invited|welcome) (?:to|at|"
        rf"round) {_HOME}\b"
    ),
    re.compile(r"\bcome (?:and )?stay with (?:me|us)\b"),
    re.compile(
        rf"\b(?:pop|come|call|drop|let yoursel(?:f|ves))\b{SAME}{{0,70}}\b(?:door|gate)(?:'?s| is|"
        r" will be)? (?:always )?"
        r"(?:open|unlocked|on the latch)\b"
    ),
    re.compile(
        r"\b(?:back |front |side )?(?:door|gate)(?:'?s| is| will be)? (?:always )?(?:open|unlocked|"
        rf"on the latch)\b{SAME}{{0,60}}\b(?:come|pop|{ANY}|let yoursel(?:f|ves))\b"
    ),
    re.compile(
        r"\b(?:pop|come|call|drop) (?:in|round|over|by)\b[^.!?\n]{0,40}\b(?:any ?time|cuppa|kettle|"
        r"cup of tea|brew|number \d+|i'?m at \d+|door'?s)\b[^.!?\n]{0,60}\b(?:we'?re at|i'?m at|live)\b"
    ),
    re.compile(
        r"\b(?:room \d+|ward \d+|staying|stuck|alone|on my own|i'?m (?:in|at)|in (?:room|ward|bay|"
        rf"bed))\b{SAME}{{0,70}}\b(?:room|ward|bay|bed|hotel|inn|lodge|b&b|airbnb|hospital|unit|motel|"
        rf"hostel)\b{SAME}{{0,70}}\b(?:pop (?:in|by|over|round)|visit(?: me)?|drop (?:in|by)|"
        r"come (?:by|up|"
        r"in|over|and|see|say|keep)|keep me company|say hi|knock|visitors welcome)\b"
    ),
    re.compile(
        r"\b(?:wer|kommt?|kommen|samstag|sonntag|freitag|montag|dienstag|mittwoch|donnerstag|uhr|alle|"
        rf"besuch\w*|treffen)\b{SAME}{{0,50}}\b(?:bei|zu) (?:mir|uns)\b(?! (?:ist|war|hat|wurde|auch))"
    ),
    re.compile(
        rf"\b(?:bei|zu) (?:mir|uns)\b{SAME}{{0,40}}\b(?:wer|kommt vorbei|vorbeikommen|willkommen|"
        r"eingeladen)\b"
    ),
    re.compile(
        r"\b(?:venez|passez|viens|venid|venir|pasad|pasaos|veniros|veniteci|venite|"
        rf"kom)\b{SAME}{{0,40}}\b(?:chez moi|chez nous|a mi casa|por casa|en mi casa|a casa mia|da me|"
        r"bij mij|langs)\b"
    ),
    re.compile(
        rf"\b(?:chez moi|en mi casa|a casa mia|bij mij thuis)\b{SAME}{{0,50}}\b(?:venez|bienvenus?|"
        r"bienvenid[oa]s|welkom|benvenuti|samedi|dimanche|sabado|domingo)\b"
    ),
)

# "The hospital transport wants two days' notice at ours."
_CLINIC = re.compile(
    r"\b(?:hospital|clinic|ward|surgery|pharmacy|transport|gp|nurses?)\b[^.!?\n]{0,20}"
    r"\b(?:wants?|needs?|asks?|requires?)\b[^.!?\n]{0,60}\b(?:at|in|by) ours\b"
)


def holds(low: str) -> bool:
    """Whether a sentence that looks so asks strangers in: no family, nothing that has been, no clinic."""
    return not (PAST.search(low) or FAMILY.search(low) or _CLINIC.search(low))
