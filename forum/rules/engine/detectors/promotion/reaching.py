"""How sellers want to be found: pages, channels, messages, schemes to earn."""

from forum.rules.engine.detectors.promotion.words import OWN_THING
from forum.rules.engine.weighing import cue

REACHING = (
    cue(
        "call",
        1.5,
        "contact message reach whatsapp text email mail call inbox write dm pm msg add telegram ring reply "
        "comment answers fill d.m d ask enquire drop wall",
        r"(?:contact|message|reach|whats ?app|text|e-?mail|inbox|dm|pm|msg|telegram|write to|get in touch "
        r"with|reply to)"
        r" (?:him|her|them|me|us|dr|doctor|now|on|at|via|through|today|here|baba|the (?:doctor|clinic|team"
        r"|office)|to|for|if|\+)",
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
        "link bio profile signature wall page description links booking",
        r"(?:link|links|details|page|shop|discount|code|book|website|info|it's|its|booking page|booking "
        r"link) (?:is |are |'s |all )?(?:in|on) (?:my |the |our )?(?:bio|profile|signature|description"
        r"|wall|page|about)",
        r"(?:link|links) (?:below|in the comments|in first comment)|see my (?:profile|bio|page)|(?:in|on) "
        r"my bio",
    ),
    cue(
        "own",
        1.5,
        "our my we i we're were i'm im own",
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
        "follow like subscribe rate review check look visit listen watch episode video live click tag "
        "followers download read have stream share",
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
        "follow subscribe podcast channel",
        r"(?:like (?:and|&|n|\+) (?:follow|subscribe)|follow and (?:like|share)|subscribe to (?:my|our) "
        r"(?:\w+ )?(?:channel|newsletter|podcast|youtube|blog|substack))",
    ),
    cue(
        "earn",
        1.5,
        "boss wants ask sofa earn income home team fatigue",
        r"who wants in|who'?s in\?|ask me how|my own boss|your own boss|from (?:my|your|the) (?:sofa|phone"
        r"|couch|bed|kitchen table)|join my team|no experience needed|dm me to start|(?:wellness|health) "
        r"(?:team|company|business)",
    ),
    cue(
        "scheme",
        2,
        "distributor distributors boss affiliate commission referral earn get passive income hustle "
        "financial freedom wellness opportunity business downline ambassador "
        "paid who team sofa consultant rep",
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
        r"|business opportunity|ground floor|(?:be|am|being) (?:your|my) own boss|build your own business",
    ),
    cue(
        "praise",
        1,
        "great nice interesting awesome informative lovely helpful amazing wonderful thanks good",
        r"(?:great|nice|interesting|awesome|informative|lovely|helpful|amazing|wonderful|good|excellent"
        r"|fantastic|useful) (?:post|thread|article|blog|share|info|information|topic|read|content"
        r"|discussion|site|forum)",
        r"very informative|thanks for sharing|keep (?:it up|posting|up the good)",
    ),
    cue(
        "lead",
        1.5,
        "check visit similar more tips content look kindly here find read see learn",
        r"(?:check out|visit|kindly visit|kindly check|have a look at|look at|read|see|find|learn) (?:more "
        r"|similar |other |like this |it |this |these )?(?:\w+ )?(?:at|here|on|content|tips|info|articles"
        r"|posts|blog)?",
        r"(?:similar|more) (?:content|tips|articles?|posts?|info|information|advice|like (?:this|these))",
    ),
    cue(
        "site",
        1,
        "example com shop store net org co online site info www http https biz io health",
        r"[a-z0-9-]{3,40}\.(?:example|com|shop|store|net|online|site|info|biz|io|co|health|life"
        r"|club)(?:/\S{0,60})?",
        r"https?://\S{4,80}|www",
    ),
)
