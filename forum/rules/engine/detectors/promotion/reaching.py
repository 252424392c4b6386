"""How sellers want to be found: pages, channels, messages, schemes to earn."""

from forum.rules.engine.detectors.promotion.words import OWN_THING
from forum.rules.engine.weighing import cue

REACHING = (
    cue(
        "call",
        1.5,
        "agent answers ask call check comment contact d details dm dms drop email enquiries fill i ib "
        "inbox info mail message msg p pm reach reply ring telegram text today touch whats whatsapp "
        "write",
        r"(?:contact|message|reach|whats ?app|text|e-?mail|inbox|dm|pm|msg|telegram|write to|get in touch "
        r"with|reply to) (?:him|her|them|me|us|dr|doctor|now|on|at|via|through|today|here|baba|the "
        r"(?:doctor|clinic|team|office)|to|for|if|\+)",
        r"(?:d\.?m|p\.?m|inbox|i\.?b)\.? (?:me |us )?(?:for|to|4|if|now|today)|(?:answers|check|my) "
        r"(?:inbox|dms?)|my (?:inbox|dms?) (?:is|are) open",
        r"reply for (?:a )?(?:quotation|quote|price|details|info)|comment [a-z]+ (?:below|and)|comment "
        r"(?:ready|yes|info|interested|me)",
        r"(?:our|an|my) agent|fill (?:in )?(?:your|ur) details|call (?:the|our) (?:showroom|shop|office"
        r"|team|clinic|sales)|call (?:now|today|free)|ring (?:us|now)",
        r"ask (?:me|us) (?:how|about|for (?:details|the|prices?|more))|drop (?:me|us) a (?:line|message"
        r"|dm)|for (?:more )?(?:info|details|enquiries)",
    ),
    cue(
        "call",
        2,
        "bio book booking code description details discount info it's its link links page profile "
        "shop signature wall website",
        r"(?:link|links|details|page|shop|discount|code|book|website|info|it's|its|booking page|booking "
        r"link) (?:is |are |'s |all )?(?:in|on) (?:my |the |our )?(?:bio|profile|signature|description"
        r"|wall|page|about)",
        r"(?:link|links) (?:below|in the comments|in first comment)|see my (?:profile|bio|page)|(?:in|on) "
        r"my bio",
    ),
    cue(
        "own",
        1.5,
        "academy agent album also app balm blog book boutique brand business capsules center centre "
        "certified channel client clients clinic coach collection company consultant cookbook course "
        "cream created currently customer customers debut deliver design designed drops ebook etsy "
        "export facebook family finally finance firm first followers formula free functional guide "
        "gummies handmake health hire insta instagram install ive latest launched life little "
        "manufacture manufacturer massage masterclass membership memoir merch method ms newsletter "
        "next novel nutrition offer offering oil online opened own page patches patreon planner "
        "podcast poetry powder practitioner print product products program programme protocol provide "
        "published qualified range readings recently recipe recorded reiki released retreat run salon "
        "sell selling set ship shop showroom single site small specialise specialize stall start "
        "started startup stock store studio substack supplement supplements supplier supply team "
        "therapist tik tiktok tonic vlog we webinar website wellness workshop written wrote youtube",
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
        "follow",
        2,
        "# academy agent album am app balm blog blogpost book boutique brand browse business capsules "
        "center centre channel check chk click client clients clinic collection come company cookbook "
        "course cream customer customers drops ebook episode etsy facebook follow followers formula "
        "goes gummies hit insta instagram kindly leave listen live look masterclass membership memoir "
        "merch method ms newsletter novel oil page patches patreon planner pls plz podcast poetry "
        "powder print product products program programme protocol range rate reached read recipe "
        "retreat salon search share shop showroom single site smash stall store stream streaming "
        "studio subscribe substack supplement supplements swipe tag take tik tiktok tonic track try "
        "video visit vlog watch webinar website workshop youtube",
        r"(?:like|please|pls|plz) (?:and|&|n|\+) (?:follow|share|subscribe)|follow (?:me|us|my|our) (?:on"
        r"|page|journey|at|account|insta|for|channel|here)|like (?:my|our) page|like and follow",
        r"subscribe (?:to (?:my|our)|now|today|here|for|and|if)|hit (?:subscribe|the bell|like)|rate "
        r"(?:and|&) review|leave (?:a|us a|me a) (?:\d[- ]star )?review|smash (?:that|the) (?:like"
        r"|subscribe)",
        rf"(?:check|chk|try) (?:out|it out) (?:my|our)|(?:check|have a look at|take a look at|look at|look "
        rf"up|see|visit|listen to|watch|read|stream|browse|come (?:and )?see) (?:my|our) (?:\w+ "
        rf"){{0,3}}{OWN_THING}|kindly (?:visit|check|click|follow)|visit (?:us|our|my)",
        r"new (?:episode|video|vlog|blog ?post|blog|single|track) (?:of |on |is |drops|out|up|every)"
        r"|(?:drops|goes live|go live|streaming) (?:every|on|each)|click (?:here|the link|my|on the link"
        r"|below)|swipe up|tag (?:a friend|someone)",
        r"(?:we|i) (?:just |have )?(?:hit|reached|are at|need|am on|got) \d+k? (?:followers|subs"
        r"|subscribers|likes)|\d+k followers|hit \d+k this|search (?:for )?(?:us|me) on (?:facebook"
        r"|insta\w*|youtube|tik ?tok|amazon|etsy|spotify)",
    ),
    cue(
        "follow",
        3,
        "follow subscribe",
        r"(?:like (?:and|&|n|\+) (?:follow|subscribe)|follow and (?:like|share)|subscribe to (?:my|our) "
        r"(?:\w+ )?(?:channel|newsletter|podcast|youtube|blog|substack))",
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
        "affiliate am ambassador ask become being both brand build business commission distributor "
        "distributors earn earning extra financial financially home income independent join joined "
        "local make making money official own paid passive personal refer referral residual side "
        "small through tiny unique wants who's whos £",
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
        "praise",
        1,
        "amazing article awesome blog content discussion excellent fantastic forum great helpful info "
        "information informative interesting keep lovely nice post read share site thanks thread "
        "topic useful very wonderful",
        r"(?:great|nice|interesting|awesome|informative|lovely|helpful|amazing|wonderful|good|excellent"
        r"|fantastic|useful) (?:post|thread|article|blog|share|info|information|topic|read|content"
        r"|discussion|site|forum)",
        r"very informative|thanks for sharing|keep (?:it up|posting|up the good)",
    ),
    cue(
        "lead",
        1.5,
        "advice article articles blog check content find info information kindly learn look more "
        "other post posts read see similar these tips visit",
        r"(?:check out|visit|kindly visit|kindly check|have a look at|look at|read|see|find|learn) (?:more "
        r"|similar |other |like this |it |this |these )?(?:\w+ )?(?:at|here|on|content|tips|info|articles"
        r"|posts|blog)?",
        r"(?:similar|more) (?:content|tips|articles?|posts?|info|information|advice|like (?:this|these))",
    ),
    cue(
        "site",
        1,
        "biz club co com example health http https info io life net online shop site store www",
        r"[a-z0-9-]{3,40}\.(?:example|com|shop|store|net|online|site|info|biz|io|co|health|life"
        r"|club)(?:/\S{0,60})?",
        r"https?://\S{4,80}|www",
    ),
    cue(
        "own",
        1.5,
        "adaptive affordable agent also am ambassador app bake bar became bespoke blankets book "
        "brother brother's brother's's brother's's's build candles cards certified classes coach "
        "coaches coaching consultant consultants courses cousin cousin's cousin's's cousin's's's "
        "covers craft cream currently cushions custom dad dad's dad's's dad's's's daughter daughter's "
        "daughter's's daughter's's's design device distributor doctors drink drivers engineers "
        "experts facebook fit fitters free friend friend's friend's's friend's's's group hand "
        "handmade handmake healing home husband husband's husband's's husband's's's i import "
        "independent jewellery knit launching lessons local massage massages mate mate's mate's's "
        "mate's's's members mix mum mum's mum's's mum's's's nephew nephew's nephew's's nephew's's's "
        "niece niece's niece's's niece's's's offer offering oil paint partner partner's partner's's "
        "partner's's's patch personalised powder practitioner print protocol proud provide qualified "
        "quality ramps range readings reiki rep reseller run running scan scans seller selling "
        "sessions sew sister sister's sister's's sister's's's son son's son's's son's's's specialist "
        "specialists stairlifts stockist summit supplements surgeons taking tarot tea teach therapist "
        "therapists trainers treatment treatments walking we wellness wife wife's wife's's wife's's's "
        "workshop workshops",
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
        "call",
        1.5,
        "amazon call catch comment contact dm email etsy facebook fb find follow inbox insta look "
        "mention message msg page pm quote ring see spotify text threads tik tiktok twitter web whats "
        "whatsapp www youtube",
        r"(?:message|pm|dm|inbox|text|msg|whats ?app|email|call|ring|contact) (?:me|us|him|her|them|the "
        r"office|the shop)(?: (?:for|to|on|if|now|hun|hon|xx?|today|at|via|and|with|about|directly))?"
        r"|(?:pm|dm|msg|message|inbox)(?: me)? (?:if|for|to) |(?:pm|dm|message|msg|inbox|text) (?:if|for"
        r"|to) (?:u|you|more|book|order|details|info|interested|prices?|the link)",
        r"comment (?:in(?=[.!?]|$)|me|below|info|yes|link|ready|interested|sold|price)|(?:find|follow"
        r"|catch|see|look) (?:her|him|us|me|them|my page|our page)(?: up)? (?:on|at|@) (?:insta\w*"
        r"|facebook|fb|tik ?tok|youtube|etsy|twitter|x|threads|amazon|spotify|the web|www)|quote kith"
        r"|mention (?:kith|this)",
    ),
    cue(
        "follow",
        3,
        "channel check follow hit insta on page podcast reel reels see tik tiktok watch youtube",
        r"follow @\w+|follow (?:me|us|my|our|her|him) (?:\w+ ){0,2}(?:on|at) (?:tik ?tok|insta\w*|facebook"
        r"|fb|youtube|twitter|threads|x)|hit (?:that|the) (?:bell|subscribe|like|follow)|(?:like|follow) "
        r"my page|(?:check|watch|see) (?:out )?my (?:\w+ )?(?:youtube|tik ?tok|insta\w*|channel|reels?"
        r"|podcast)|on my (?:youtube|tik ?tok|channel|insta\w*|podcast)",
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
        "lead",
        2,
        "blog channel check download episode find guide newsletter over page podcast post posted read "
        "recipe site substack video visit vlog website",
        r"(?:read|see|visit|find|check|more (?:on|at|in)|it'?s (?:all )?on|over (?:on|at)|up on|posted on"
        r"|download|guide from|from) (?:out )?my (?:\w+ )?(?:blog|site|website|vlog|podcast|substack|page"
        r"|newsletter|channel)|new (?:post|episode|video|recipe|vlog) (?:every|each|up|is up|on|this)",
    ),
    cue(
        "own",
        1.5,
        "acupuncturist adviser advisers advisor advisors am amazon app artist author bag baker blog "
        "blogger boutique brand broker brought built business channel chiropractor clinic coach "
        "coaches collection community company cottage course cream created cushion designed designer "
        "developed device ebay etsy facebook fella fiance fiancé finally fitters gadget game group "
        "guesthouse he he's he've healer help herbalist holder hubby hypnotherapist i i's i've "
        "influencer insta invented launched lawyers line medium members naturopath newsletter "
        "nutritionist nutritionists online opened osteopath other page photographer planner podcast "
        "podcaster product psychic range recently reflexologist released service set she she's she've "
        "shop shopify small solicitor solicitors started store studio supplement surgeons therapist "
        "they they's they've tik tiktok tool trainer tutor vinted we we's we've web website youtuber",
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
        "call",
        1.5,
        "add ask browse call dm email gander grateful great link links look love message nice peek "
        "request ring take text whatsapp",
        r"(?:text|message|ask for|whatsapp|ring|call|email|dm) [a-z]{2,12} (?:for (?:yours|details|more"
        r"|prices?|a|info)|today|now|on|to)|ask for [a-z]{3,12}$|call for (?:a )?(?:chat|quote|details"
        r"|prices?)|(?:love|great|nice|grateful) (?:it )?if (?:you|u) (?:had|took|could|would|checked|gave"
        r"|followed|liked)|(?:have|take|had) a (?:look|peek|browse|gander) (?:at (?:my|our|the)|and|if"
        r"|here|x|$)|take a look|links? in (?:the )?(?:comments?|bio|first)|request to join|add me",
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
        "market",
        1,
        "amazon apple audible ebay etsy kindle shopify spotify via vinted waterstones",
        r"(?:on|at|from|via) (?:amazon|etsy|ebay|vinted|kindle|audible|waterstones|spotify|shopify|apple "
        r"(?:books|podcasts))",
    ),
)
