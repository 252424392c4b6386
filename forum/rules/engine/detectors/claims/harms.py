"""Hidden truths, and treatment that is said to be poison."""

from forum.rules.engine.detectors.claims.claim import HIDERS, claim

CLAIMS = (
    claim(
        "harm",
        "poisoning slow stop do help work change prevent",
        r"(?<![a-z'])(?:you'?re|ur|you are|people are|we'?re all) (?:just |only |slowly )?poisoning "
        r"(?:yourself|yourselves"
        r"|your (?:body|kids|blood))|[MT]+ (?:don'?t|do not|never|doesn'?t|won'?t) (?:even )?(?:slow|"
        r"stop|do|help|work|change"
        r"|prevent)(?: down)? (?:anything|anyone|a thing|anybody|for anyone)(?![a-z])",
    ),
    # A hidden cure, hidden truths.
    claim(
        "hidden",
        "cure cures",
        r"(?<![a-z'])(?:already|has been|had|there'?s|there is|there has been|found|known|have|have had|"
        r"got|already got|sit(?:ting)? on|hiding|hid|hide|hides|buried|bury|burying|suppress(?:ed|ing)?|"
        r"the natural|a natural|know) (?:already )?(?:a |the |that )?(?:natural |simple |real |known "
        r")?cures?(?! (?:yet|for (?:hiccups|boredom|cold|hangovers?)|on the horizon|one day|in sight))",
    ),
    claim(
        "hidden",
        "hide hides hiding hid bury buries burying buried suppress suppresses suppressing suppressed "
        "cover covers covering covered want tell keep keeps keeping silence silences silenced ban bans "
        "banned make makes profit earn paid lie lies lied lying shut known invent invented poison poisons "
        "poisoned kill kills killed out sure took removed sick know",
        rf"(?<![a-z']){HIDERS}(?: (?:just|all|will|always|know|knew|have|has|are|is|been|deliberately|"
        rf"simply|'ve|'re|and|the|only|really|never|won'?t|don'?t|don'?t want|aren'?t|do not|would never|"
        rf"can'?t|want|wants|does not|doesn'?t)){{0,4}} (?:hides?(?! behind)|hiding|hid|bur(?:y|ied|ying)|"
        rf"suppress(?:es|ed|ing)?|cover(?:s|ed|ing)?(?: it| this| that)? up|to (?:hide|bury|keep (?:you|us|"
        rf"people|them) (?:sick|ill|hooked|dependent|on)|know|find out|hear|get (?:better|well)|heal)|want "
        rf"(?:you|us|people|u)(?: to)? (?:know|better|well|cured|healed|to (?:know|get|be|find|heal)|sick|"
        rf"ill|hooked|paying)|(?:you|us|people|u) (?:to know|to get better|to heal|cured|well|sick|ill|"
        rf"hooked)|tell (?:you|us|u|people) (?:this|that(?! you)|about (?:this|it|the (?:cure|real|natural|"
        rf"truth))|the truth|the real|because)|keep(?:s|ing)? (?:you|us|people|patients|it|this) (?:sick|"
        rf"ill|hooked|dependent|quiet|secret|hidden|down|poorly|on (?:drugs|meds|pills)|in the dark|coming "
        rf"back)|silence[sd]?|ban(?:ned|s)|make (?:more )?(?:money|billions|millions|profit|a fortune)|"
        rf"makes? (?:too much|billions)|profit|earn|get(?:s)? paid|lie(?:s|d)?|lying|shut (?:it|him|her|"
        rf"them|this) down|known|invent(?:ed)?|poison(?:s|ed|ing)?|kill(?:s|ed|ing)?|out of (?:a job|"
        rf"business)|made sure|paid (?:off|to)|took it off|removed it|buried it|sick so)",
    ),
    claim(
        "hidden",
        "money profit patient out lose bust bankrupt sick ill want tell hide hides research sheeple wake "
        "eyes buried suppressed covered silenced hushed truth known won't",
        r"(?<![a-z'])(?:no (?:money|profit) in (?:a |the )?(?:cure|cures|healing|healthy people|curing|"
        r"natural|vitamins?|sunshine)|a patient cured is|(?:they|pharma|doctors?|neurologists?)(?:'d| "
        r"would) (?:be|go|lose) (?:out of|their|bust|bankrupt)|pills? (?:make|makes) more money|more money "
        r"in (?:treating|pills|drugs|sick)|keep(?:s|ing)? (?:us|you|people|everyone) (?:sick|ill|hooked)|"
        r"what (?:they|doctors|pharma|big pharma|neurologists) (?:don'?t|won'?t|do not|will never|"
        r"doesn'?t) (?:want|tell)|doctors (?:just )?hide|do your (?:own )?research|follow the money|wake "
        r"up (?:people|sheeple)|sheeple|open your eyes|(?:been|was|were|is|it'?s|all) (?:buried|suppressed|"
        r"covered up|silenced|hushed up)(?: by|,|\.|!| ?\Z| for)|the truth (?:is being|they|about (?:ms|"
        r"dmts|pharma|vaccines))|it'?s all about (?:the )?(?:money|profit)|they'?ve known (?:since|for|"
        r"about|all along))",
    ),
    # Treatment is poison, or worse than nothing.
    claim(
        "harm",
        "poison poisons poisonous chemo chemotherapy toxic bleach placebo placebos scam scams what "
        "killing making gas pesticide antifreeze kills is are",
        r"(?<![a-z'])(?P<drug>M+|(?:the |these |those |all |all the |your |ur |any )?(?:T+)|they)(?: "
        r"(?:\w+ )?(?:is|are|'s|'re|was)| r)(?: (?:just|pure|basically|literally|nothing but|all|really|"
        r"actually|only|the same(?: \w+)? as|a form of|legal|slow|designed to be|full of|made (?:of|from)|"
        r"straight|sheer|absolute|modified|rebranded))* (?:(?:rat |pure |slow )?poisons?|poisonous|"
        r"chemo(?:therapy)?|T+|toxic(?: waste)?|bleach|placebos?|a scam|scams|what (?:causes?|gives?|"
        r"makes?|kills?)|killing (?:you|us|people|your)|making (?:you|us|people|it) (?:worse|sicker|sick|"
        r"ill)|mustard gas|pesticide|antifreeze|kills)(?![a-z])",
    ),
    claim(
        "harm",
        "kill kills destroy destroys rot rots eat eats wreck wrecks shut cause causes speed speeds never "
        "don't dont doesn't doesnt nothing make makes",
        r"(?<![a-z'])(?P<drug2>M+|(?:the |these |those |all |all the |all these |all those |your |ur "
        r")?(?:T+)|dmts|and|it|they)(?: (?:will|can|only|just|always|do|all|actually|slowly|literally|"
        r"really|does))* (?:kills?|destroys?|destroy|rots?|eats?|wrecks?|shuts? down|causes? (?:more|most|"
        r"the|all)|speeds? up|never (?:worked|helped|helps|works|did|stopped|slowed)|have never|has never|"
        r"don'?t work|do not work|doesn'?t work|do nothing|does nothing|did nothing for anyone|makes? "
        r"(?:everyone|people|ms|it|you) (?:worse|ill|sicker|progress)) ?(?:for anyone|on anyone|one in|1 "
        r"in|half|more (?:people|of)|\d+|everyone|your (?:immune|liver|brain|body|nerves|gut)|people|you\b|"
        r"patients|most|lesions|in the long|(?:been )?(?:shown|proven)|disability|progression|any(?:one|"
        r"body)|us|the (?:disease|lesions|body|immune)|nobody|(?:the )?relapses?|(?:more )?ms|whatsoever|"
        r"at all|long term)",
    ),
    claim(
        "harm",
        "than",
        r"(?<![a-z'])(?:works?|is|are|far|heals?|does|way|much) (?:\w+ )?(?:better|safer|stronger|more "
        r"effective|more powerful|more) than (?:any|all|every|most|the|your|ur|those|big)(?: (?:of|the|"
        r"other|these|those|them|your|single|one|known|\w+))* ?(?:[MT]+|pharma|drug|medicine)",
    ),
    claim(
        "harm",
        "one 1 end ended ends why what reason make makes never",
        r"(?<![a-z'])(?:one|1) in (?:two|three|four|five|ten|2|3|4|5|10)(?: \w+){0,4} (?:die|dies|dead|"
        r"killed|end up|get pml|gets pml|get cancer)|(?:ended|ends|end) up (?:dead|in a wheelchair) "
        r"(?:because of|from|due to|thanks to) (?:the|their|those|that|your)? ?[MT]+|[MT]+ (?:will |only |"
        r"just )?makes? (?:you|u|people|ms|it|everyone|us) (?:progress|worse|ill|iller|sicker|weaker|"
        r"relapse|disabled)|never (?:helped|worked for|cured|done a thing for|healed) (?:anyone|anybody|a "
        r"single)|(?:dmts?|drugs|meds|the drugs|the meds) (?:are|is) (?:what|why|the reason)(?: \w+){0,4} "
        r"(?:wheelchair|progress|worse|ill|sick|die)",
    ),
    # Treatments that are said to do harm to all.
    claim(
        "harm",
        "shorten shortens ruin ruins rot rots destroy destroys kill kills damage damages fries fry weaken "
        "weakens poison poisons melt melts spread spreads cause causes give gives made turn turns wipe "
        "wipes feed feeds cook cooks eat eats strip strips accelerate accelerates worsen worsens bring "
        "brings trigger triggers lead leads",
        r"(?<![a-z'])(?P<harm>[MTX]+|T+ \w+|spinal taps?|contrast|mri contrast|all (?:of )?(?:those|these|"
        r"the)? ?[MT]+)(?: (?:will|can|only|just|always|do|all|actually|slowly|literally|really|does|is|"
        r"are|you take|they give you|themselves))* (?:(?:do|does|is|did) is )?(?:shortens?|ruins?|rots?|"
        r"destroys?|kills?|damages?|fries|fry|weakens?|poisons?|melts?|spreads?|causes?|gives? (?:you|"
        r"people|everyone)|made (?:you|people|everyone)|turns?|wipes? out|feeds?|cooks?|eats?|strips?|"
        r"accelerates?|worsens?|brings? on|triggers?|leads? to)(?: (?:your|the|people'?s|you|our|more|a|"
        r"their|up|out|in|to|everyone'?s|into|all|new|even))* ?(?:life|lives|brains?|liver|body|bodies|"
        r"immune|nerves?|guts?|kidneys?|cancers?|pml|disease|ms|lesions?|dementia|alzheimer'?s|death|"
        r"progression|disability|relapses?|zombies?|myelin|wheelchair|tumours?|leukaemia|organs?|bones?|"
        r"dna|genes|heart|mitochondria)(?![a-z])",
    ),
    claim(
        "harm",
        "water sugar saline placebo placebos poison weedkiller weed killer gas",
        r"(?<![a-z'])(?:is|are|was|just|basically|only|nothing but|literally|essentially|pure) (?:just |"
        r"only |basically )?(?:(?:expensive|glorified|fancy|overpriced|dressed[- ]up) )?(?:sugar water|"
        r"sugar pills?|salt water|saline|placebos?|snake poison|rat poison|weed ?killer|mustard gas)(?! "
        r"(?:group|arm|trial))",
    ),
)
