"""What speaks against a claim: it is reported, hoped, doubted, negated, joked, or it is what science says."""

import re

REPORTS = re.compile(
    r"(?<![a-z'])(?:claims?|claimed|claiming|swore|swears?|told me|tells me|telling me|reckons?|"
    r"insists?|insisted|promised?|promises|promising|offers?|offered|offering|said|says|saying|"
    r"believes?|believed|used to think|they thought|convinced that|keeps sending|sent me|according to|"
    r"read (?:that|somewhere)|heard|hype|scams?|beware|myths?|nonsense|rubbish|bollocks|bullshit|"
    r"quacks?|quackery"
    r"|snake oil|no evidence|not shown|haven'?t shown|hasn'?t shown|isn'?t shown|nobody has shown|no "
    r"proof|debunked|don'?t believe|do not believe|unproven|stop telling|if one more|scream|people who "
    r"think|the idea that|conspiracy|joke|joking|pretend|wish|hope|hoping|hopefully|imagine|no link|"
    r"(?:there is|there'?s) no(?! (?:money|profit|such))|there isn'?t|anecdot\w+|placard|someone at|"
    r"somebody at|trials?|leaflet|my (?:\w+ )?(?:neuro|nurse|gp|consultant|doctor|neurologist)|film|"
    r"movie|book|supposedly|apparently|allegedly|so-called|theory|theories|advert|spam\w*|dm|video|"
    r"videos|post|posts|googled?)(?![a-z'])"
)
NOT = re.compile(
    r"(?<![a-z'])(?:not|isn'?t|is not|aren'?t|don'?t|doesn'?t|does not|do not|didn'?t|did not|won'?t|"
    r"can'?t|cannot|never|no|nothing|without|nobody|no one|none|hasn'?t|haven'?t|wouldn'?t|nor|neither|"
    r"hardly|rather than|instead of|isnt|doesnt|dont|wont|cant|wasn'?t)(?: [\w'-]+){0,3} ?\Z"
)
HEDGED = re.compile(
    r"(?<![a-z'])(?:might|may|maybe|perhaps|could|possibly|coincidence|seems?|seemed|felt|feels?|for "
    r"me|in my case|i feel|i felt|i think|i believe|whether|would (?:be|love|like)|i would|i'd|who "
    r"knows|linked|associated|some people|some studies|early days|unless|not sure|wonder|like to|if "
    r"only|almost|would love|one day|someday)(?![a-z'])"
)
OWN = re.compile(r"(?<![a-z'])(?:i|i'?m|i'?ve|i'?d|my|me|mine)(?![a-z'])")
JOKE = re.compile(
    r"(?<![a-z'])(?:chocolate|biscuits?|cake|tea|wine|gin|whisky|whiskey|beer|bacon|crisps|chips|ice "
    r"cream|cheese|laughter|laughing|dog|dogs|cat|cats|kettle|nap|naps|hugs?|kisses|netflix|dishwasher|"
    r"husband|mother-in-law|mother in law|camping|karaoke|singing|sofa|duvet|pyjamas|pizza|curry|toast|"
    r"a good cry|retail therapy|shopping|elvis|abba|football|hiccups|boredom|hangovers?|housework|"
    r"ironing|monday|mondays|teenagers?|boiler|car|printer|computer|tv|telly)(?![a-z'])"
)
SCIENCE = re.compile(
    r"(?<![a-z'])(?:immune system|genes|genetic\w*|epstein|ebv|unknown|exactly what|combination|mix of|"
    r"risk|not fully|inflammation in|t cells|b cells|damage to)(?![a-z'])"
)
SERIOUS = re.compile(
    r"(?<![a-z])(?:ms|multiple sclerosis|lesions?|myelin|nerve damage|nerves|autoimmune|sclerosis|"
    r"relapses?|disease|lupus|parkinson'?s)(?![a-z])"
)
