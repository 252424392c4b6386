"""Other people who could be recognised: who is behind a name here, or somebody's full name beside their "
"illness.
"""

import re
from collections.abc import Iterator

from forum.rules.book import Book
from forum.rules.engine.detectors.detector import IN_PROSE, Detector
from forum.rules.engine.finding import Sight
from forum.rules.engine.names import Word, could_be, doubtful, full_name, is_first, words_from
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.engine.speech import words_of
from forum.rules.engine.within import CLOSELY
from forum.rules.lexicon import words

Told = tuple[tuple[Word, ...], str]  # a name, and why it should not stand there
RULE = "other-people"
WHY_BEHIND = "This tells who somebody behind a name here is; that is theirs to tell."
WHY_KNOWN = "Somebody could be recognised by this: a full name beside something personal."
# fmt: off
_KIN = (
    r"(?:(?:sister|brother|mother|father|son|daughter)s?[ -]in[ -]law|husband|wife|hubby|missus|partner|"
    r"fiancee?|boyfriend|girlfriend|bf|gf|ex(?:[ -](?:husband|wife|boyfriend|girlfriend|partner|boss))?|"
    r"mum|mom|mam|mother|dad|father|parents?|step ?(?:mum|mom|dad|son|daughter|mother|father|brother|"
    r"sister)|sister|brother|son|daughter|twin|cousin|"
    r"aunt(?:ie|y)?|uncle|niece|nephew|nan|nanna|gran|granny|grandma|grandmother|grandad|grandpa|"
    r"grandfather|grandson|granddaughter|in-?law|neighbou?r|housemate|flatmate|roommate|room mate|"
    r"landlord|landlady|boss|manager|"
    r"co-?worker|colleague|workmate|friend|mate|best friend|bestie|pal|buddy|classmate|teacher|"
    r"headteacher|student|pupil|tenant|carer|cleaner|driver|vicar|priest|hairdresser|kid's teacher|bloke|"
    r"fella|guy|man|woman|lady|girl|lad|chap|person|someone|somebody|member|patient|"
    r"pa|supervisor|employee|customer|client|lodger|solicitor|councillor|postman|babysitter|godmother|"
    r"godson|goddaughter|godfather)"
)
_HANDLE = (
    r"(?:@[\w.-]{2,30}|[\"']?[a-z][a-z0-9]*(?:[_.-][a-z0-9]+)+[\"']?|[\"']?[a-z]{3,}\d{1,4}[\"']?|"
    r"[\"'][\w .-]{3,25}[\"'])"
)
_IS = re.compile(
    rf"(?<![\w@]){_HANDLE}(?: ?(?:=+>?|->|→|:)| (?:is|was|aka|a\.k\.a\.?)(?: (?:actually|really|just|"
    r"none other than|in real life|irl|also|not a patient,? (?:it's|its)|obviously|clearly|called|named|"
    r"the one and only))*|'s real name is)(?: (?:mr|mrs|ms|miss|a|an|the))? "
)
_REAL = re.compile(
    r"\breal (?:full )?name(?:'s| is| was|:|,| =)? ?(?:actually |really |just |is )?|\b(?:his|her|their|"
    r"whose) (?:actual|full|legal|given|birth) name (?:is|'s|was):? ?(?:actually )?|\b(?:in real life|"
    r"irl),? (?:she|he|they)(?:'s|'re| is| are) (?:called |named |actually |really )?|\b(?:better|"
    r"otherwise|also) known (?:to \w+ )?as "
)
_POSTS = re.compile(
    r"\b(?:(?:woman|man|person|lady|guy|one|member|fella|bloke|girl|user|account|troll|mod|moderator|"
    r"admin|idiot|fraud)(?: (?:who|that))?(?: (?:is|was|'s))? (?:posting|posts|hiding|writing|behind|"
    r"calls? (?:him|her)self|goes by|logs in|banned|blocked|runs?|running|signed up|"
    r"commenting)\b[^.!?:]{0,40}?\b(?:is|was|called|named)(?: (?:really|actually|just|called|named|"
    r"none other than))* )"
    r"|\b(?:mod|moderator|admin)s?\b[^.!?:]{0,30}?\b(?:(?:is|was) (?:called|named)|name is|'s name is|"
    r"name's) "
    r"|\b(?:profile|account|name) of \w{3,30} ?[:=-]+ ?|\b(?:account|profile|handle|username) belongs to "
    r"|\bwho \w{3,30} (?:really )?is ?[:,=-]+ ?|\brecogni[sz]ed you\b[^?]{0,12}\byou'?re "
    r"|\bthat'?s the (?:fella|bloke|man|woman|guy|person|one|lady|girl|idiot|fraud) (?:behind|posting as|"
    r"who posts as|on here as|known here as)"
)
_WHO_IS = re.compile(
    r"^(?: is| =|'s)? ?(?:is |'s )?(?:,? ?(?:really |actually |aka |a\.k\.a\.? |who is |she's |he's |"
    r"also |the (?:person|one|woman|man|fella|bloke|guy) )?)(?:behind|posts as|posting as|goes by|"
    r"is posting as|is on here as|on here as|aka|known here as|calls (?:him|her)self|hides behind|"
    rf"uses the name|logs in as|= ?|=) ?(?:the )?(?:name |handle |account |username |user )?{_HANDLE}"
)
_SOUGHT = re.compile(
    r"\b(?:i |we )?(?:googled|looked up|found|traced|tracked down|searched|reverse[ -]?searched|stalked|"
    rf"dug up|outed|recogni[sz]ed|unmasked|facebooked|know who|found out who|worked out who|look up|"
    rf"google) (?:the )?(?:\w+ )?{_HANDLE}"
)
_KIN_WORD = re.compile(
    rf"(?<![\w-])(?:{_KIN})(?: (?:at (?:number|no\.?|flat) \d{{1,4}}[a-z]?|in (?:bed|room|bay|ward) "
    rf"\w{{1,4}}|of mine|of ours|at work|from work|from church|from school|next door|"
    r"upstairs|downstairs|across the road|from group|who \w+ (?:at|in|with) (?:\w+ ){0,2}\w+|"
    r"from (?:the )?(?:\w+ )?\w+(?=,)|in (?:my|our|the) (?:\w+(?:'s)? )?\w+(?=,)))?(?:(?:,| is| was| "
    r"called| named|:| -|"
    r" \(|'s name is)+ )?[ ,:(]{0,2}(?:(?:mr|mrs|ms|miss)\.? )?"
)
_HEALTH = re.compile(
    r"\b(?:hiv|aids|hep(?:atitis)?|bipolar|schizo\w*|dementia|alzheimer'?s?|parkinson'?s?|cancer|"
    r"tumou?rs?|leuka?emia|depress\w+|psych\w*|sectioned|mental\w*|breakdown|suicid\w*|overdos\w*|"
    r"self[- ]?harm\w*|alcohol\w*|drinks|drinking|drunk|drugs?|addict\w*|rehab|methadone|heroin|stroke|"
    r"heart attack|epilep\w*|seizures?|autis\w*|adhd|"
    r"diabet\w*|crohn'?s|colitis|lupus|ms|ppms|rrms|spms|multiple sclerosis|mnd|als|fibro\w*|herpes|"
    r"chlamydia|std|sti|syphilis|miscarr\w*|abortion|stillb\w*|lost (?:the|her|a|their) bab\w+|pregnan\w*|"
    r"infertil\w*|affair|cheat\w*|divorc\w*|prison|jail|hmp|arrested|convicted|stole|steals|fraud|"
    r"fak(?:es|ing)|benefits|disability|pip|"
    r"bankrupt|abus\w*|violent|off (?:her|his|their) (?:tablets|meds|medication)|lesions?|wets (?:him|"
    r"her)self|incontinen\w*|impoten\w*|"
    r"diagnos\w*|tested positive|terminal|dying|hospice|catheter|stoma|chemo\w*|eating disorder|anorex\w*|"
    r"bulimi\w*|tourette'?s|transplant|dialysis|cirrhosis|copd|sclerosis|relaps\w*|hearing voices|"
    r"antidepressants|in denial|hides it|lives (?:at|on)|at number|flat \d+|b\. ?(?:19|20)\d\d|"
    r"\d+ \w+ (?:street|st|road|rd|ave|avenue|lane|close|drive|way|court|terrace))\b"
)
_GROUP = re.compile(
    r"\b(?:member|mod|moderator|admin|user(?:name)?|handle|account|posts?|posting|posted|poster|on here|"
    r"this forum|this site|this group|this thread|the forum|troll|banned|blocked|her profile|his profile|"
    r"dm|op)\b|_|\d"
)
_PLAY = re.compile(
    r"\b(?:vet|dog|cat|puppy|kitten|rabbit|hamster|horse|pony|parrot|tortoise|character|film|book|song|"
    r"novel|series|show|episode|telly|tv|actor|actress|singer|celebrity|netflix|interview|president|"
    r"footballer|played by|stage name|drag|wheelchair is|chair is|car is|stick is|scooter)\b"
)
# fmt: on
_NEAR = 90
_TELLS = words_of(
    "profile account belongs wonder who recognised recognized real name name's named called known irl "
    "life posting posts hiding writing behind goes logs banned "
    "blocked runs running commenting full legal actual"
)
_SEEKS = words_of(
    "googled looked found traced tracked searched stalked dug outed recognised recognized unmasked "
    "facebooked look google who"
)
_HINT = re.compile(r"[@_=]|[a-z]\d|[\"']\w|->")


