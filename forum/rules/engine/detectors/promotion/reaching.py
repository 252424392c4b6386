"""How sellers want to be found: pages, channels, messages, schemes to earn."""

from forum.rules.engine.detectors.promotion.words import OWN_THING
from forum.rules.engine.weighing import cue

REACHING = (
    cue(
        "call",
        1.5,
        r"(?:contact|message|reach|whats ?app|text|e-?mail|inbox|dm|pm|msg|telegram|write to|get in touch "
        r"with|reply to) (?:him|her|them|me|us|dr|doctor|now|on|at|via|through|today|here|baba|the "
        r"(?:doctor|clinic|team|office)|to|for|if|\+)",
        r"(?:dm|pm|inbox|ib)\.? (?:me |us )?(?:for|to|4|if|now|today)|(?:answers|check|my) "
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
        r"(?:link|links|details|page|shop|discount|code|book|website|info|it's|its|booking page|booking "
        r"link) (?:is |are |'s |all )?(?:in|on) (?:my |the |our )?(?:bio|profile|signature|description"
        r"|wall|page|about)",
        r"(?:link|links) (?:below|in the comments|in first comment)|see my (?:profile|bio|page)|(?:in|on) "
        r"my bio",
    ),
    cue(
        "follow",
        2,
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
        r"|insta(?:gram)?|youtube|tik ?tok|amazon|etsy|spotify)",
    ),
    cue(
        "follow",
        3,
        r"(?:like (?:and|&|n|\+) (?:follow|subscribe)|follow and (?:like|share)|subscribe to (?:my|our) "
        r"(?:\w+ )?(?:channel|newsletter|podcast|youtube|blog|substack))",
    ),
    cue(
        "praise",
        1,
        r"(?:great|nice|interesting|awesome|informative|lovely|helpful|amazing|wonderful|good|excellent"
        r"|fantastic|useful) (?:post|thread|article|blog|share|info|information|topic|read|content"
        r"|discussion|site|forum)",
        r"very informative|thanks for sharing|keep (?:it up|posting|up the good)",
    ),
    cue(
        "lead",
        1.5,
        r"(?:check out|visit|kindly visit|kindly check|have a look at|look at|read|see|find|learn) (?:more "
        r"|similar |other |like this |it |this |these )?(?:\w+ )?(?:at|here|on|content|tips|info|articles"
        r"|posts|blog)?",
        r"(?:similar|more) (?:content|tips|articles?|posts?|info|information|advice|like (?:this|these))",
    ),
    cue(
        "site",
        1,
        r"[a-z0-9-]{3,40}\.(?:example|com|shop|store|net|online|site|info|biz|io|co|health|life"
        r"|club)(?:/\S{0,60})?",
        r"https?://\S{4,80}|www",
    ),
    cue(
        "call",
        1.5,
        r"(?:message|pm|dm|inbox|text|msg|whats ?app|email|call|ring|contact) (?:me|us|him|her|them|the "
        r"office|the shop)(?: (?:for|to|on|if|now|hun|hon|xx?|today|at|via|and|with|about|directly))?"
        r"|(?:pm|dm|msg|message|inbox)(?: me)? (?:if|for|to) |(?:pm|dm|message|msg|inbox|text) (?:if|for"
        r"|to) (?:u|you|more|book|order|details|info|interested|prices?|the link)",
        r"comment (?:in(?=[.!?]|$)|me|below|info|yes|link|ready|interested|sold|price)|(?:find|follow"
        r"|catch|see|look) (?:her|him|us|me|them|my page|our page)(?: up)? (?:on|at|@) (?:insta(?:gram)?"
        r"|facebook|fb|tik ?tok|youtube|etsy|twitter|x|threads|amazon|spotify|the web|www)|quote kith"
        r"|mention (?:kith|this)",
    ),
    cue(
        "follow",
        3,
        r"follow @\w+|follow (?:me|us|my|our|her|him) (?:\w+ ){0,2}(?:on|at) (?:tik ?tok|insta(?:gram)?"
        r"|facebook"
        r"|fb|youtube|twitter|threads|x)|hit (?:that|the) (?:bell|subscribe|like|follow)|(?:like|follow) "
        r"my page|(?:check|watch|see) (?:out )?my (?:\w+ )?(?:youtube|tik ?tok|insta(?:gram)?|channel|reels?"
        r"|podcast)|on my (?:youtube|tik ?tok|channel|insta(?:gram)?|podcast)",
    ),
    cue(
        "lead",
        2,
        r"(?:read|see|visit|find|check|more (?:on|at|in)|it'?s (?:all )?on|over (?:on|at)|up on|posted on"
        r"|download|guide from|from) (?:out )?my (?:\w+ )?(?:blog|site|website|vlog|podcast|substack|page"
        r"|newsletter|channel)|new (?:post|episode|video|recipe|vlog) (?:every|each|up|is up|on|this)",
    ),
    cue(
        "call",
        1.5,
        r"(?:text|message|ask for|whatsapp|ring|call|email|dm) [a-z]{2,12} (?:for (?:yours|details|more"
        r"|prices?|a|info)|today|now|on|to)|ask for [a-z]{3,12}$|call for (?:a )?(?:chat|quote|details"
        r"|prices?)|(?:love|great|nice|grateful) (?:it )?if (?:you|u) (?:had|took|could|would|checked|gave"
        r"|followed|liked)|(?:have|take|had) a (?:look|peek|browse|gander) (?:at (?:my|our|the)|and|if"
        r"|here|x|$)|take a look|links? in (?:the )?(?:comments?|bio|first)|request to join|add me",
    ),
    cue(
        "market",
        1,
        r"(?:on|at|from|via) (?:amazon|etsy|ebay|vinted|kindle|audible|waterstones|spotify|shopify|apple "
        r"(?:books|podcasts))",
    ),
    cue(
        "follow",
        2.5,
        r"(?:listen to|watch|catch|tune in to|stream) (?:the |my |our )?(?:latest|new|newest|first|next) "
        r"(?:episode|video|show|single|track|vlog)|follow (?:for|along for) (?:updates|more|tips|details"
        r"|news)|vote for (?:my|our) (?:blog|page|podcast|channel|shop)|out today wherever",
    ),
    cue(
        "call",
        1.5,
        r"(?:his|her|their|the) (?:number|contact|details|email|link) (?:is|are)(?: on| below| in|:)"
        r"|(?:give|send|pass) (?:you|u) (?:his|her|their|the) (?:contact|number|details|link|email)|sign "
        r"up (?:at|on|to|for|here)|link (?:is |for [^.!?]{0,25}\bis )?below",
    ),
)
