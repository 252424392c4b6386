"""Pictures that may show more than was meant: scans, letters, labels, wounds, other people."""

import re
from collections.abc import Iterator

from forum.rules.book import Book
from forum.rules.engine.detectors.detector import IN_PROSE, Detector
from forum.rules.engine.finding import Sight
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.engine.speech import words_of
from forum.rules.engine.within import CLOSELY, Looks, sentences_with

RULE = "pictures"
WHY = "A moderator looks at this picture first: it may show a name, a wound or somebody else."
WHY_UNTOLD = "A moderator looks at pictures before others do."
# fmt: off
_SHOWN = (
    r"photos?|pics?|pictures?|images?|imgs?|screen ?shots?|screengrabs?|snaps?|snapshots?|attachments?|"
    r"attached|selfies?|gifs?|scans?|videos?|vids?|x-?rays?|foto|bild|uploads?"
)
_MARK = re.compile(
    rf"[\[(<{{]\s?(?:(?:my|a|the|new|two|three|\d+) )?(?:{_SHOWN})(?: (?:attached|below|above|here|\d+|"
    r"of \d+|removed|upload|uploaded|enclosed|inserted))?\s?(?P<inside>[:;,|–-][^\]\)>}\n]{0,200}|"
    r" of [^\]\)>}\n]{0,200})?\s?[\])>}]"
)
_SAID = re.compile(
    r"\b(?:photo|pic|picture|image|screenshot|snap|photos|pics|pictures|"
    r"images)s? (?:of [^.!?,]{1,40} )?(?:is |are )?(?:attached|below|enclosed|uploaded|above)\b|"
    r"\b(?:attached|attaching|here's|heres|here is|here are|uploading|uploaded|posting|sharing|"
    r"see) (?:is |are |the |a |my |some |two |three |this |attached |new )*(?:photo|pic|picture|image|"
    r"screenshot|snap)s?\b(?! (?:later|soon|tomorrow|when|if))"
)
_ASIDE = Looks(_SAID)
_SCAN = (
    r"\b(?:mri'?s?|ct|cat scan|scans?|x-?rays?|xrays?|ultrasounds?|lesions?|brain slices?|radiology|disc|"
    r"disk|spine images?|angiogram|dexa|oct|ecg|eeg|mammogram|lumbar|endoscopy)\b"
)
_PAPER = (
    r"\b(?:letters?|reports?|results?|prescriptions?|scripts?|labels?|forms?|certificate|statement|"
    r"passport|licen[cs]e|blue badge|id card|badge|wristband|bracelet|hospital band|name ?tag|card with|"
    r"appointment|discharge|summary|notes|records?|chart|"
    r"bill|invoice|receipt|envelope|parcel|paperwork|documents?|award|decision|fit note|sick note|"
    r"blood ?(?:work|test|results)|bloods|lab ?(?:work|results?)|test results|medication box|pill bottle|"
    r"bottle with|pharmacy (?:bag|label|box)|"
    r"box of (?:my )?(?:meds|tablets|pills)|insurance card|health card|medicare card|nhs (?:card|app|"
    r"number)|patient portal|referral|e-?mails?|chat|messages?|texts?|cheque|bank|payslip|care plan|"
    r"date of birth|dob|my name|address|number plate|pip\b.{0,15}(?:pages|decision))\b"
)
_WOUND = (
    r"\b(?:pressure (?:sores?|ulcers?)|bed ?sores?|sores?|wounds?|ulcers?|blood|bleed\w*|bruis\w*|"
    r"stitch\w*|sutures?|staples|incisions?|scars?|rash\w*|blisters?|lumps?|burst|abscess\w*|infect\w*|"
    r"pus|necro\w*|gangrene|swollen|swelling|burns?|burnt|"
    r"gash\w*|open (?:cut|leg)|cuts?|cut open|graphic|gory|gross|nsfw|sensitive|surgery|surgical|"
    r"operation|post[- ]?op|theatre|stoma|catheter site|suprapubic|peg site|injection sites?|needle in|"
    r"cannula|port site|drain|skin reaction|lipoatrophy|"
    r"dent in|vomit|poo|stool|urine|wee|toilet bowl|vulva|penis|genital\w*|naked|nude|topless|"
    r"private parts|bum|groin|breast|bone|fracture|broken (?:arm|leg|wrist|toe|ankle|nose)|black eye|"
    r"fell (?:face|on my)|hit my head|stump|amputat\w*)\b"
)
_PEOPLE = (
    r"\b(?:other (?:patients?|people|members)|another patient|fellow patients?|patients?|the kids|"
    r"kids (?:in|at|from|playing)|children|(?:somebody|someone)(?: else)?(?:'s)?|stranger|strangers|"
    r"(?:the |a |this |that |some |old |young )?(?:lady|woman|man|guy|bloke|fella|chap|girl|boy|person|"
    r"couple|lad|gentleman) (?:asleep|in|at|on|next|opposite|beside|from|who|with|sleeping|across|behind|"
    r"sitting|parked|parking|queue)|"
    r"my (?:nurse|neurologist|neuro|doctor|doc|consultant|physio|ot|carer|gp|neighbou?rs?|colleagues?|"
    r"boss|coworkers?|ex|students?|pupils|class|support group)|the (?:nurses?|staff|doctors?|receptionist|"
    r"driver|carer|neighbou?r|ward|whole (?:ward|group|class)|waiting room|group|team|crowd|"
    r"other (?:people|patients|mums))|"
    r"group (?:photo|shot|pic)|everyone at|everybody at|all of us|don'?t know (?:whose|who)|"
    r"without (?:asking|him knowing|her knowing|them knowing)|(?:she|he|they) (?:doesn'?t|don'?t|"
    r"didn'?t) know (?:i|that i)|candid|sneaky|secretly|car reg|registration|my (?:niece|nephew|"
    r"grandchildren|grandkids|grandson|granddaughter|daughter|son|baby|toddler)s? (?:in the bath|naked|"
    r"at school|in (?:her|his|their) (?:school )?uniform)|school uniform)\b"
)
# fmt: on
_SHOWS_MUCH = re.compile("|".join((_SCAN, _PAPER, _WOUND, _PEOPLE)))
_HARMLESS = re.compile(
    r"\b(?:shaped like|looks? like|cake|drawing|painted|painting|knitted|crochet\w*|sketch|cartoon|doodle|"
    r"lego|cross-?stitch\w*|embroider\w*|felt|puppet|plush|christmas card|birthday card|cards? i made|"
    r"thank you card|recipe card|stick figures?|"
    r"stick|cane|garden|sunset|sunrise|bins|empty|nobody in it|before anyone|meme|blanked out|blacked out|"
    r"cropped|covered (?:up )?(?:the|my) name|names? (?:removed|hidden|covered|blurred|blacked)|blurred|"
    r"permission|agreed|said (?:yes|ok|i could)|with (?:her|his|their) (?:ok|consent))\b"
)
_LONGEST = 300
CUES = words_of(
    "photo photos pic pics picture pictures image images img screenshot screenshots snap snaps selfie "
    "attached scan scans video videos screengrab xray gif foto bild attachment"
)


