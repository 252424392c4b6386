"""What is unwanted, what joins it to a medicine (M in the patterns), and what speaks against it."""

import re

from forum.rules.engine.detectors.side_effects.products import DRUG, any_of

_SOMEBODY = r"(?:me|my|him|his|her|us|our|mum|dad|the|both)"
_LABS = (
    r"(?:liver(?: \w+)?|alt|platelets?|(?:white|red) (?:blood )?(?:cells?|count)|lymph(?:ocyte)?s?"
    r"|neutrophils?|kidneys?|kidney function|thyroid|sodium|igg|immunoglobulins|heart rate|pulse|blood "
    r"pressure|bp|sugars?|cholesterol)"
)
STRONG = any_of(
    r"hives|urticaria|rash(?:es|y)?|blister\w*|anaphyla\w+|throat (?:\w+ ){0,2}(?:clos\w+|swell\w*"
    r"|tight\w*|swollen)|swoll?en|swell(?:ed|ing|s)?(?: up)?|puffed up|ballooned|seizures?|convuls\w+"
    r"|collaps\w+|passed out|faint(?:ed|ing|s)?|black(?:ed|ing)? out|blackouts?|unconscious|haemorrhag\w+"
    r"|hemorrhag\w+|bleed(?:ing|s)?|bled|(?:blood )?clots?|dvt|embolism|stroke|heart attack|pml(?! (?:test"
    r"|risk|screen|scare|check))|encephal\w+|meningitis|shingles(?! (?:vaccine|jab|shot|vax))|sepsis"
    r"|pneumonia|(?:chest|kidney|sinus|skin|urine|ear|lung|repeated|constant) infections?|infection after "
    r"infection|one infection|melanoma|cancer|tumou?rs?|lymphoma|hepatitis|jaundiced?|(?:went|turned|gone"
    r"|going) yellow|yellow eyes|pancreatitis|colitis|macular|o?edema|uveitis|lost (?:my|the|his|her) "
    r"(?:sight|vision|hearing|hair|balance)"
    rf"|{_LABS}(?:'s|s)?(?: [\w'.]+){{0,4}} (?:crash\w*|drop\w*|low|fell|fall\w*|tank\w*|plummet\w*|gone"
    rf"|packed|went|climb\w*|up|rais\w*|high|haywire|fail\w*|damag\w*|injur\w*|sulk\w*|bottom\w*|through"
    rf"|off|0\.\d+|shot|spik\w*|elevated|suffer\w*|hit|wrecked|soar\w*|slid\w*|sliding)|(?:low|high|raised"
    rf"|elevated|crashed|because of|due to|got|wrecked|damaged|hit|fried|did) (?:my |his |her |the "
    rf")?{_LABS}"
    r"|graves'?|itp|neutropeni\w+|lymphopeni\w+|an(?:a)?emi\w+|bradycardia|tachycardia|palpitations?"
    r"|arrhythmia|heart block|heart (?:\w+ ){0,3}(?:like|thump\w*|hammer\w*|bang\w*|galloping|pounds"
    r"|flutter\w*|going|racing|pounding|slowed|stopped|skipping|to \d+|to the|fluttering|jumping)|hair "
    r"(?:\w+ ){0,5}(?:out|loss|thin\w*|shedding|handfuls|plughole|clumps|falls?|falling|shower|brush)"
    r"|hair'?s (?:\w+ )?(?:thin\w*|falling|coming)|hair loss|bald(?:ing)?|hair (?:is |was )?(?:everywhere"
    r"|all over|on (?:the|my) pillow)|never (?:been )?(?:right|the same)|never had (?:a |an )?(?:\w+ "
    r")?(?:headache|pain|nausea|itch\w*|stomach ache|migraine|rash|cramps?) like|(?:size of a (?:house"
    r"|whale|bus|balloon))|got infected|infected|(?:third|fourth|fifth|another|second|umpteenth) (?:course"
    r"|lot|round|dose) of antibiotics|nearly (?:drove|crashed|fell|fainted|died|passed out|collapsed)"
    r"|brain zaps|shedding|moult\w*|molt\w*|(?:a|another|two|three|had|having|my first|proper|actual) "
    r"(?:\w+ )?fits?(?! of (?:giggles|laughter|rage))|achilles|tendons?|(?:couldn'?t|can'?t|cannot|unable "
    r"to) (?:orgasm|come|climax|get it up|get an erection|tolerate|cope with|stomach|hack)|(?:got|made me) "
    r"(?:\w+ )?addicted|(?:autoimmune|underactive|overactive) thyroid|teeth (?:are |were )?(?:rotting|fell"
    r"|crumbl\w+|falling)|cataracts?|glaucoma|osteo\w+|diabet\w+ from|dialysis|transplant|bleed on|coma"
    r"|hospital|resus|flatlined|sleep ?walk\w*|sleep paralysis|restless legs|lockjaw|oculogyric|akathisia"
    r"|gamble|gambling|shopping sprees?|impulsive|thrush|cold sores?|warts?|ringworm|recurrent utis?|one "
    r"uti after|shed(?:ding)? like|pukes?|puked|puking|vomit\w*|thr(?:ew|owing) up|(?:be|being|been|was"
    r"|violently|physically|so) (?:sick|ill)|sick as a|d ?& ?v|diarrh?o?e\w*|the (?:runs|trots|squits"
    r"|shits|skitters)|(?:stomach|tummy|leg|belly|abdominal) cramps?|constipat\w+|manic|mania|psycho(?:sis"
    r"|tic)|hallucinat\w+|suicidal|paranoi\w+|deliri\w+|panic attacks?|depress\w+|nightmares?|night "
    r"terrors|(?:'?roid )rage|flushing|flushe[ds]|hot flush\w*|(?:on|caught) fire|bright red|beetroot"
    r"|scarlet|lobster|tomato|injection[- ]site|site reactions?|lumps?|dents?|dimples?|lipoatroph\w+"
    r"|necro\w+|abscess\w*|welts?|ulcers?|mouth sores|bruis\w+|metal(?:lic)? (?:taste|mouth)|tinnitus"
    r"|slurr\w+|zombie\w*|knocked out|(?:couldn'?t|can'?t|could not|cannot|cant|unable to|barely) (?:walk"
    r"|stand|see|breathe|move|wake|swallow|think|feel|sleep|keep|stay awake|get out|lift|function|hold|pee"
    r"|wee|stop)|stopped breathing|short of breath|breathless\w*|(?:put|putting|piled|pile|packed) on "
    r"(?:\w+ ){0,3}(?:stone|weight|pounds?|kilos?|lbs?|kgs?|half)|gain(?:ed|ing)? (?:\w+ ){0,3}(?:weight"
    r"|stone|pounds?|kilos?|lbs?|kgs?)|weight gain|lost (?:\w+ ){1,2}(?:stone|pounds|kilos|lbs|kgs?)"
    r"|reactions?|reacted|allergic|allergy|intoleran\w+|side[- ]?effects?|withdrawals?|rebound|miscarr\w+"
    r"|a ?& ?e|a and e|emergency room|the er|ambulance|paramedics?|hospitali[sz]\w+|(?:admitted|rushed"
    r"|taken|ended up|landed|back) (?:to|in|into|at) (?:\w+ )?(?:hospital|a&e|resus|icu)|kept (?:me )?in"
    r"|intensive care|icu|adrenaline|epi-?pen|(?:she|he|mum|dad|who) died|insomnia|nause\w+|sleepless"
    r"|migraines?|incontinen\w+|lactat\w+|nosebleeds?|photosensitiv\w+|sunburn\w*|confused|confusion"
    r"|disorientated|disoriented|amnesia|antibody test came back positive|yellow card|medwatch|tga|hot "
    r"flashes|red man|cytokine|shakes|rigors"
)
MILD = any_of(
    r"tired(?:ness)?|fatigue[ds]?|exhaust\w+|wiped|drowsy|drows\w+|sleepy|asleep|groggy|foggy|fog|spaced"
    r"|dizz\w+|light-?headed|vertigo|woozy|wobbly|unsteady|headach\w+|head|nause\w+|queasy|sick|heaving"
    r"|retch\w*|stomach|tummy|belly|guts?|bowels?(?! (?:out|clinic|nurse))|loo|toilet|itch\w*|sore"
    r"|pains?(?! (?:clinic|team|management|relief|killers?|nurse))|painful|hurt|ach(?:e|es|ed|ing|y)"
    r"|burn(?:s|ing|t|ed)?|sting\w*|fever\w*|temperature|temp|(?:38|39|40)\.\d|shiver\w*|shak(?:y|ing|e)"
    r"|tremors?|chills|sweat\w*|flu(?! (?:jab|shot|vaccine|vax))|flu-like|awake|anxi\w+|crying|cried"
    r"|tearful|weepy|irritable|moods?|angry|raging|flat|numb\w*|tingl\w+|weak\w*|floppy|jelly|stiff\w*"
    r"|cramps?|spasms?|twitch\w*|jerk\w*|blurr\w+|blurry|vision|eyes?(?! (?:checked|tested|test|clinic"
    r"|scan))|sight|mouth|tongue|lips?|thirst\w*|dried|dry|bloat\w*|wind|appetite|hungry|starving|ravenous"
    r"|weight|stone|skin|acne|spots?|spotty|patch(?:es|y)|red|purple|yellow|infections?|utis?|colds?"
    r"|cough\w*|thrush|breath\w*|chest|heart|libido|sex drive|erections?|periods?|fell|falls?|falling"
    r"|memory|words|haywire|ribbons|worse|awful|terrible|horrible|horrendous|horrid|dreadful|rough|ill"
    r"|poorly|unwell|hell|floored|flattened|crash\w*|tank(?:ed|ing)|shot up|rocket\w*|sky ?high|for six|in "
    r"bed|sideways|drunk|stoned|joints?|bones?|teeth|nails|nose|face|cheeks?|puffy|moon|lethargic|listless"
    r"|dopey|doped|loopy|high as|(?:high|spaced|stoned|drunk) (?:as|like)|monster|different person|not "
    r"myself|wreck|gormless|thick as|slow|cotton wool|treacle|wading|snappy|short fuse|aggressive|furious"
    r"|cross|rotting|sweats|puff\w*|reflux|heartburn|indigestion|acid|burping|gas|farts?|farting"
    r"|wee(?:ing)?|peeing|retention|hung ?over|sluggish|jittery|wired|restless|agitated|swings?|sense of "
    r"taste|taste[sd]?|immune system|legs? (?:\w+ )?(?:gave|like|went|wouldn't|stopped|buckled)|out of it"
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
    r"|landed|triggered|triggers|caused|causes|causing|slowed|dropped|drops|raised|crashed|destroyed|fried"
    r"|burnt|burned|hit|got|dried|drove|drives|took|tanked|upset|upsets|hurt|hurts|stings|stung|bruises"
    r"|tore|zonk(?:s|ed)|finished|nearly|almost|hospitali[sz]ed|bloated|affected|played|plays|played havoc"
    r"|did for|does a number|did a number|set|sets|cost|stole|robbed|doped|swelled|spaced|turn|make|give"
    r"|gets|had|has) "
    rf"(?:\w+ ){{0,2}}?(?:{_SOMEBODY})(?![a-z])"
)
# A medicine that did something to somebody, whatever it was, unless it was good.
DID = re.compile(
    rf"{DRUG} (?:\w+ ){{0,3}}?(?:made|makes|turned|turns|sent|left|leaves|knocked|knocks|zonked|zonks"
    rf"|floored|floors|wiped|nearly killed|flattened|messed|messes|wrecked|ruined|did for|didn'?t agree "
    rf"with|doesn'?t agree with|disagreed with) (?:me|my|him|his|her|mum|dad)(?![a-z])"
    r"(?! (?:\w+ ){0,3}(?:laugh|smile|happy|happier|able|again|hopeful|think|thinking|realise|realize"
    r"|better|human|normal|well|free|stronger|confident|proud|grateful|wonder|wondering|in peace|alone"
    r"|alive|a question|a letter|a text|card))"
)
JOINS = re.compile(
    rf"(?<![a-z])(?:since|after|from|following|due to|because of|thanks to|blame|blamed|caused by|down to"
    rf"|courtesy of|came with|comes with|came on with|with|during|within|while on|whilst on|when on|by"
    rf"|each time|every time|whenever|ever since|on day|since going on)(?: [\w'/&-]+){{0,7}}? (?:{DRUG}"
    rf"|steroids?|vaccines?|booster|jabs?|shot|infusion|statins?|antibiotics?|chemo|dose|pens?|injections?"
    rf"|drip)|(?<![a-z])(?:started|began|switched to|switching to|moved to|changed to|went on(?:to)?|gone "
    rf"on(?:to)?|going on|put on|put me on|put him on|put her on|tried|trialled|taking|took|take|upped"
    rf"|increased|doubled|inject(?:ed|ing)?|had my|having|had)(?: [\w'-]+){{0,4}}? (?:{DRUG}|steroids?"
    rf"|statins?|antibiotics?|booster|vaccine|jab)|(?<![a-z])(?:\d+|one|two|three|four|five|six|few|couple "
    rf"of|first|second|third|several) ?(?:days?|weeks?|wks?|months?|mths?|years?|yrs?|hours?|hrs?|mins?"
    rf"|minutes?|doses?|infusions?|shots?)(?: [\w'-]+){{0,4}}? (?:of|on|into|in|after|with) (?:\w+ "
    rf"){{0,2}}(?:{DRUG}|steroids?|it)|(?:been )?on {DRUG}(?: [\w'-]+){{0,4}} (?:\d+|a|two|three|four|five"
    rf"|six|few|couple|since|for|about) ?(?:days?|weeks?|wks?|months?|mths?|years?|yrs?|last|only|now)?"
    rf"|{DRUG}(?: [\w'-]+){{0,3}},? (?:and|then|so|now|but|n|&) (?:\w+ ){{0,3}}(?:i|my|now|been|have|had"
    rf"|everything|i'm|i've|his|her|he|she|mum|dad)|{DRUG} ?(?::|=) ?|(?<![a-z])(?:these|those) {DRUG}"
    rf"|(?:isn't|ain't|not) the same|(?:is|'s|are|'re) back(?! to)|(?:tolerate|stomach|cope with|hack) "
    rf"(?:the |my )?M|(?:gave up|stopped|quit|came off|ditched|binned|packed in) (?:the |my |taking )*M"
    rf"|(?<!M)M++(?: (?:injection|infusion|dose|shot|day|week|month|number|one|two|\d+)){0, 3} ?:|(?:nausea"
    rf"|headaches?|rash|flushing|cramps?|itch\w*|fatigue|sickness|pain|fog|dizziness|diarrhoea) (?:from"
    rf"|with|on|off) (?:the |my )?M|M (?:pump|patch) |they (?:put|started) me on|since (?:they )?(?:put"
    rf"|started) (?:me|him|her) on|M (?:site|rash|flush\w*|face|belly|tummy|headache|hangover|lumps?"
    rf"|dents?|bruis\w+|fog|brain|rage|sweats|shakes|legs|gut|crash|comedown|withdrawal)|(?:allergic"
    rf"|intolerant|allergy|reaction|reacted) (?:\w+ )?to"
)
PERSON = any_of(
    r"i|i'?m|i'?ve|i'?d|me|my|myself|mine|we|our|husband|wife|mum|mam|mom|dad|son|daughter|sister|brother"
    r"|aunt\w*|uncle|partner|hubby|mother|father|nan|gran\w*|friend|cousin|girlfriend|boyfriend|mate"
    r"|neighbour|niece|nephew|he|she|his|her|him"
)
FAILS = any_of(
    r"(?:did|does|do|done|doing|doin)(?: me| for me)?(?: absolutely| precisely| basically| sweet| exactly| "
    r"literally)? (?:nothing|nowt|naff all|bugger all|sod all|zilch|zero|nada|fuck all|f-? ?all|not a "
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
SPECIAL = any_of(
    r"(?:pregnant|expecting|conceived|conception|miscarr\w+)[^.!?]{0,40} (?:while|whilst|still|on|taking"
    r"|after|during)|(?:while|whilst|still) (?:\w+ ){0,3}(?<!M)M++[^.!?]{0,40} pregnant|fell pregnant|got "
    r"pregnant|(?:weeks|months) (?:gone|pregnant)[^.!?]{0,50} M|(?:positive (?:pregnancy )?test|two "
    r"lines)[^.!?]{0,50} M|M[^.!?]{0,40} (?:positive pregnancy test|(?:weeks|months) (?:gone|pregnant))",
    r"(?:pen|auto-?injector|injector|syringe|needle|device|pump|inhaler|cannula|it)(?: \w+){0,3} (?:jammed"
    r"|misfir\w+|leak(?:ed|ing|s)?|broke|snapped|bent|failed|didn'?t (?:click|fire|inject|go off|work"
    r"|retract)|never (?:clicked|fired)|stuck|faulty|malfunction\w*|went off (?:early|in)|exploded|burst)"
    r"|(?:ran|run) down (?:my|his|her|the)|(?:dribbled|poured|squirted|trickled|leaked|sprayed) (?:down"
    r"|out|over|onto|all over|everywhere)|half (?:the|my|a|of) (?:\w+ )?(?<!M)M++(?: \w+){0,3} (?:in|on|down"
    r"|over|sleeve|floor)|faulty (?:pen|batch|injector|syringe)",
    r"(?:wrong|double|someone else'?s|somebody else'?s|another patient'?s|expired|out[- ]of[- ]date|twice "
    r"the|too much|ten times the|duplicate|triple) (?:dose|doses|strength|tablets?|pen|drug|bag|batch"
    r"|medicine|meds|patient|amount|box|one|M+)|(?:took|taken|given|gave me|had|injected) (?:\w+ "
    r"){0,4}(?:twice|double|two instead|by mistake|by accident|accidentally|in error|too many|too much"
    r"|instead of)|overdos\w+|(?:took|given|gave me|injected|swallowed|had) [^.!?,]{0,40}by mistake|mixed "
    r"up my|mix-?up|dispensing error",
)
# What speaks against it: before the event, or anywhere in the sentence.
DENIED = re.compile(
    r"(?<![a-z])(?:no|not|never|without|zero|nil|none|hasn'?t|haven'?t|hadn'?t|didn'?t|don'?t|doesn'?t"
    r"|wasn'?t|isn'?t|neither|free of|free from|avoid\w*|nor|less|fewer|instead of|no more|not had|not a"
    r"|touch wood|any|hardly|rather than|scared of|afraid of|fear of|risk of|chance of|worr\w+ about|worry "
    r"about|watch for|look out for|signs? of|in case of|check\w* (?:for|my)|test\w* for|monitor\w*"
    r"|prevent\w*|protect\w*)(?: [\w'/-]+){0,5} ?(?:\w+ (?:or|and) )?\Z"
)
MEANT_FOR = re.compile(
    r"(?<![a-z])(?:for|helps?|helped|helping|helpful with|stopp?(?:ed|s|ing)?|eas(?:es|ed|ing)|controls?"
    r"|controlled|treats?|treated|calm(?:s|ed)|against|took away|takes away|clear(?:s|ed)(?: up)?|fix(?:ed"
    r"|es)|rid of|reliev\w+|reduc\w+|halved|good for|better for|work(?:s|ed) (?:for|on|wonders for)"
    r"|touched|held|took the edge off|takes the edge off|keeps|sorted|cured|dampens|does wonders for"
    r"|brilliant for|great for|improved|dealt with|deals with|manages?)(?: (?:my|the|his|her|a|all|me|of"
    r"|some|that|those|mum's|dad's|nerve|neuropathic|bladder|leg|night|daily|bad|awful|chronic|trigeminal"
    r"|ms|burning))*\s*\Z"
)
MAYBE = re.compile(
    r"(?<![a-z])(?:if|might|may|can|could|would|will|should|worr(?:y|ied|ies|ying)|scared|afraid|nervous"
    r"|anxious about|dread\w*|risks?|in case|possible|possibly|potential\w*|expect\w*|warned|told (?:me "
    r")?(?:to|it|that|about|there|i)|told to expect|supposed to|read(?:ing)? (?:that|about|on|somewhere|in"
    r"|up)|i read|heard|hear|apparently|somebody|someone(?! else)|people|some folk|patients|others?"
    r"|tomorrow|next week|starting (?:on )?(?:next|tomorrow|soon|monday|tuesday|wednesday|thursday|friday"
    r"|saturday|sunday|M)|due to start|about to|hope|hoping|does|do|did you|has any|have you|what if"
    r"|whether|mention(?:s|ed)?|ask(?:ed|ing)? about|in theory|unless|till|until|before)(?![a-z])"
    r"|'ll(?![a-z])"
)
ELSEWHERE = any_of(
    r"leaflet|leaflets|website|booklet|label|abstract|stud(?:y|ies)|per ?cent|article|according to"
    r"|newspaper|google|dr google|in the trial|forum|facebook|insert|pamphlet|small print|possible side[- "
    r"]effects|common side[- ]effects|list of side|side[- ]effects (?:list|should|of (?:ms|this|reading"
    r"|being|having))|% of",
    r"nothing to do with|not (?:the )?(?:meds|drugs?|tablets|medication|M+)|it'?s the ms|its the ms|the ms "
    r"not|turned out to be (?!the M|M)|food poisoning|hangover|prawns?|curry|(?:school|stomach|sickness"
    r"|tummy) bug|washing powder|before (?:i'?d|i had|i|he|she|we|ever|even) (?:even |ever |so much as "
    r")?(?:opened|started|taken|took|had|began|start|touched|got)|unrelated|no connection|coincidence"
    r"|after (?:the|a) (?:wasp|bee|fall|flu|cold|virus|curry|prawns|wine|gin|marathon|wedding)|(?:bill"
    r"|price|cost|copay|invoice)|nowt to do with|not related",
    r"(?:took|takes|taken) (?:my|the|his|her|that|all) (?:\w+ ){1,3}away|lifted (?:my|the|his|her)|(?:dog"
    r"|cat|puppy|kitten|horse)(?:'s)? (?:was|is|got|has|ate|had|went|threw)|(?:about|before|due to"
    r"|discuss\w*|consider\w*|thinking (?:of|about)) (?:starting|going on|going onto|switching)|none since"
    r"|not (?:a|one) (?:\w+ )?since|made (?:my|the|his|her) (?:\w+ ){1,2}(?:go|stop|disappear|vanish"
    r"|better|bearable|settle|easier)",
    r"(?:no|zero|without|nil|hardly any|not had any|never had any|haven'?t had any|not a single|free of|no "
    r"major|no real|no bad|any) (?:\w+ ){0,2}(?:side[- ]?effects?|reactions?|problems?|issues?|symptoms"
    r"|trouble|bother|ill effects)|so far so good|touch wood|nothing to report|side effect of reading",
)
WELL = any_of(
    r"better|improv\w+|brilliant(?:ly)?|great|helps?|helped|helping|relief|works|worked|eas(?:ed|es|ing)"
    r"|less|fewer|halved|love|loved|godsend|game[- ]?changer|fine|happy|best|stable|wonders|wonderful"
    r"|amazing|lifesaver|miracle|life back|my life|no (?:problems?|issues?|bother|trouble|fuss|drama)"
    r"|suits me|sorted|painless|easy|boredom|proper sleep|only thing|touched it|held it|good"
)
