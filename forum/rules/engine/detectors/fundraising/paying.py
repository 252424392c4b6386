"""Sites, payments and presents by which something is to be given."""

from forum.rules.engine.detectors.fundraising.words import COIN, PAYS, SITE, SUM
from forum.rules.engine.weighing import cue

PAYING = (
    cue(
        "site",
        3,
        r"(?:gofundme|gofund|justgiving|gogetfunding|givesendgo|ketto|milaap|leetchi|fundrazr|crowdfunder"
        r"|paypal|indiegogo|kickstarter|chuffed|donorbox|buymeacoffee|ko-fi|patreon|cash|venmo|gofund"
        r"|idonate|givealittle|change|wonderful|localgiving|impactguru|fundly|spotfund|38degrees|avaaz"
        r"|betterplace)\.(?:com|me|org|in|fr|example|app|co|ie|net|uk|au|nz)/[\w$]",
        r"(?:paypal\.me|gofund\.me|cash\.app|change\.org)",
    ),
    cue(
        "site",
        2,
        rf"(?:my|our|his|her|their|a|an|the|this|set up|started|opened|through|via|on|for|'s) (?:\w+ )?{SITE}"
        r"(?: (?:page|link|appeal|campaign|account|ouverte))?",
        rf"{SITE} (?:for|page|link|appeal|campaign|ouverte|is|me|account|me)",
    ),
    cue(
        "pay",
        3,
        rf"{PAYS} (?:me|us)",
        rf"(?:send|pop|ping|bung|wire|transfer|paypal) (?:me|us) (?:a |an |some |over )?(?:{SUM}|{COIN})",
        rf"(?:send|chuck|bung|wire) (?:{SUM}|{COIN}|a {COIN}|what you can) (?:to|via|by|over)",
    ),
    cue(
        "pay",
        1.5,
        rf"{PAYS} ?(?::|is|=|@\w+|\$\w+|id|details|link|account|number|on my|handle|below|to|accepted)",
        rf"(?:my|our|via|by|through|to) {PAYS}",
    ),
    cue(
        "wish",
        2,
        r"(?:amazon|my|our|his|her) wish ?-?list",
    ),
    cue(
        "wish",
        3,
        r"wish ?-?lists?\b[^.!?]{0,80}\b(?:angel|hint|buy|if any|kind|feel like|generous|treat|anything|gift"
        r"|appreciated|have a look|in my|on my|link)",
        r"(?:buy|get|treat|gift|send) (?:me |us )?[^.!?]{0,30}\bwish ?-?list",
    ),
    cue(
        "pay",
        1.5,
        r"bank (?:details|account|transfer)|(?:cash ?app|zelle|venmo|paypal|gpay|upi|revolut) (?:or|and"
        r"|works|fine|ok|preferred)|via (?:paypal|venmo|cash ?app|revolut|zelle|bank)|(?:or|by) (?:zelle"
        r"|venmo|paypal|cash ?app)",
    ),
    cue(
        "need",
        1.5,
        r"(?:need|needs|needing|require) (?:about |at least |just |around )?(?:[£$€₹] ?\d[\d,.]*|\d+ "
        r"?(?:dollars|pounds|quid|euros?|rupees|bucks))|kind (?:people|soul|souls|person|heart\w*)"
        r"|(?:single )?(?:mum|mom|mother|dad|father) of (?:\d|two|three|four|five)",
    ),
    cue(
        "site",
        3,
        r"buy me a (?:coffee|pint|beer|tea)|ko-?fi\.com|spendenaktion",
    ),
    cue(
        "wish",
        3,
        r"(?:amazon|wish|christmas|birthday) (?:wish )?lists?\b[^.!?]{0,60}\b(?:generous|if any|feel|kind"
        r"|adopt"
        r"|small|anything|spare|help|buy)|adopt (?:my|our|a) (?:\w+ )?(?:wish ?list|family|list|child)",
    ),
    cue(
        "pay",
        3,
        r"text [a-z0-9]{3,12} to \d{5}[^.!?]{0,40}\b(?:give|donate|[£$€]|fiver|tenner|pounds)|(?:get|buy"
        r"|order|send|pay) (?:me|us) (?:a |some |for a )?(?:food shop|groceries|takeaway|shopping|week'?s "
        r"shop|meal|hot meal|electric|gas)|top up my (?:meter|phone|gas|electric)",
    ),
    cue(
        "pay",
        2,
        r"my (?:venmo|paypal|cash ?app|revolut|zelle|bizum|gpay)",
    ),
)
