"""What speaks against a child writing: others are told of, it was long ago, it is a figure of speech."""

import re

PAST = re.compile(r"\b(?:was|were)\b")
OTHERS = re.compile(
    r"\b(?:my|our|his|her|their|a|the) (?:\w+ ){0,2}(?:son|daughter|kid|child|niece|nephew|grandson|"
    r"granddaughter|grandchild|boy|girl|brother|sister|cousin|stepson|stepdaughter|student|pupil|dog|cat|"
    r"twins|eldest|youngest(?! (?:on|here|in|member|person))|teen|teenager)s?\b"
    r"|\b(?:teach(?:ing)?|taught|(?:a|as) (?:\w+ )?teacher|he is|she is|he's|she's|hes|shes|reunion|"
    r"grad school|graduate|phd|masters|college|uni|university|degree|in (?:19\d\d|200\d)|mature student|"
    r"back to school at|years? (?:ago|on|later)|back when|those days)\b"
)
AS_IF = re.compile(
    r"(?:feel(?:s|ing)?|felt|as if|as though|like|pretend\w*|act\w*|treat\w*|thinks?|thought|reckons?|"
    r"swear|say|says|said|told (?:me|him|her|them)|when|since|if|until|till|dream\w*|wish|imagine|looks?|"
    r"look|inside|mentally|emotionally|in my head|at heart)[ ,]{0,2}(?:[\"]|that |me |to me |as if |"
    r"as though )?$"
)
GROWN = re.compile(r"(?<![\w'])(?:i'?m|i am|im|aged?) (?:[2-9]\d|twenty|thirty|forty|fifty|sixty|seventy)\b")
FIGURE = re.compile(
    r"\b(?:at heart|again|inside|mentally|in my head|emotionally|inner child|spiritually|in dog years|"
    r"in ms years|in spirit|on the inside|number|no\.|in the queue|in line|in cats|in (?:my )?mind|"
    r"body of|out of|like a|kidding|lol jk|jk)\b"
)
