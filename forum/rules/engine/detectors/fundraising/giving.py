"""Appeals to give: pages, payments, pleas."""

from forum.rules.engine.detectors.fundraising.words import AID, COIN, PAYS, SITE, SUM
from forum.rules.engine.weighing import cue

GIVING = (
    cue(
        "site",
        3,
        "com me org in fr example co uk ie net",
        r"(?:gofundme|gofund|justgiving|gogetfunding|givesendgo|ketto|milaap|leetchi|fundrazr|crowdfunder"
        r"|paypal"
        r"|indiegogo|kickstarter|chuffed|donorbox|buymeacoffee|ko-fi|patreon|cash|venmo|gofund|idonate"
        r"|givealittle|change|wonderful|localgiving|impactguru|fundly|spotfund|38degrees|avaaz|betterplace)"
        r"\.(?:com|me|org|in|fr|example|app|co|ie|net|uk|au|nz)/[\w$]",
        r"(?:paypal\.me|gofund\.me|cash\.app|change\.org)",
    ),
    cue(
        "site",
        2,
        "",
        rf"(?:my|our|his|her|their|a|an|the|this|set up|started|opened|through|via|on|for|'s) (?:\w+ "
        rf")?{SITE}"
        r"(?: (?:page|link|appeal|campaign|account|ouverte))?",
        rf"{SITE} (?:for|page|link|appeal|campaign|ouverte|is|me|account|me)",
    ),
    cue(
        "pay",
        3,
        "me us",
        rf"{PAYS} (?:me|us)",
        rf"(?:send|pop|ping|bung|wire|transfer|paypal) (?:me|us) (?:a |an |some |over )?(?:{SUM}|{COIN})",
        rf"(?:send|chuck|bung|wire) (?:{SUM}|{COIN}|a {COIN}|what you can) (?:to|via|by|over)",
    ),
    cue(
        "pay",
        1.5,
        "venmo cashapp cash paypal pay revolut zelle monzo bizum gpay google paytm phonepe phone gcash "
        "mpesa pesa "
        "upi interac payid bank ko kofi bitcoin btc sort iban",
        rf"{PAYS} ?(?::|is|=|@\w+|\$\w+|id|details|link|account|number|on my|handle|below|to|accepted)",
        rf"(?:my|our|via|by|through|to) {PAYS}",
    ),
    cue(
        "appeal",
        2,
        "help helps support supporting helping",
        r"(?:please|pls|plz|kindly|can u|can you|could you|someone|anyone|anybody|angels?|i need) ?,? ?"
        r"(?:help|support) (?:me|us|my|our|him|her|this|a|with|fund|raise|towards?|get)",
        rf"help (?:me|us|my \w+|our \w+|him|her|them) (?:to )?(?:raise|buy|pay|fund|get (?:a|to|him|her|back)"
        rf"|reach|afford|keep|with (?:the |my |our |his |her )?{AID})",
        r"(?:any|every|all|no) (?:small |little |bit of )?(?:help|support|contribution)"
        r"(?: (?:at all|is|would be|will be|gratefully|much|so|greatly|for|towards|no matter))",
    ),
    cue(
        "appeal",
        2,
        "amount donation donations penny pound dollar euro cent quid rupee bit little contribution helps "
        "anything "
        "chip dig give giving generously donate contribute whip pennies small",
        r"(?:every|each) (?:single )?(?:penny|pound|little bit|dollar|euro|cent|quid|bit|rupee|tenner"
        r"|fiver|share)"
        r" (?:helps|counts|matters|goes|makes|is|will|gets|brings)",
        r"anything (?:helps|at all helps|you can (?:give|spare|do|send)|would help|is appreciated)",
        r"(?:any|no) (?:amount|donations?|contributions?|gift|sum)(?:,| is| are| too| would| will| helps| "
        r"welcome"
        r"| no matter| however| big or| gratefully| appreciated)",
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
        "raise raising raised fundraiser fundraising short target goal collecting collection angel hint "
        "tenner "
        "fiver few spare hate hates skint broke desperate evicted eviction hardship",
        r"(?:trying to|need to|hoping to|want to|help me|we're|i'm|to|are) rais(?:e|ing) (?:money|funds?"
        r"|cash|£|\$|€|₹|\d)",
        r"rais(?:e|ing) (?:money|funds|cash|awareness and (?:money|funds)|£ ?\d|\$ ?\d|€ ?\d)",
        r"(?:my|our|a|this|the|his|her) fund-?raiser|fund-?raising (?:for|page|link|to)",
        r"(?:short of|away from|towards) (?:our|my|the|his|her|a)? ?(?:target|goal|deposit)",
        r"(?:i'm|we're|still|only|just|am|im) (?:about )?[£$€₹] ?\d[\d,]* (?:short|away|off|to go)",
        r"collect(?:ing|ion) (?:money|for|towards|from)",
        r"if (?:any|an|there's an|some) (?:kind )?(?:angel|soul|one|body)|hint,? hint",
        r"(?:a|even a|any|spare) (?:tenner|fiver|few (?:quid|pounds|dollars|bucks|euros?))(?: would| will| "
        r"to| till|"
        r" if| helps| towards)?",
        r"(?:have|got|spare) (?:a few|some|any) (?:dollars|bucks|quid|pounds|euro|cash|spare change)",
        r"(?:hate|embarrassed|ashamed|hard|never thought) (?:to (?:ask|beg|be)|asking|begging|i'd ask)",
        r"(?:completely |totally )?(?:skint|desperate) (?:and|till|til|until|this|for)|facing eviction"
        r"|being evicted",
    ),
    cue(
        "wish",
        2,
        "wishlist wish",
        r"(?:amazon|my|our|his|her) wish ?-?list",
    ),
    cue(
        "wish",
        3,
        "wishlist wish",
        r"wish ?-?list[^.!?]{0,80}(?:angel|hint|buy|if any|kind|feel like|generous|treat|anything|gift"
        r"|appreciated|have a look|in my|on my|link)",
        r"(?:buy|get|treat|gift|send) (?:me |us )?[^.!?]{0,30}wish ?-?list",
    ),
    cue(
        "pool",
        3,
        "each everyone everybody all",
        rf"(?:{SUM}|{COIN}) (?:each|apiece|a head|from everyone)[^.!?]{{0,25}} (?:we'll|we can|we could"
        rf"|i'll|to|for|and|gets?|buys?)"
        r" (?:buy|get|send|have|order|we'll|we can|her|him|them|a|the|flowers)",
        r"if (?:everyone|everybody|we all|each of us|all of you|each of you) (?:\w+ )?(?:gives?|gave"
        r"|sends?|sent|chips?|puts?|put|donates?|donated|throws?|threw)"
        r"[^.!?]{0,30}(?:in|[£$€₹]|\d|quid|pound|dollar|euro|tenner|fiver)",
    ),
)
