"""Medicines offered, given, posted."""

from forum.rules.engine.detectors.medicines.words import DRUG, SOME, STUFF
from forum.rules.engine.weighing import cue

DRUGS = (
    cue(
        "drug",
        0.5,
        r"baklofen|bud|cannabis|dimethyl|edibles|generics|hash|jabs?|nuvigil|prescription|scripts?|thc"
        r"|some of (?:urs|yours)|vials?|weed",
    ),
    cue("drug", 1, r"(?<!M)M++(?:[ -]M++){0,30}(?:s|'s)?"),
    cue(
        "drug",
        0.5,
        STUFF,
    ),
    cue(
        "drug",
        1,
        r"ldn|benzos|xanax|valium|oxys?|opioids",
    ),
    cue(
        "drug",
        1,
        r"oramorph|oxycontin|percocet|pregab|gabas|tamazepam|temazepam",
    ),
)
OFFERS = (
    cue(
        "offer",
        2,
        rf"(?:selling|sellin|flogging|offloading|shifting) (?!point|by|out|it to me){SOME}(?:{DRUG}|them"
        rf"|it|off)?|for sale|(?:to|can|could|will|i'll|i'd|would|might|gonna) (?:sell|flog|offload) "
        rf"(?:you |u |on |off |my |some |them|it|{DRUG})",
    ),
    cue(
        "offer",
        2,
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
        rf"(?:share|donate|rehome|pass on|give away|hand over|part with|(?:can|could|i'll|to) spare|send "
        rf"you|post you|offer) (?:you )?{SOME}{DRUG}(?! (?:story|experience|journey|diary|tips|info))"
        rf"|(?:sin|shame|pity|criminal|waste) to (?:bin|waste|throw|chuck|dump|see)|(?:hate|rather not"
        rf"|don't want|dont want|seems (?:wrong|mad|daft)) (?:to |it |them |to see )*(?:bin|waste|wasted"
        rf"|throw|chuck|binned|go(?:ing)? to waste)",
    ),
    cue(
        "post",
        1.5,
        r"(?:can|could|will|i'll|ill|happy to|willing to|would|able to|i'd) (?:\w+ )?(?:post|send|ship"
        r"|mail|drop|courier|meet|hand|pass) (?:it|them|some|to|if|out|on|you|u|anywhere|for|off|these)"
        r"|collect(?:ion)? (?:only|from|or post)|(?:dm|pm|message|msg|inbox|text) me|(?:dm|pm) (?:for|4|if"
        r"|to)",
    ),
    cue(
        "spare",
        1,
        rf"(?:spare|leftover|left[- ]over|unopened|un-?opened|unused|surplus|excess|sealed|in[- ]date"
        rf"|going spare) {SOME}(?:{DRUG})?|{DRUG} (?:left|going spare|spare|leftover|to spare|unopened"
        rf"|left over)|(?:drawer|cupboard|stash|fridge|bag) full of|(?:expiry|exp|expires|use by|dated)"
        rf"|still (?:in date|sealed|boxed)",
    ),
    cue(
        "have",
        1,
        rf"(?:i've|ive|i have|i got|got|have|has|left|have got|with|there's|there are) (?:\w+ "
        rf"){{0,3}}?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a few|few|boxes|packs|strips|spare"
        rf"|a box|some|drawer full) (?:\w+ ){{0,3}}?{DRUG}",
    ),
    cue(
        "cannot",
        1.5,
        r"i (?:can't|cant|cannot|won't|couldn't|never|don't|dont|didn't) (?:use|need|get on with|get "
        r"through|be using|be needing)(?: (?:it|them|any ?more|now))?|no longer (?:need|take|use|on)"
        r"|(?:since|now) i(?:'ve|'m|m|ve)? (?:stopped|switched|changed|came off|moved|off)|(?:mum|dad"
        r"|husband|wife|mother|father|nan|gran|aunt|uncle|he|she) (?:has |have )?(?:passed|died)",
    ),
    cue(
        "offer",
        2,
        rf"(?:selling|sellin|flogging|sell|4 sale|for sale) (?:\d+ ?x? ?|my |some |half |a )*(?:{DRUG}"
        rf"|\d+)|(?:{DRUG}|g)(?: \w+)? (?:4|for) sale|sealed,? offers|(?<!t )offers\??(?:$|[.!])",
        r"would (?:anyone|anybody|somebody|someone|any of you) (?:\w+ )?(?:use|want|like|take|need|have"
        r"|benefit)|(?:rather|prefer) (?:somebody|someone|anyone|you|they|it) (?:\w+ )?(?:had|got|used"
        r"|went|go|took)|than (?:flush|bin|waste|chuck|dump|throw)|going in the bin|(?:let me know|shout"
        r"|holler|give me a shout|message|pm|dm) if (?:you|u|anyone|any of you|ye) (?:\w+ )?(?:want|need"
        r"|could|can|are|run|struggl|stuck|short)",
        r"if (?:your|you|anyone|anyone's|anybody|anybody's|somebody|someone|ur|any of you)(?:'re|'s| are| "
        r"is)? (?:\w+ ){0,3}(?:stopped paying|struggling|stuck|in pain|without|short|desperate|run out"
        r"|running out|waiting|can't get|cannot get|let me know|needs?|wants?)|(?:somebody|someone|anyone"
        r"|anybody|whoever)(?:'s| is| who's| who is|'re)? (?:\w+ )?(?:struggling|stuck|waiting|short"
        r"|without|desperate|in need|whose)|no charge|free of charge|(?:put|get) you in touch",
    ),
    cue(
        "spare",
        1,
        rf"(?:got|have|i've|ive) (?:\w+ )?(?:extra|loads|plenty|tons|heaps|lots|enough|some left|a few "
        rf"left|some over)|unused {DRUG}|my old {DRUG}|{DRUG} (?:\w+ )?(?:sealed|unopened|left over"
        rf"|leftover|left|are still here|unused)|late (?:husband|wife|mum|dad|mother|father)'s",
    ),
    cue(
        "post",
        1.5,
        r"(?:could|can|happy to|i'd|i'll|will|would) (?:\w+ )?(?:post|send|pass on|hand on|drop off"
        r"|deliver|bring) (?:my|some|the|you|u|it|them|on|a)|(?:msg|message|dm|pm) (?:me|if|for)|collect "
        r"(?:from )?(?:in )?[a-z]{4,}|dm$|(?:can|could) put you in touch|can add you to",
    ),
    cue(
        "offer",
        2,
        rf"going (?:begging|cheap)|what'?s (?:it|they|that) worth|pick ?-?up only|collection only|cash "
        rf"only|sort (?:you|u|ya|anyone) out|on the (?:quiet|sly|side)|under the counter|(?:have|got) "
        rf"{DRUG},? (?:want|need|wanting|looking for)|(?:\d+|a few|some|box of|strip of) {DRUG} (?:for|@) "
        rf"[£$€]?\d|letting (?:them|it) go|{DRUG} (?:to give|for free|free|to anyone|anyone)\??",
    ),
    cue(
        "have",
        1,
        rf"(?:got|have|i've|with|had) (?:a |an )?(?:load|bunch|pile|stack|stock|stash|drawer|bag|few"
        rf"|couple) of (?:\w+ )?{DRUG}|so have \d+ (?:months?|weeks?|boxes|packs)",
    ),
    cue(
        "offer",
        2,
        r"(?:i'd|i would|i'll|could|can) sell (?:you|u|ye|someone|anyone)|if (?:it'?s|they'?re|that'?s"
        r"|its) (?:any|of) use|any use to (?:any|some|you)|(?:dm|pm|message|shout|text) if (?:useful"
        r"|interested|wanted|needed|any use)|yours if (?:you|u)|(?:you|u) (?:cover|pay) (?:the "
        r")?(?:courier|post\w*|p&p|shipping)|(?:clearing|clear) out (?:the|my|our) (?:\w+ )?(?:cupboard"
        r"|cabinet|drawer|fridge)|open to (?:swaps?|swapping|trades?)|(?:is|are) (?:just )?(?:sitting"
        r"|lying) here",
    ),
    cue(
        "spare",
        1,
        rf"(?:half|most|some) (?:a |of a |of the )?(?:carton|box|pack|bottle|strip)(?: of {{DRUG}})? "
        rf"(?:left|remaining|over)|spare {DRUG}\?|\d ?x {DRUG}".replace("{DRUG}", DRUG),
    ),
)
