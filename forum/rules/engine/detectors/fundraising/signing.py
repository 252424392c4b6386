"""Petitions, sponsors and raffles."""

from forum.rules.engine.weighing import cue

SIGNING = (
    cue(
        "sponsor",
        3,
        r"(?:please|pls|plz|kindly|can you|could you|will you|would you|anyone|anybody|who'll|who will|who "
        r"wants to|wanna|to|you can|you could|and|come on) (?:all )?sponsor (?:me|us|my|our|him|her)",
        r"sponsor (?:me|us)(?: please| pls|!|,|\.| for| on| at| and| if| in| \d| today| here)?",
        r"sponsorship (?:form|page|link|money)|(?:looking for|need|want|seeking|more) (?:\w+ )?sponsors",
    ),
    cue(
        "feat",
        1.5,
        r"(?:i'm|im|i am|we're|we are|am|my \w+ is|my \w+'s|me and \w+ are)? ?(?:running|walking|doing"
        r"|climbing|swimming|cycling|skydiving|abseiling|shaving|trekking|jumping|rowing|riding|wheeling"
        r"|crawling|hiking) [^.!?]{0,50} (?:for (?:charity|ms|the ms|cancer|the \w+ (?:society|trust|fund"
        r"|hospice|charity|appeal)|a good cause|research)|in aid of|to raise)",
        r"(?:marathon|10k|5k|skydive|parachute jump|head ?shave|three peaks|bike ride|abseil|sponsored "
        r"\w+)[^.!?]{0,40} (?:for (?:charity|ms|the ms|a good cause)|in aid of|to raise)",
        r"sponsored (?:walk|run|swim|silence|cycle|head|bike)",
    ),
    cue(
        "petition",
        3,
        r"(?:please |pls |plz |kindly )?(?:sign|share|support|back)(?:,| and| &| \+)? ?(?:and )?(?:sign "
        r"|share |retweet |pass on )?(?:my|our|this|the|a|his|her) (?:\w+ ){0,2}petition",
        r"(?:please|pls|plz|kindly|can (?:you|u|everyone|everybody)|could you|would you|go and|go|everyone"
        r"|all) (?:all |everyone )?sign (?:it|here|this|at|the link|below|up to save)",
        r"need (?:\w+ ){0,3}[\d,]+k? (?:more )?(?:names|signatures|people to sign)",
        r"[\d,]+k? (?:names|signatures|more) (?:to go|needed|short|so far|before)",
        r"petitions?\b[^.!?]{0,60}\b(?:please sign|sign (?:it|here|now)|your (?:name|signature)|pass it on"
        r"|share "
        r"it|link|to go)",
        r"(?:add|put) your (?:name|signature) (?:to|on|here|below)",
        r"sign here",
    ),
    cue(
        "raffle",
        3,
        r"(?:buy|sell|selling|get|getting|take|want|some|our|my|grab|need to shift) (?:\w+ ){0,3}(?:raffle"
        r"|draw|tombola|prize draw) tickets?",
        r"(?:raffle|draw|tombola) tickets? [^.!?]{0,40}\b(?:[£$€]|\d|each|a strip|from me|off me|message|for "
        r"sale|available|left)",
    ),
    cue(
        "sponsor",
        3,
        r"(?:like|willing|able|want|happy|wish|anyone|anybody) to (?:help )?sponsor (?!a (?:puppy|dog"
        r"|guide|donkey|child)|his|her|my own)|who(?:'s| is| wants to| will|'d like to) (?:going to "
        r")?sponsor|(?:need|looking for|seeking|want) (?:\w+ )?(?:sponsors|prizes|raffle prizes|donations)"
        r"|sponsor (?:him|them)(?=[?.!,]|$)",
    ),
    cue(
        "raffle",
        3,
        r"raffle (?:for|in aid|to raise)[^.!?]{0,50}\b(?:tickets?|[£$€]|prizes|win|message)|tickets? (?:are "
        r"|is )?[£$€] ?\d+(?:\.\d\d)? (?:each|a strip|per)|(?:win|prizes?)[^.!?]{0,40}\braffle tickets?",
    ),
    cue(
        "petition",
        3,
        r"(?:add|put|lend) your (?:name|names|voice|signature|support) (?:to|on|here|below)|\d[\d,]* "
        r"(?:names |signatures )?needed|(?:write|e-?mail) (?:to )?your (?:mp|td|senator"
        r"|congress\w*)[^.!?]{0,40}\b(?:template|link|petition|sign|campaign|now|please)|sign (?:our|my|the"
        r"|this) (?:open )?(?:letter|pledge|campaign)|join (?:our|my|the) campaign",
    ),
    cue(
        "sponsor",
        3,
        r"(?:who'?ll|who will|who'd|anyone|will you|could you) (?:please )?sponsor (?!a |the |his visa|an )",
    ),
    cue(
        "petition",
        2.5,
        r"every signature|save (?:our|the) [a-z]+ (?:pool|unit|nurse|ward|centre|clinic|service|post"
        r"|bus)[^.!?]{0,30}\b(?:link|sign|petition|page)",
    ),
    cue(
        "feat",
        1.5,
        r"running (?:london|the marathon|the half|manchester|a marathon|the great)[^.!?]{0,30}\bfor",
    ),
)
