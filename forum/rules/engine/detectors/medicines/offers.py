"""Medicines offered, given, posted."""

from forum.rules.engine.detectors.medicines.words import DRUG, SOME, STUFF
from forum.rules.engine.weighing import cue

OFFERS = (
    cue("drug", 1, "", r"M[M -]*(?:s|'s)?"),
    cue("drug", 0.5, "", STUFF),
    cue(
        "drug",
        1,
        "script prescription ldn dmt valium benzos xanax opioids oxy oxys codeine",
        r"ldn|benzos|xanax|valium|oxys?|opioids",
    ),
    cue(
        "offer",
        2,
        "sell selling flogging flog offloading offload sale sellin shifting buyers",
        rf"(?:selling|sellin|flogging|offloading|shifting) (?!point|by|out|it to me){SOME}(?:{DRUG}|them"
        rf"|it|off)?|for sale|(?:to|can|could|will|i'll|i'd|would|might|gonna) (?:sell|flog|offload) "
        rf"(?:you |u |on |off |my |some |them|it|{DRUG})",
    ),
    cue(
        "offer",
        2,
        "free grabs shout wants want takers need needs postage offers giving give given offer rehome home "
        "collect pay share donate whoever first dm pm waste bin sin shame "
        "message interested yours wanting p&p post send mail who",
        r"free to (?:a |any |whoever|anyone|someone|collect|good|the first|go)|(?:going|giving|given|give"
        r"|gave) (?:them |it |these |mine |away |\w+ )?(?:away|free|for free)|up for grabs|first (?:to|one"
        r"|person|come)(?: to)? (?:shout|reply|message|ask|comment|say|first|dm|pm)?",
        r"who (?:wants|needs|fancies|could use|would like)|(?:does |do |if |would |could |can "
        r")?(?:any(?:one|body)|some(?:one|body)|whoever|you|u|ye|any of you) (?:\w+ ){0,2}?(?:wants?"
        r"|needs?|can use|could use|is short|runs? short|fancy|would like|wants it|run out|is out"
        r"|desperate|make use|interested) (?:it|them|these|some|any|one|a few|this|my|mine)?|any takers"
        r"|takers\?",
        r"(?:just |only |you |u |if you |pay(?:s)? )(?:pay|cover|paying) (?:the |for )?(?:postage|p ?& ?p"
        r"|shipping|post|delivery)|pay(?:ing)? (?:the )?(?:postage|p ?& ?p)|open to offers|offers "
        r"(?:welcome|please|over|invited)|make me an offer|message me if|interested\? (?:dm|pm|message)"
        r"|yours for|to (?:whoever|a good home|(?:anyone|anybody|someone) (?:who|that|in|with|near|local"
        r"|needing|wanting|short|waiting|on))",
        rf"(?:share|donate|rehome|pass on|give away|hand over|part with|spare|send you|post you|offer) "
        rf"(?:you )?{SOME}{DRUG}(?! (?:story|experience|journey|diary|tips|info))|(?:sin|shame|pity"
        rf"|criminal|waste) to (?:bin|waste|throw|chuck|dump|see)|(?:hate|rather not|don't want|dont want"
        rf"|seems (?:wrong|mad|daft)) (?:to |it |them |to see )*(?:bin|waste|wasted|throw|chuck|binned"
        rf"|go(?:ing)? to waste)",
    ),
    cue(
        "post",
        1.5,
        "post send ship mail share courier collect drop posted",
        r"(?:can|could|will|i'll|ill|happy to|willing to|would|able to|i'd) (?:\w+ )?(?:post|send|ship"
        r"|mail|drop|courier|meet|hand|pass) (?:it|them|some|to|if|out|on|you|u|anywhere|for|off|these)"
        r"|collect(?:ion)? (?:only|from|or post)|(?:dm|pm|message|msg|inbox|text) me|(?:dm|pm) (?:for|4|if"
        r"|to)",
    ),
    cue(
        "spare",
        1,
        "spare leftover left unopened unused surplus extra excess sealed drawer cupboard stash boxes packs "
        "übrig in date expiry going box strips still",
        rf"(?:spare|leftover|left[- ]over|unopened|un-?opened|unused|surplus|excess|sealed|in[- ]date"
        rf"|going spare) {SOME}(?:{DRUG})?|{DRUG} (?:left|going spare|spare|leftover|to spare|unopened"
        rf"|left over)|(?:drawer|cupboard|stash|fridge|bag) full of|(?:expiry|exp|expires|use by|dated)"
        rf"|still (?:in date|sealed|boxed)",
    ),
    cue(
        "have",
        1,
        "got have i've ive left i a any drawer nine boxes",
        rf"(?:i've|ive|i have|i got|got|have|has|left|have got|with|there's|there are) (?:\w+ "
        rf"){{0,3}}?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a few|few|boxes|packs|strips|spare"
        rf"|a box|some|drawer full) (?:\w+ ){{0,3}}?{DRUG}",
    ),
    cue(
        "cannot",
        1.5,
        "use need taking since stopped switched changed passed died",
        r"i (?:can't|cant|cannot|won't|couldn't|never|don't|dont|didn't) (?:use|need|get on with|get "
        r"through|be using|be needing)(?: (?:it|them|any ?more|now))?|no longer (?:need|take|use|on)"
        r"|(?:since|now) i(?:'ve|'m|m|ve)? (?:stopped|switched|changed|came off|moved|off)|(?:mum|dad"
        r"|husband|wife|mother|father|nan|gran|aunt|uncle|he|she) (?:has |have )?(?:passed|died)",
    ),
)
