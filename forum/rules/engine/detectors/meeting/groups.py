"""Invitations to groups elsewhere that nobody here looks after."""

import re

from forum.rules.engine.detectors.meeting.words import ANY, FAMILY, SAME
from forum.rules.engine.speech import words_of

_GROUP = (
    r"(?:(?:whats ?app|telegram|facebook|fb|discord|signal|messenger|snap(?:chat)?|insta(?:gram)?|viber|"
    r"slack|reddit|group ?me|imessage|private|secret|off[- ]site|closed|wechat|line|teams|zoom|"
    r"matrix) ?(?:group|grp|gc|server|chat|channel|community|room|page|sub|gang)(?: chat)?|discord|"
    r"group chat|gc|subreddit)"
)
_JOINING = (
    r"(?:join (?:it|us|me|in|here|my|our|the|via|by|at|through|link|now|if|up)|(?:want|wants|like|wanna|"
    r"love|fancy) (?:to )?(?:join|in|adding|be added|an? invite)|"
    r"add (?:you|u|ya|ye|yous|anyone|them|people)|(?:dm|pm|message|msg|inbox|text|ask|whats ?app) (?:me|"
    r"us)\b|who wants in|who'?s in|search (?:for )?|link (?:is |in |here|below|to)|invite (?:link|code)|"
    r"drop (?:me )?(?:your|ur|a)|"
    r"(?:anyone|everyone|all|you'?re|ur) (?:is |are )?(?:all |very |more than )?welcome|come (?:join|"
    r"over|on over|in|along|chat)|if (?:you|u|any ?(?:one|body|1)) (?:want|would like|wants|fancy|"
    r"fancies|r interested|are interested|is interested|need)|let me know|for (?:us|those|anyone|people|"
    r"the|under|over|all|any)|"
    r"send (?:me )?(?:your|ur)|give me (?:your|ur)|comment below|here:|see you there|hop on|no mods?|"
    r"nobody moderates)"
)
_OFFERS = re.compile(
    r"(?:\b(?:made|set up|setup|started|starting|created|creating|run|running|have|got|opened|opening|"
    r"there'?s|there is|we'?ve|i'?ve|our|my|join|joining|this|making|setting up|in (?:a|the|our|my)|"
    rf"move to|moving to|to (?:our|my|the|a))\b|^|:){SAME}{{0,30}}?\b{_GROUP}\b{SAME}{{0,90}}?(?<![a-z])"
    rf"{_JOINING}"
)
_JOINS = re.compile(
    r"\b(?:join|come (?:to|over to|on over to|chat (?:on|in)|join)|move (?:this |it )?(?:over )?to|"
    r"hop (?:on|over) to|add yourself to|jump (?:on|in|into|over to)|invite you to|"
    rf"invited to)\b{SAME}{{0,25}}\b{_GROUP}\b|"
    rf"\b{_GROUP}\b (?:for|with) {SAME}{{0,30}}(?:here|link|invite|join)\b|\b{ANY}\b{SAME}{{0,30}}\b(?:in|"
    rf"join|start|up for|added to|on) (?:a |our |my |the )?{_GROUP}\b|\b{_GROUP},? {ANY}\b"
)
HOSTS = words_of(
    "whatsapp discord discordapp t telegram facebook fb signal groupme viber slack line m messenger meetup"
)
HOST = re.compile(
    r"(?:whatsapp|discord(?:app)?|\bt|telegram|facebook|\bfb|signal|groupme|viber|slack|\bline|\bm|"
    r"messenger|meetup)"
    r"(?:\.| dot )(?=[a-z])"
)
LINKS = re.compile(
    r"(?<![a-z0-9])(?:https?://)?(?:www\.)?(?:chat\.whatsapp\.com/|discord(?:\.gg|(?:app)?\.com/invite)/|"
    r"discord dot gg|t\.me/(?:joinchat/|\+)|telegram\.(?:me|dog)/joinchat|"
    r"(?:m\.|web\.)?(?:facebook|fb)\.com/groups/|signal\.group/|groupme\.com/join|invite\.viber\.com|"
    r"join\.slack\.com|line\.me/(?:r/ti/)?g|m\.me/j/|messenger\.com/g|meetup\.com/|"
    r"whatsapp\.com/channel/)[^\s<>\"')\]]{0,120}"
)

_SPOKEN_TO = re.compile(r"\b(?:anyone|any of you|you|u|ye|join|dm me|message me)\b")


_APP = re.compile(
    r"\bjoin (?:our|my|the|a|this) (?:\w{2,12} )?(?:whats ?app|telegram|discord|signal|facebook|fb|"
    r"messenger|server)\b"
)
# "Add me on WhatsApp", said to whoever reads it. What others do is told with their name before it; where an
# account is named, that is taken out and nobody waits for it.
_TO_ME = re.compile(
    r"(?:^|[,;:.!?(-] ?|\b(?:please|pls|just|or|feel free to|you can|you could|anyone can|instead) )"
    r"(?:add|find|message|msg|text|ping|reach|contact|catch|look for) (?:me|us)(?: up)? "
    r"(?:on|over on|via|through) (?:my |our )?(?:whats ?app|telegram|signal|messenger|facebook|fb|"
    r"insta(?:gram)?|snap(?:chat)?|discord|viber|wechat)\b"
    r"(?= ?(?:$|[.!?]|and\b|if\b|to\b|so\b|when\b|any ?time|instead|,? it'?s (?!me)))"
)
FORMS = (_APP, _OFFERS, _JOINS, _TO_ME)


def holds(low: str) -> bool:
    """Whether a sentence that looks so asks strangers, and does not only tell of the family."""
    return not FAMILY.search(low) or bool(_SPOKEN_TO.search(low))
