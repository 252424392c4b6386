"""How people say what somebody has: patterns with their kinds. Capitals are marks (see marking)."""

import re

_KIND = (
    r"(?:(?:a|an|the|your|ur|just|only|plain|old|another|early|mild|bad|good|full|blown|full-blown|"
    r"active|silent|proper|some|sort|form|case|type|of|textbook|classic|simple|typical|tiny|massive|"
    r"big|untreated|undiagnosed|permanent|100%|total|pure|definitely|obviously|clearly|all|up|onset|"
    r"late|adult|as|well|having|had|been|getting|going|through|both|in|into|now|really|actually|"
    r"certainly|defo|deffo|def|absolutely|totally|so|got|severe|start|beginning|first|signs?|sign|"
    r"onset|definite|nasty|right) ){0,6}"
)
_ILL = (
    rf"{_KIND}(?:[a-z-]+ )?(?P<ill>D+(?:[ -]D+)*)(?![a-zA-Z])(?! ?(?:for (?:you|ya|u)(?![a-z])|life|"
    rf"talking|brain|fatigue|fog|humou?r|logic|number|world|club|in a nutshell|and a half|plan|nurse|"
    rf"nurses|team|society|diary|day|week|clinic|warrior|folk|people"
    r"|friends?|family|community|bingo|hug|tax|card|speak|and you|but you|you are|too|support|group|"
    r"drugs?|meds|bladder|patients?|specialists?|research|magic|superpowers?|stuff|thing|symptoms?|"
    r"free|risk|line|\w+ plan))(?![a-z])"
)
_IT = (
    r"(?:(?:your|ur) (?:symptoms?|numbness|tingling|pains?|dizziness|shaking|twitch|fatigue|eye|legs?|"
    r"hands?|rash|limp|tremor|spasms?|vision|issues?|problems?)|the (?:twitch(?:es|ing)?|numbness|"
    r"tingling|pins and needles|dizziness|buzzing|burning|shaking|tremor|limp|rash|headaches?|eye "
    r"pain)|what (?:your|ur) \w+ has|that|this|it|yours|what (?:you|"
    r"u)(?:'ve| have)?(?: got)?(?: (?:have|had|describe|mention|say))?(?: there)?|what (?:you'?re|ur|u "
    r"r|your|you are) (?:describing|feeling|having|getting|experiencing|going through)(?: there)?|"
    r"those|these|all (?:that|this)|the numbness|the tingling|the pain|the dizziness|the shaking|the "
    r"fatigue|that (?:numbness|tingling|rash|pain|dizziness|shaking|twitch|feeling|burning|band|"
    r"buzzing|tremor|limp|fatigue|eye|leg))"
)
_IS = (
    r"(?:'s|s| is| are| r| was|'ll be| will be|'s gonna be| has to be| have to be| has got to be|'s "
    r"got to be|'s gotta be| gotta be| must be| can only be| would be| sounds like| looks like| smells "
    r"like| screams)"
)
_YOU = r"(?:you|u|ye|ya|yous|(?:your|ur|yer) (?:\w+)|he|she|they)"
_HAS = (
    r"(?:'ve got|ve got| have got| have|'ve|'ve had| have had| got| gots| has|'s got| has got|'s had| "
    r"has had|'s having| is having|'re having| are having| r having|'re in| are in|'re getting|'s "
    r"developing|'ve developed| developed| had| suffer from| r in)"
)
PATTERNS = (
    ("it", re.compile(rf"(?<![a-z']){_IT}{_IS} {_ILL}")),
    (
        "it",
        re.compile(
            rf"(?<![a-z'])(?:sounds|looks|smells|reads|seems)(?: (?:very|exactly|just|so|an awful lot|"
            rf"a lot|totally|100%|much|to me|all|the world))* like {_ILL}"
        ),
    ),
    (
        "start",
        re.compile(
            rf"\A\W*(?:[\w']+[,!.]? ){{0,2}}(?:definitely|deffo|defo|classic|textbook|clearly|"
            rf"obviously|100%|100 percent|typical|pure|total|absolutely|blatantly|most|certainly|has to be|"
            rf"gotta be|must be|got to be|can only be|bound to be|undoubtedly|def|full blown|"
            rf"full-blown|pure and simple) {_ILL}"
        ),
    ),
    (
        "you",
        re.compile(
            rf"(?<![a-z']){_YOU}(?: (?:definitely|clearly|obviously|certainly|deffo|defo|just|already|"
            rf"probably|also|still|absolutely|totally|100%|def|both|really|most))*{_HAS} {_ILL}"
        ),
    ),
    (
        "sure",
        re.compile(
            rf"(?<![a-z'])(?:sounds|looks|seems|reads)(?: to me)? (?:like|as if|as though) {_YOU}(?:'ve|'s)?"
            rf" (?:definitely|clearly|obviously|certainly|deffo|defo)(?:{_HAS}| got) {_ILL}"
        ),
    ),
    (
        "are",
        re.compile(
            rf"(?<![a-z'])(?:you'?re|you are|u r|ur|u are|ye'?re|she'?s|he'?s|she is|he is|(?:your|ur) "
            rf"\w+ is)(?: (?:definitely|clearly|obviously|certainly|deffo|defo|just|already|also|still|"
            rf"absolutely|totally|100%|def|now|not|no longer|so|really|probably|most|severely|"
            rf"clinically|textbook|classic|a|an|in|having|going|into|through|been|beyond|past))* {_ILL}"
        ),
    ),
    (
        "not",
        re.compile(
            rf"(?<![a-z'])(?:that|this|it|yours|what you have|there)(?:'s not|s not| isn'?t| is not| "
            rf"ain'?t| aint| can'?t be| cannot be|'s never| won'?t be| is no| definitely isn'?t| "
            rf"wasn'?t| clearly isn'?t| defo isn'?t| is definitely not| is never) {_ILL}"
        ),
    ),
    (
        "not",
        re.compile(
            rf"(?<![a-z'])no way (?:is|are|was) (?:that|this|it) {_ILL}|(?<![a-z'])no way (?:that'?s|"
            rf"this is|it'?s|you have|you'?ve got) {_ILL.replace('P<ill>', 'P<ill2>')}"
        ),
    ),
    (
        "not",
        re.compile(
            rf"(?<![a-z'])(?:you|u|ye|she|he)(?: definitely| clearly| really| obviously| just)? "
            rf"(?:don'?t|do not|dont|doesn'?t|haven'?t|have not|havent|never had|ain'?t|'ve never had|"
            rf"hasn'?t)(?: (?:have|got|had|even))? {_ILL}"
        ),
    ),
    (
        "sure",
        re.compile(
            r"(?<![a-z'])(?:you|u|ye|she|he|you've|youve|you have|your \w+)(?:'ve|'s| has| have)? "
            r"(?:went|gone|moved|crossed|turned|transitioned|progressed|slipped|become|became)(?: "
            r"(?:already|now|in|into|to|over|over to|years|ago))* (?:D+|secondary|progressive)"
        ),
    ),
    (
        "sure",
        re.compile(
            r"(?<![a-z'])(?:you'?re|you are|ur|u r) (?:\w+ )?(?:D+|secondary|progressive|spms|ppms)(?: "
            r"progressive)? (?:now|already|these days)"
        ),
    ),
    (
        "sure",
        re.compile(
            r"(?<![a-z'])(?:your|ur|his|her) edss (?:is|must be|would be|has to be|will be|looks|"
            r"sounds|'?s)(?! (?:my|the|what))|(?<![a-z'])(?:you'?re|that makes you|puts you at) (?:\w+ "
            r"){0,2}(?:an? )?\d(?:\.\d)? on (?:the )?edss"
        ),
    ),
    (
        "reads",
        re.compile(
            r"(?<![a-z'])(?:your|ur|yr|yer) (?:(?:latest|last|new|first|own|brain|spine|spinal|neck|"
            r"head|blood) ){0,2}(?:X+|edss|report|results?|pics?|pictures?|images?|photos?|letter|"
            r"video|clip|labs?|levels?|numbers?|ferritin|counts?|protein|bands|oligoclonal bands|"
            r"reflexes|gait|slurring|x-ray|scan pics)(?: (?:results?|report|pics?|pictures?|images?|"
            r"photos?|letter))?"
        ),
    ),
    (
        "scan",
        re.compile(
            r"(?<![a-z'])(?:from|looking at|looked at|judging by|going by|seen|saw|checked|zoomed in "
            r"on|had a look at|i see|i can see|can see|read|by|by the looks? of|going off|according "
            r"to) (?:(?:your|ur|that|those|these|this|the) )(?:[a-z]+ ){0,2}?(?:X+|pics?|pictures?|"
            r"images?|photos?|report|results?|video|clip|slices?|labs?|letter|gait|"
            r"walk)(?![a-z])[^.!?]{0,80}?(?:D+|blobs?|white spots?|damage|active|enhancing|"
            r"inflammation|normal|nothing (?:wrong|there|to worry)|all clear|atrophy|bulging|shrink\w+|"
            r"fine|progressive|had (?:this|it) for)"
        ),
    ),
    (
        "scan",
        re.compile(
            r"(?<![a-z'])(?:those|these|that|the|all those|them) (?:(?:little|white|bright|dark|black|"
            r"grey|round|big|small|tiny|fuzzy|cloudy) ){1,3}(?:blobs?|spots?|dots?|patch(?:es)?|areas?|"
            r"bits?|shadows?|marks?|smudges?|lines?|rings?|circles?|ovals?|things?) ?(?:on your \w+ |"
            r"there |in your \w+ |you can see )?(?:is|are|'re|'s|look like|looks like|means?|r) "
            r"(?:[a-z]+ ){0,3}?(?:D+|active|old|new|damage|inflammation|scars?|scarring|nothing|normal|"
            r"dead|demyelin\w+)"
        ),
    ),
    (
        "scan",
        re.compile(
            r"(?<![a-z'])(?:report|results?|X+|letter|that|which)[^.!?]{0,60}?(?:is|means|just means|"
            r"is code for|translates (?:to|as)|=) (?:radiologist|doctor|C+|medical|hospital|their|code|"
            r"posh)?(?: (?:speak|code|talk|language|for|latin))* ?(?:for|=) ?[^.!?]{0,12}?D+"
        ),
    ),
    (
        "scan",
        re.compile(
            r"(?<![a-z'])(?:those|these|your|ur|that) (?:[a-z]+ )?(?:results?|bloods|X+|numbers|levels|"
            r"readings|bands|figures)(?: \w+)? (?:rules?|ruled|confirms?|proves?|means?|shows?|scream|"
            r"point|say|are|is) (?:[a-z]+ ){0,3}?(?:D+|normal|fine|nothing|deficien\w+|low|"
            r"dangerous\w*|damage)"
        ),
    ),
    (
        "equals",
        re.compile(
            r"[a-z]+ ?(?:=|equals|means|spells|adds up to|is always|can only mean|only means|always "
            r"means|points to|screams) ?(?:only |one thing[,:;-]* ?|(?:you|u|he|she|it|they)(?:'ve got|"
            r"'s had|'s got| have| has|'s| is|'ve had| got)? )?" + _ILL
        ),
    ),
    (
        "sure",
        re.compile(
            r"(?<![a-z'])there'?s (?:your|ur) (?:diagnosis|answer)|(?:it'?s|that'?s|its|thats) (?:just|"
            r"only|all) (?:(?:your|ur) (?:nerves|age|hormones|mind)|in (?:your|ur) (?:head|mind)|"
            r"psychological)|(?:there'?s |there is )?nothing wrong with (?:you|u|him|her)(?![a-z])|"
            r"(?<![a-z'])i(?:'d| would)? diagnose "
            r"(?:you|u)|(?<![a-z'])(?:your|ur) D+ (?:look|looks|are|is) (?:[a-z]+ ){0,2}?(?:old|new|"
            r"active|inactive|stable|nothing|dormant|healed)|(?<![a-z'])only one thing (?:it|that|"
            r"this) (?:can|could) be|we (?:both|all) know what (?:that|it|this) (?:is|means)|"
            r"(?<![a-z'])i know (?:exactly )?what (?:you'?ve got|you have|u have|that is|that "
            r"means)(?! like)|i can diagnose|my diagnosis for you"
        ),
    ),
    (
        "sure",
        re.compile(
            r"(?<![a-z'])(?:he|she|they)(?:'s|'ve| has| have) (?:definitely |clearly |obviously )?got "
            r"it (?:as well|too|an' all)[^.!?]{0,12}your"
        ),
    ),
    (
        "start",
        re.compile(
            r"\A\W*(?:mate|hun|love|nope|nah|sorry|yep|yes|no|pet|honey|babe|dude|bro|ah|oh),? "
            r"(?:that'?s|it'?s|thats|its|this is|that is) " + _ILL.replace("(?P<ill>", "(?P<ill>")
        ),
    ),
    (
        "start",
        re.compile(
            r"(?:has|got|have|with) D+ written all over (?:it|you|that|this)|(?:ticks?|tick|ticking|"
            r"meets?|fits?) (?:every|all|all of)(?: (?:the|of))* (?:box(?:es)?|criteria)(?: of| for)? "
            r"[^.!?]{0,15}D+|all the (?:signs|hallmarks|symptoms) of (?:[a-z]+ )?D+"
        ),
    ),
    (
        "bare",
        re.compile(
            rf"(?<![a-z'])(?:that'?s|thats|that is|that'?ll be|that will be|it'?ll be|it will be|has "
            rf"to be|gotta be) {_ILL}"
        ),
    ),
)
