"""Pushing somebody away from those who care for them: ignore them, lie, no need to be seen."""

import re

from forum.rules.engine.speech import reported, words_of
from forum.rules.engine.worded import Worded

_WHO = (
    r"(?:(?:your|ur|yer|the|these|those|that|any|all|a|what|whatever|anything|everything|them|him|her) "
    r"){0,3}(?:\w+ )?(?P<who>C+)"
)
_START = (
    r"(?:\A|[,;:.!?(\"-] ?|(?<![a-z'])(?:and|just|but|so|please|should|shouldn't|better|honestly|well|"
    r"better off|to|can|you'd|u|you|i'd|i would|cos) )"
)
_URGENT = r"(?:a&e|casualty|999|911|111|112|ambulance|hospital|emergency)"


def _way(gate: str, pattern: str) -> tuple[frozenset[str], re.Pattern[str]]:
    """Words of which one is in every sentence that the pattern fits, and the pattern."""
    return words_of(gate), re.compile(pattern)


_ALL = (
    # I'd have him off those tablets; mad to stay on them; going through with it.
    _way(
        "off",
        r"(?<![a-z'])i'?d (?:have|get|take) (?:you|u|him|her|them) (?:straight |right )?off (?:\w+ "
        r"){0,3}[MT]+",
    ),
    _way(
        "mad daft crazy stupid silly mug fool bonkers nuts insane",
        r"(?<![a-z'])(?:mad|daft|crazy|stupid|silly|mug|fool|bonkers|nuts|insane)(?: \w+){0,3} (?:keep|"
        r"carry on|stay|still)"
        r"(?: on)? (?:taking|injecting|on|swallowing|having|using)(?: \w+){0,3} (?:[MT]+|muck|poison|"
        r"rubbish|stuff)",
    ),
    _way(
        "have need",
        r"(?<![a-z'])(?:you|u|she|he) (?:don'?t|do not|dont|needn'?t) (?:need|have) to (?:go through "
        r"with|put up with)"
        r"(?: \w+){0,3} [MTX]+",
    ),
    # Ignore your neurologist; forget what the nurse said; never mind the consultant.
    _way(
        "ignore forget disregard mind sod screw stuff defy overrule bypass fire sack ditch fob",
        rf"{_START}(?:ignore|forget|disregard|never mind|sod|screw|stuff|defy|overrule|bypass|fire|sack|"
        rf"ditch|fob off) (?:about )?{_WHO}(?! (?:appointment|room|queue|jokes?|food|bill))",
    ),
    _way(
        "listen listening trust trusting believe believing obey attention go going rely mind follow "
        "following bullied waste wasting",
        rf"(?<![a-z'])(?:don'?t|do not|never|stop|quit|no need to|i wouldn'?t|i would not|you can'?t|u "
        rf"can'?t|you shouldn'?t|no point)"
        rf" (?:ever |even |bother |be )?(?:listen(?:ing)? to|trust(?:ing)?|believe|believing|obey(?:ing)?|"
        rf"pay(?:ing)? (?:any )?attention to|go(?:ing)? by|rely(?:ing)? on|mind(?:ing)?|follow(?:ing)?|"
        rf"bullied by|waste (?:your|ur) time (?:with|on)|wast(?:e|ing) time (?:with|on)) {_WHO}(?! "
        rf"(?:reception|google))",
    ),
    _way(
        "ignore forget disregard mind",
        r"(?<![a-z'])(?:ignore|forget|disregard|never mind) (?:what|whatever|everything|anything|all) "
        r"(?:\w+ )?(?:C+|they|he|she|the \w+) (?:says?|said|told|tells?|thinks?|wants?|reckons?|tell|want|"
        r"tried)",
    ),
    # Do not tell them; lie to them.
    _way(
        "tell telling mention let letting say inform ask asking check checking ring ringing call "
        "calling bother bothering phone phoning involve involving wait waiting run running",
        r"(?<![a-z'])(?:don'?t|do not|never|no need to|needn'?t|you don'?t have to|i wouldn'?t|without|no "
        r"point|don'?t be|don'?t even|don'?t bother) (?:even |ever |bother |bothering )?(?:tell(?:ing)?|"
        r"mention(?:ing)?(?: it)? to|let(?:ting)?|say(?:ing)?(?: anything| a word)? to|inform(?:ing)?|"
        r"ask(?:ing)?|check(?:ing)? with|ring(?:ing)?|call(?:ing)?|bother(?:ing)?|phon(?:e|ing)|involv(?:e|"
        r"ing)|wait(?:ing)? for|run(?:ning)? it past|run(?:ning)? it by) (?:(?:your|ur|yer|the|a|any) "
        r"(?:\w+ )?(?P<who2>C+)|(?P<them>them|him|her)(?= ?(?:[.,;!?]|\Z|and|about|until|that|or|first|"
        r"you)))",
    ),
    _way(
        "lie fib lies fibs",
        rf"{_START}(?:lie|fib|tell (?:a )?(?:white )?(?:lie|lies|fib|fibs)) to {_WHO}",
    ),
    _way(
        "tell",
        rf"{_START}tell (?:the |your |ur )?(?:C+|them|him|her|em) (?:to (?:shove|stuff|stick|get lost|do "
        rf"one|jog on|sod off|get stuffed|piss off|fuck off|take a hike)|where to (?:stick|shove|go)|you "
        rf"(?:took|take|have been taking|are taking|did|feel fine|forgot|lost)[^.!?]{{0,30}}(?:anyway|even "
        rf"if|when you haven))",
    ),
    # No need to be seen.
    _way(
        "need needn't bother point pointless waste go ring call be never worth wouldn't",
        r"(?<![a-z'])(?:no need (?:to|for)|needn'?t|(?:you|u) (?:don'?t|do not|dinnae) (?:need|have) to|"
        r"don'?t (?:bother|waste time|waste your time|waste their time|go|be|ring|call)|no point(?: in)?|i "
        r"wouldn'?t(?: bother| waste time)?|pointless|not worth|never)"
        r"(?: (?:going|go|ringing|ring|calling|call|seeing|see|getting|get|to|in|into|running|bothering|"
        r"bother|with|up|for|dialling|phone|phoning|rushing|rush|sitting|visiting|visit|wait|waiting|"
        r"consult|contacting|contact|book|booking|off|down|back|ask|asking|a|an|the|any|your|ur|on|"
        r"at)){1,7} (?:\w+ )?(?P<who3>C+)(?![a-z'])",
    ),
    _way(
        "need",
        r"(?<![a-z'])(?:you|u|she|he) (?:don'?t|do not|dont|won'?t|never|does not|doesn'?t) need (?:to "
        r"(?:have|get|take|be on|see|do|go for|start|keep|bother with) )?(?:(?:a|an|any|the|your|ur|that|"
        r"those|these|all|another|more|some|to|no|of|scary|expensive|stupid|silly|poxy|bloody|fancy|every|"
        r"lifelong) ){0,3}(?:\w+ )?(?P<what>[MTCX]+)(?![a-zA-Z])(?! (?:badge|to tell|to be|note|notes|"
        r"letter|letters|form|forms|referral|permission|appointment|for that|for it|in advance|to get))",
    ),
    _way(
        "need",
        r"(?<![a-z'])(?:you|u|ur|you're)(?: are)? (?:not )?(?:gon(?:na)?|going to|gona|gonna) (?:not "
        r")?need (?:(?:the|a|any|your|those|them|that) )?(?P<what2>[MTX]+)(?![a-zA-Z])",
    ),
    _way(
        "need point pointless",
        r"(?<![a-z'])(?:no need for|no need to (?:have|get|take|be on|start)|no point (?:in )?(?:having|"
        r"taking|starting|getting)?|what'?s the point of|pointless) ?(?:(?:a|an|any|the|your|ur|that|those|"
        r"these|all|to|having|another|more) ){0,3}(?:\w+ )?[MTX]+(?![a-zA-Z])(?! (?:forms?|letters?|today|"
        r"yesterday))",
    ),
    _way(
        "need",
        r"(?<![a-z'])(?:you|u|she|he) (?:don'?t|do not|dont|won'?t|never) need to (?:be on|take|have|start|"
        r"go on) (?:anything|any of (?:it|them|that)|all that|any treatment|it|them)(?![a-z])",
    ),
    _way(
        "without goodbye bye farewell",
        r"(?<![a-z'])(?:better off|healthier|happier|far better) without (?:(?:all|any|the|your|those|that|"
        r"these|of|them) ){0,3}(?:\w+ )?[MTX]+|(?:say|wave|kiss) (?:goodbye|bye|bye bye|farewell) to "
        r"(?:(?:the|your|those|that|all|of) ){0,3}(?:\w+ )?[MT]+",
    ),
    _way(
        "still",
        r"(?<![a-z'])still (?:taking|on|injecting|swallowing|putting|having|using|pumping|poisoning)(?: "
        r"\w+){0,4}? (?:that|those|the|all that|this|with) (?:\w+ )?(?:rubbish|poison|poisons|crap|muck|"
        r"garbage|toxins?|toxic|stuff|shite?|junk|filth)",
    ),
    _way(
        "listen",
        r"(?<![a-z'])listen to (?:your|ur) (?:own )?(?:body|gut|heart|intuition|soul),? (?:not|and not|"
        r"rather than|over|instead of|before|never) (?:\w+ ){0,2}C+",
    ),
    _way(
        "sleep ride wait tough sweat",
        r"(?<![a-z'])(?:sleep it off|ride it out|wait it out|tough it out|sweat it out)(?= ?(?:[.,;!?]|\Z|"
        r"and |instead|at home|hun|love))",
    ),
)
_SAFE = re.compile(
    r"(?<![a-z'])(?:feel|afraid|embarrassed|ashamed|shy|polite|first|until|before you|without "
    r"(?:telling|asking)|wait for the|google|alone)(?![a-z])"
)
_FIRST = re.compile(r"(?<![a-z])(?:i|we|my|me)(?![a-z'])")
_BY_WORD = Worded(_ALL)
PUSHING = _BY_WORD.words


def against_care(said: str, words: frozenset[str], *, treated: bool) -> bool:
    """Whether a sentence pushes its reader away from care."""
    patterns = _BY_WORD.among(words)
    if not patterns or _SAFE.search(said):
        return False
    found = (each for pattern in patterns for each in pattern.finditer(said))
    return any(_pushes(each, said, treated=treated) for each in found)


def _pushes(found: re.Match[str], said: str, *, treated: bool) -> bool:
    needs = found.groupdict().get("them") or "ride it out" in found.group()
    before = said[: found.start()]
    return (treated or not needs) and not reported(before) and not _FIRST.search(before)
