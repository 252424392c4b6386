"""What is told, asked or warned of, not asked for."""

from forum.rules.engine.weighing import cue

TOLD = (
    cue(
        "told",
        -2.5,
        "scam scams scammer fake never don't dont do report reported beware con avoid",
        r"(?:a |it's |its |is |was |probably )(?:scams?|fake|con|fraud)|beware|(?:don't|dont|do not|never) "
        r"(?:give|lend|send|donate|pay|sign|click)"
        r"|report(?:ed)? (?:it|him|her|them|the)",
    ),
    cue(
        "told",
        -2,
        "raised donated matched sponsored paid lent borrowed signed i we they he she did charity charities "
        "grant grants how does can last ago",
        r"(?:i|we|they|he|she|people|friends|firm|office|work|school|church|neighbours|colleagues) (?:all "
        r"|once |already |both |even |then )?"
        r"(?:raised|donated|matched|sponsored|paid|lent|borrowed|signed|gave|got|did|set up|bought"
        r"|crowdfunded|ran|had|used)",
        r"(?:how|where|does|do|can|could|should|would|is|are|who|what|has) (?:do |does |can )?(?:charities"
        r"|charity|grants?|you get|one get|we get|i get|anyone know|it|they|the)",
        r"(?:last|years?|months?|weeks?) (?:ago|year|summer|spring|month)|back in \d{4}|in (?:19|20)\d\d",
        r"(?:my|our|a) (?:\w+ )?(?:grant|application) (?:was|got|for|came|has)",
    ),
)
