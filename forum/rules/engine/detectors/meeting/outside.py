"""Invitations to meet somewhere, or in a call."""

import re

from forum.rules.engine.detectors.meeting.words import ANY, DAY, FAMILY, SAME

_MEET = (
    r"(?:meet(?:[- ]?ups?)?|meet(?:ing)?(?: up)? (?:for|at|in|on|near|by|outside|irl|in person|"
    r"face to face|somewhere)|meeting up|get[- ]?together|hang ?out|grab (?:a )?(?:coffee|drink|bite|"
    r"lunch)|"
    r"(?:a )?(?:coffee|cuppa|drink|drinks|pint|pints|lunch|brunch|walk|stroll|picnic|swim|roll|bite|"
    r"wheel|catch[- ]?up|wander|natter|tea)(?: (?:together|with me|some ?time|in person|in town|at|in|on|"
    r"by|near|this|tomorrow|next|one day))?)"
)
_FOOD = (
    r"(?:coffee|cuppa|drinks?|pints?|lunch|brunch|walk|stroll|swim|natter|catch[- ]?up|bite|picnic|pub|"
    r"meet(?:[- ]?up)?)"
)
# They need no place and no day beside them.
FREE = (
    re.compile(
        r"\bwho(?:'?s|'?d)? (?:fancies|wants|up for|else fancies|would like|like to|"
        rf"is up for)\b{SAME}{{0,20}}\b{_MEET}\b"
    ),
    re.compile(rf"\b{ANY}\b{SAME}{{0,40}}\bfor (?:a |some )?{_FOOD}\b"),
    re.compile(rf"\blet'?s (?:do|have|go for|grab|get) (?:a |some )?{_FOOD}\b"),
    re.compile(rf"^{SAME}{{0,30}}\b{_FOOD}\b{SAME}{{0,15}}\b(?:{DAY}){SAME}{{0,15}}\?$"),
    re.compile(
        rf"\b{ANY}\b{SAME}{{0,50}}\b(?:want|wanna|fancy|fancies|up for|interested in|like to|love to|"
        r"keen|free (?:for|to|on)|"
        r"game for|down for|care to|about for|join me|wants|looking (?:to|for)|able to|around (?:for|"
        rf"to))\b{SAME}{{0,30}}\b{_MEET}\b(?! criteria|"
        r" the (?:criteria|threshold|target))"
    ),
    re.compile(
        r"\b(?:wanna|want to|fancy|shall we|let'?s|we should|we could|could we|can we|why don'?t we|"
        r"how about we|up for|would love to|i'?d love to|i'?d like to|happy to|looking to|hoping to|"
        r"dying to)(?: all| both| try to| try and| maybe| finally| actually| arrange to|"
        r" go for)? (?:meet(?: up| in person| irl| you (?:lot|all|guys)? ?(?:in person|irl|"
        rf"face to face))?|get together|meeting(?: up)?|hang ?out|(?:a )?meet[- ]?up)\b{SAME}{{0,60}}"
    ),
)
# These do.
SETTLED = (
    re.compile(r"(?:^|[,;:] ?|\blet'?s )meet(?: up)? (?:at|in|outside|by|on|near|under) "),
    # "We meet in the library" tells of a group; who asks others along says a little more.
    re.compile(
        rf"\bwe meet(?: up)? (?:at|in|outside|by|on|near|under) {SAME}{{0,120}}"
        rf"(?:\b(?:{ANY}|you|u|ye|come|join|pop|drop in|"
        r"welcome|message|dm|see you|bring|next|tomorrow|tonight|this)\b|\?)"
    ),
    re.compile(rf"\bmeet(?: up with)? (?:me|us)\b{SAME}{{0,40}}\b(?:at|in|outside|by|on|near|for|{DAY})"),
    re.compile(
        r"\b(?:i'?ll|we'?ll|i will|we will|i'?m going to|i'?m gonna|gonna|i'?ll probably|"
        rf"me and \w+ will)\b{SAME}{{0,3}}\bbe (?:at|in|outside|by|on|near|there|the one|sat|sitting|"
        rf"waiting|wearing)\b{SAME}{{0,90}}\b(?:join (?:me|us)|come (?:along|find|and|over|say|sit|"
        r"join|by|"
        rf"have|down)|say hi|say hello|see you there|feel free|{ANY}|pull up a chair|welcome|look for|"
        r"look out for|can'?t miss me)\b"
    ),
    re.compile(
        r"\b(?:join (?:me|us)|pop (?:along|in)|drop in|"
        r"come (?:along|find (?:me|us)|and join|and have|have|join|down|meet|"
        r"sit with|"
        rf"have (?:a )?\w+ with)|see you there|everyone(?:'?s| is)? welcome|all welcome)\b{SAME}{{0,80}}"
    ),
    re.compile(
        r"\b(?:arranging|organi[sz]ing|planning|sorting|setting up|starting|hosting|"
        r"putting together) (?:(?:a|an|another|our own|our|little|wee|small|"
        rf"informal) ){{0,3}}(?:meet[- ]?up|meet|get[- ]?together|coffee morning|picnic|pub (?:night|"
        rf"meet)|social|lunch|drinks|gathering|walk)\b{SAME}{{0,80}}"
    ),
)
ABROAD = (
    re.compile(
        rf"\b(?:wer|jemand|lust)\b{SAME}{{0,60}}\b(?:treffen|trefft|kaffee trinken|mitkommen|"
        r"kommt mit)\b|"
        rf"\btreffen wir uns\b|\bqui (?:veut|est dispo)\b{SAME}{{0,50}}\b(?:rencontrer|voir|cafe|"
        r"verre)\b|"
        rf"\bon se (?:retrouve|rencontre|voit)\b{SAME}{{0,40}}\b(?:a|au|samedi|dimanche|demain|chez)\b|"
        rf"\bquedamos\b|\b(?:quien|alguien)\b{SAME}{{0,40}}\b(?:quedar|tomar (?:un )?cafe|vernos)\b"
    ),
)
CALLS = (
    re.compile(
        rf"\b(?:{ANY}|let'?s|shall we|who|move this|take this|jump|hop|i'?ll|i'?m|join (?:me|us)|"
        rf"come)\b{SAME}{{0,50}}\b(?:zoom|facetime|video (?:call|chat)|google meet|skype call|group call|"
        r"teams call|house ?party)\b(?!.{0,20}\b(?:consultant|neuro\w*|nurse|doctor|gp|clinic|work|boss|"
        r"physio)\b)|"
        rf"\b(?:zoom|facetime|video (?:call|chat))\b{SAME}{{0,30}}\b{ANY}\b"
    ),
)
_PLACE = re.compile(
    rf"\b(?:{DAY})|\b(?:costa|starbucks|caf+e|coffee shop|pub|bar|park|station|car park|lough|beach|"
    r"library|garden cent(?:re|er)|wetherspoons|spoons|mcdonald'?s|"
    r"cinema|museum|pier|town|centre|center|mall|high street|near|in person|irl|restaurant|tea ?room|"
    r"nero|greggs|ikea|tesco|promenade|seafront|harbour|lake|canal|square|market|tim hortons|dunkin'?)\b"
)
_ASKS = re.compile(
    rf"\?$|\b(?:{ANY}|wanna|irl|in person|you|u|ye|let'?s|shall we|we (?:should|could)|can we|could we)\b"
)


def asks(low: str) -> bool:
    """Whether a sentence asks others, whoever they are."""
    return bool(_ASKS.search(low))


def is_settled(low: str) -> bool:
    """Whether a place or a day is named, and it is not about the family."""
    return bool(_PLACE.search(low)) and not FAMILY.search(low)
