"""Somebody who speaks as a clinician: what they say they are, what they tell, what makes it harmless."""

import re

from forum.rules.engine.speech import words_of

CLINICIAN = (
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
KIND = (
    r"(?:(?:board[ -]certified|qualified|registered|licen[sc]ed|certified|practi[sc]ing|trained|senior|"
    r"chief|lead|leading|actual|real|working|specialist|consultant|ms|infusion|neuro|neurology|hospital|"
    r"clinical|community|fully|medical|fellow|full[ -]time|experienced|professional|top|head|staff|icu|"
    r"nhs|uk|us|\d+ years?) ){0,4}"
)
CLAIM = re.compile(
    rf"\bthis is (?:nurse|doctor|dr|matron|professor|prof) [a-z]+|(?:^|[.!\n] ?)(?:nurse|doctor|dr|matron|"
    r"professor|prof)\.? [a-z]+ (?:here|speaking|again|from)\b|(?:^|[.!\n,] ?)(?:fully )?(?:qualified|"
    r"registered|"
    r"licen[sc]ed|board[ -]certified|practi[sc]ing|senior|trained|chartered) (?:\w+ )?"
    rf"{CLINICIAN}(?: for| of| with| since| by trade| by profession|,| and| so)\b|(?:^|[.!\n] "
    rf"?){KIND}{CLINICIAN}[.:] "
    r"|\b(?:speaking as|talking as|as|trust me,? (?:i'?m|i am)|i'?m|i am|im|i work as|i practi[sc]e as|"
    r"being|in my (?:capacity|role|work|job|experience) as) (?:an? |the |ur |your |your (?:friendly|"
    r"local|own|resident|\w+ly) |"
    rf"one of the )?{KIND}{CLINICIAN}\b(?!'s|[ -](?:assistant|student|receptionist|once|friend|told|"
    r"said|who|patient|shortage|by trade who has))"
    rf"|(?:^|[.!\n] ?){KIND}{CLINICIAN} here\b|\bi'?m also an? {KIND}{CLINICIAN}\b|\bi have (?:an md|"
    r"a medical degree|a phd in|\d+ years? (?:of |in )?(?:clinical|medical|nursing|neurology))|"
    r"\bi (?:treat|prescribe|see|manage|diagnose) (?:ms |\w+ )?patients\b|\b(?:my|"
    r"our) (?:ms )?patients\b",
    re.MULTILINE,
)
TO_YOU = re.compile(
    r"\b(?:authori[sz]ed to|i'?m telling (?:you|u)|as a professional|go ahead|i'?ve seen your|your post|"
    r"prescribe (?:you|rest|this|that|it|stopping|for)|listen to (?:me|us|an? expert)|(?:send|post|show|"
    r"upload|drop|"
    r"share) (?:me |us )?(?:it|them|your|ur)|i can (?:look|read|check|see you|sort|change|adjust|give|put)|"
    r"i'?d (?:tell|advise|suggest to|say to|urge) (?:you|everyone|anyone|all)|i can (?:tell|assure|"
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
HUMBLE = re.compile(
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
ABROAD = re.compile(
    r"\bals (?:\w+ )?(?:arzt(?:in)?|neurologe|neurologin|krankenschwester|pfleger|apotheker(?:in)?|"
    r"mediziner(?:in)?|moderator(?:in)?|admin) (?:sage|kann|rate|empfehle|versichere|weiss)|"
    r"\b(?:en tant que|comme) (?:medecin|neurologue|infirmiere?|pharmacien(?:ne)?|docteur),? je (?:vous|"
    r"te|peux|t')|"
    r"\bcomo (?:medic[oa]|neurolog[oa]|enfermer[oa]|doctor[a]?|farmaceutic[oa]),? (?:te|le|les|os|puedo|"
    r"yo te) |\b(?:come|da) (?:medico|neurologo|infermier[ae]),? (?:ti|vi|posso)"
)
CLINIC = words_of(
    "doctor dr doc physician medic neurologist neuro neurosurgeon consultant gp specialist surgeon "
    "nurse matron midwife pharmacist chemist physio physiotherapist therapist psychologist psychiatrist "
    "counsellor counselor dietitian dietician nutritionist radiologist radiographer urologist "
    "immunologist paramedic clinician professional worker provider hcp practitioner registrar "
    "researcher scientist naturopath homeopath herbalist coach np rn md medical degree clinical "
    "patients medicine arzt arztin neurologe neurologin medecin medico medica infirmiere infirmier "
    "enfermera pharmacien krankenschwester"
)
