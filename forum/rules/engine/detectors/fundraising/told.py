"""What is told, asked or warned of, not asked for."""

from forum.rules.engine.weighing import cue

TOLD = (
    cue(
        "told",
        -2.5,
        r"(?:a |it's |its |is |was |probably )(?:scams?|fake|con|fraud)|beware|(?:don't|dont|do not|never) "
        r"(?:give|lend|send|donate|pay|sign|click)|report(?:ed)? (?:it|him|her|them|the)",
    ),
    cue(
        "told",
        -2,
        r"(?:i|we|they|he|she|people|friends|firm|office|work|school|church|neighbours|colleagues) (?:all "
        r"|once |already |both |even |then )?(?:raised|donated|matched|sponsored|paid|lent|borrowed|signed"
        r"|gave|got|did|set up|bought|crowdfunded|ran|had|used)",
        r"(?:how|where|does|do|can|could|should|would|is|are|who|what|has) (?:do |does |can )?(?:charities"
        r"|charity|grants?|you get|one get|we get|i get|anyone know|the charity|they decide|the grant|the "
        r"society)",
        r"(?:last|years?|months?|weeks?) (?:ago|year|summer|spring|month)|back in \d{4}|in (?:19|20)\d\d",
        r"(?:my|our|a) (?:\w+ )?(?:grant|application) (?:was|got|for|came|has)",
    ),
)
