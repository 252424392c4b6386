"""What is told, asked or warned of, not sold."""

from forum.rules.engine.weighing import cue

TOLD = (
    cue(
        "told",
        -3,
        r"beware|(?<!not a )(?<!no )(?:a |it's a |is a |total |this )?scam(?:s|mers?|ming)?|is a con|con "
        r"(?:artists?|men|man)|(?:please |just )?(?:don'?t|do not|never) (?:reply|fall|click|buy|trust"
        r"|bother|believe|answer|give|send|order|waste|pay|let)",
        r"(?:blocked?|reported?|binned|ignored?) (?:and|in|it|him|her|them|the|within|straight|two|by"
        r"|another|that)|block\.|report and|snake[- ]oil|rip-?off|fraud(?:ster)?s?|spam(?:mers?|my)?|keep "
        r"the money|avoid|fake|charlatans?|quack(?:s|ery)?",
        r"tried to (?:sell|flog|push)|messag(?:ed|ing) (?:me|everyone|everybody|all|us|people|half)|if "
        r"any(?:one|body) (?:offers?|tells|promises|claims|says|messages)|(?:got|had|another|these|those"
        r"|from) (?:another |a |one of |these |those |the )*['\"]?dr|sold him a|promis(?:es|ed|ing) (?:me"
        r"|a cure|to)",
    ),
    cue(
        "asked",
        -1.5,
        r"(?:does|do|has|have|can|is|did) (?:anyone|anybody|any of you|any1|you) (?:\w+ )?(?:know|have|use"
        r"|used|tried|recommend|bought|got|found|else|seen|heard|suggest)|any recommendations|what (?:do "
        r"you|does everyone) (?:use|recommend)",
    ),
    cue(
        "asked",
        -1,
        r"(?:i|we|he|she|they|husband|wife|mum|mam|mom|dad|sister|daughter|son) (?:bought|got|ordered"
        r"|borrowed|was given|were given|picked up|subscribed)|(?:charity|library|council|hospital|chemist"
        r"|supermarket|nhs) (?:shop|app|one|own)?",
    ),
    cue(
        "told",
        -2,
        r"i (?:had|tried|did|took|got|used|downloaded|joined|went to|won) (?:a|an|the|my|one of|that) "
        r"(?:\w+ ){0,2}(?:free|trial|app|class|course|sample|voucher|discount)|(?:may|can|could) i "
        r"(?:quote|use|copy|share)",
    ),
)
