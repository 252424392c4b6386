"""How people tell others an amount: the words around it."""

import re

from forum.rules.engine.detectors.advice.amounts import NUMBER, OFTEN
from forum.rules.engine.speech import words_of

ALWAYS = re.compile(
    r"(?:double|halve|triple|quadruple|half|up|max out|bump up|increase|reduce|lower|raise|ramp up|cut|"
    r"split)(?: (?:up|out|down|on|back))?(?: (?:up|on|the|your|ur|his|her|that|those|it|them|whatever|"
    r"all|of|to|any|next|night|morning|evening|daily|usual|nightly)){0,4}(?: [a-z]+)? ?(?:[MT]+|(?:he|"
    r"she|they)'?(?:s|ve)? (?:given|gave|prescribed|put))"
    r"|(?:take|have|inject|do|use)(?: (?:both|two|2|double|them both|them all|all of them|the lot))(?: "
    r"(?:now|together|at once|tonight|today|in one go|of them|up))+"
    r"|(?:take|inject|use|have|do|space|wear|stretch|dose)(?: (?:it|them|your|ur|the|those|that|out|"
    r"every|\w+)){0,4}? (?:every|each) (?:other|second|third|\d+|two|three|four|six|eight|twelve|few)? "
    r"?(?:days?|weeks?|hours?|hrs?|months?|nights?|fortnight)?(?: (?:or|and) \w+)?,? ?(?:instead|not|"
    r"rather|is plenty|is enough)"
    r"|(?:cut|split|bite|snap|break|chop|crush|halve|slice)(?: (?:the|your|ur|them|it|those|that|a|up|"
    r"each|one))* ?(?:patch(?:es)?|[MT]+)?(?: (?:up|and|into|in|them|it|take|have|wear))* (?:half|two|"
    r"halves|quarters|two|powder|three|water|juice|one)"
)
SAFE_ON = re.compile(
    r"(?<![a-z'])(?:(?:you|u|ye|ya|she|he)(?:'d|'ll|'re|d|ll| would| will| are| r|r| can| could| "
    r"should)? (?:be |totally |perfectly |probably |absolutely )*(?:fine|ok|okay|safe|grand|alright|"
    r"all right|better|good|sound|right)(?: (?:on|with|taking|to take|to have|having|doing|if you take|"
    r"off))"
    r"|(?:won'?t|will not|wouldn'?t|never|can'?t|didn'?t ever|doesn'?t) (?:hurt|harm|kill|do|touch) "
    r"(?:you|u|ye|ya|him|her|nobody|anyone|anybody|any harm)|(?:won'?t|wouldn'?t|doesn'?t) touch (?:it|"
    r"that|this|those)"
    r"|perfectly safe|totally safe|completely safe|(?:it'?s|is|are) (?:fine|safe|ok|okay|grand) (?:to "
    r"(?:take|have|double|mix|combine)|at|up to)|(?:you|u|ye|ya)(?: only| just| really)? need(?: to be "
    r"(?:on|taking)|ing)?(?= "
    r")|i'?d (?:have|get|put|start) (?:you|u|him|her) on|no one ever died (?:of|from))"
)
PUSHY = re.compile(
    r"(?<![a-z'])(?:(?:pet|luv|hun|mate|love|babe) ?(?:[.!]|\Z)|works every time|out like a light|job "
    r"done|sorted|you'?ll (?:sleep|feel|be|see|"
    r"thank)|ull|u'?ll|sleep like|non[- ]negotiable|trust me|thank me|write that down|no need|does "
    r"nothing|is nothing|won'?t (?:touch|hurt|cut|do)|don'?t bother|bob'?s your uncle|"
    r"is (?:plenty|enough|useless|the ceiling|loads|a child|the sweet spot|what works|the magic|all "
    r"you need|the answer)|are useless|minimum|at least|problem solved|good as new|fit and fine|right "
    r"as rain|end of|no questions|magic|my advice|never fails|does the trick|is your friend|is (?:what|"
    r"all) (?:you|u)|is the (?:way|only|best)|(?:will|'ll|ll) (?:knock|sort|do|help|fix|put|see|get) "
    r"(?:you|u)|you'?ll be|be grand|be fine|simple as|that'?ll (?:shift|sort|do|fix|see)|it'?ll "
    r"(?:shift|sort|fix|do)|for (?:you|u|ur|your)|if (?:you|u|ur)|needed|and you)(?![a-z])"
)
REPORTS = re.compile(
    r"(?<![a-z'])(?:leaflet|label|box|packet|letter|says|instructions|chart|prescribed|article|"
    r"according|app|trial|told me|recommended|recipe|flour|oats|bowl|oven|butter|sugars?|eggs|"
    r"coffee)(?![a-z'])"
)
DESPITE = re.compile(r"(?:than|what|whatever|no matter|forget|ignore|ask for)[^.!?]{0,30}\Z")
LIMITS = re.compile(
    r"(?:more|less|over|above|higher) than|as (?:prescribed|directed)|maximum|exceed|only as|the max "
    r"is|if (?:your|the) C+|C+ (?:first|before)|(?:ask|check|speak|talk)(?: \w+){0,3} C+"
)
THIRD = re.compile(
    r"(?<![a-z'])(?:he|she|they|mum|mam|dad|husband|wife|son|daughter|sister|brother|friend|cat|dog|"
    r"vet|nurses?|C+|trial|people|was|were)(?![a-z'])"
)
NO = re.compile(r"(?<![a-z'])(?:nobody|no one|never|not)(?![a-z'])")
DIGIT = re.compile(r"\d")
AMOUNTS = words_of(
    "one two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty sixty "
    "hundred thousand couple few"
    " half quarter whole both double doubling halve triple max increase reduce lower raise cut split "
    "bite snap crush extra"
    " another same gram bump ramp upping every up twice once break chop slice strip"
)
PLAIN = re.compile(
    rf"put (?:him|her|them|yourself) on (?:{NUMBER})(?! (?:side|list|spot))|dose (?:yourself|him|her|them)|"
    rf"give (?:him|her|them) (?:half|one|two|a couple)(?: of)? (?:yours|mine|your|my)|"
    rf"(?:take|have|pop|do) (?:{NUMBER}) at a time|take the \d+ (?:and|with|plus) the \d+|"
    rf"(?:take|pop|neck|drop|swallow|have (?:two|three|four|both))(?: (?:just|only|back|about|up to|at "
    rf"least))* (?:{NUMBER})(?: (?:more|of them|extra|one|at a time))? {OFTEN}(?![a-z])"
    rf"|(?:take|have|pop|use|inject) (?:an extra|another|one more|two more|\d more)(?: (?:one|"
    rf"two))?(?: (?:when|if|before|at|tonight|whenever))"
    rf"|(?:go|build|work|creep)(?: (?:your|ur) way)? (?:up|down) (?:by|to|in) "
    rf"(?:{NUMBER})[^.!?]{{0,20}}(?:day|week|night|until)"
    rf"|(?:take|have|do|use|try) (?:{NUMBER}) (?:rather than|instead of|not) (?:{NUMBER})(?![a-z])|"
    rf"take (?:only )?half (?:of )?(?:what|the dose|your dose)|(?:take|have|swallow|neck) (?:the|a|"
    rf"that) whole (?:strip|pack|packet|bottle|blister)"
    rf"|(?:bite|snap|split|crush|cut|break) (?:it|them|one|each)[^.!?]{{0,40}}(?:{NUMBER}) (?:in the "
    rf")?(?:morning|at|night|am|pm|at night)"
)
ANYWHERE = re.compile(
    rf"(?<![a-z'])(?:don'?t (?:take|have|bother with)|not|never mind) {NUMBER}(?: \w+)?, ?(?:take|have|"
    rf"mix|use|pop|try) {NUMBER}(?![a-z])"
    rf"|{NUMBER} of (?:mine|my \w+) (?:won'?t|wouldn'?t|can'?t|never) (?:hurt|harm|kill|do)"
)
SAME = re.compile(
    r"(?<![a-z'])(?:do|try|take) (?:exactly )?the same (?:yourself|as me|dose|too)?|(?:you|u) (?:can|"
    r"should|could) (?:do the same|too)"
)
FACT = re.compile(r"(?<![a-z])(?:(?:he|she|they) (?:needs|has) to|every) \Z")
OWN_LIFE = re.compile(r"(?<![a-z])(?:that'?s (?:my|me|us)|for me|my life|my routine|myself)(?![a-z])")
TOLD = re.compile(
    r"(?:\A\W*|[.,;:!?] ?|- |and |just |then |only |so )(?:take|have|pop|go|make|space|begin|start(?! "
    r"again| over)|try|use|give|get|stick|stay|keep|aim|add|drop|cut|split|miss|best is|space)(?![a-z])"
    r"|(?<![a-z'])(?:you|u|ye|ya|your (?:lad|girl|son|daughter|mum|dad|husband|wife|partner)|ur \w+|he|"
    r"she)(?:'d| would)? (?:should|shd|need|needs|wants?|must|could|can|ought|wo?n'?t feel|have to|"
    r"gotta|wanna|better)(?![a-z])|if i (?:were|was) (?:you|u)|that'?s what (?:you|u) need|start there"
)
GIVEN = re.compile(
    r"(?<![a-z'])(?:(?:you|u)(?:'ll| will|'d)? (?:get|got|be given|receive|have to wait|see|end up)|"
    r"they|he'?s|she'?s|gives?|gave|alarms?|cushions?|pens|biscuits?|steps?|hours? off|hands?|litres?|"
    r"pints?|glasses|water|minutes|box|pack|list|tips|rules|things|questions|names|friends|people|"
    r"scans?|appointments?|copies|bags?|forms?|phone|parking|hobnobs|cups?|every one|look up|fridge|"
    r"travel\w*|luggage|bottles?)(?![a-z'])"
)
PART = re.compile(
    r"(?<![a-z])(?:half (?:of )?(?:what|the|it|a|one)|the whole (?:tablet|strip|lot|pack|box|[MT]+)|"
    r"both|(?:out )?to every \d+ (?:weeks|days|hours)|by \d+|\d+ (?:rather|instead|more))"
)
YOU = words_of("you u your ur ye ya you'd you'll you're youd ull yourself mine same")
SAFE = words_of(
    "fine ok okay safe grand alright right better good sound won't wont wouldn't never can't need "
    "needs needing doesn't i'd will"
)
VERBS = words_of(
    "take taking have pop start try go up use do need want give giving inject mix neck chuck add drop cut "
    "split crush bite swallow snap break chew halve double stick max begin get put bump increase reduce "
    "space combine swap replace down lower raise taper titrate stay aim ask stretch skip move knock work "
    "build ramp sip dissolve apply spray slap wear repeat come throw shove lob keep allow dose load make "
    "hit see smash bang whack ram quadruple triple  having"
)
