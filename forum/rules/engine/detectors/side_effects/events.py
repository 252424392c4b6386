"""What is unwanted, what joins it to a medicine (M in the patterns), and what speaks against it."""

import re


def _any(*patterns: str) -> re.Pattern[str]:
    either = "|".join(patterns)
    return re.compile(rf"(?<![a-z])(?:{either})(?![a-z])")


DRUG = r"M[M -]*"
_SOMEBODY = r"(?:me|my|him|his|her|us|our|mum|dad|the|both)"
# Products that have no name of their own, and yet are one.
CLASSES = _any(
    r"steroids?|chemo(?:therapy)?|statins?|antibiotics?|antidepressants?|beta[- ]?blockers?|interferons?"
    r"|ldn|dmf|botox|vaccines?"
    r"|(?:covid|flu|pfizer|moderna|astra ?zeneca|shingles|pneumonia|hpv|tetanus|travel) (?:jabs?|booster"
    r"|shots?|vaccine|vax)|booster"
    r"|biologics?|painkillers|anti-?histamines?|contraceptive|the pill|hrt|opioids?|morphine patch(?:es)?"
    r"|pre-?meds"
)
VAGUE = _any(
    r"(?:my|the|monthly|weekly|first|second|third|last|new|these|this|that|each|every) (?:dmt|infusion"
    r"|jabs?|pens?|injections?|shots?|dose|loading dose|drip)"
)
_LABS = (
    r"(?:liver(?: \w+)?|alt|platelets?|(?:white|red) (?:blood )?(?:cells?|count)|lymph(?:ocyte)?s?"
    r"|neutrophils?|kidneys?|kidney function|thyroid|sodium|igg|immunoglobulins|heart rate|pulse|blood "
    r"pressure|bp|sugars?|cholesterol)"
)
STRONG = _any(
    r"hives|urticaria|rash(?:es|y)?|blister\w*|anaphyla\w+|throat (?:\w+ ){0,2}(?:clos\w+|swell\w*"
    r"|tight\w*|swollen)|swoll?en|swell(?:ed|ing|s)?(?: up)?|puffed up|ballooned"
    r"|seizures?|convuls\w+|collaps\w+|passed out|faint(?:ed|ing|s)?|black(?:ed|ing)? out|blackouts?"
    r"|unconscious|haemorrhag\w+|hemorrhag\w+|bleed(?:ing|s)?|bled|(?:blood )?clots?|dvt|embolism"
    r"|stroke|heart attack|pml(?! (?:test|risk|screen|scare|check))|encephal\w+|meningitis|shingles(?! "
    r"(?:vaccine|jab|shot|vax))|sepsis|pneumonia|(?:chest|kidney|sinus|skin|urine|ear|lung|repeated"
    r"|constant) infections?|infection after infection|one infection|melanoma|cancer|tumou?rs?|lymphoma"
    r"|hepatitis|jaundiced?|(?:went|turned|gone|going) yellow|yellow eyes|pancreatitis|colitis|macular"
    r"|o?edema|uveitis|lost (?:my|the|his|her) (?:sight|vision|hearing|hair|balance)"
    rf"|{_LABS}(?:'s|s)?(?: [\w'.]+){{0,4}} (?:crash\w*|drop\w*|low|fell|fall\w*|tank\w*|plummet\w*|gone"
    rf"|packed|went|climb\w*|up|rais\w*|high|haywire|fail\w*|damag\w*|injur\w*|sulk\w*|bottom\w*|through"
    rf"|off|0\.\d+|shot|spik\w*|elevated|suffer\w*|hit|wrecked|soar\w*|slid\w*|sliding)|(?:low|high|raised"
    rf"|elevated|crashed|because of|due to|got|wrecked|damaged|hit|fried|did) (?:my |his |her |the "
    rf")?{_LABS}"
    r"|graves'?|itp|neutropeni\w+|lymphopeni\w+|an(?:a)?emi\w+|bradycardia|tachycardia|palpitations?"
    r"|arrhythmia|heart block"
    r"|heart (?:\w+ ){0,3}(?:going|racing|pounding|slowed|stopped|skipping|to \d+|to the|fluttering"
    r"|jumping)|hair (?:\w+ ){0,5}(?:out|loss|thin\w*|shedding|handfuls|plughole|clumps|falls?|falling"
    r"|shower|brush)|hair'?s (?:\w+ )?(?:thin\w*|falling|coming)|hair loss|bald(?:ing)?"
    r"|pukes?|puked|puking|vomit\w*|thr(?:ew|owing) up|(?:be|being|been|was|violently|physically|so) "
    r"(?:sick|ill)|sick as a|d ?& ?v|diarrh?o?e\w*|the (?:runs|trots|squits|shits|skitters)|(?:stomach"
    r"|tummy|leg|belly|abdominal) cramps?|constipat\w+"
    r"|manic|mania|psycho(?:sis|tic)|hallucinat\w+|suicidal|paranoi\w+|deliri\w+|panic attacks?|depress\w+"
    r"|nightmares?|night terrors|(?:'?roid )rage|flushing|flushe[ds]|hot flush\w*|(?:on|caught) fire"
    r"|bright red|beetroot|scarlet|lobster|tomato"
    r"|injection[- ]site|site reactions?|lumps?|dents?|dimples?|lipoatroph\w+|necro\w+|abscess\w*|welts?"
    r"|ulcers?|mouth sores|bruis\w+|metal(?:lic)? (?:taste|mouth)|tinnitus|slurr\w+|zombie\w*|knocked out"
    r"|(?:couldn'?t|can'?t|could not|cannot|cant|unable to|barely) (?:walk|stand|see|breathe|move|wake"
    r"|swallow|think|feel|sleep|keep|stay awake|get out|lift|function|hold|pee|wee|stop)|stopped breathing"
    r"|short of breath|breathless\w*"
    r"|(?:put|putting|piled|pile|packed) on (?:\w+ ){0,3}(?:stone|weight|pounds?|kilos?|lbs?|kgs?|half)"
    r"|gain(?:ed|ing)? (?:\w+ ){0,3}(?:weight|stone|pounds?|kilos?|lbs?|kgs?)|weight gain|lost (?:\w+ "
    r"){1,2}(?:stone|pounds|kilos|lbs|kgs?)"
    r"|reactions?|reacted|allergic|allergy|intoleran\w+|side[- ]?effects?|withdrawals?|rebound|miscarr\w+"
    r"|a ?& ?e|a and e|emergency room|the er|ambulance|paramedics?|hospitali[sz]\w+|(?:admitted|rushed"
    r"|taken|ended up|landed|back) (?:to|in|into|at) (?:\w+ )?(?:hospital|a&e|resus|icu)"
    r"|kept (?:me )?in|intensive care|icu|adrenaline|epi-?pen|(?:she|he|mum|dad|who) died|insomnia"
    r"|sleepless|migraines?|incontinen\w+|lactat\w+|nosebleeds?|photosensitiv\w+|sunburn\w*|confused"
    r"|confusion|disorientated|disoriented|amnesia|antibody test came back positive|yellow card|medwatch"
    r"|tga|hot flashes|red man|cytokine|shakes|rigors"
)
MILD = _any(
    r"tired(?:ness)?|fatigue[ds]?|exhaust\w+|wiped|drowsy|drows\w+|sleepy|asleep|groggy|foggy|fog|spaced"
    r"|dizz\w+|light-?headed|vertigo|woozy|wobbly|unsteady|headach\w+|head|nause\w+|queasy|sick|heaving"
    r"|retch\w*|stomach|tummy|belly|guts?|bowels?(?! (?:out|clinic|nurse))|loo|toilet"
    r"|itch\w*|sore|pains?(?! (?:clinic|team|management|relief|killers?|nurse))|painful|hurt|ach(?:e|es|ed"
    r"|ing|y)|burn(?:s|ing|t|ed)?|sting\w*|fever\w*|temperature|temp|(?:38|39|40)\.\d|shiver\w*|shak(?:y"
    r"|ing|e)|tremors?|chills|sweat\w*|flu(?! (?:jab|shot|vaccine|vax))|flu-like|awake|anxi\w+|crying"
    r"|cried|tearful|weepy|irritable|moods?|angry|raging|flat"
    r"|numb\w*|tingl\w+|weak\w*|floppy|jelly|stiff\w*|cramps?|spasms?|twitch\w*|jerk\w*|blurr\w+|blurry"
    r"|vision|eyes?(?! (?:checked|tested|test|clinic|scan))|sight|mouth|tongue|lips?|thirst\w*|dried|dry"
    r"|bloat\w*|wind|appetite|hungry|starving|ravenous|weight|stone|skin|acne|spots?|spotty|patch(?:es|y)"
    r"|red|purple|yellow"
    r"|infections?|utis?|colds?|cough\w*|thrush|breath\w*|chest|heart|libido|sex drive|erections?|periods?"
    r"|fell|falls?|falling|memory|words|haywire|ribbons|worse|awful|terrible|horrible|horrendous|horrid"
    r"|dreadful|rough|ill|poorly|unwell|hell|floored|flattened|crash\w*|tank(?:ed|ing)|dropp?ed|shot up"
    r"|rocket\w*|sky ?high"
    r"|for six|in bed|sideways|drunk|stoned|joints?|bones?|teeth|nails|nose|face|cheeks?|puffy|moon"
    r"|lethargic|listless|hung ?over|sluggish|jittery|wired|restless|agitated|swings?|sense of taste"
    r"|taste[sd]?|immune system|legs? (?:\w+ )?(?:gave|like|went|wouldn't|stopped|buckled)|out of it"
    r"|couldn'?t|can'?t|custard|not myself|through the floor|on the floor|out cold|up all night|no sleep"
    r"|didn'?t sleep|hardly slept"
)
# So loosely that it says little by itself.
LOOSELY = re.compile(rf"(?<![a-z])on (?:the |my )?{DRUG}|{DRUG} (?:has|is|was|and|but|,)")
CAUSES = re.compile(
    rf"(?:{DRUG}|(?<![a-z])(?:it|which|that|steroids?|vaccines?|booster|jabs?|chemo|infusion|statins?"
    rf"|antibiotics?|they|stuff))(?:'s)? ?(?:\w+ ){{0,4}}?"
    r"(?:gave|given|gives|giving|made|makes|making|sent|sends|left|leaves|turned|turns|put|puts|knocked"
    r"|knocks|brought|brings|floored|floors|wiped|wipes|killed|kills|ruined|wrecked|wrecks|messed|messes"
    r"|landed|triggered|triggers|caused|causes|causing|slowed|dropped|drops"
    r"|raised|crashed|destroyed|fried|burnt|burned|hit|got|dried|drove|drives|took|tanked|upset|upsets"
    r"|hurt|hurts|stings|stung|bruises|tore|zonk(?:s|ed)|finished|nearly|almost|hospitali[sz]ed|bloated"
    r"|affected|played|plays|played havoc|did for|does a number|did a number|set|sets|cost|stole|robbed"
    r"|doped|swelled|spaced|turn|make|give|gets|had|has) "
    rf"(?:\w+ ){{0,2}}?(?:{_SOMEBODY})(?![a-z])"
)
JOINS = re.compile(
    rf"(?<![a-z])(?:since|after|from|following|due to|because of|thanks to|blame|blamed|caused by|down to"
    rf"|courtesy of|came with|comes with|came on with|with|during|within|while on|whilst on|when on|by"
    rf"|each time|every time|whenever|ever since|on day|since going on)"
    rf"(?: [\w'/&-]+){{0,7}}? (?:{DRUG}|steroids?|vaccines?|booster|jabs?|shot|infusion|statins?"
    rf"|antibiotics?|chemo|dose|pens?|injections?|drip)"
    rf"|(?<![a-z])(?:started|start|starting|began|switched to|switching to|moved to|changed to|went "
    rf"on(?:to)?|gone on(?:to)?|going on|put on|put me on|put him on|put her on|tried|trialled|taking|took"
    rf"|take|upped|increased|doubled|inject(?:ed|ing)?|had my|having|had)(?: [\w'-]+){{0,4}}? (?:{DRUG}"
    rf"|steroids?|statins?|antibiotics?|booster|vaccine|jab)"
    rf"|(?<![a-z])(?:\d+|one|two|three|four|five|six|few|couple of|first|second|third|several) ?(?:days?"
    rf"|weeks?|wks?|months?|mths?|years?|yrs?|hours?|hrs?|mins?|minutes?|doses?|infusions?|shots?)(?: "
    rf"[\w'-]+){{0,4}}? (?:of|on|into|in|after|with) (?:\w+ ){{0,2}}(?:{DRUG}|steroids?|it)"
    rf"|(?:been )?on {DRUG}(?: [\w'-]+){{0,4}} (?:\d+|a|two|three|four|five|six|few|couple|since|for"
    rf"|about) ?(?:days?|weeks?|wks?|months?|mths?|years?|yrs?|last|only|now)?"
    rf"|{DRUG}(?: [\w'-]+){{0,3}},? (?:and|then|so|now|but|n|&) (?:\w+ ){{0,3}}(?:i|my|now|been|have|had"
    rf"|everything|i'm|i've|his|her|he|she|mum|dad)"
    rf"|{DRUG} ?(?::|=) ?|(?<![a-z])(?:these|those) {DRUG}|(?:isn't|ain't|not) the same|(?:is|'s|are|'re) "
    rf"back(?! to)"
)
PERSON = _any(
    r"i|i'?m|i'?ve|i'?d|me|my|myself|mine|we|our|husband|wife|mum|mam|mom|dad|son|daughter|sister|brother"
    r"|aunt\w*|uncle|partner|hubby|mother|father|nan|gran\w*|friend|cousin|girlfriend|boyfriend|mate"
    r"|neighbour|niece|nephew|he|she|his|her|him"
)
FAILS = _any(
    r"(?:did|does|do|done|doing|doin)(?: me| for me)?(?: absolutely| precisely| basically| sweet| exactly"
    r"| literally)? (?:nothing|nowt|naff all|bugger all|sod all|zilch|zero|nada|fuck all|f-? ?all|not a "
    r"thing|diddly\w*|squat|nothin|no good|not much|jack)",
    r"(?:has|have|had|is|isn'?t|not|was|wasn'?t|hasn'?t|haven'?t|didn'?t|doesn'?t|don'?t|never|stopped"
    r"|failed to|barely|no longer|aren'?t|weren'?t|quit)(?: really| actually| even| ever| been| to)* "
    r"(?:work(?:ed|ing|s)?|helped|help|touch(?:ed|ing)?|budged?|shift(?:ed)?|do(?:ne|ing)? (?:a thing"
    r"|anything|much|its job|squat)|make (?:a|any|the slightest) (?:bit of )?difference|made (?:a|any) "
    r"difference|hold(?:ing)?|cut(?:ting)? it|kick(?:ed)? in)",
    r"(?:no|zero|not any|not a bit of|without any|little|nil|nae|not the slightest) (?:effect|difference"
    r"|change|benefit|improvement|relief|use|joy|result)s?(?: at all| whatsoever| whatever| from| on| with"
    r"| yet)?",
    r"made no difference|(?:was|is|been|proved|totally|completely|utterly) useless (?:for|on|at|to) (?:me"
    r"|my|the|him|her)|(?:was|proved|been) useless|waste of (?:time|money|space|a year|a fridge)|wear(?:s"
    r"|ing) off (?:before|early|weeks|a week|two weeks)|wore off|as much use as|may as well (?:be|have "
    r"been|take) (?:water|smarties|sugar|tic tacs)|no better than (?:water|a placebo|smarties|sugar)"
    r"|expensive (?:water|breath|wee)",
    r"(?:relaps\w+|new lesions?|progress\w*|attack|flare(?:-?up)?)(?: \w+){0,4} (?:on|while on|whilst on"
    r"|despite|in spite of|even with|still on|though|even on|in the (?:first )?year (?:after|on|of))"
    r"|(?:two|three|another|\d+|more|a) (?:new |more |big |bad )?(?:relapses?|lesions?)(?: \w+){0,3} (?:in"
    r"|after|since|on|despite|later|anyway|within)|failed (?:me|on me|him|her|completely)|(?:has|have|had"
    r"|it) failed|non-?responder",
)
SPECIAL = _any(
    r"(?:pregnant|expecting|conceived|conception|miscarr\w+)[^.!?]{0,40} (?:while|whilst|still|on|taking"
    r"|after|during)|(?:while|whilst|still) (?:\w+ ){0,3}M[M -]*[^.!?]{0,40} pregnant|fell pregnant|got "
    r"pregnant",
    r"(?:pen|auto-?injector|injector|syringe|needle|device|pump|inhaler|cannula|it)(?: \w+){0,3} (?:jammed"
    r"|misfir\w+|leak(?:ed|ing|s)?|broke|snapped|bent|failed|didn'?t (?:click|fire|inject|go off|work"
    r"|retract)|never (?:clicked|fired)|stuck|faulty|malfunction\w*|went off (?:early|in)|exploded|burst)"
    r"|(?:ran|run) down (?:my|his|her|the)|(?:dribbled|poured|squirted|trickled|leaked|sprayed) (?:down"
    r"|out|over|onto|all over|everywhere)|half (?:the|my|a|of) (?:\w+ )?M[M -]*(?: \w+){0,3} (?:in|on|down"
    r"|over|sleeve|floor)|faulty (?:pen|batch|injector|syringe)",
    r"(?:wrong|double|someone else'?s|somebody else'?s|another patient'?s|expired|out[- ]of[- ]date|twice "
    r"the|too much|ten times the|duplicate|triple) (?:dose|doses|strength|tablets?|pen|drug|bag|batch"
    r"|medicine|meds|patient|amount|box|one|M+)|(?:took|taken|given|gave me|had|injected) (?:\w+ "
    r"){0,4}(?:twice|double|two instead|by mistake|by accident|accidentally|in error|too many|too much"
    r"|instead of)|overdos\w+|by mistake|mixed up my|mix-?up|dispensing error",
)
# What speaks against it: before the event, or anywhere in the sentence.
DENIED = re.compile(
    r"(?<![a-z])(?:no|not|never|without|zero|nil|none|hasn'?t|haven'?t|hadn'?t|didn'?t|don'?t|doesn'?t"
    r"|wasn'?t|isn'?t|neither|free of|free from|avoid\w*|nor|less|fewer|instead of|no more|not had|not a"
    r"|touch wood|any|hardly|rather than|scared of|afraid of|fear of|risk of|chance of|worr\w+ about|worry "
    r"about|watch for|look out for|signs? of|in case of|check\w* (?:for|my)|test\w* for|monitor\w*"
    r"|prevent\w*|protect\w*)"
    r"(?: [\w'/-]+){0,3} ?(?:\w+ (?:or|and) )?\Z"
)
MEANT_FOR = re.compile(
    r"(?<![a-z])(?:for|helps?|helped|helping|helpful with|stopp?(?:ed|s|ing)?|eas(?:es|ed|ing)|controls?"
    r"|controlled|treats?|treated|calm(?:s|ed)|against|took away|takes away|clear(?:s|ed)(?: up)?|fix(?:ed"
    r"|es)|rid of|reliev\w+|reduc\w+|halved|good for|better for|work(?:s|ed) (?:for|on|wonders for)"
    r"|touched|held|took the edge off|takes the edge off|keeps|sorted|cured|dampens|does wonders for"
    r"|brilliant for|great for|improved|dealt with|deals with|manages?)"
    r"(?: (?:my|the|his|her|a|all|me|of|some|that|those|mum's|dad's|nerve|neuropathic|bladder|leg|night"
    r"|daily|bad|awful|chronic|trigeminal|ms|burning))*\s*\Z"
)
MAYBE = re.compile(
    r"(?<![a-z])(?:if|might|may|can|could|would|will|should|worr(?:y|ied|ies|ying)|scared|afraid|nervous"
    r"|anxious about|dread\w*|risks?|in case|possible|possibly|potential\w*|expect\w*|warned|told (?:me "
    r")?(?:to|it|that|about|there|i)|told to expect|supposed to|read(?:ing)? (?:that|about|on|somewhere|in"
    r"|up)|i read|heard|hear|apparently|somebody|someone(?! else)|people|some folk|patients|others?"
    r"|tomorrow|next week|starting|due to start|about to|hope|hoping|does|do|did you|has any|have you|what "
    r"if|whether|mention(?:s|ed)?|ask(?:ed|ing)? about|in theory|unless|till|until|before)(?![a-z])"
    r"|'ll(?![a-z])"
)
ELSEWHERE = _any(
    r"leaflet|leaflets|website|booklet|label|abstract|stud(?:y|ies)|per ?cent|article|according to"
    r"|newspaper|google|dr google|in the trial|forum|facebook|insert|pamphlet|small print|possible side[- "
    r"]effects|common side[- ]effects|list of side|side[- ]effects (?:list|should|of (?:ms|this|reading"
    r"|being|having))|% of",
    r"nothing to do with|not (?:the )?(?:meds|drugs?|tablets|medication|M+)|it'?s the ms|its the ms|the ms "
    r"not|turned out to be (?!the M|M)|food poisoning|hangover|prawns?|curry|(?:school|stomach|sickness"
    r"|tummy) bug|washing powder|before (?:i'?d|i had|i|he|she|we|ever|even) (?:even |ever |so much as "
    r")?(?:opened|started|taken|took|had|began|start|touched|got)|unrelated|no connection|coincidence|nowt "
    r"to do with|not related",
    r"none since|not (?:a|one) (?:\w+ )?since|made (?:my|the|his|her) (?:\w+ ){1,2}(?:go|stop|disappear"
    r"|vanish|better|bearable|settle|easier)",
    r"(?:no|zero|without|nil|hardly any|not had any|never had any|haven'?t had any|not a single|free of|no "
    r"major|no real|no bad|any) (?:\w+ ){0,2}(?:side[- ]?effects?|reactions?|problems?|issues?|symptoms"
    r"|trouble|bother|ill effects)|so far so good|touch wood|nothing to report|side effect of reading",
)
WELL = _any(
    r"better|improv\w+|brilliant(?:ly)?|great|helps?|helped|helping|relief|works|worked|eas(?:ed|es|ing)"
    r"|less|fewer|halved|love|loved|godsend|game[- ]?changer|fine|happy|best|stable|wonders|wonderful"
    r"|amazing|lifesaver|miracle|life back|my life|no (?:problems?|issues?|bother|trouble|fuss|drama)"
    r"|suits me|sorted|painless|easy|boredom|proper sleep|only thing|touched it|held it|good"
)
