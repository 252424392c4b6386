"""Words near a detail that say what it is: to be rung, a reference, an organisation's, one's own."""

import re

from forum.rules.engine.reading import Reading

BEFORE = 60
AFTER = 50
_STOP = re.compile(r"[!?]\s|(?<!no)(?<!tel)(?<!mob)(?<!nr)\.\s+(?=[a-z])|\n\s*\n")
RING = re.compile(
    r"\b(?:area code|call(?:ing)?|ring(?:ing)?|phone|text|txt|texting|msg|message|what'?s ?app|whats app|"
    r"wa|fax|bell|"
    r"buzz|dial|tinkle|shout|reach|contact|tel|telephone|mob|moby|mobile|cell|cellphone|landline|land line|"
    r"dig[ie]ts|ph|"
    r"(?:my|her|his|our|their|mums?|the|new|same) (?:(?:new|own|old|home|house|work|direct|private|personal|"
    r"other|contact|land ?line|tel|phone|mobile|cell|best) ){0,2}(?:number|no|nr|num|nbr)|"
    r"(?:home|house|direct|private|personal|contact|tel|phone|mobile|cell) (?:number|no|nr|num|nbr)|"
    r"hit (?:me|us) up|line|signal|telegram|viber|wechat|imessage|"
    r"facetime|sms|speak|talk|chat|natter|handy|handynummer|erreichen|fon|rufnummer|telefon|"
    r"telefonnummer|nummer|ruft?|rufe|anruf|"
    r"anrufen|erreichst|erreichbar|movil|telefono|llama(?:me|dme)?|escribe(?:me|dme)?|appelez|appelle|"
    r"portable|telephonez|joindre|telefone|telemovel|chiamami|chiamate|cellulare|bel|gsm|mobiel|komorka|"
    r"zadzwon\w*|dzwon\w*|numer|nas (?:pa|mig)|ring mig|liga|ligue|me liga|zap|soita|numero|"
    r"i'?m on|me on|us on|try (?:me|us)|me at|us at|(?:her|him|them) (?:on|at)|am on|mine is|mine'?s)\b|"
    r"[\u260e\U0001f4de\U0001f4f1\u2706\U0001f4f2]|\b(?:my|his|her|cell|phone|tel) #"
)
RING_AFTER = re.compile(
    r"\b(?:bel|erreich\w*|anruf\w*|call|ring|text|txt|what'?s ?app|phone|mobile|cell|my number|that'?s me|"
    r"reach|voice ?mail|hit (?:me|us) up|hmu|my (?:desk|line)|"
    r"leave a message|(?:area|local|dial+ing|usual|town|city) code|local number|"
    r"landline|direct line|day or night|any ?time|ask for|is my|(?:is|was) mine|"
    r"give (?:me|us))\b"
)
REFERENCE = re.compile(
    r"(?:\b(?:bills?|number of|order|orders|ref|reference|ticket|claim|serial|part|parts|model|catalogue|"
    r"catalog|cat|lot|"
    r"batch|"
    r"flight|isbn|population|lotto|lottery|steps?|prescription|rx|page|pages|paragraph|room|version|invoice|"
    r"tracking|parcel|case|lesions?|trial|nct|study|(?<!area )code|barcode|route|bus|train|edss|bmi|"
    r"scores?|bloods?|"
    r"slices?|accession|doi|pmid|pubmed|eudract|product|sku|item|receipt|"
    r"booking|voucher|licence plate|odometer|mileage|miles|km|postcode|zip|pin|password|passcode|"
    r"meeting id|id|nhs|chi|ssn|social security|social|soc sec|member|policy|mrn|passport|"
    r"hospital (?:number|no|id)|dob|"
    r"account|sort code|iban|card|balance|odds|readings?|weight|calories|platelets|hba1c|cholesterol|"
    r"bestell\w*|auftrag\w*|az|aktenzeichen)\b|[£$€=])"
)
OURS = re.compile(
    r"\b(?:helpline|hotline|society|charity|charities|hospitals?|clinics?|surgery|switchboard|council|ward|"
    r"nurses?|neuro|neurology|pharmacy|chemist|ambulance|samaritans|support line|advice line|info ?line|"
    r"careline|crisis|office|"
    r"centre|center|trust|nhs|company|dwp|pip|esa|navigators?|reception|receptionists?|secretary|foundation|"
    r"association|insurers?|insurance|customer (?:services?|care)|department|dept|unit|practice|police|"
    r"citizens advice|benefits|service|services|enquiries|enquiry|hse|medicare|ssa|social security|va|"
    r"manufacturer|supplier|delivery (?:company|team)|homecare|lloyds|medwatch|yellow card|freephone|"
    r"toll[- ]free|nurse line|out of hours|dentist|optician|shop|taxis?|taxi firm|bank|airport|railway|"
    r"passenger assist\w*|beratung\w*|krankenhaus|klinik|praxis|gesellschaft|team|organi[sz]ation|library|"
    r"(?:bundes|landes)?verband|verein|stiftung|zentrale|sekretariat|fondation|asociacion|fundacion|ligue|"
    r"church|school|theatre|hotel|branch|union|infoline|desk)\b"
)
HELPERS = re.compile(
    r"\b(?:helplines?|hotline|lifeline|samaritans|papyrus|calm|childline|kids help|aasra|icall|"
    r"vandrevala|sneha|"
    r"seelsorge|telefonseelsorge|sos amitie|pieta|sane ?line|suicide|crisis (?:text )?line|trevor|seneca)\b"
)
OWN = re.compile(
    r"\b(?:my|our) (?:(?:own|new|home|house|work|private|personal|direct) )?"
    r"(?:mobile|cell|phone|number|num|no|landline|land line|home|direct|house|tel|digits|whats ?app|handy|"
    r"line|desk|extension)\b|"
    r"\b(?:call|ring|text|txt|phone|reach|message|msg|buzz|whats ?app|contact|try|give) (?:me|us)\b|"
    r"\bi'?m on\b|\bthat'?s me\b|\bland ?line'?s\b"
)


def before(reading: Reading, start: int) -> str:
    """What stands before a detail in its sentence."""
    words = reading.low[max(0, start - BEFORE) : start]
    stops = [found.end() for found in _STOP.finditer(words)]
    return words[stops[-1] :] if stops else words


def after(reading: Reading, end: int) -> str:
    """What stands after a detail, up to a blank line."""
    return reading.low[end : end + AFTER].partition("\n\n")[0]


def last(pattern: re.Pattern[str], words: str) -> int:
    """Where the last fit of a pattern ends; -1 without one."""
    place = -1
    for found in pattern.finditer(words):
        place = found.end()
    return place


def refers(words: str) -> bool:
    """Whether what stands before a number says that it is no number to ring."""
    return last(REFERENCE, words) > last(RING, words)


_THINGS = re.compile(
    r"\b(?:orders?|tickets?|claims?|serial|part|parts|model|catalogue|catalog|lot|batch|flight|isbn|"
    r"lottery|prescription|rx|invoice|"
    r"tracking|parcel|case|barcode|sku|product|receipt|booking|voucher|meeting id|car park|bay|bed|room|"
    r"queue|complaint)\b"
)


def refers_to_things(words: str) -> bool:
    """Whether what stands before a number says that it belongs to a thing or a matter, not to a person."""
    return bool(_THINGS.search(words))
