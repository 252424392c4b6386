"""Somebody who speaks as a clinician to others here, or for the team, a charity or a company."""

import re
from collections.abc import Iterator

from forum.rules.book import Book
from forum.rules.engine.detectors.detector import IN_PROSE, Detector
from forum.rules.engine.detectors.pretending.clinician import ABROAD, CLAIM, CLINIC, HUMBLE, TO_YOU
from forum.rules.engine.finding import Sight
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.engine.speech import words_of
from forum.rules.engine.within import Looks, found_within

RULE = "who-you-are"
WHY_CLINICIAN = "This speaks as a clinician to others; here we speak as people who live with it."
WHY_TEAM = "This reads as if it came from the team or an organisation; a moderator looks first."
# fmt: off
_OFF = (
    r"(?:admin(?:istrator)?s?|mods?|moderators?|moderation|administration|site (?:admin|administration|"
    r"owner|staff|team|support|"
    r"security|manager)s?|forum (?:admin|owner|staff|team|support|manager)s?|community (?:manager|team|"
    r"admin|staff|support|moderator|lead|host)s?|support (?:team|desk|staff|agent|officer)|help ?desk|"
    r"customer (?:support|service|care)|security team|safety (?:officer|team)|tech(?:nical)? (?:support|"
    r"team)|staff|trust (?:and|&) safety|kith(?: team)?)"
)
_ORG = (
    r"(?:the )?(?:(?:national |uk )?ms (?:society|trust|charity|foundation|association|"
    r"international federation|ireland|australia|canada)|multiple sclerosis (?:society|trust|foundation|"
    r"association|\w+)|nhs|national health service|charity|foundation|who|world health organi[sz]ation|"
    r"department of health|hospital trust|dwp|hmrc|hospital|clinic|surgery|(?:pharmacy|medical|nursing) "
    r"(?:board|council|team)|pharmacy|university|insurer|"
    r"council|helpline|trust|medicare|fda|mhra|nice|government|"
    r"health (?:ministry|service|board)|red cross|bank|insurance company|(?:drug |pharma )?(?:company|"
    r"manufacturer)|makers? of|biogen|novartis|roche|sanofi|merck|bayer|teva|genentech|kith|site|forum|"
    r"community|website|platform|charity commission)"
)
_PASSWORDS = re.compile(
    r"(?<!not )(?<!n't )(?<!never )(?<!nt )(?<!to )\b(?:send|reply with|confirm|verify|give|drop|post|"
    r"provide|enter|share|message|dm|email) "
    r"(?:me |us |over |in )?(?:with )?(?:your|ur) (?:\w+ ){0,2}(?:password|passcode|bank (?:details|"
    r"account)|log-?in|credentials|card number|"
    r"pin|nhs number|social security|ssn|date of birth)\b"
)
_TEAM = re.compile(
    r"(?:^|[.!\n\[(*] ?)(?:hi|hello|hey|dear|morning|evening)? ?(?:all|everyone|everybody|folks|guys|"
    r"members?|there)?,? ?"
    r"(?:this is |it's |its )?(?:your |the |ur |a |an |official |"
    rf"forum |site |new )*\b{_OFF} ?(?:here|speaking|again here|note|notice|announcement|message|warning|"
    r"reminder|alert)\b(?! (?:are|is|were|was|have|said)\b)"
    rf"|(?:^|\n)\W{{0,4}}\[? ?(?:official )?(?:the )?{_OFF} ?\]?(?: ?[:\]]| - | – )"
    r"|\b(?:i'?m|i am|im|this is|we are|we're|speaking as|as|signed,?|posting as|writing as|"
    r"acting as) (?:an? |the |your |ur |one of the |part of the |from the |with the |of the |on the |"
    r"this (?:site|forum)'?s? |the (?:site|forum|group|community|board)'?s? )(?:new |official |head |"
    rf"chief |lead |senior |main |only |site |forum |group |community )*{_OFF}\b(?! (?:elsewhere|"
    r"on another|of another|of my|for my|at my|in my|at work|for a|of a|at a|myself i|would|"
    r"at the office|at the school|on a|on another|assistant at|in a|in the office|used|once|told|said|"
    r"says|at|member who|meeting))"
    rf"|\bas {_OFF},? (?:of (?:this|the)|i|we|here)\b",
    re.MULTILINE,
)
_SIGNED = re.compile(
    r"(?:^|\n)\s*(?:[-–~*]+|(?:kind |best |warm |many )?(?:regards|wishes|thanks|yours(?: \w+)?|"
    rf"sincerely|cheers|love|from|signed)[,.: ]{{1,3}}|-)\s*(?:your |the |"
    rf"ur )?(?:\w+ ){{0,2}}(?:{_OFF}(?: team| desk| staff)?|"
    r"(?:moderation|community|support|admin|forum|site|safety|ms society|nhs|mod|editorial|security|kith|"
    r"member) (?:team|desk|staff|department|office|services?|crew))\s*[.!]?\s*$"
    r"|[.!?] ?[-–~]+ ?(?:your |the )(?:\w+ ){0,2}(?:team|moderators?|admins?|staff)\s*[.!]?\s*$|"
    rf"\b(?:regards|sincerely|yours faithfully|signed)[,.]? (?:your |"
    rf"the )?(?:\w+ ){{0,2}}(?:{_OFF}(?: team| desk| staff)?|"
    r"(?:moderation|community|support|admin|forum|site) (?:team|desk))\s*[.!]?\s*$",
    re.MULTILINE,
)
_BEHALF = re.compile(
    rf"\bon behalf of (?:the |your |this |our )?(?:\w+ ){{0,2}}(?:{_OFF}|site owners?|forum owners?|"
    rf"owners?|site|forum|team|moderators?|{_ORG})\b"
    rf"|\bon behalf of (?:the |your |our )?(?:\w+ )?{_ORG}\b"
    rf"|\b(?:we'?re|we are|i'?m|i am|im|calling|writing|hello|hi)(?: \w+)? from (?:the |your )?(?:\w+ "
    rf"){{0,2}}"
    rf"(?:{_ORG}|{_OFF})\b[^!?]{{0,60}}\b(?:message us|send|reply|need your|confirm|verify|give (?:me|"
    rf"us)|contact us|"
    r"call us|dm|your (?:details|number|results))\b"
    rf"|\b(?:the |our )?(?:{_OFF}|support team|security team) (?:asks?|needs?|requires?|requests?|"
    rf"wants?) (?:you|your|all "
    r"members|everyone) "
    r"|\b(?:this is|i'?m|i am|im|we'?re|we are|welcome to) (?:the |an? |your )?(?:\w+'s )?(?:only |"
    r"new )?official (?:account|page|profile|representative|rep|spokes\w+|admin|moderator|support|helper|"
    rf"channel|member of|{_ORG})"
    rf"|(?:^|[.!\n] ?)official {_ORG} (?:helper|account|rep\w*|support|advisor|adviser|agent|team|page|"
    r"volunteer|officer|staff|contact|notice|announcement)\b"
    rf"|\bwe (?:at|from|here at) (?:the )?(?:\w+ )?{_ORG}\b[^.!?]{{0,80}}\b(?:you|your|u|ur|everyone|"
    r"members|all)\b"
    r"|\b(?:i'?m|i am|im|this is|i) (?:\w+ )?(?:(?:calling |writing |speaking |posting |here )?(?:from|"
    r"with)|(?:an? )?(?:rep(?:resentative)?|employee|agent|officer|advis[eo]r|member of staff|manager|"
    r"spokes\w+) (?:of|for|from|at|with)|work for|work at|"
    rf"represent) (?:the )?(?:\w+ ){{0,2}}{_ORG}\b(?: of (?:your|the|ur|"
    r"this) \w+)?[^.!?]{0,60}\b(?:officially|can (?:tell|confirm|assure|promise|guarantee|offer)|you|"
    r"your|ur|send|claim|no risk)\b",
    re.MULTILINE,
)
_PHISH = re.compile(
    r"\b(?:your|ur) (?:account|profile|membership|access) (?:will be|has been|is being|is going to be|is|"
    r"was|may be|gets) (?:closed|suspended|deleted|locked|blocked|banned|terminated|deactivated|disabled|"
    r"removed|restricted)\b[^!?]{0,80}\b(?:unless|reply|click|verify|confirm|send|log ?in|"
    r"if you (?:do not|don't|dont)|until)\b|"
    r"\b(?:verify|validate|confirm) (?:your|ur) (?:account|profile|identity|"
    r"membership)\b[^.!?]{0,60}\b(?:by|reply|click|link|send|within|or|at|now|below|here|birthday|"
    r"password)\b|"
    r"\bthis (?:thread|topic|post|discussion) (?:is|has been|will be) (?:now )?(?:locked|closed|removed|"
    r"deleted|under review)\b[^!?]{0,60}\b(?:continue|join|move|group|instead|admin|mod|by order|mods?)\b|"
    r"\b(?:you have|you've|you are|you're|we have|we've) (?:been )?(?:chosen|selected|approved|won|"
    r"entitled|picked)\b[^.!?]{0,80}\b(?:grant|payment|prize|fund|refund|compensation|voucher|gift|"
    r"hardship|bank|claim)\b[^!?]{0,80}\b(?:send|claim|reply|bank|details|click|confirm|today|contact)\b"
)
# Whoever asks for details in the name of an office.
_COLLECTS = re.compile(
    r"(?<!not )(?<!n't )(?<!never )(?<!nt )"
    r"\b(?:verify|confirm|send|drop|give|need|collect|provide|fill in|share|reply with|update|submit|"
    r"enter|post)\b"
    r"[^.!?]{0,25}?\b(?:your|ur|their) (?:\w+ ){0,2}(?:bank|details|numbers?|reference|passwords?|account|"
    r"insurance|date of birth|birthday|address|card|log ?in|passport|id|documents)\b"
)
_OFFICIAL = re.compile(
    r"\b(?:official|notice|representative|rep|office|administration|platform|site|forum|society|helpline|"
    r"support|admin|moderators?|security|trust|nhs|charity|foundation|department|board)\b"
)
_OFFICES = re.compile(
    r"\b(?:it'?s|this is|i'?m|i am) [a-z]+ [a-z]+ (?:and i|from|of|here)\b[^.!?]{0,60}\b(?:foundation|grant|"
    r"giveaway|fund)\b[^.!?]{0,60}\b(?:write|message|dm|contact|inbox|text|reply|email)\b"
    rf"|\b(?:standing|filling|covering|stepping) in (?:for|as) (?:the |an? )?{_OFF}\b"
    rf"|(?:^|[.!\n] ?)(?:a )?(?:message|note|notice|announcement|update) from (?:the |your )?(?:{_OFF}|"
    rf"team)\b",
    re.MULTILINE,
)
_NOT_TEAM = re.compile(
    r"\b(?:could|can|would|will|please|maybe|perhaps|dear|thanks?|thank you|ask|tell|told|asked|"
    r"message|contact|dear) (?:an? |the |our |you |to |all )?(?:\w+ )?(?:admins?|mods?|moderators?|team|"
    r"staff)\b|\b(?:i'?m|i am|im) (?:not|no|never)\b|\bused to be\b|\bwish\b|\bif i were\b|\b(?:the|"
    r"our) (?:admins?|mods?|moderators?|team|staff) (?:here )?(?:are|is|was|were|have|has|did|do|said|"
    r"told|removed|took|asked)\b|\bclinic admin\b|sixties|scooter"
)
_OFFICE = words_of(
    "admin admins administrator mod mods moderator moderators moderation official officially behalf "
    "team desk staff support owner owners officer regards sincerely account profile membership identity "
    "thread chosen selected approved entitled won society nhs trust charity manufacturer maker makers "
    "company biogen novartis roche sanofi merck bayer manager helper helpdesk security kith password "
    "board pharmacy hospital clinic surgery notice representative rep office platform site forum "
    "foundation grant giveaway fund helpline "
    "department message standing filling bank login credentials nhs birth administration"
)
CUES = CLINIC | _OFFICE
_FOR_THEM = (_COLLECTS, _OFFICES, _PASSWORDS, _PHISH, _SIGNED, _BEHALF, _TEAM)
_LOOKS = Looks(CLAIM, ABROAD, *_FOR_THEM)


