"""Where a sentence tells somebody to do something: the verbs, and what leads to them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from forum.rules.engine.speech import reported, words_of

_YOU = (
    r"(?:you|u|ya|ye|yous|youse|everyone|everybody|every one of you|everyone here|all of (?:you|us)|"
    r"you all|y'all|you guys|you lot|folks|we all)"
)
_THEY = (
    r"(?:she|he|they|(?:your|ur|yer) (?:mum|mam|mom|dad|husband|wife|partner|son|daughter|sister|"
    r"brother|hubby|lad|girl|boy|nan))"
    r" (?:really |definitely )?(?:should(?P<no11>n'?t| not)?|must(?P<no12>n'?t)?|ought to|needs to|has "
    r"to|shd|better)"
)
_FILLERS = (
    r"honestly|seriously|kindly|just|please|pls|plz|ok|okay|well|so|then|now|nah|no|nope|look|listen|"
    r"trust me|"
    r"believe me|hun|hon|love|lovely|babe|babes|pet|mate|darling"
    r"|dear|sweetie|girl|bro|guys|yaar|didi|bhai|beta|sis|friend|my friend|yes|yeah|ya|personally|"
    r"always|simply|definitely|absolutely|really"
    r"|better|and|but|or|maybe|perhaps|also|instead|whatever you do|my advice|tbh|imo|imho|ffs|for "
    r"gods sake|for god's sake|for pity's sake|for heaven's sake|go on|come on|go and|go|come and|up "
    r"and|do|"
    r"right|first|next|tonight|tomorrow|today|lads|ladies|everyone|folks|people|anyway|first thing|"
    r"straight away|if you can|if u can|do yourself a favou?r|rule one|rule number one|step one|easy|"
    r"simple|either|immediately|quietly|slowly|gradually|sweetheart|hen|duck|chick|sir|madam|ma'am|"
    r"aunty|uncle|dude|man|buddy|sure|sher"
)
_ADVERBS = (
    r"(?:(?:just|really|definitely|also|probably|seriously|safely|easily|always|simply|please|honestly|"
    r"still|only|all|absolutely|now|immediately|actually|totally|quickly|then|well|quietly|slowly|"
    r"gradually|instead|even|certainly|be|first|ever) ){0,3}"
)
_NOT = (
    r"(?P<no>(?:don'?t|do not|dont ever|don'?t ever|don'?t you (?:dare|ever)|never|never ever|not|no "
    r"need to|no point|cannot|can'?t|cant|dinnae|under no circumstances) )?"
)
_MODAL = (
    r"(?:(?:really|definitely|just|seriously|probably|so|honestly|still|do|guys|all|could|will|should|"
    r"would) ){0,2}"
    r"(?:should(?P<no2>n'?t| not| never)?|shud(?P<no3>nt)?|shd|must(?P<no4>n'?t| not| never)?|need "
    r"(?:to|2)|needa|needs (?:to|2)|have (?:to|2)|has (?:to|2)|have got (?:to|2)|has got (?:to|2)|"
    r"gotta|got (?:to|2)|ought (?:to|2)|oughta|oughtta"
    r"|wanna|(?:'d|would|d) want to|want (?:to|2)|wants (?:to|2)|wanting (?:to|2)|(?:had|'d|d) "
    r"better(?P<no5> not)?|"
    r"better(?P<no7> not)?|had best|'d best|might as well|may as well|can(?P<no6>'?t|not)?|could|'ll "
    r"(?:want|need|have) (?:to|2)|'?d do well to"
    r"|(?:are|'re|r|'d be|would be|'d do) (?:far |much |way )?better off|'d be (?:better|best|wise|"
    r"smart|daft not (?:to|2)|mad not (?:to|2)|a fool not (?:to|2)|crazy not (?:to|2)|well advised to)|"
    r"would be wise (?:to|2)|are supposed (?:to|2)|ought)"
)
_OPENERS = (
    r"my (?:honest )?(?:advice|suggestion|tip)(?: to you| to u| for you)?(?: is|'s| would be|:|,|\?|"
    r"\.)?|(?:the )?(?:best|only|smartest|wisest|safest|kindest|first) (?:thing|move|option|bet|"
    r"way)(?: (?:you|u|ye) can do| for (?:you|u)| to do| forward)?(?: is|'s| would be|:)?"
    r"|(?:the )?(?:trick|answer|secret|solution|way) (?:is|to it is)|(?:it'?s |its |high |about )?time "
    r"(?:you |u |for you )?|(?:you'?re|ur|your|you are) better|why not|why don'?t (?:you|u)|do "
    r"yourself a favou?r(?: and|,)?|go ahead and|feel free to"
    r"|make sure (?:you|u|to)|promise me you'?ll|all (?:you|u) (?:need|have) (?:to do )?is|what (?:you|"
    r"u) (?:need|want|have)(?: to do)? is|i'?d (?:urge|tell|advise|recommend|suggest|beg|get|have|want|"
    r"strongly advise) (?:you|u|him|her|everyone|anyone|anybody)(?: all)?"
    r"|i (?:urge|advise|recommend|suggest|beg|want|strongly advise|would advise|would urge|strongly "
    r"urge|implore) (?:you|u|him|her|everyone|anyone|anybody)(?: all)?|i(?:'?d| would) (?:strongly "
    r")?(?:advise|recommend|suggest)|don'?t be (?:afraid|scared) to|nothing (?:wrong with|stopping "
    r"you)|you (?:are|'re) allowed to"
    r"|no (?:harm|shame) (?:in )?|there'?s no (?:harm|shame) in|(?:it'?s |its |you'?re |ur |might be |"
    r"would be )?(?:best|better|safer|wiser|easier|simpler|smarter|healthier)(?: off)?|let (?:him|her)|"
    r"(?:it|your \w+|ur \w+)(?:'s| is|s) (?:telling|begging|screaming at|asking|crying out for) (?:you|"
    r"u)|consider|think about|look at|tell (?:him|her|them) to|get (?:him|her) to|have (?:him|her)|"
    r"remember to|be brave and|be sure to|it'?s (?:safe|fine|ok|okay|grand) to|safe to|nobody will "
    r"mind if you|you'?d be fine to|all you gotta do is|just got to|we recommend|i say|id say|i'?d say"
)
LEAD = re.compile(
    rf"(?:"
    rf"(?:\A|[,;:.!?()\"*/]|--?) ?(?:(?:{_FILLERS})[ ,;:!.?-]{{1,3}}){{0,4}}{_ADVERBS}{_NOT}{_ADVERBS}"
    rf"|(?<![a-z'])(?:"
    rf"(?P<joined>and|but|then|or|so|just|please|pls|&|\+) {_ADVERBS}(?P<no13>(?:don'?t|"
    rf"never|do not) )?{_ADVERBS}"
    rf"|(?P<third>{_THEY}) {_ADVERBS}"
    rf"|{_YOU} ?{_MODAL} {_ADVERBS}(?P<no8>not |never )?(?:be )?"
    rf"|(?:{_OPENERS}) ?(?P<no9>not )?(?:to |that you |you |and )?(?P<no10>not |never |"
    rf"avoid )?{_ADVERBS}"
    rf"))\Z"
)
_I_WOULD = re.compile(
    r"(?<![a-z'])(?:i'?d|i would|personally i'?d|me i'?d|i would(?P<no>n'?t| not| never)|i'?d "
    r"(?P<no2>not|never)) "
    r"(?:(?:just|definitely|be|probably|honestly|personally|totally|seriously|go ahead and|also|have|"
    r"well|keep) ){0,2}\Z"
)
_IN_YOUR_PLACE = re.compile(
    r"(?<![a-z'])(?:if i (?:were|was|wz) (?:you|u|ye|in|your|her|him)|in (?:your|ur) (?:shoes|place|"
    r"position|boat|case|situation)|for (?:you|u)|(?:if )?(?:it was|it were|that was) me)(?![a-z'])"
)
_SUBJECT = re.compile(
    r"(?<![a-z'])(?:i|we|they|he|she|i'?ve|we'?ve|i'?m|people|who|my \w+|didn'?t|did|would|will|used|"
    r"can|could|had)(?![a-z])"
)
_MY = re.compile(r"(?<![a-z])(?:my|our|me|us)(?![a-z])")
# Every word that can stand right before an order: those of the patterns above, and what they put together.
_LEADING = frozenset(
    re.findall(r"[a-z0-9']+", " ".join((_FILLERS, _ADVERBS, _NOT, _MODAL, _OPENERS)))
) | words_of(
    "don't dont shouldn't mustn't can't cant i'd id would wouldn't not you u him her is you'll ull be "
    "you'd youd d better"
    " favour she'd he'd to 2 cannot shdnt shouldnt shudnt ye just totally seriously"
)
_LEADING_TO = words_of(
    "need needs have has got want wants wanting ought way thing best better time advice is not trick "
    "afraid wise mad daft"
    " off telling him her them you u move option bet solution answer secret scared supposed smart safe "
    "fine ok okay grand"
    " easier safer wiser quicker simpler do well everyone anyone anybody is: point harm silly crazy "
    "all suggestion tip it's"
    " what remember sure like allowed go consider"
)
_WINDOW = 80
_WORD = re.compile(r"[a-zA-Z]+(?:'[a-z]+)?")


@dataclass(frozen=True, slots=True)
class Order:
    """A verb that somebody is told to do, or not to do. `rest` begins with it; `before` ends at it."""

    before: str
    rest: str
    verb: str
    negated: bool
    soft: bool


def orders(said: str, verbs: frozenset[str]) -> Iterator[Order]:
    """Every place in a sentence in which one of these verbs is an order."""
    found = list(_WORD.finditer(said))
    words = [each[0] for each in found]
    for number in [number for number, word in enumerate(words) if word in verbs]:
        start, end = found[number].start(), found[number - 1].end() if number else 0
        joined = said[end:start] in ("", " ")
        if joined and number and _tells_how_it_is(*words[max(0, number - 2) : number][::-1]):
            continue
        order = _order(said, start, words[number])
        if order and not reported(order.before):
            yield order


def _tells_how_it_is(last: str, before_last: str = "") -> bool:
    """Whether the words before a verb make it anything but an order: "I take", "able to go"."""
    return last not in _LEADING or (last == "to" and before_last not in _LEADING_TO)


def _order(said: str, place: int, verb: str) -> Order | None:
    before, rest = said[:place], said[place:]
    window = before if place <= _WINDOW else "x" + before[-_WINDOW:]
    would = _I_WOULD.search(window)
    if would:
        meant = _IN_YOUR_PLACE.search(said) is not None
        return Order(before, rest, verb, _says_no(would), soft=True) if meant else None
    lead = LEAD.search(window)
    if lead is None or (lead["joined"] and _SUBJECT.search(before[: -len(lead[0])])):
        return None
    if lead["third"] and _MY.search(before):
        return None
    return Order(before, rest, verb, _says_no(lead), soft=False)


def _says_no(lead: re.Match[str]) -> bool:
    return any(value for name, value in lead.groupdict().items() if name.startswith("no"))
