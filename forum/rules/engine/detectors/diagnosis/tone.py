"""How it is said: for sure or with a doubt, to somebody or of oneself, as a comfort or a motto."""

import re

SURE = re.compile(
    r"(?<![a-z'])(?:definitely|definately|definitly|defiantly|clearly|obviously|obvs|obvious|certainly|"
    r"undoubtedly|unquestionably|plainly|deffo|defo|defs?|blatantly|unmistakabl[ye]"
    r"|totally|absolutely|100 ?%|100 ?(?:percent|per cent)|(?:a )?hundred per ?cent|no doubt|without "
    r"(?:a )?doubt|no question|not a doubt|for sure|for certain|textbook|classic|bound to be|end of|"
    r"full stop|simple as"
    r"|no two ways about it|every word of it|guarantee(?:d)?|has to be|have to be|got to be|gotta be|"
    r"can only be|must be|can'?t be anything|written all over|mark my words|trust me|take it from me|i "
    r"know one when|i'd (?:put|bet|stake)|i bet my|hands down|clear as day|plain to see|clear to see|"
    r"i'?m afraid|plain and simple|pure and "
    r"simple|end of discussion|no argument|i'm telling you|you need to accept|i'?ve seen enough|wrong|"
    r"missed it|fobbed you|whether they admit|same as me|nothing to do with|nothing else|not a chance|"
    r"by the looks? of|1000 ?%|by the sounds? of|no way"
    r"|from what you(?:'ve)? (?:describe|said|say|wrote|told)|i can tell|anyone can see|any fool|plain "
    r"as day|it'?s so clear|welcome to the club|sorry to be the one|sorry to (?:tell|say|break)|no "
    r"question|(?:you )?do(?:n'?t| not) need (?:a|any) C+|exactly like|screams?|ticks? (?:every|all)|"
    r"every (?:box|sign|symptom)|all the (?:signs|hallmarks)|hallmarks?|without question|4 sure|fer "
    r"sure|is confirm(?:ed)?|confirmed|even a child|100|pure|typical|telltale|know it when|only one "
    r"thing)(?![a-z])"
)
ADDRESSED = re.compile(
    r"(?<![a-z'])(?:you|u|ur|your|yours|ye|yer|youre|you're|you've|mate|hun|hon|love|pet|babe|babes|"
    r"darling|lovely|dear|my friend|sweetie|bro|sis|madam|sir|didi|bhai|nope|nah|sorry)(?![a-z])"
)
OWN_FINE = re.compile(
    r"(?<![a-z'])(?:to me|in my (?:book|opinion|view)|i'?d (?:bet|put|say|stake|wager|swear|recognise|"
    r"know)(?: \w+){0,4}|my (?:mind|house|money|life|words|lovely|love|dear|friend|darling|bet|"
    r"mortgage|man|girl|opinion|experience|word)|i know(?: (?:one|it|that|this|exactly|the signs))?|i "
    r"can (?:tell|see|spot)"
    r"|i(?:'ve| have) seen(?: \w+){0,4}|i had (?:exactly )?(?:the (?:exact )?same|that|it|this|this "
    r"exact)|same (?:\w+ )?as (?:mine|me|i had)|like (?:mine|me)|tell(?:ing)? me|trust me|believe me|"
    r"take it from me|mark my words|i(?:'m| am) (?:sure|certain|positive|telling|no doctor but|no "
    r"expert but|not a doctor but|sorry|afraid)"
    r"|i (?:guarantee|promise|bet|swear|reckon|think you|don'?t need|looked|recognise|have it|have the "
    r"same|don'?t care|would)|i(?:'ve| have) (?:no|not a) doubt|i(?:'d| would)? diagnose|i(?:'ve| "
    r"have)? (?:just )?(?:looked|had a look|"
    r"read|checked|studied)|i see|just like i|as i (?:had|did)|me too|so do i|in me|i'?m|let me tell|"
    r"we both|we all|makes me)(?![a-z'])"
)
OWN = re.compile(r"(?<![a-z'])(?:i|i'?ve|i'?d|me|my|mine|we|our|us|myself)(?![a-z'])")
HEDGED = re.compile(
    r"(?<![a-z'])(?:could|might|maybe|perhaps|may|possibly|not sure|wonder|i'?m (?:not|no) (?:a "
    r")?(?:doctor|expert|medic)[^a-z]*(?:so|and|i can'?t)|can'?t say|cannot say|nobody can|no one can|"
    r"don'?t know|worth (?:a|getting|asking|checking)|who knows|or (?:is|it)|like (?:when|if)|"
    r"whether(?! they admit)|unless|not necessarily|doesn'?t mean|not always|turns? out|turned out|was "
    r"diagnosed|the diagnosis)(?![a-z'])"
)
CONDITION = re.compile(
    r"(?<![a-z'])(?:if|when|just because|that|since|whether(?! they admit)|who|although|though|once|"
    r"until|as|do|did|does|knowing|so|like|cause|cos|where|and|but|before|after|even|why|how|hope|glad|"
    r"sorry|what|while|say|think|says|hear|imagine|unless|or|till|ever|are|know|told|tell|forget|"
    r"remember|matter|proves?|mean|means|pretend|saying)(?: [a-z]+)? ?\Z"
)
SLOGAN = re.compile(
    r"(?:it|D+) (?:doesn'?t|does not|isn'?t|don'?t) (?:have|define|own|get)|you'?re not (?:your )?D|"
    r"not the other way|and (?:you|still|yet|i|are|we|ran|run)|but (?:you|it|that|still|you're)|you "
    r"are not|you'?re still|has you|doesn'?t mean|you know (?:what|how)|you get|you learn|you (?:have "
    r"to|must|need to|can)"
)
OTHERS = re.compile(r"(?<![a-z'])(?:your|ur|yer|you|ye|u)(?![a-z])")
MS = re.compile(
    r"ms|multiple sclerosis|relaps|flare|progressive|[rps]pms|lesion|uti|infection|migraine|anxiety|"
    r"virus|covid|flu"
)
SHOWS = re.compile(
    r"(?<![a-z])(?:show(?:s|ed|ing)?|means?|confirms?|proves?|rules? out|points? to|indicates?|is|are|"
    r"screams?|says?|looks?|suggests?|tells? me|reads?)(?![a-z])"
)
SEEN = re.compile(
    r"(?:D+|normal|fine|clear|nothing|active|enhancing|damage|blobs?|spots?|white matter|inflammation|"
    r"clean|progress\w*|stable|serious|benign|harmless|abnormal|deficien\w+|old|new|bad news|worse|"
    r"degenerat\w+|shrink\w+)"
)
GLAD = re.compile(
    r"(?<![a-z])(?:glad|hopefully|fingers crossed|praying|pleased|happy|delighted|brilliant|great|good "
    r"news|wonderful|fantastic|relieved|"
    r"hope|hoping|congrat\w*|sorry (?:to|you|that|about)|hooray|yay|thrilled)(?![a-z])"
)
EVIDENCE = re.compile(
    r"(?<![a-z])(?:numb|tingl|symptom|describ|sounds|looks|same|twitch|video|gait|slurr|signs|that's "
    r"why|thats why|plus|both)"
)
