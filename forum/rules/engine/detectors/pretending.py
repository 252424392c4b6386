"""Somebody who speaks as a clinician to others here, or for the team, a charity or a company."""

import re
from collections.abc import Iterator

from forum.rules.book import Book
from forum.rules.engine.detectors.detector import IN_PROSE, Detector
from forum.rules.engine.finding import Sight
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.engine.speech import words_of
from forum.rules.engine.within import found_within

RULE = "who-you-are"
WHY_CLINICIAN = "This speaks as a clinician to others; here we speak as people who live with it."
WHY_TEAM = "This reads as if it came from the team or an organisation; a moderator looks first."
# fmt: off
_CLINICIAN = (
    r"(?:doctor|dr|doc|physician|medic|neurologist|neuro|neurosurgeon|consultant|gp|specialist|surgeon|"
    r"nurse|matron|midwife|nurse practitioner|nurse specialist|nurse prescriber|pharmacist|chemist|"
    r"physio(?:therapist)?|"
    r"physical therapist|occupational therapist|psychologist|psychiatrist|therapist|counsell?or|"
    r"dieti[ct]ian|nutritionist|radiologist|radiographer|urologist|immunologist|paramedic|clinician|"
    r"health ?care (?:professional|worker|provider)|"
    r"hcp|medical (?:professional|doctor|expert|director|advisor|practitioner)|registrar|anaesthetist|"
    r"pathologist|haematologist|rheumatologist|cardiologist|professor of (?:neurology|medicine)|"
    r"researcher|scientist|naturopath|homeopath|herbalist|functional medicine \w+|health coach|np|pa|rn|"
    r"md)"
)
_KIND = (
    r"(?:(?:board[ -]certified|qualified|registered|licen[sc]ed|certified|practi[sc]ing|trained|senior|"
    r"chief|lead|leading|actual|real|working|specialist|consultant|ms|infusion|neuro|neurology|hospital|"
    r"clinical|community|fully|medical|fellow|full[ -]time|experienced|professional|top|head|staff|icu|"
    r"nhs|uk|us|\d+ years?) ){0,4}"
)
_CLAIM = re.compile(
    r"(?:\b(?:speaking as|talking as|as|trust me,? (?:i'?m|i am)|i'?m|i am|im|i work as|i practi[sc]e as|"
    r"being|in my (?:capacity|role|work|job|experience) as) (?:an? |the |ur |your |"
    rf"one of the )?{_KIND}{_CLINICIAN}\b(?!'s|[ -](?:assistant|student|receptionist|once|friend|told|"
    r"said|who|patient|shortage|by trade who has))"
    rf"|(?:^|[.!\n] ?){_KIND}{_CLINICIAN} here\b|\bi'?m also an? {_KIND}{_CLINICIAN}\b|\bi have (?:an md|"
    r"a medical degree|a phd in|\d+ years? (?:of |in )?(?:clinical|medical|nursing|neurology))|"
    r"\bi (?:treat|prescribe|see|manage|diagnose) (?:ms |\w+ )?patients\b|\b(?:my|"
    r"our) (?:ms )?patients\b)",
    re.MULTILINE,
)
_TO_YOU = re.compile(
    r"\b(?:i'?d (?:tell|advise|suggest to|say to|urge) (?:you|everyone|anyone|all)|i can (?:tell|assure|"
    r"confirm|promise|guarantee|advise|prescribe|diagnose|help you|look at your|"
    r"review|interpret|say with)|i (?:advise|recommend|suggest|prescribe|would (?:advise|recommend|tell|"
    r"prescribe)|assure|promise|guarantee|strongly (?:advise|recommend|suggest)|tell) (?:that |all |any |"
    r"everyone |against )?(?:you|u|ya|everybody|everyone|anyone|people here|all of you|my patients|taking|"
    r"stopping|starting|going|to)\b|"
    r"i'?(?:ll| will) (?:review|look|check|read|interpret|assess|prescribe|diagnose|tell you|answer|treat|"
    r"help you|take a look)|believe me|trust me|take (?:it from me|my word)|listen to me|(?:message|dm|pm|"
    r"email|contact|write to|inbox|text|call|whatsapp) me|ask me (?:any|your|about)|send me|(?:happy|glad|"
    r"able|here) to (?:answer|look|review|read|check|advise|help|interpret|prescribe|give)|"
    r"(?:you|u|ya|ye) (?:do not|don'?t|dont|should(?:n'?t)?|must(?:n'?t)?|need|needn'?t|can (?:safely|"
    r"stop|take|skip|mix|go|ignore|drop|have)|have to|ought|shud|definitely|clearly|probably have|"
    r"certainly)\b|(?:safe|fine|ok|okay|dangerous|harmless|perfect|right|wrong|best) (?:for|4) (?:you|u|"
    r"your|ur)\b|your (?:symptoms?|scan|mri|bloods|results?|dose|lesions?|diagnosis|neurologist is wrong|"
    r"doctor is wrong|meds|medication|treatment|drug)|ur (?:symptoms?|scan|mri|bloods|dose|meds)|"
    r"(?:it'?s|its|that'?s|thats|this is|they are|they're|these are) (?:perfectly |totally |completely |"
    r"absolutely |definitely )?(?:fine|safe|ok|okay|harmless) (?:to|2|for|4)\b|no risk|nothing to worry|"
    r"stop (?:taking|the|your|that)|start taking|double (?:the|your)|just take|do(?:n'?t| not) (?:take|"
    r"need|listen|bother|worry|have|go|start|stop)|i say (?:this|that|to you)|my (?:professional|medical|"
    r"clinical|expert) (?:opinion|advice|view|judg)|in my (?:professional|medical|clinical|expert))\b"
)
_HUMBLE = re.compile(
    r"\b(?:retired|former(?:ly)?|used to|ex[- ]|was an?|until i|before i|another patient|just a patient|"
    r"patient (?:like|here|too|first)|as a patient|not your (?:doctor|nurse|own|gp|neurologist|"
    r"pharmacist)|ask your (?:own|doctor|nurse|neuro\w*|gp|team|pharmacist|consultant)|listen to your own|"
    r"see your (?:own )?(?:doctor|gp)|talk to your|check with your|can'?t (?:give|advise)|cannot (?:give|"
    r"advise)|can only advise|only advise you if|not here to (?:advise|give)|not (?:medical )?advice|"
    r"treat this as chat|no expert|i play|panto|pretend|kidding|joke|joking|said|told (?:me|us|her|him)|"
    r"says|according|my (?:wife|husband|mum|mom|dad|sister|brother|daughter|son|friend|partner|cousin|"
    r"aunt|uncle) (?:is|was|works)|if i (?:was|were)|i wish|i'?m (?:not|no) an?|im not|i am (?:not|no)|"
    r"training to be|studying|want to be|applied|spaniel|dogs?|cats?|vet|horses?|failed|even (?:i|we)|"
    r"on the other (?:end|side)|i got (?:it|ms)|diagnosed|my own (?:ms|diagnosis|doctor|neurologist))\b"
)
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
    r"department of health|hospital trust|dwp|hmrc|medicare|fda|mhra|nice|government|"
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
    r"(?:^|[.!\n\[(*] ?)(?:hi |hello |hey )?(?:this is |it's |its )?(?:your |the |ur |a |an |official |"
    rf"forum |site |new )*{_OFF} ?(?:here|speaking|again here|note|notice|announcement|message|warning|"
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
_ABROAD = re.compile(
    r"\bals (?:\w+ )?(?:arzt(?:in)?|neurologe|neurologin|krankenschwester|pfleger|apotheker(?:in)?|"
    r"mediziner(?:in)?|moderator(?:in)?|admin) (?:sage|kann|rate|empfehle|versichere|weiss)|"
    r"\b(?:en tant que|comme) (?:medecin|neurologue|infirmiere?|pharmacien(?:ne)?|docteur),? je (?:vous|"
    r"te|peux|t')|"
    r"\bcomo (?:medic[oa]|neurolog[oa]|enfermer[oa]|doctor[a]?|farmaceutic[oa]),? (?:te|le|les|os|puedo|"
    r"yo te) |\b(?:come|da) (?:medico|neurologo|infermier[ae]),? (?:ti|vi|posso)"
)
_NOT_TEAM = re.compile(
    r"\b(?:could|can|would|will|please|maybe|perhaps|dear|hi|hello|thanks?|thank you|ask|tell|told|asked|"
    r"message|contact|dear) (?:an? |the |our |you |to |all )?(?:\w+ )?(?:admins?|mods?|moderators?|team|"
    r"staff)\b|\b(?:i'?m|i am|im) (?:not|no|never)\b|\bused to be\b|\bwish\b|\bif i were\b|\b(?:the|"
    r"our) (?:admins?|mods?|moderators?|team|staff) (?:here )?(?:are|is|was|were|have|has|did|do|said|"
    r"told|removed|took|asked)\b|\bclinic admin\b|sixties|scooter"
)
_CLINIC = words_of(
    "doctor dr doc physician medic neurologist neuro neurosurgeon consultant gp specialist surgeon "
    "nurse matron midwife pharmacist chemist physio physiotherapist therapist psychologist psychiatrist "
    "counsellor counselor dietitian dietician nutritionist radiologist radiographer urologist "
    "immunologist paramedic clinician professional worker provider hcp practitioner registrar "
    "researcher scientist naturopath homeopath herbalist coach np rn md medical degree clinical "
    "patients medicine arzt arztin neurologe neurologin medecin medico medica infirmiere infirmier "
    "enfermera pharmacien krankenschwester"
)
_OFFICE = words_of(
    "admin admins administrator mod mods moderator moderators moderation official officially behalf "
    "team desk staff support owner owners officer regards sincerely account profile membership identity "
    "thread chosen selected approved entitled won society nhs trust charity manufacturer maker makers "
    "company biogen novartis roche sanofi merck bayer manager helper helpdesk security kith password "
    "bank login credentials nhs birth administration"
)
CUES = _CLINIC | _OFFICE
_FOR_THEM = (_PASSWORDS, _PHISH, _SIGNED, _BEHALF, _TEAM)