def find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    """Every picture that a moderator should see first: those shown here, and those spoken of as shown "
    "here.
    """
    yield from _embedded(reading)
    if not CUES & reading.words:
        return
    for mark in scan.all(_MARK, reading.low):
        scan.spend(CLOSELY)
        end = min(len(reading.low), mark.end() + _LONGEST)
        line = reading.low.find("\n", mark.end(), end)
        end = line if line >= 0 else end
        if _shows_much(scan, reading.low, mark.start(), end):
            yield Sight(RULE, mark.start(), end, WHY, 0.85)
    yield from _spoken_of(reading, scan)


def _embedded(reading: Reading) -> Iterator[Sight]:
    """Pictures in Markdown: nobody can tell from the words what they show."""
    for link in reading.links:
        if reading.typed.startswith("!", link.start):
            yield Sight(RULE, 0, 0, WHY_UNTOLD, 0.7, typed=(link.start, link.end))


def _spoken_of(reading: Reading, scan: Scan) -> Iterator[Sight]:
    """ "Photo of my letter attached"."""
    for sentence in sentences_with(reading, scan, _ASIDE):
        if _shows_much(scan, sentence.low, 0, len(sentence.low)):
            yield Sight(RULE, sentence.start, sentence.end, WHY, 0.75)


def _shows_much(scan: Scan, low: str, start: int, end: int) -> bool:
    seen = scan.first(_SHOWS_MUCH, low, start, end)
    return seen is not None and scan.first(_HARMLESS, low, start, end) is None


DETECTOR = Detector(rules=(RULE,), find=find, places=IN_PROSE)
