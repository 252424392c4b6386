"""What is told or asked, not looked for."""

from forum.rules.engine.weighing import cue

TOLD = (
    cue(
        "told",
        -2.5,
        r"(?:i|we|i've|we've|he|she|mum|dad|husband|wife) (?:\w+ )?(?:filled|did|took|completed|finished"
        r"|joined|said|signed|answered|declined|was|were|been|dropped|volunteered|got|enrolled)(?: "
        r"\w+){0,4} (?:survey|questionnaire|study|trial|poll|interview|group|diary|research|form|volunteer"
        r"|documentary)",
        r"(?:trial|study|survey|research) (?:i'm in|i am in|i was in|i'm on|i'm doing|that i|they|was|went"
        r"|gives|gave|showed|shows|found|says|said|results|published|from last)|(?:i'm|i am|i was|been"
        r"|mum's|he's|she's) (?:in|on|part of) (?:a|the|that|this) (?:\w+ ){0,3}(?:trial|study)",
        r"(?:my|our) (?:daughter|son|brother|sister|wife|husband|niece|nephew|grandson|granddaughter|mate"
        r"|friend|cousin|neighbour)(?:'s)?|(?:sent|asked|rang|phoned|invited|interviewed|told|gave|posted"
        r"|offered|handed|roped) (?:me|us|our)|(?:how|where) (?:do|can|does|would) (?:i|you|we|one|people)"
        r"|n=1|kitchen (?:study|table)",
        r"(?:does|do|has|have|did|is) (?:anyone|anybody|any of you|you) (?:know|heard?|read|seen|been|done"
        r"|else|in|on|take|taken|had|got|looked|joined)|(?:which|what) (?:trials?|studies|study)"
        r"|they(?:'ve| have|'re)? recruited|on a (?:ward|trial)|to be honest the",
    ),
)
