"""Somebody who says that they are younger than members may be."""

import re
from collections.abc import Iterator

from forum.rules.book import Book
from forum.rules.engine.detectors.detector import IN_PROSE, Detector
from forum.rules.engine.detectors.young.doubts import AS_IF, FIGURE, GROWN, OTHERS, PAST
from forum.rules.engine.finding import Sight
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.engine.speech import words_of
from forum.rules.engine.within import Looks, found_within

RULE = "age"
WHY = "This reads as if you were younger than members may be here; a moderator will write to you."
_YOUNGEST = 8  # below that a number after "I'm" is hardly ever an age
# Whoever was born in this year or later is a child for some years to come. The engine knows no date.
_BORN_LATE = 2010
_AT_SCHOOL = 16  # where that is old enough, being at school says nothing
# fmt: off
_NUMBERS = {
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "fourten": 14, "forteen": 14, "fiveteen": 15, "sixten": 16,
    "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwolf": 12, "dreizehn": 13, "vierzehn": 14, "funfzehn": 15,
    "sechzehn": 16, "siebzehn": 17, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14,
    "quinze": 15, "seize": 16, "dix-sept": 17, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14,
    "quince": 15, "dieciseis": 16, "diecisiete": 17, "dodici": 12, "tredici": 13, "quattordici": 14,
    "quindici": 15, "sedici": 16, "diciassette": 17, "doze": 12, "treze": 13, "dezesseis": 16,
}
# fmt: on
_WORDS = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_N = rf"(?P<n>\d{{1,2}}|(?<!-)(?:{_WORDS}))"
_I_AM = r"(?<![\w'])(?:i'?m|i am|iam|am|me[:,]?)"
_ONLY = (
    r"(?: (?:only|just|actually|really|rly|still|literally|like|currently|a|bout|about to turn|"
    r"about to be|nearly|almost|turning|obvs|tho|about|now|basically|legit|secretly|in fact|so)){0,6}"
)
_OLD = r"(?: and a half| 1/2)? ?-?(?:years?|yrs?|yr|y)?[ -]?(?:old|olds|o|/o)\b"
_AFTER = re.compile(
    rf"{_OLD}|(?: and a half| nearly \d+| almost \d+)?"
    r"(?:\s*$|\s*[!?,;)…]|\.(?!\d)| - | ?(?:x+|xx|lol|btw|rn|atm|haha|pls|tho|too|and|n|nd|&|w/|but|so|"
    r"with|w|from|"
    r"f|m|girl|boy|female|male|now|"
    r"diagnosed|dx|just|who|which|i|i'?m|is|my|dont|don't|got|have|cant|can't|yrs|yr|idk|anyone|any|"
    r"this (?:year|month|week)|last (?:year|month|week|\w+day)|yesterday|und|et|y|e|"
    r"next (?:year|month|week|\w+day)|in (?:\d{1,2} )?(?:days?|weeks?|months?|jan\w*|feb\w*|mar\w*|apr\w*|"
    r"may|june?|july?|aug\w*|sep\w*|oct\w*|"
    r"nov\w*|dec\w*|a (?:week|month|few)|school|year \d|grade)|on (?:\w+day|the \d)|tomorrow|today|soon|"
    r"year old|jahre(?: alt)?|ans|anos|anni)(?![\w'-]))",
    re.MULTILINE,
)
_AGE = (
    re.compile(rf"{_I_AM}{_ONLY} {_N}(?![\w/:%-])"),
    re.compile(
        r"(?<![\w'])(?:i(?:'?ll| will)?|im|i'm|ill)(?: (?:only|just|be)){0,4}(?: (?:turn|turning|hit|hitting|"
        rf"be|am))(?: (?:turning|only))? {_N}(?![\w/:%-])"
    ),
    re.compile(
        rf"(?<![\w'])(?:i|i've|ive|i have)(?: (?:just|only|only just|recently)){1, 3} turned {_N}(?![\w/:%-])"
    ),
    re.compile(
        r"(?<![\w'])(?:ich bin|j'?ai|tengo|ho|tenho|ik ben|yo tengo|i got|my age is|my age|age|aged|"
        rf"im age) (?:erst |nur |solo |seulement |just |only )?{_N}(?![\w/:%-])"
    ),
)
_SAID = (
    re.compile(rf"(?<![\w'])i have {_N} years(?= old| and i (?:live|am|go)|,|\.|$)"),
    re.compile(
        rf"(?<![\w'])(?:i'?m|i am|im) an? (?:girl|boy|kid|student|child|female|male) of {_N}(?![\w/:%-])"
    ),
    re.compile(rf"(?:^|[.!?] )turning {_N}(?= (?:today|tomorrow|tmrw|tmr|soon|next|this|in|on)\b|[!.]|$)"),
    re.compile(
        rf"\b{_N}[ -]?years?[ -]?old\b[^.!?]{{0,60}}\b(?:i'?m one|im one|that'?s me|thats me|me lol)\b"
    ),
    re.compile(
        r"(?<![\w'])my (?P<n>\d{1,2})(?:th|st|nd|rd)(?: birthday)? (?:is |party is )?(?:next|this|"
        r"tomorrow|tmrw|in|"
        r"on|coming|soon)\b"
    ),
)
_NEXT = (_SAID[2], _SAID[4])  # of the age that somebody will be
_PROFILE = re.compile(
    r"(?:^|(?<=[.!?] ))[ ,.!]{0,4}(?:(?:hi|hey|hello|hiya|so|um|intro|me|about me|new here|yo|heyy+|guys|"
    r"all|everyone)[\s,.!:-]{1,3}){0,3}\(?"
    rf"{_N} ?(?:/ ?|, ?)?(?:f|m|nb|fem|female|male|girl|boy|yo|y/o|yrs? old|"
    r"years? old|year old)(?![\w'-])(?! (?:son|daughter|nephew|niece|grandson|granddaughter|dog|cat|kid|"
    r"child)s?\b)",
    re.MULTILINE,
)
_AS_A = re.compile(
    rf"(?<![\w'])(?:as|i'?m|i am|im|just|being) an? {_N}[ -]?(?:years?[ -]old|"
    r"yr[ -]?old|yo|y/o|yrs old)(?![\w'-])"
)
_STAGE = re.compile(
    r"(?<![\w'])(?:i'?m|i am|im|iam|still|me)(?: (?:only|just|still|currently|a girl|a boy|a kid|"
    r"a student)){0,6} (?:in|going into|starting|about to start|at|doing|entering|a kid in)"
    r" (?:my )?(?:(?:freshman|sophomore|junior|senior) year (?:of|in|at) (?:high ?school|hs)|(?:yr|year|"
    r"grade|class|form|std|standard|s)[ -]?(?:[1-9]|1[0-3]|seven|eight|nine|ten|"
    r"eleven|twelve)(?!\d)(?! (?:of|with|since|on|post|teacher|months?|weeks?))"
    r"|(?:[1-9]|1[0-2])(?:st|nd|rd|th) (?:grade|std|standard|class|form)|(?:first|second|third|fourth|"
    r"fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) grade"
    r"|(?:middle|high|secondary|primary|junior high|elementary|grammar) school(?! (?:teach|reunion|"
    r"kitchen|nurse|admin))|junior high|sixth form|6th form|transition year|school(?: still| rn|"
    r" now)?\s*(?:$|[,.!]))"
    r"|(?<![\w'])i go to (?:a |my )?(?:middle|high|secondary|primary|junior high|elementary|grammar) school"
    r"|\b(?:year|yr) (?:[7-9]|1[01])\b[^.!?]{0,40}\b(?:class|lessons?|teachers?|homework|toilet)\b"
    r"|(?<![\w'])(?:i'?m|i am|im)(?: \w+)? an? (?:high ?school|hs|middle school|secondary school|"
    r"school ?(?:girl|boy|kid|student))(?: (?:freshman|sophomore|junior|senior|student|kid|girl|"
    r"boy))?(?![\w'-])(?! (?:teach|coach|nurse|princip|librar|counsel))"
    r"|(?:freshman|sophomore|junior|senior) (?:in|at|of|yr in) (?:high ?school|hs)\b"
    r"|(?<![\w'])(?:ninth|tenth|eleventh|8th|9th|10th|11th|7th|6th) grader? (?:here|with)\b"
    r"|\b[5-9]\. klasse|\b10\. klasse",
    re.MULTILINE,
)
_SPORT = re.compile(
    r"\b(?:sophomore|freshman)\b(?=.{0,60}\b(?:jv|varsity|prom|homeroom|my (?:mom|mum|dad|parents)|"
    r"high school|hs)\b)"
)
_EXAMS = re.compile(
    r"(?<![\w'])(?:(?:my|doing|did|sitting|sat|taking|failing|revising for|studying for|got|have|start|"
    r"before|during|through) (?:my )?(?:\w+ )?(?:gcse'?s?|mocks|sats|leaving cert|junior cert|"
    r"a[ -]?levels?|o[ -]?levels|highers|nat(?:ional)? 5s?|10th boards?|12th boards?|board exams|"
    r"boards)(?! (?:project|teach|student|tutor))"
    r"|gcse'?s (?:in|this|next|start|are|coming))(?![\w'-])"
)
_UNDER = re.compile(
    r"(?<![\w'])(?:i'?m|i am|im|iam)(?: (?:still|only|technically|legally|actually|a bit|"
    r"kinda)){0,6} (?:under ?-?age|under ?-?(?:16|18|eighteen|sixteen)|a minor|below 18|a teen(?! mum| mom|"
    r" parent| idol)|a teenager|"
    r"a teenage (?:girl|boy)|an? (?:high ?schooler|middle ?schooler|kid|child|schoolgirl|"
    r"schoolboy)(?= (?:with|and|but|who|so|too|still)|[,.!]|$))"
    r"|(?<![\w'])(?:i'?m|im|i am|i aint|i'm) (?:not|nt|aint)(?: (?:even|quite|actually))? (?:18|eighteen|"
    r"old enough)(?: yet| til| till| until| for|[,.!]|$| but)"
    r"|(?<![\w'])(?:until|til|till|when|once|before|wait for|wait til|wait till|wait until) (?:i'?m|im|"
    r"i am|i turn|i'm finally) (?:16|17|18|sixteen|seventeen|eighteen)(?!\d)(?! (?:weeks|months|"
    r"years (?!old)))"
    r"|(?:^|[.!?] |i'?m |im |i am )(?:still )?(?:not old enough|too young) to (?:drive|vote|drink|get "
    r"served|work)\b"
    r"|\b(?:children'?s|pa?ediatric|kids'?) (?:ward|hospital|team|clinic|unit)\b[^.!?]{0,60}\b(?:i'?ve "
    r"got till|"
    r"until i turn|till i turn|till i'?m|until i'?m|my 1[678]th)\b"
    r"|(?<![\w'])i (?:won'?t|wont|will not) be (?:18|eighteen|17|16)\b"
    r"|(?<![\w'])(?:lied|lying|fibbed) about my age|(?:fake|wrong|false|put a fake) (?:age|birth ?day|"
    r"birth ?date|date of birth|dob|birth year) (?:to|so|cos|because|when|bc|in|on)",
    re.MULTILINE,
)
_PARENTS = re.compile(
    r"\bmy (?:mum|mom|mam|dad|parents|folks|mother|father|mommy|mummy|mum and dad|mom and dad|foster mum|"
    r"foster mom)s? (?:doesn'?t|dont|don'?t|do not|does not|didn'?t|can'?t|cant|must not|"
    r"mustn'?t) (?:know|find out|realise|realize|see) (?:that )?(?:i'?m (?:on |in )?here|im (?:on |"
    r"in )?here|i am (?:on |in )?here|i'?m (?:posting|using|writing)|i made|i have (?:this|an|a reddit|"
    r"my own) (?:account|profile|login)|i've (?:joined|made|got an account|signed)|i joined|i signed|"
    r"i use|i post|about this account|i opened)"
    r"|\b(?:mum|mom|dad|parents|mam) (?:said|says|let|lets|made|set) (?:me|i|my)(?: (?:can|could|"
    r"am allowed to|age))? (?:join|use|go on|sign up|to \d|make an account|have an account)"
    r"|\bi (?:used|borrowed) my (?:mum|mom|dad|sister)'?s (?:account|email|login|date of birth|birthday)"
)
_BORN = re.compile(
    r"(?:^|[.,!;(] ?|\bi was |\bi'm |\bim |\bme )born (?:in |"
    r"on )?(?:\d{1,2} )?(?:\w{3,9} )?(?P<year>20[12]\d)\b"
)
_DIGITS = frozenset(
    f"{number}{ending}"
    for number in range(_YOUNGEST, 18)
    for ending in ("", *sorted(words_of("f m nb fem female male girl boy y yo yr yrs year years old")))
)
_NUMBERED = _DIGITS | _NUMBERS.keys()
_STAGED = words_of(
    "year yr grade grader class form std standard school highschool hs sixth 6th sophomore freshman "
    "junior gcse gcses gcse's mocks sats cert level levels a-level alevel alevels olevels highers "
    "boards board 5s klasse"
)
_AGED = words_of(
    "18th old young ward hospital clinic unit team 18 eighteen underage under minor teen teenager "
    "teenage kid child below age birthday dob 16 17"
)
_HOME = words_of("mum mom mam dad parents folks mother father mommy mummy mum's mom's mums moms dad's dads")
_YEARS = frozenset(map(str, range(_BORN_LATE, 2030)))
_STAGES = (_STAGE, _SPORT, _EXAMS)
_NTH = frozenset(f"{number}th" for number in range(_YOUNGEST, 18))
_BY_NUMBER, _BY_YEAR = Looks(*_AGE, *_SAID, _PROFILE, _AS_A, near=_NUMBERED | _NTH), Looks(_BORN)
_BY_PARENTS, _BY_AGE, _AT_A_STAGE = Looks(_PARENTS), Looks(_UNDER), Looks(*_STAGES)
CUES = _NTH | _NUMBERED | _STAGED | _AGED | _HOME | _YEARS


