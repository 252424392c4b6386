"""How it is written who somebody is: handles, names, kin, illnesses."""

import re

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
IS = re.compile(
    rf"(?<![\w@]){_HANDLE}(?: ?(?:=+>?|->|→|:)| (?:is|was|aka|a\.k\.a\.?)(?: (?:actually|really|just|"
    r"none other than|in real life|irl|also|not a patient,? (?:it's|its)|obviously|clearly|called|named|"
    r"the one and only))*|'s real name is)(?: (?:mr|mrs|ms|miss|a|an|the))? "
)
REAL = re.compile(
    r"\breal (?:full )?name(?:'s| is| was|:|,| =)? ?(?:actually |really |just |is )?|\b(?:his|her|their|"
    r"whose) (?:actual|full|legal|given|birth) name (?:is|'s|was):? ?(?:actually )?|\b(?:in real life|"
    r"irl),? (?:she|he|they)(?:'s|'re| is| are) (?:called |named |actually |really )?|\b(?:better|"
    r"otherwise|also) known (?:to \w+ )?as "
)
POSTS = re.compile(
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
WHO_IS = re.compile(
    r"^(?: is| =|'s)? ?(?:is |'s )?(?:,? ?(?:really |actually |aka |a\.k\.a\.? |who is |she's |he's |"
    r"also |the (?:person|one|woman|man|fella|bloke|guy) )?)(?:behind|posts as|posting as|goes by|"
    r"is posting as|is on here as|on here as|aka|known here as|calls (?:him|her)self|hides behind|"
    rf"uses the name|logs in as|= ?|=) ?(?:the )?(?:name |handle |account |username |user )?{_HANDLE}"
)
SOUGHT = re.compile(
    r"\b(?:i |we )?(?:googled|looked up|found|traced|tracked down|searched|reverse[ -]?searched|stalked|"
    rf"dug up|outed|recogni[sz]ed|unmasked|facebooked|know who|found out who|worked out who|look up|"
    rf"google) (?:the )?(?:\w+ )?{_HANDLE}"
)
KIN_WORD = re.compile(
    rf"(?<![\w-])(?:{_KIN})\b(?: (?:at (?:number|no\.?|flat) \d{{1,4}}[a-z]?|in (?:bed|room|bay|ward) "
    rf"\w{{1,4}}|of mine|of ours|at work|from work|from church|from school|next door|"
    r"upstairs|downstairs|across the road|from group|who \w+ (?:at|in|with) (?:\w+ ){0,2}\w+|"
    r"from (?:the )?(?:\w+ )?\w+(?=,)|in (?:my|our|the) (?:\w+(?:'s)? )?\w+(?=,)))?(?:(?:,| is| was| "
    r"called| named|:| -|"
    r" \(|'s name is)+ )?[ ,:(]{0,2}(?:(?:mr|mrs|ms|miss)\.? )?"
)
HEALTH = re.compile(
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
GROUP = re.compile(
    r"\b(?:member|mod|moderator|admin|user(?:name)?|handle|account|posts?|posting|posted|poster|on here|"
    r"this forum|this site|this group|this thread|the forum|troll|banned|blocked|her profile|his profile|"
    r"dm|op)\b|_|\d"
)
PLAY = re.compile(
    r"\b(?:vet|dog|cat|puppy|kitten|rabbit|hamster|horse|pony|parrot|tortoise|character|film|book|song|"
    r"novel|series|show|episode|telly|tv|actor|actress|singer|celebrity|netflix|interview|president|"
    r"footballer|played by|stage name|drag|wheelchair is|chair is|car is|stick is|scooter)\b"
)
# fmt: on
HINT = re.compile(r"[@_=]|[a-z]\d|[\"']\w|->")
CAPITALS = re.compile(r"[A-Z](?<![\w-].)[\w'-]+ (?=[A-Z]|van |von |de |del |di |da |al |el |bin )")
BEHIND = re.compile(r"\b(?:behind|posts as|posting as|goes by|on here as|aka)\b")
FELLA = re.compile(
    r"that'?s the (?:fella|bloke|man|woman|guy|person|one|lady|girl|idiot|fraud) (?:behind|posting as|"
    r"who posts as|on here as|known here as)"
)