def find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    """Every full name of somebody else that tells too much of them."""
    everywhere = _without_capitals(reading) or {"real", "name"} <= reading.words
    seen: set[int] = set()
    for sentence in reading.sentences:
        start, end = sentence.start, sentence.end
        if not everywhere and not scan.first(_CAPITALS, reading.text, start, end):
            continue
        for name, why in _in_sentence(reading, start, end, scan):
            if name[0].start not in seen:
                seen.add(name[0].start)
                yield Sight(RULE, name[0].start, name[-1].end, why, 0.85)


def _without_capitals(reading: Reading) -> bool:
    """Whether there is a first name that we know, in small letters."""
    known = (each for each in reading.words & words("first-names") if not doubtful(each))
    return any(f" {each} " in reading.text for each in known)


def _in_sentence(reading: Reading, start: int, end: int, scan: Scan) -> Iterator[Told]:
    yield from _outed(reading, start, end, scan)
    yield from _told_of(reading, start, end, scan)


def _outed(reading: Reading, start: int, end: int, scan: Scan) -> Iterator[Told]:
    """Names that are said to belong to somebody here."""
    for name in (*_behind_handles(reading, start, end, scan), *_posing(reading, start, end, scan)):
        yield name, WHY_BEHIND
    for told in (_REAL, _POSTS) if reading.words & _TELLS else ():
        for before in scan.all(told, reading.low, start, end):
            yield from _called(reading, before.end(), start, end, scan)


