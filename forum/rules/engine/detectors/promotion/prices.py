"""Prices, discounts, codes, and how few are left."""

from forum.rules.engine.weighing import cue

PRICES = (
    cue(
        "price",
        2,
        r"\d{1,2} ?(?:%|percent|per ?cent|pct) (?:off|discount|cheaper|reduction|rabatt|de descuento|de "
        r"réduction)|(?:£|\$|€)\d+ off|(?:tenner|fiver|third|half|quarter) off(?: your| with| all| if| "
        r"first| any)",
        r"(?:promo|discount|coupon|voucher|referral|affiliate|checkout|offer)[ -]?codes?|(?:use|with|enter"
        r"|quote|apply|quoting|using) (?:my |our |the |this )?(?:discount |promo |referral |coupon )*code"
        r"|code:? [a-z]+\d+|code [a-z0-9]{4,12} (?:at|for|gets|to|works|gives|saves|on)",
        r"[a-z]{3,12}\d{2,3} (?:gets|gives|saves|takes|will get|knocks)(?: you| ya| u| yourself| "
        r"everyone)?|at checkout",
        r"bogof?|buy one,? get (?:one|another|a second|1)|buy (?:2|two|3|three),? get|(?:2|two|3|three) "
        r"for (?:1|one|2|two|the price)|price list|(?:bulk|trade|wholesale|special|group|community|member"
        r"|introductory|launch|intro|patient|exclusive|friends) (?:discounts?|orders?|prices?|pricing"
        r"|rates?|deals?|offers?|community rate)",
        r"(?:best|lowest|cheapest|unbeatable|great|factory|fair) (?:\w+ )?prices?,? (?:guaranteed|in|on"
        r"|for|around|!|here|anywhere|wheelchair|cbd|\w+s)|free (?:trial|sample|consult\w*|gift|e-?book"
        r"|quote|pill ?box|bottle|bonus|webinar|masterclass|discovery|guide|\w+ with every)",
        r"special community rate|flash sale|black friday|clearance sale|money[- ]back|save up to|\d+% "
        r"commission|risk[- ]free|no obligation",
        r"-?\d{1,2} ?% (?:avec|mit|con)|code promo|gutschein(?:code)?|rabatt(?:code|aktion)?|código"
        r"|descuento|sconto|2 zum preis|zum preis von|oferta",
    ),
    cue(
        "scarce",
        1.5,
        r"limited (?:stock|time|offer|edition|spaces?|places|spots|availability|slots|number|supply)"
        r"|(?:while|whilst) (?:stocks?|supplies) last|don'?t miss out|(?:hurry|act now|be quick)|last "
        r"(?:few|chance)",
        r"only (?:\w+ ){0,2}\d+ (?:left|printed|remaining|available|places|spots|spaces|made|seats)|(?:\w+ "
        r")?(?:spots?|places|spaces|slots|seats) (?:left|remaining|available|open)",
        r"first (?:\d+|\w+) (?:orders?|customers?|buyers?|people to|to sign|to book|members)|(?:offer "
        r"|sale |early bird )?ends? (?:midnight|tonight|sunday|soon|tomorrow|friday|monday)|early[- ]bird"
        r"|(?:off|price|sale|offer|deal) (?:till|until|ends) (?:midnight|sunday|friday|monday)|pay in "
        r"(?:\d|instal)|0% finance|we do finance|klarna",
    ),
    cue(
        "cash",
        1,
        r"[£$€] ?\d[\d,.]*|(?<!\d)\d{1,7}[.,]?\d{0,3} ?(?:€|euros?|usd|pounds|dollars|bucks)|99p",
    ),
    cue(
        "code",
        1.5,
        r"(?:coupon|promo|discount|voucher|checkout|referral) codes?:? (?:is )?[a-z]{3,10}\d{1,4}|code:? "
        r"(?=[a-z]{3,12}\d{2})[a-z0-9]+",
    ),
    cue(
        "price",
        2,
        r"(?:\d+|five|ten|fifteen|twenty|thirty|fifty|half)[ -]?(?:%|percent|per ?cent) off|(?:[£$€]\d+"
        r"|five|ten|fifteen|twenty) (?:pounds |quid )?off (?:for|with|if|when|your|all|everything|any|our"
        r"|first|their)|(?:first|second) (?:one|session|visit|month|class|lesson|treatment|hour)(?: is)? "
        r"(?:half[- ]price|free|on us|on the house)",
        r"(?:my|our|the|with|use|quote|quoting|mention|enter) (?:code|kith|this (?:page|post|forum"
        r"|group))(?: is| and)?|(?:knock|take|get|save|give you|gives you) (?:\w+ ){0,3}(?:[£$€] ?\d+|\d+ "
        r"?(?:%|quid|pounds)) off|save (?:\d|[£$€]|up to|money|a fortune)",
        r"(?:this week|today|tonight|this weekend|this month|tomorrow|24 hours|48 hours) only|(?:packages?"
        r"|prices?|plans?|sessions?|starting|start|starts|kits?|from) (?:start(?:ing|s)? )?(?:from|at) "
        r"(?:only |just )?[£$€] ?\d",
        r"(?:giveaways?|discounts?|freebies|special offers?|big sale|mega sale) (?:\w+ )?(?:for|on|every"
        r"|all|now|and|this)",
        r"(?:weekly|monthly|free|big|summer|christmas) (?:giveaways?|prize)|subscribe (?:and|&) save|buy "
        r"(?:one|two|1|2|three|3) (?:and )?get|(?:half|reduced|sale|bargain|discounted|member'?s?) price"
        r"|pay monthly|interest[- ]free",
    ),
    cue(
        "scarce",
        1.5,
        r"(?:spaces|places|spots|numbers|tickets|slots|stock) (?:are |is |very )?(?:limited|going fast"
        r"|selling fast|filling up|nearly gone)|going fast|selling (?:out )?fast|(?:only )?(?:a )?few "
        r"(?:spaces|places|left|spots|remaining)|be quick|before (?:they'?re|it'?s) gone|last chance",
    ),
    cue(
        "cash",
        1.5,
        r"(?:only|just) (?:[£$€] ?\d+(?:\.\d\d)?|\d+ ?(?:quid|pounds|euros?)|99p) (?:for|a|per|each|with"
        r"|plus|incl\w*|delivered|posted)|(?:[£$€] ?\d+(?:\.\d\d)?|\d+p|\d+ ?(?:quid|euros?|pounds)) (?:an "
        r"hour|per hour|a session|per session|a bottle|a tub|a month|per month|a pop|each|for \d|for three"
        r"|for two|delivered|posted|incl\w*|plus postage|p&p|a pair|a jar|a pack)",
    ),
    cue(
        "code",
        1.5,
        r"(?:use|quote|quoting|enter|code|code is|apply) (?!covid)[a-z]{3,12}\d{1,4}",
    ),
    cue(
        "code",
        1.5,
        r"at checkout|(?:if|when) (?:you|u) (?:quote|mention|use|enter)|(?:quote|quoting) "
        r"[a-z]{3,12}\d{1,3}|discount on (?:all|everything|our|your|orders?)",
    ),
    cue(
        "tariff",
        1,
        r"(?:[£$€] ?\d+|\d+ ?(?:quid|pounds|euros?|dollars)) (?:a|per|each|drop|or two|for two|or three"
        r"|or)|two for [£$€]\d+",
    ),
)
