"""Cures for all, promises for everybody, people who never fall ill."""

from forum.rules.engine.detectors.claims.claim import CURES, ILL, MS, claim

CLAIMS = (
    # It cures, reverses, heals.
    claim(
        "cure",
        "cure cures cured curing reverse reverses reversed reversing heal heals healed healing regrow "
        "regrows regrew regrowing regenerate regenerates rebuild rebuilds repair repairs repaired restore "
        "restores remyelinate remyelinates eliminate eliminates eradicate eradicates banish banishes "
        "dissolve dissolves melt melts shrink shrinks erase erases undo undoes clear clears cleared flush "
        "flushes fix fixes fixed wipe wipes wiped kill kills beat beats rid end ends stop stops prevent "
        "prevents defeat defeats sort sorts knock knocks halt halts switch switches turn turns remission",
        rf"(?<![a-z'])(?P<cure>{CURES}) (?:\w+ ){{0,2}}?(?P<ill>{ILL})(?![a-z])",
    ),
    claim(
        "cure",
        "away remission disappear disappears vanish vanishes heal heals melt melts clear clears close "
        "closes reverse reverses regrow regrows back dissolve dissolves shrink shrinks cured healed "
        "reversed gone repairs survive dies goes",
        r"(?<![a-z'])(?:ms|lesions|the disease|the lesions|your lesions|autoimmune disease|the myelin|"
        r"myelin|ur lesions|it|the illness|your ms|relapses|the relapses|your symptoms|nerve damage|all "
        r"(?:your|the) symptoms) (?:just |simply |will |can |all |literally |completely |slowly |soon |"
        r"then ){0,2}(?:(?:goes?|went|going) (?:away|into (?:full |complete |total |permanent "
        r")?remission|in remission)|disappears?|vanish(?:es)?|heals?(?: (?:up|itself|themselves)| "
        r"?(?=[.,!]|\Z))|melts? away|clears? (?:up|itself)|close(?:s)? (?:up|over)|reverses?(?: itself)?|"
        r"regrows?|grows? back|dissolves?|shrinks?|(?:is|are) gone(?= ?[.,!]|\Z)|be (?:cured|healed|"
        r"reversed|gone)(?! yet)|repairs? itself|cannot survive|can'?t survive|can not survive|dies)(?: "
        r"for good| by themselves| forever| completely| overnight| on its own| by itself| in \w+ (?:days|"
        r"weeks|months))?",
    ),
    claim(
        "cure",
        "cured healed",
        r"(?<![a-z'])(?:totally|completely|fully|100 ?%|100 ?percent|permanently|now|am|are|is|all|and|be|"
        r"been|get|got|naturally|finally|himself|herself|myself) (?:cured|healed)(?! (?:meat|ham|bacon|of "
        r"wanting|up|nicely|well|scar|over|skin))",
    ),
    claim(
        "cure",
        "cured reversed healed dissolved regrew beat beaten rid",
        r"(?<![a-z'])(?:cured|healed) me of (?:my )?(?:ms|multiple sclerosis|lupus|it all)|"
        r"(?<![a-z'])(?:cured|reversed|regrew|dissolved|healed) (?:(?:all|of) )?(?:my|his|her) (?:own |"
        r"\w+'s )?(?:ms|multiple sclerosis|lesions|disease|autoimmune|lupus|myelin)|(?<![a-z'])i (?:have "
        r")?(?:cured|reversed|healed|beat|got rid of|beaten) (?:my|myself of|all my)(?: own)? (?:ms|"
        r"multiple sclerosis|lesions|disease|autoimmune|lupus|myelin)",
    ),
    claim(
        "cure",
        "success cure cured recovery effective healed people patients cases curable reversible healing "
        "remission natural relief guarantee rate",
        r"(?<![a-z'])(?:\d{2,3} ?%|\d{2,3} ?per ?cent|(?:a )?hundred per ?cent|nine out of ten|9 out of 10|"
        r"99 ?%)(?: \w+){0,2} (?:success|cure|cured|recovery|effective|healed|of (?:people|patients|cases) "
        r"(?:\w+ )?(?:recover\w*|heal\w*|cured|got better|get better|improve\w*)|curable|reversible|"
        r"healing|remission|natural cure|natural and|relief|guarantee)|success rate of \d+|(?:cure|"
        r"recovery|success) rate is \d+",
    ),
    claim(
        "cure",
        "works worked work helps help heals heal fails guaranteed proven every all science",
        r"(?<![a-z'])(?:works?|worked|heals?|helps?) (?:every (?:single )?time|for (?:everyone|everybody|"
        r"anyone|every one|all of us|absolutely everyone)|without fail|on everyone|in every case)|never "
        r"fails|guaranteed (?:to (?:work|cure|heal|reverse|stop|help|get)|cure|results|remission|healing)|"
        r"(?:it'?s|been|is|are|has been) (?:all )?(?:scientifically |medically |clinically )?proven(?: a "
        r"(?:thousand|hundred|million) times| over and over| time and again| fact| science|,? and (?:all "
        r")?(?:buried|hidden|suppressed))|(?:every|all the) (?:stud(?:y|ies)|doctors?|trials?|science) "
        r"(?:shows?|proves?|agrees?|says?|confirms?)|all proven",
    ),
    # Nobody who ...
    claim(
        "cure",
        "nobody noone one person",
        r"(?<![a-z'])(?:no ?one|nobody|not one (?:person|single person)|no person|not a single person)(?: "
        r"(?:who|that|on|eating|taking|with|in|living|following|doing|ever)(?: [\w'-]+){1,6}?)? (?:has |"
        r"have )?(?:ever|gets?|had|needed|ended|will ever|relapses|progresses|suffers|died)(?: \w+){0,4} "
        r"(?:ms|relapses?|relapsed|wheelchairs?|dmts?|progress\w*|lesions?|cancer|disab\w+|flares?|sick|"
        r"ill|multiple sclerosis)",
    ),
    claim(
        "cure",
        "everyone everybody anyone anybody those person people thousands will you'll youll u'll so cures "
        "cured heals healed goes can",
        r"(?<![a-z'])(?:everyone|everybody|anyone|anybody|all those|every person|people) (?:who|that|on) "
        r"(?:[\w'-]+ ){1,6}?(?:gets? better|recovers?|is (?:now )?(?:cured|healed|walking|well)|are "
        r"(?:cured|healed)|goes into remission|can (?:cure|heal|reverse|beat)|walks again|heals|gets? well|"
        r"is off \w+ \w+|goes symptom free)|so is (?:the|your) (?:ms|illness|disease)|(?<![a-z])(?:the "
        r")?(?:ms|lesions|disease) goes(?= ?[.,!]|\Z)|(?<![a-z])(?:cures?|heals?|cured|healed) (?:everyone|"
        r"everybody|anyone|absolutely everyone|any disease|every disease|all diseases)|anyone can (?:do it|"
        r"cure|heal|reverse|beat)|thousands (?:of people )?(?:are|have been|have|were) (?:\w+ )?(?:well|"
        r"cured|healed|reversed|better|recovered)|you (?:will|can|'ll) (?:be (?:cured|healed|symptom free|"
        r"in remission|off your \w+)|walk again|throw away your (?:stick|wheelchair|pills|meds)|never "
        r"(?:have|get) (?:another|a) relapse)|u'?ll be (?:cured|healed|symptom free)|youll be (?:cured|"
        r"healed)",
    ),
    claim(
        "cure",
        "can't cant cannot never won't wont can impossible no don't heal fix cleanse detox alkalise "
        "alkalize seal repair starve feed go",
        r"(?<![a-z'])(?:you|u|your body|people|nobody|no one|one) (?:can'?t|cannot|can not|can never|"
        r"won'?t|will "
        r"never|never) (?:get|have|develop|catch|relapse|keep|stay|be) (?:ms|multiple sclerosis|"
        r"autoimmune \w+|"
        r"sick|ill|lesions|cancer|a relapse|relapses|disease)? ?(?:if|when|while|as long as|unless|in|with|"
        r"on)(?![a-z])|impossible to (?:have|get|develop) (?:ms|autoimmune|lesions|disease)|(?:ms|disease|"
        r"cancer|illness|lesions|inflammation) (?:can'?t|cannot|can not|won'?t) (?:survive|live|exist|grow|"
        r"thrive)|(?:countries|cultures|tribes|people|places|villages|populations) (?:with(?:out)?|that|"
        r"who|where) [^.!?]{0,40}(?:have no|don'?t (?:get|have)|never (?:get|had)|there is no) (?:ms|"
        r"multiple sclerosis|autoimmune|cancer)|(?:heal|fix|cleanse|detox|alkali[sz]e|seal|repair|starve|"
        r"feed) (?:your|the|ur) (?:\w+ )?(?:gut|body|liver|mind|soul|blood|colon|microbiome|mitochondria|"
        r"ms|disease|lesions|parasites)(?:,)? (?:and|so|the|to) [^.!?]{0,30}(?:go(?:es)?|disappear|heal|"
        r"vanish|follow|reverse|close|ms|lesion|itself)|let it go and (?:ur|your) \w+ go",
    ),
    # People or countries who never have it.
    claim(
        "cure",
        "nobody noone one people those anyone folk everyone countries tribes women men cure cures heal "
        "heals fix fixes reverse reverses can't cannot won't never",
        rf"(?<![a-z'])(?:no ?one|nobody|no people|not one person|hardly a soul|people|those|anyone|folk|"
        rf"everyone|countries|tribes|women|men)(?: (?:who|that|on|in|eating|with|taking|from|off|doing|"
        rf"living|of)(?: [\w'-]+){{1,5}}?) (?:has|have|gets?|ever gets?|had|ever had|never gets?|never "
        rf"relapses?|never has|never have|never had|don'?t get|do not get|don'?t relapse|suffers? from|"
        rf"stay(?:s)? (?:relapse|symptom)[- ]free)(?: (?:a|any|another))?(?: (?:{MS}|progressive|"
        rf"wheelchairs?|lesions?|sick|disease)(?![a-z])|(?= ?[.,!]|\Z))|(?:ms|relapses|illness|disease|it|"
        rf"the disease) (?:can'?t|cannot|won'?t|will never|never) (?:touch|reach|harm|get|come near|come "
        rf"back to|bother) you|(?:cure|cures|heal|heals|fix|fixes|reverse|reverses) yours|it'?ll (?:cure|"
        rf"heal|fix|reverse) (?:you|yours|it|ms|your)",
    ),
    claim(
        "cure",
        "healed cured reversed saved fixed success cure recovery healing rate paid bribed commission "
        "kickbacks cut pocket bed bought funded body tracks incentivised incentivized",
        r"(?<![a-z'])(?:has|have) (?:healed|cured|reversed|saved|fixed)(?: \w+){0,2} (?:thousands|"
        r"hundreds|millions|countless|everyone|so many|many people|people)|(?:\d{2,3} ?%|percent|per "
        r"cent) (?:success|cure|recovery|healing) ?rate|(?:paid|bribed|incentivi[sz]ed|get commission|on "
        r"commission|get kickbacks|get a cut|in the pocket|in bed with|bought by|funded by)(?: "
        r"\w+){0,5} (?:to keep|to push|for every|for each|per|of pharma|with pharma|by pharma|big "
        r"pharma|by big pharma|to hide|to lie|to prescribe|to give|from pharma)|(?:will |just "
        r")?(?:leaves?|leave|exits?) (?:your|the) body(?: for good)?(?= ?[.,!]|\Z)|in its tracks",
    ),
)
