"""Whose thing it is, and schemes to earn."""

from forum.rules.engine.detectors.promotion.words import OWN_THING
from forum.rules.engine.weighing import cue

OWNING = (
    cue(
        "own",
        1.5,
        "academy agent album app balm blog book boutique brand business capsules center centre "
        "channel client clients clinic collection company cookbook course cream customer customers "
        "debut drops ebook etsy facebook first followers formula free gummies insta instagram latest "
        "little masterclass membership memoir merch method ms newsletter next novel oil online own "
        "page patches patreon planner podcast poetry powder print product products program programme "
        "protocol range recipe retreat salon shop showroom single site small stall store studio "
        "substack supplement supplements tik tiktok tonic vlog webinar website workshop youtube | "
        "brand business clinic company family firm manufacturer shop start startup supplier team | "
        "also deliver export finance hire install manufacture offer offering provide sell selling "
        "ship specialise specialize stock supply we | also coach currently design handmake massage "
        "offer readings reiki run sell stock supply | academy agent album app balm blog book boutique "
        "brand business capsules center centre channel client clients clinic collection company "
        "cookbook course cream created customer customers designed drops ebook etsy facebook finally "
        "followers formula gummies insta instagram ive launched masterclass membership memoir merch "
        "method ms newsletter novel oil opened own page patches patreon planner podcast poetry powder "
        "print product products program programme protocol published range recently recipe recorded "
        "released retreat salon set shop showroom single site stall started store studio substack "
        "supplement supplements tik tiktok tonic vlog webinar website workshop written wrote youtube "
        "| certified coach consultant functional guide health life nutrition practitioner qualified "
        "therapist wellness",
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
        r"as an? (?:certified|qualified|health|wellness|nutrition\w*|life|functional) (?:\w+ )?(?:coach"
        r"|practitioner|therapist|consultant|guide)",
    ),
    cue(
        "earn",
        1.5,
        "ask bed couch dm experience health join kitchen own phone sofa wants wellness who's whos",
        r"who wants in|who'?s in\?|ask me how|my own boss|your own boss|from (?:my|your|the) (?:sofa|phone"
        r"|couch|bed|kitchen table)|join my team|no experience needed|dm me to start|(?:wellness|health) "
        r"(?:team|company|business)",
    ),
    cue(
        "scheme",
        2,
        "affiliate am ambassador become being brand commission distributor distributors earn "
        "independent local official small tiny | both personal refer referral through unique | earn "
        "earning extra financial financially home income make making money paid passive residual side "
        "£ | am ask being build business join joined own wants who's whos",
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
        "adaptive affordable also bake bespoke blankets build candles cards classes coaching courses "
        "covers craft currently cushions custom design fit free hand handmade handmake healing home i "
        "import jewellery knit lessons massage massages offer paint personalised print provide "
        "quality ramps readings run scan scans sessions sew stairlifts supplements tarot teach "
        "treatment treatments walking we wellness workshops | agent am ambassador became certified "
        "coach consultant distributor independent launching local offering practitioner proud "
        "qualified reiki rep reseller running seller selling stockist taking therapist | brother "
        "brother's brother's's brother's's's cousin cousin's cousin's's cousin's's's dad dad's "
        "dad's's dad's's's daughter daughter's daughter's's daughter's's's friend friend's friend's's "
        "friend's's's husband husband's husband's's husband's's's mate mate's mate's's mate's's's mum "
        "mum's mum's's mum's's's nephew nephew's nephew's's nephew's's's niece niece's niece's's "
        "niece's's's partner partner's partner's's partner's's's sister sister's sister's's "
        "sister's's's son son's son's's son's's's wife wife's wife's's wife's's's | app bar book "
        "coaches consultant consultants cream device doctors drink drivers engineers experts facebook "
        "fitters group members mix oil patch powder protocol range specialist specialists summit "
        "surgeons tea therapist therapists trainers workshop",
        r"(?:i|we) (?:also |now |can |currently )?(?:hand-?make|make|design|knit|sew|craft|bake|paint"
        r"|print|import|fit|do|offer|run|teach|provide|build) (?:\w+ ){0,2}(?:handmade|bespoke|home visits"
        r"|custom\w*|adaptive|affordable|quality|personalised|free|stairlifts|ramps|walking sticks?|covers"
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
        "# app ask cash earn earning experience income like making mentor money show teach train £",
        r"(?:earn|make|made|making|earning) (?:[£$€]+ ?\d*|money|cash|an income|\d+)(?: \w+){0,4} "
        r"(?:selling|from|last|this|with|online|like|every|doing)|no experience|i(?:'ll| will) (?:train"
        r"|show|teach|mentor) (?:you|u|ya)|like i (?:do|did)|ask (?:me )?for the link|(?:this|an) app",
    ),
    cue(
        "own",
        1.5,
        "acupuncturist adviser advisor am artist author baker blogger broker chiropractor coach "
        "designer healer herbalist hypnotherapist influencer medium naturopath nutritionist osteopath "
        "photographer podcaster psychic reflexologist small solicitor therapist trainer tutor "
        "youtuber | advisers advisors amazon boutique coaches community company ebay etsy facebook "
        "fella fiance fiancé fitters help hubby insta lawyers members nutritionist nutritionists "
        "online other page shop shopify solicitors store surgeons tik tiktok vinted web | app bag "
        "blog brand brought built business channel clinic collection company cottage course cream "
        "created cushion designed developed device finally gadget game group guesthouse he he's he've "
        "holder i i's i've invented launched line newsletter opened planner podcast product range "
        "recently released service set she she's she've shop started store studio supplement they "
        "they's they've tool we we's we've website",
        r"small business|(?:i'?m|im|i am) an? (?:\w+ ){0,2}(?:coach|medium|psychic|healer|therapist"
        r"|photographer|designer|baker|author|artist|trainer|tutor|solicitor|adviser|advisor|broker"
        r"|podcaster|blogger|youtuber|influencer|nutritionist|reflexologist|acupuncturist|hypnotherapist"
        r"|naturopath|osteopath|chiropractor|herbalist)(?! myself| once| too| said)",
        r"(?:our|my) (?:\w+ )?(?:solicitors|lawyers|advis[eo]rs|fitters|surgeons|nutritionists?|coaches"
        r"|community of|members)|(?:tik ?tok|etsy|ebay|vinted|amazon|online|facebook|insta\w*|shopify|web) "
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
        "# binary bitcoin crypto earn earned earning forex hundreds invest invested investment making "
        "over thousands £",
        r"(?:make|earn|making|earning|made|earned) (?:about |over |up to )?(?:[£$€] ?\d[\d,]*k?|\d+k"
        r"|\d{3,}|thousands|hundreds) (?:a|per|every|each|in|last|this) (?:week|month|day|one|an?)"
        r"|(?:crypto|forex|bitcoin|binary) (?:changed|trading|investment|mentor|platform|expert|account"
        r"|helped|is)|invest(?:ment|ed)? (?:platform|opportunity|expert|manager|with (?:her|him|mr|mrs"
        r"|us))",
    ),
    cue(
        "own",
        1.5,
        "affiliate brain brand brother's daughter's fatigue fitness friend's healing health husband's "
        "lad's manage mate's meditation mum's online own posture recovery run sister's son's support "
        "teach we've wellness weve wife's",
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
        "# affiliate commission cut kickback little manifest percentage small tiny",
        r"(?:my|an?) affiliate (?:link|code|id)|i get (?:\d+ ?%|a (?:small |tiny |little )?(?:cut"
        r"|percentage|commission|kickback))|manifest (?:remission|healing|health)",
    ),
)
