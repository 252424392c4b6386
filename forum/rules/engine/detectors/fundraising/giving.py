"""Appeals to give: pages, payments, pleas."""

from forum.rules.engine.detectors.fundraising.words import AID, COIN, SUM
from forum.rules.engine.weighing import cue

GIVING = (
    cue(
        "appeal",
        2,
        r"(?:please|pls|plz|kindly|can u|can you|could you|someone|anyone|anybody|angels?|i need) ?,? "
        r"?(?:help|support) (?:me|us|my|our|him|her|this|a|with|fund|raise|towards?|get)",
        rf"help (?:me|us|my \w+|our \w+|him|her|them) (?:to )?(?:raise|buy|pay|fund|get (?:a|to|him|her"
        rf"|back)|reach|afford|keep|with (?:the |my |our |his |her )?{AID})",
        r"(?:any|every|all|no) (?:small |little |bit of )?(?:help|support|contribution)(?: (?:at all|is"
        r"|would be|will be|gratefully|much|so|greatly|for|towards|no matter))",
    ),
    cue(
        "appeal",
        2,
        r"(?:every|each) (?:single )?(?:penny|pound|little bit|dollar|euro|cent|quid|bit|rupee|tenner"
        r"|fiver|share) (?:helps|counts|matters|goes|makes|is|will|gets|brings)",
        r"anything (?:helps|at all helps|you can (?:give|spare|do|send)|would help|is appreciated)",
        r"(?:any|no) (?:amount|donations?|contributions?|gift|sum)(?:,| is| are| too| would| will| helps| "
        r"welcome| no matter| however| big or| gratefully| appreciated)",
        r"no matter how small|however small|even (?:a )?(?:£|\$|€|₹)?\d+ (?:helps|would|will|makes)",
        r"(?:chip|chipping|chipped?) in (?:for|to|towards|a|with|if|what|please|and|£|\$|€)",
        r"dig deep|whip[- ]?round|crowd-?fund(?:ing|ed)?|donations? (?:welcome|appreciated|needed|page"
        r"|link|here)",
        r"give (?:what|whatever) (?:you|u|ye) can|give generously|giv(?:e|ing) (?:a|what) little",
        r"(?:please|pls|plz|kindly|can you|could you|consider|consider) (?:\w+ )?(?:donat(?:e|ing)"
        r"|contribut(?:e|ing)|giv(?:e|ing))",
        r"donat(?:e|ing) (?:to|towards|here|now|via|at|through|what|if|even|a|£|\$|€|anything|today"
        r"|whatever)",
        r"contribut(?:e|ing|ions?) (?:to|towards|for|something|what|if)",
    ),
    cue(
        "appeal",
        1.5,
        r"(?:trying to|need to|hoping to|want to|help me|we're|i'm|to|are) rais(?:e|ing) (?:money|funds?"
        r"|cash|£|\$|€|₹|\d)",
        r"rais(?:e|ing) (?:money|funds|cash|awareness and (?:money|funds)|£ ?\d|\$ ?\d|€ ?\d)",
        r"(?:my|our|a|this|the|his|her) fund-?raiser|fund-?raising (?:for|page|link|to)",
        r"(?:short of|away from|towards) (?:our|my|the|his|her|a)? ?(?:target|goal|deposit)",
        r"(?:i'm|we're|still|only|just|am|im) (?:about )?[£$€₹] ?\d[\d,]* (?:short|away|off|to go)",
        r"collect(?:ing|ion) (?:money|for|towards|from)",
        r"if (?:any|an|there's an|some) (?:kind )?(?:angel|soul|one|body)|hint,? hint",
        r"(?:a|even a|any|spare) (?:tenner|fiver|few (?:quid|pounds|dollars|bucks|euros?))(?: would| will| "
        r"to (?:help|get|go)| till| if| helps| towards)",
        r"(?:have|got|spare) (?:a few|some|any) (?:dollars|bucks|quid|pounds|euro|cash|spare change)",
        r"(?:hate|embarrassed|ashamed|hard|never thought) (?:to (?:ask|beg|be)|asking|begging|i'd ask)",
        r"(?:completely |totally )?(?:skint|desperate) (?:and|till|til|until|this|for)|facing eviction"
        r"|being evicted",
    ),
    cue(
        "pool",
        3,
        rf"(?:{SUM}|{COIN}) (?:each|apiece|a head|from everyone)[^.!?]{{0,25}} (?:we'll|we can|we could"
        rf"|i'll|to|for|and|gets?|buys?)"
        r" (?:buy|get|send|have|order|we'll|we can|her|him|them|a|the|flowers)",
        r"if (?:everyone|everybody|we all|each of us|all of you|each of you) (?:\w+ )?(?:gives?|gave"
        r"|sends?|sent|chips?|puts?|put|donates?|donated|throws?|threw)[^.!?]{0,30}\b(?:in|[£$€₹]|\d|quid"
        r"|pound|dollar|euro|tenner|fiver)",
    ),
    cue(
        "appeal",
        2,
        r"anything (?:you|u|ye|at all) (?:can|could)? ?(?:spare|give|afford|send|manage)|would mean the "
        r"world|means? (?:the world|a lot|everything)|if (?:\w+ ){1,3}(?:of (?:you|us|ye) )?(?:each "
        r")?(?:gave|give|gives|sent|send|donated|chipped|put in)|(?:any )?donations? (?:for|to|towards"
        r"|gratefully|received|via|at|here|are|would|can)|gratefully (?:received|accepted|appreciated)",
        r"help (?:me|us) (?:with|by giving) (?:whatever|anything|money|some|a little|cash|funds|the rent"
        r"|what)|(?:please|pls|kindly) (?:help|assist|save|bless)|not able to afford|(?:can'?t|cannot"
        r"|unable to) (?:afford|pay for) (?:\w+ ){0,3}(?:injections?|medicine|treatment|insulin"
        r"|M+)[^.!?]{0,40}\bhelp|(?:about to be|being|getting|facing) evict(?:ed|ion)|with money"
        r"|financial (?:help"
        r"|support|assistance)",
        r"(?:i'?m|we'?re|we are|i am|am|are) (?:still |about |only |just )?(?:[£$€₹] ?\d[\d,]*|\d+ "
        r"?(?:quid|pounds|dollars|euros?)) (?:off|short|away|from|shy)|collecting (?:for|money|towards"
        r"|some|a bit)|(?:fiver|tenner|pound|quid|euro|dollar|couple of quid|few quid) from (?:each|every"
        r"|everyone|all|any|you)|would do it|need to hit [£$€]|(?:target|goal) (?:is|of) [£$€]",
    ),
    cue(
        "appeal",
        2,
        r"(?:still |desperately |urgently )?(?:need|needs|needing) (?:about |around |another |to find "
        r")?(?:[£$€]? ?\d+k|[£$€₹] ?\d[\d,]+)|(?:few|couple of|any) (?:bob|quid|pennies|dollars|euros?"
        r"|pounds|rupees|bucks) (?:to spare|spare|going|you could|would)|(?:^|[.!?] )donate|anything at "
        r"all|short on (?:rent|money|cash|funds|bills)|short (?:of )?(?:for|on) (?:the |my )?rent|behind "
        r"(?:on|with) (?:the |my )?(?:rent|bills)",
    ),
    cue(
        "appeal",
        2,
        r"(?:got|have|spare|lend) (?:a |about )?(?:[£$€]? ?\d+ ?(?:quid|pounds?|dollars|bucks|euros?)?"
        r"|tenner|fiver) (?:i|we) can (?:have|borrow|get|use)|(?:small|any|little) contribution|(?:please"
        r"|pls) (?:please |pls )*share|every (?:signature|name|share|vote|click) (?:counts|helps|matters)"
        r"|just [£$€] ?\d+ to go|you know what to do|bake sale (?:online|for)|(?:pay|donate|give) (?:by"
        r"|via) (?:bank|card|paypal|link)",
    ),
)
