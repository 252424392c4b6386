"""False causes, illnesses that are said not to be real."""

from forum.rules.engine.detectors.claims.claim import MS, TOXINS, claim

CLAIMS = (
    # Causes.
    claim(
        "cause",
        "caused triggered down due because from comes come came starts brought fault result nothing "
        "symptom sign form",
        rf"(?<![a-z'])(?:{MS}|it)(?: (?:is|was|are|all|'s))?(?: (?:is|all|really|just|actually|only|mostly|"
        rf"always|nothing but|simply|clearly|in fact|entirely|100%|purely|nearly always))* (?:caused by|"
        rf"triggered by|down to|due to|because of|comes? from|came from|starts? (?:with|in|from)|brought "
        rf"on by|the (?:fault|result) of|nothing (?:but|more than)|a (?:symptom|sign|form|type|result|"
        rf"reaction) (?:of|to)|from)(?: (?:the|a|your|our|having|eating|all|those|being|drinking|too|much|"
        rf"old|childhood|untreated|hidden|trapped|that|years|of|an|undiagnosed|too much|unhealed)){{0,4}} "
        rf"{TOXINS}(?![a-z])",
    ),
    claim(
        "cause",
        "really just actually only all nothing simply basically fact always literally",
        rf"(?<![a-z'])(?:ms|multiple sclerosis|lupus|autoimmune disease|fibromyalgia|it'?s|this disease|"
        rf"all of it|all autoimmune disease)(?:'s| is|)(?: (?:really|just|actually|only|all|nothing but|"
        rf"simply|basically|in fact|always|literally))+ (?:[a-z]+ )?{TOXINS}(?![a-z])",
    ),
    claim(
        "cause",
        "cause causes caused causing trigger triggers triggered give gives gave brings brought creates "
        "behind blame responsible lead leads attacks attack destroys destroy eats feeds feed fuels strips "
        "giving causing triggering what's started what why literally made makes put set sets did thing",
        rf"(?<![a-z'])(?P<toxin>{TOXINS})(?: \w+){{0,3}}? (?:causes?|caused|causing|triggers?|triggered|"
        rf"gives?|gave|giving|causing|triggering|brings? on|brought on|creates?|(?:is|are) what'?s "
        rf"behind|is (?:behind|to blame|responsible for)|are (?:behind|"
        rf"to blame|responsible for)|leads? to|attacks?|destroys?|eats?|feeds?|fuels?|strips?|started|is "
        rf"(?:what|the thing|why)|are (?:what|the thing|why)|is literally|made|makes|put|set off|sets off|"
        rf"did)(?: (?:[a-z']+ ){{0,6}}?)? ?(?:{MS}|us all|it in|this(?= ?[.,!])|lesions?|myelin|relapses?|"
        rf"everyone|my ms|your ms|(?:people|you|us) ill)(?![a-z])",
    ),
    claim(
        "cause",
        "cause reason culprit 5g vaccine vaccines jab jabs fluoride masts chemtrails mercury aspartame "
        "wifi oils spike mold mould metals wi",
        rf"(?<![a-z'])(?:is|are|was|that'?s|it'?s) (?:the|THE) (?:(?:real|true|root|main|sole|only|one|"
        rf"actual|hidden|number one|no 1|ultimate|biggest|underlying) ){{0,2}}(?:cause|reason)(?: (?:of|"
        rf"for|behind|you have|we have|we all have|people get|you got) (?:\w+ )?(?:{MS}|it|this|all))?(?= "
        rf"?(?:[.,!;:]|\Z|of|for|behind|you|we|people))|the (?:real|true|root|actual|hidden|sole|only) "
        rf"(?:cause|reason|culprit)(?: of| for| behind)?(?: \w+){{0,2}} (?:{MS}|this|it)? ?(?:is|=|are|,)|"
        rf"(?:it'?s|its|is) (?:all )?(?:the|from the|because of the|cos of the) (?:5g|vaccines?|jabs?|"
        rf"fluoride|masts?|chemtrails|mercury|aspartame|wi-?fi|seed oils|spike protein|mold|mould|heavy "
        rf"metals)(?![a-z])",
    ),
    # The illness is not real.
    claim(
        "denial",
        "real exist exists existed disease incurable anything such hoax scam myth lie maker cow choice "
        "mindset business made invented mind head gut illness thing",
        r"(?<![a-z'])(?:ms|multiple sclerosis|lupus|this disease|autoimmune disease|relapses|progressive "
        r"ms|fibromyalgia|lesions) (?:isn'?t|is not|doesn'?t|does not|don'?t|aren'?t|ain'?t|never)(?: even|"
        r" actually| really)? (?:real|exist|existed|a (?:real )?(?:disease|illness|thing|life sentence)|"
        r"incurable|an? (?:autoimmune|incurable) (?:disease|illness)|mean anything)|no such thing as (?:ms|"
        r"multiple sclerosis|autoimmune|incurable|progressive)|(?:ms|multiple sclerosis|it|lupus) (?:is|"
        r"was) (?:a (?:made[- ]up|hoax|scam|myth|lie|money maker|cash cow|choice|mindset|business)|made up|"
        r"invented by|all in (?:the|your) (?:mind|head|gut))",
    ),
    # What it is, as if that were known.
    claim(
        "cause",
        "allergy allergies intolerance man made created invented engineered deficiency deficiencies "
        "parasite parasites poisoning toxicity dehydration trauma grief anger guilt punishment curse "
        "karma emotion emotions spiritual toxin toxins worms candida mould mold metal metals overload "
        "acidity lie scam hoax myth invention imbalance blockage vaccine vaccines vaccination jab jabs "
        "fungus forgiveness lyme gut calcium copper sugar gluten dairy choice mindset reversible curable "
        "fear stress inflammation clogged",
        r"(?<![a-z'])(?:ms|multiple sclerosis|lupus|fibromyalgia|autoimmune disease|all autoimmune "
        r"disease|this (?:disease|illness)|relapses|lesions|all (?:illness|disease)|every (?:illness|"
        r"disease|case of ms|relapse)|(?:most|all) (?:cases of )?ms)(?: (?:is|are|'s|isn'?t))? "
        r"(?:(?:really|just|actually|only|all|nothing but|simply|basically|in fact|always|literally|"
        r"nothing more than|mostly|clearly|obviously|no more than|100%|your body'?s?|the body'?s?) "
        r"){0,3}(?:(?:a|an|the|your|from|result|of|form|kind|sign|type|body|soul|crying|out|for|way|case|"
        r"in|way|cry|reaction|due|to|chronic|hidden|slow|simple|severe|having|too|much|old|childhood|"
        r"built-up|an?) ){0,6}(?:\w+ )?(?:allergy|allergies|intolerance|man[- ]?made|made in a lab|"
        r"created|invented|engineered|deficienc(?:y|ies)|parasites?|poisoning|toxicity|dehydration|trauma|"
        r"grief|anger|guilt|punishment|curse|karma|emotions?|spiritual|toxins?|worms|candida|mould|mold|"
        r"metals?|overload|acidity|lie|scam|hoax|myth|invention|imbalance|blockage|vaccin\w+|jabs?|fungus|"
        r"forgiveness|lyme|inflammation from \w+|leaky gut|clogged \w+|calcium|copper|iron overload|sugar|"
        r"gluten|dairy|choice|mindset|reversible|curable|completely reversible|totally curable|fear|"
        r"stress(?: leaving)?)(?![a-z])",
    ),
    claim(
        "cause",
        "exist exists created invented made engineered designed reason",
        r"(?<![a-z'])(?:ms|multiple sclerosis|this disease|it) only exists? (?:because|so|to|in)|(?:they|"
        r"scientists|the government|pharma|big pharma) (?:created|invented|made up|engineered|designed) "
        r"(?:ms|multiple sclerosis|it|this disease|the disease|this illness)|the (?:only |real |true |"
        r"main |whole )?reason (?:(?:you|we|people|they|so many|anyone|women|everyone)(?: all)?(?: of "
        r"us)? (?:have|has|got|get|gets|are getting|got) (?:ms|multiple sclerosis|ill|sick|it|lesions|"
        r"relapses)|(?:for|behind|of) (?:ms|all this|relapses|lesions|the rise)) (?:is|are|was)",
    ),
)