def find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    """Every place where somebody does."""
    sentences, seen, judged = reading.sentences, set(), set()
    for number, found in found_within(reading, scan, _LOOKS):
        sentence = sentences[number]
        and_next = reading.low[sentence.start : sentences[min(number + 1, len(sentences) - 1)].end]
        known = (number, id(found.re)) in judged
        judged.add((number, id(found.re)))
        if known or number in seen or sentence.quoted:
            continue
        if _meant(found, sentence.low, and_next, scan):
            seen.add(number)
            why = WHY_TEAM if found.re in _FOR_THEM else WHY_CLINICIAN
            yield Sight(RULE, sentence.start, sentence.start + len(sentence.low.rstrip()), why, 0.85)


def _meant(found: re.Match[str], low: str, and_next: str, scan: Scan) -> bool:
    if found.re is _COLLECTS and not scan.first(_OFFICIAL, low):
        return False
    if found.re in _FOR_THEM:
        return scan.first(_NOT_TEAM, low) is None
    return found.re is ABROAD or _tells_you(low, and_next, scan)


def _tells_you(low: str, and_next: str, scan: Scan) -> bool:
    """Whether who says that they are a clinician also tells others what is so, or what to do."""
    claim = scan.first(CLAIM, low)
    after = and_next[claim.end() :] if claim else low
    told = scan.first(TO_YOU, after) or scan.first(TO_YOU, low)
    return told is not None and scan.first(HUMBLE, and_next) is None


DETECTOR = Detector(rules=(RULE,), find=find, places=IN_PROSE, cues=CUES, spares_the_team=True)