def find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    """Every place where somebody says so."""
    least = book.switches.minimum_age
    looks = [looks for cues, looks in _families(least) if not cues.isdisjoint(reading.words)]
    for number, found in found_within(reading, scan, *looks):
        sentence = reading.sentences[number]
        if not sentence.quoted and _meant(found, sentence.low, scan, least):
            yield Sight(RULE, found.start(), found.end(), WHY, 0.85)


def _families(least: int) -> Iterator[tuple[frozenset[str], Looks]]:
    """What to look for, by the words without which it is not there."""
    yield _NUMBERED | _NTH, _BY_NUMBER
    yield _YEARS, _BY_YEAR
    yield _HOME, _BY_PARENTS
    yield _AGED, _BY_AGE
    if least >= _AT_SCHOOL:
        yield _STAGED, _AT_A_STAGE


def _meant(found: re.Match[str], low: str, scan: Scan, least: int) -> bool:
    """Whether it is said of the author, today, and in earnest."""
    if found.re in _STAGES:
        return scan.first(OTHERS, low) is None
    if found.re is _BORN:
        return int(found["year"]) >= _BORN_LATE and scan.first(OTHERS, low) is None
    if found.re is _PARENTS:
        return scan.first(GROWN, found.string) is None
    return _in_earnest(found, scan) and (found.re is _UNDER or _young(found, low, least))


def _in_earnest(found: re.Match[str], scan: Scan) -> bool:
    text, end = found.string, found.end()
    if text[max(0, found.start() - 1) : found.start()] in {"'", '"'} or AS_IF.search(
        text, max(0, found.start() - 30), found.start()
    ):
        return False
    return scan.first(FIGURE, text, end, min(len(text), end + 40)) is None and not text.startswith('"', end)


def _young(found: re.Match[str], low: str, least: int) -> bool:
    said = found["n"]
    number = int(said) if said.isdigit() else _NUMBERS.get(said, 0)
    if found.re in _NEXT:
        number -= 1
    if not _YOUNGEST <= number < least:
        return False
    if found.re in _AGE:
        return _AFTER.match(found.string, found.end()) is not None
    return PAST.search(low) is None


DETECTOR = Detector(rules=(RULE,), find=find, places=IN_PROSE, cues=CUES)