def _behind_handles(reading: Reading, start: int, end: int, scan: Scan) -> Iterator[tuple[Word, ...]]:
    """ "sunny_day is really Ida Holm"; "I looked up sunny_day: Ida Holm"."""
    for before in scan.all(_IS, reading.low, start, end) if _HINT.search(reading.low, start, end) else ():
        name = _name(reading, before.end())
        if name and not _famous(name):
            yield name
    if reading.words & _SEEKS and scan.first(_SOUGHT, reading.low, start, end):
        yield from (name for name in _all_names(reading, start, end) if not _famous(name))


def _name(reading: Reading, place: int) -> tuple[Word, ...]:
    while place < len(reading.text) and reading.text[place] in " \"'(*":
        place += 1
    return full_name(reading, place) or _odd_name(reading, place)


def _odd_name(reading: Reading, place: int) -> tuple[Word, ...]:
    """ "Monica Trellis": a first name, and a word with a capital that is an everyday one."""
    found = words_from(reading, place, 2)
    odd = len(found) > 1 and all(word.big and not word.initial for word in found)
    return tuple(found) if odd and is_first(found[0].low) and not doubtful(found[0].low) else ()


def _called(reading: Reading, place: int, start: int, end: int, scan: Scan) -> Iterator[Told]:
    """What follows "real name is": a full name, or a first name where a member is spoken of."""
    scan.spend(CLOSELY)
    if scan.first(_PLAY, reading.low, start, end):
        return
    name = _name(reading, place) or _later(reading, place, end)
    if not name and scan.first(_GROUP, reading.low, start, end):
        found = words_from(reading, place, 1)
        name = tuple(found) if found and could_be(found[0]) else ()
    if name and not _famous(name):
        yield name, WHY_BEHIND


def _later(reading: Reading, place: int, end: int) -> tuple[Word, ...]:
    """A full name a few words on: "real name's ... no wait: Ida Holm"."""
    return next(iter(_all_names(reading, place, min(end, place + _NEAR))), ())


_CAPITALS = re.compile(r"(?<![\w-])[A-Z][\w'-]+ (?=[A-Z]|van |von |de |del |di |da |al |el |bin )")


def _all_names(reading: Reading, start: int, end: int) -> list[tuple[Word, ...]]:
    names: list[tuple[Word, ...]] = []
    for found in _CAPITALS.finditer(reading.text, start, end):
        if names and found.start() < names[-1][-1].end:
            continue
        name = full_name(reading, found.start())
        if name:
            names.append(name)
    return names


def _posing(reading: Reading, start: int, end: int, scan: Scan) -> Iterator[tuple[Word, ...]]:
    """ "Ida Holm is the one behind sunny_day"."""
    if "_" not in reading.low[start:end] and not scan.first(_BEHIND, reading.low, start, end):
        return
    for name in _all_names(reading, start, end):
        after = reading.low[name[-1].end : name[-1].end + _NEAR]
        quoted = reading.low[name[-1].end : end]
        if not _famous(name) and (scan.first(_WHO_IS, after) or scan.first(_FELLA, quoted)):
            yield name


_BEHIND = re.compile(r"\b(?:behind|posts as|posting as|goes by|on here as|aka)\b")
_FELLA = re.compile(
    r"that'?s the (?:fella|bloke|man|woman|guy|person|one|lady|girl|idiot|fraud) (?:behind|posting as|"
    r"who posts as|on here as|known here as)"
)


def _told_of(reading: Reading, start: int, end: int, scan: Scan) -> Iterator[Told]:
    """Somebody's full name beside an illness, an address, a shame."""
    low = reading.low
    if not _HEALTH.search(low, start, min(len(low), end + _NEAR)):
        return
    for kin in scan.all(_KIN_WORD, low, start, end):
        scan.spend(CLOSELY)
        name = full_name(reading, kin.end()) or _odd_name(reading, kin.end())
        if not name or _famous(name):
            continue
        rest = (low[start : name[0].start], low[name[-1].end : min(len(low), end + _NEAR)])
        if any(scan.first(_HEALTH, part) for part in rest):
            yield name, WHY_KNOWN


def _famous(name: tuple[Word, ...]) -> bool:
    return " ".join(word.low for word in name) in words("famous-people")


DETECTOR = Detector(rules=(RULE,), find=find, places=IN_PROSE)