def find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    """Every place where somebody does."""
    looks: tuple[re.Pattern[str], ...] = (_CLAIM, _ABROAD) if _CLINIC & reading.words else ()
    looks += _FOR_THEM if _OFFICE & reading.words else ()
    sentences, seen = reading.sentences, set()
    for number, found in found_within(reading, scan, looks):
        sentence = sentences[number]
        and_next = reading.low[sentence.start : sentences[min(number + 1, len(sentences) - 1)].end]
        if number not in seen and not sentence.quoted and _meant(found, sentence.low, and_next, scan):
            seen.add(number)
            why = WHY_TEAM if found.re in _FOR_THEM else WHY_CLINICIAN
            yield Sight(RULE, sentence.start, sentence.start + len(sentence.low.rstrip()), why, 0.85)


def _meant(found: re.Match[str], low: str, and_next: str, scan: Scan) -> bool:
    if found.re in _FOR_THEM:
        return scan.first(_NOT_TEAM, low) is None
    return found.re is _ABROAD or _tells_you(low, and_next, scan)


def _tells_you(low: str, and_next: str, scan: Scan) -> bool:
    """Whether who says that they are a clinician also tells others what is so, or what to do."""
    claim = scan.first(_CLAIM, low)
    after = and_next[claim.end() :] if claim else low
    told = scan.first(_TO_YOU, after) or scan.first(_TO_YOU, low)
    return told is not None and scan.first(_HUMBLE, and_next) is None


DETECTOR = Detector(rules=(RULE,), find=find, places=IN_PROSE, cues=CUES, spares_the_team=True)
