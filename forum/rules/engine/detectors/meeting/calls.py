"""Ways into video calls that anybody could take from the page: links, ids and passcodes. They are taken "
"out.
"""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from forum.rules.effects import Effect
from forum.rules.engine.finding import Sight
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan

RULE = "meeting-up"
WHY = "This lets strangers into a call."
INSTEAD = "[meeting details removed]"
_COST = 200
_DOT = r"(?:\.| ?[(\[]dot[)\]] ?| dot )"
LINK = re.compile(
    r"(?<![a-z0-9])(?:https?://)?(?:"
    rf"(?:[a-z0-9-]{{1,30}}\.)?(?:zoom{_DOT}us|zoomgov\.com)/(?:j|s|my|w|meeting)/|"
    rf"meet{_DOT}google{_DOT}com/|g\.co/meet/|"
    r"teams\.(?:microsoft|live)\.com/(?:l/meetup|meet)|meet\.jit\.si/|(?:[a-z0-9-]{1,30}\.)?whereby\.com/|"
    r"(?:[a-z0-9-]{1,30}\.)?webex\.com/(?:meet|join|[a-z0-9-]{1,30}/j)|facetime\.apple\.com/join|"
    r"(?:join\.)?skype\.com/(?:join|[a-z0-9]{6})|gotomeet(?:ing)?\.(?:me|com)/|8x8\.vc/|houseparty\.com/|"
    r"call\.whatsapp\.com/|signal\.link/call"
    r")[^\s<>\"')\]]{1,200}|\bzoommtg://[^\s]{1,200}"
)
_SAID = r"\W{0,4}(?:(?:is|are|was|number|no|code|=)\W{1,3}){0,2}"
_PASS = (
    r"(?:[\s,;.(/&-]{1,4}(?:and |the |with )?(?:pass ?code|pass ?word|passwd|pass|pw|pwd|pin|"
    rf"code){_SAID}[\"']?(?P<pass>[a-z0-9_!#.*-]{{3,24}}[a-z0-9!*]))?\)?"
)
_ID = re.compile(
    r"\b(?:(?:(?:zoom|teams|skype|webex|google|google meet|video)\s){0,2}(?:zoom|teams|webex|jitsi|meeting|"
    r"(?:meeting|room|call|meet|conference)\s(?:id|code|number|no|link))|join(?:ing)? (?:id|code))"
    rf"\s?(?:id|code|number|no|link|room)?{_SAID}(?:\d{{3,4}}[\s.-]?\d{{3,4}}[\s.-]?\d{{2,5}}(?:[\s.-]\d"
    r"{2,4})?|"
    rf"[a-z]{{3}}-[a-z]{{4}}-[a-z]{{3}}){_PASS}"
)
_LIKE_AN_ID = re.compile(r"\d{3}|-[a-z]{4}-")
_WORD = re.compile(
    r"\b(?:zoom|meeting|teams|meet|call|webex)\b[^.!?\n]{0,60}?\b(?P<all>(?:pass ?code|pass ?word)"
    rf"{_SAID}[\"']?(?P<word>[a-z0-9_!#*-]{{3,24}}))"
)
_NO_WORDS = frozenset(
    [
        "the",
        "that",
        "this",
        "for",
        "and",
        "when",
        "not",
        "never",
        "again",
        "please",
        "protected",
        "wrong",
        "reset",
    ]
)
_CUES = frozenset(
    ["zoom", "meet", "teams", "webex", "meeting", "jitsi", "whereby", "skype", "facetime", "room", "call"]
)
_TAIL = ".,!?;:"


def find(reading: Reading, scan: Scan) -> Iterator[Sight]:
    """The ways into calls in a text, and in the addresses of its links."""
    for link in reading.links:
        scan.spend(_COST)
        if LINK.match(unquote(link.href).strip().casefold()):
            yield _sight(0, 0, typed=(link.start, link.end))
    if _CUES & reading.words:
        yield from _told(reading.low, scan)


def _told(low: str, scan: Scan) -> Iterator[Sight]:
    for found in scan.all(LINK, low) if "/" in low else ():
        yield _sight(found.start(), found.start() + len(found.group().rstrip(_TAIL)))
    for found in scan.all(_ID, low) if scan.first(_LIKE_AN_ID, low) else ():
        yield _sight(*found.span())
    for found in scan.all(_WORD, low) if "pass" in low else ():
        if found["word"] not in _NO_WORDS:
            yield _sight(*found.span("all"))


def _sight(start: int, end: int, typed: tuple[int, int] | None = None) -> Sight:
    return Sight(RULE, start, end, WHY, 0.93, INSTEAD, Effect.ADJUST, typed)
