"""Whose thing it is, and schemes to earn."""

from forum.rules.engine.detectors.promotion.words import OWN_THING
from forum.rules.engine.weighing import cue

OWNING = (
    cue(
        "own",
        1.5,
        rf"(?:our|my) (?:(?:new|first|latest|own|little|small|online|free|next|debut|\w+) "
        rf"){{0,3}}{OWN_THING}",
        r"we(?:'re| are) a (?:\w+ ){0,4}(?:firm|company|business|clinic|team of|start-?up|shop|brand"
        r"|supplier|manufacturer|family)",
        r"we (?:also |now |can |do |are )?(?:offer|offering|sell|selling|deliver|ship|supply|make|stock"
        r"|specialise|specialize|provide|do finance|manufacture|export|install|hire out)",
        r"i (?:now |also |currently )?(?:offer|sell|coach|stock|supply|run a (?:shop|small business|course"
        r"|programme|clinic)|make and sell|design and sell|handmake|do (?:reiki|readings|massage))",
        r"i(?:'ve|ve| have)? (?:just |recently |finally )?(?:wrote|written|published|launched|released"
        r"|created|designed|recorded|started|opened|set up|made)"
        rf" (?:a|an|my|my own|the) (?:\w+ ){{0,3}}{OWN_THING}",
        r"as an? (?:certified|qualified|health|wellness|nutrition(?:al|ist)?|life"
        r"|functional) (?:\w+ )?(?:coach"
        r"|practitioner|therapist|consultant|guide)",
    ),
    cue(
        "earn",
        1.5,
        r"who wants in|who'?s in\?|ask me how|my own boss|your own boss|from (?:my|your|the) (?:sofa|phone"
        r"|couch|bed|kitchen table)|join my team|no experience needed|dm me to start|(?:wellness|health) "
        r"(?:team|company|business)",
    ),
    cue(
        "scheme",
        2,
        r"(?:become|am|as|being|independent|official|local|a|your) (?:a |an )?(?:\w+ )?distributors?"
        r"|become (?:a|an) (?:\w+ )?(?:partner|rep|ambassador|affiliate|consultant|coach)|(?:brand "
        r")?ambassador for|affiliate(?: link| code| program\w*| marketing)?|commission on|tiny commission"
        r"|small commission|(?:get|earn|make) (?:a )?(?:\w+ )?commission",
        r"(?:my|your|through|our) (?:unique |personal )?referral|referral (?:link|code|bonus)|refer a "
        r"friend|we both (?:get|earn|save|receive)|both get",
        r"(?:earn|earning|make|making) (?:from (?:my|your|the|home)|money (?:from|online|at home|while)"
        r"|extra|an (?:extra )?income|up to|[£$€]\d+ (?:a|per) (?:day|week|month))|get paid to|passive "
        r"income|side hustle|financial(?:ly)? (?:freedom|free)|residual income",
        r"join (?:my|our|this) (?:\w+ )?team|joined (?:this|a|an amazing|the) (?:\w+ )?(?:wellness|health"
        r"|business|amazing) (?:team|company|business|community)|ask me how|who wants in|who'?s in\?"
        r"|business opportunity|(?:be|am|being) (?:your|my) own boss|build your own business",
    ),
    cue(
        "own",
        1.5,
        r"(?:i|we) (?:also |now |can |currently )?(?:hand-?make|make|design|knit|sew|craft|bake|paint"
        r"|print|import|fit|do|offer|run|teach|provide|build) (?:\w+ ){0,2}(?:handmade|bespoke|home visits"
        r"|custom(?:ised|ized|made)?|adaptive|affordable|quality|personalised|free|stairlifts|ramps"
        r"|walking sticks?|covers"
        r"|cushions|blankets|readings|tarot|healing|treatments?|massages?|classes|sessions|workshops"
        r"|courses|lessons|supplements|scans?|coaching|wellness|candles|jewellery|cards)",
        r"i(?:'m| am) (?:an? |your |the )?(?:local |new |independent |certified |qualified |proud |now "
        r")*(?:rep|consultant|agent|seller|stockist|distributor|coach|reiki|therapist|practitioner"
        r"|ambassador|reseller|offering|selling|launching|running|taking on)|became an? (?:\w+ "
        r")?(?:ambassador|rep|distributor|consultant|affiliate|coach)",
        r"(?:my|our) (?:husband|wife|sister|brother|son|daughter|friend|mum|dad|mate|partner|cousin|niece"
        r"|nephew)(?:'s| has| is| just| runs| makes| sells| owns| does| started| has started| opened| has "
        r"opened)* (?:\w+ ){0,3}(?:business|shop|company|firm|store|salon|clinic|studio|range|etsy|stall"
        r"|page|practice|start-?up|cakes|candles)",
        r"our (?:\w+ )?(?:consultants?|therapists?|specialists?|experts|doctors|surgeons|coaches|trainers"
        r"|engineers|drivers|fitters|facebook group|group has|members get|new \w+ (?:mix|drink|cream|patch"
        r"|bar|powder|tea|range|device|app|book|oil)|drink mix|protocol|workshop|summit)",
    ),
    cue(
        "earn",
        2,
        r"(?:earn|make|made|making|earning) (?:[£$€]+ ?\d*|money|cash|an income|\d+)(?: \w+){0,4} "
        r"(?:selling|from|last|this|with|online|like|every|doing)|no experience|i(?:'ll| will) (?:train"
        r"|show|teach|mentor) (?:you|u|ya)|like i (?:do|did)|ask (?:me )?for the link|(?:this|an) app",
    ),
    cue(
        "own",
        1.5,
        r"small business|(?:i'?m|im|i am) an? (?:\w+ ){0,2}(?:coach|medium|psychic|healer|therapist"
        r"|photographer|designer|baker|author|artist|trainer|tutor|solicitor|adviser|advisor|broker"
        r"|podcaster|blogger|youtuber|influencer|nutritionist|reflexologist|acupuncturist|hypnotherapist"
        r"|naturopath|osteopath|chiropractor|herbalist)(?! myself| once| too| said)",
        r"(?:our|my) (?:\w+ )?(?:solicitors|lawyers|advis[eo]rs|fitters|surgeons|nutritionists?|coaches"
        r"|community of|members)|(?:tik ?tok|etsy|ebay|vinted|amazon|online|facebook|insta(?:gram)?|shopify"
        r"|web) "
        r"(?:shop|store|page|boutique)|company blog|i help (?:women|people|men|others|clients|families"
        r"|patients|you)|(?:my|our) (?:hubby|fella|fiance|fiancé|other half) (?:makes|sells|builds|fits"
        r"|does|runs|can|offers)",
        r"(?:i|we|he|she|they)(?:'ve|'s| have| has)? (?:just |finally |recently )?(?:started|launched"
        r"|opened|set up|created|released|built|invented|designed|developed|made|brought out) (?:a|an|our"
        r"|my|the|this) (?:[\w-]+ ){0,4}(?:business|shop|cottage|company|app|group|channel|brand|range"
        r"|service|website|store|studio|clinic|podcast|course|planner|cream|product|tool|game|line"
        r"|collection|newsletter|blog|gadget|device|cushion|bag|holder|guesthouse|b&b|supplement)",
    ),
    cue(
        "earn",
        2,
        r"(?:make|earn|making|earning|made|earned) (?:about |over |up to )?(?:[£$€] ?\d[\d,]*k?|\d+k"
        r"|\d{3,}|thousands|hundreds) (?:a|per|every|each|in|last|this) (?:week|month|day|one|an?)"
        r"|(?:crypto|forex|bitcoin|binary) (?:changed|trading|investment|mentor|platform|expert|account"
        r"|helped|is)|invest(?:ment|ed)? (?:platform|opportunity|expert|manager|with (?:her|him|mr|mrs"
        r"|us))",
    ),
    cue(
        "own",
        1.5,
        r"(?:i|we) (?:run|own|teach at|manage) an? (?:\w+ ){0,3}(?:studio|class|gym|shop|clinic|practice"
        r"|centre|group|salon|cafe|company|retreat|guesthouse|b&b|spa|school)|we'?ve (?:a|got a) new|(?:my"
        r"|our) (?:\w+ )?(?:lad|son|daughter|wife|husband|sister|brother|mum|friend|mate)'s (?:\w+ "
        r")?(?:company|firm|business|shop|candles|cakes|cards|crafts|range|stall)|our (?:wellness|healing"
        r"|online|health|support|recovery) (?:circle|community|programme|program|group|academy|hub)|my "
        r"affiliate|(?:posture|fitness|meditation|wellness|fatigue|brain) app|(?:as )?a brand|(?:wife"
        r"|husband|sister|mum|daughter|son)'s (?:candles|cakes|cards|crafts|jewellery|soaps?|knitting"
        r"|paintings|books?) (?:are|is)",
    ),
    cue(
        "scheme",
        2,
        r"(?:my|an?) affiliate (?:link|code|id)|i get (?:\d+ ?%|a (?:small |tiny |little )?(?:cut"
        r"|percentage|commission|kickback))|manifest (?:remission|healing|health)",
    ),
)
