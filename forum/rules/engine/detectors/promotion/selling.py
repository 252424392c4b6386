"""What is for sale: deals, prices, codes, shipping, in several languages."""

from forum.rules.engine.detectors.promotion.words import WARES
from forum.rules.engine.weighing import cue

SELLING = (
    cue(
        "deal",
        2,
        r"(?:order|grab|get|claim|reserve|secure|book|bag|snap up) (?:yours?|yourself (?:a|one)|your "
        r"(?:\w+ )?(?:copy|tub|bottle|pack|place|spot|seat|free|discount|box|set|order|slot|consultation"
        r"|session|jar|kit|tickets?))",
        r"(?:order|buy|shop|purchase|book|enrol|enroll|register|subscribe|sign up|download|try it|get it"
        r"|grab it|hire|enquire) (?:now|today|here|direct|tonight|at (?:www|the link|our|my)|via (?:the|my"
        r"|our)|through (?:my|our|the)|from (?:us|me|our|my)|using my|with my)",
        r"(?:buy|order|shop|get|find|purchase) (?:it |them |one |my \w+ |yours |\w+ \w+ )?(?:online|on all "
        r"good|on amazon|on etsy|at all good|on kindle|on my|on our|in our|in my)",
        r"(?:available|on sale|out now|out today|is out|live now) (?:now |to buy |to order |today )?(?:on"
        r"|at|from|in|via) (?:amazon|etsy|ebay|all good|kindle|our|my|itunes|spotify|audible|apple|the "
        r"app)",
        r"is out (?:now|today|next|this)|out now|pre-?orders? (?:are |is )?(?:now )?(?:open|available"
        r"|live)|pre-?order (?:yours?|now|my|the|here)|treat yourself",
        r"sign ?up (?:now|today|here|through|with|using|via|for my|for our|to my|to our)|(?:join|try) "
        r"(?:our|my|us for|the) (?:\w+ ){0,2}(?:webinar|programme|program|course|masterclass|retreat"
        r"|academy|membership|newsletter|channel|patreon|challenge|patreon|workshop|summit|team|free trial"
        r"|facebook group|telegram)",
        r"book (?:a|your|an) (?:free |discovery |complimentary |online |no[- ]obligation )*(?:consult\w*"
        r"|call|session|appointment with us|discovery|assessment|place|demo|slot)",
        r"(?:message|text|email|dm|pm|call|comment|reply|inbox|whatsapp)(?: me| us)? (?:to|2) (?:reserve"
        r"|order|book|buy|claim|join|get yours|place|secure|sign up|start)",
        r"now (?:taking|accepting) (?:new |international )?(?:bookings|orders|clients|patients"
        r"|pre-?orders)|taking (?:on new clients|bookings|orders|commissions)|(?:accept|accepts|accepting) "
        r"international patients?",
    ),
    cue(
        "deal",
        1.5,
        r"(?:sells?|selling|sold) (?:it|them|this|these|\w+ ){1,3}(?:at cost|for only|cheap|from|at|online"
        r"|on)|for sale|(?:anyone|anybody|any1) (?:wanting|looking for|who wants|want|need(?:s|ing)?) "
        r"(?:cheap|affordable|a good|quality|new|discounted)",
        r"(?:minimum|min) (?:order|purchase)|\d bottles? minimum|buy \w+ (?:cheap|bulk|2|two)",
    ),
    cue(
        "ship",
        1.5,
        r"(?:deliver|ship|post|send|export)(?:s|ed|ing|y)? (?:\w+ )?(?:worldwide|nationwide|anywhere"
        r"|globally|to your door|free|all over|to any country|across|uk ?wide|eu ?wide|discreetly)",
        r"(?:free|fast|worldwide|next[- ]day|same[- ]day|discreet|global|quick|express|48[- ]hour|tracked) "
        r"(?:shipping|delivery|postage|p ?& ?p|dispatch|packaging|packing|post)",
        r"shipping (?:only|is|included|available|free|cost)|cash on delivery|no card needed|by courier|via "
        r"courier|through courier|(?:ups|dhl|fedex|ems) (?:delivery|courier|express)",
        r"versand(?:kostenfrei| gratis| frei)|gratis ?versand|env[ií]os? (?:gratis|a todo)|livraison "
        r"(?:gratuite|offerte|rapide)",
    ),
    cue(
        "ware",
        1,
        rf"(?:{WARES}|stem[- ]cells?|mobility (?:scooters?|aids?)|meal kits?|formula|bottles?|tubs?)",
    ),
    cue(
        "foreign",
        2,
        r"(?:jetzt |hier |sofort )?(?:kaufen|bestellen|kauft|bestellt)(?: sie)?(?: jetzt| hier| unser\w*| "
        r"mein\w*)|jetzt (?:kaufen|bestellen|zugreifen|sichern)",
        r"(?:achetez|commandez|profitez|découvrez|decouvrez) (?:mes|nos|mon|notre|vos|maintenant|de|dès"
        r"|en)|(?:compra|compre|compren|pide|pida|ordena) (?:ya|ahora|aquí|aqui|hoy|mi|mis|nuestro"
        r"|nuestros)|acquista (?:ora|subito|il)|ordina (?:ora|subito)|koop nu|bestel nu",
        r"(?:unser|mein|mes|nos|nuestro|nuestros|mis) (?:\w+[- ]){0,2}(?:öl|oel|ol|kapseln|tropfen"
        r"|capsules|gouttes|cápsulas|capsulas|gotas|aceite|tee|pulver|kurs|buch|livre|libro|curso)",
    ),
    cue(
        "deal",
        2,
        r"(?:i|we|he|she) can (?:get|do|make|sort|supply|order|source|send) (?:you|u|ya|anyone|them|it"
        r"|one) (?:\w+ ){0,5}(?:cheap\w*|kit|price|cost|trade|discount|wholesale|for [£$€\d]|brand new"
        r"|half)|enquire (?:today|now|within|here|below|at)|register (?:now|today|here|your interest|for "
        r"(?:our|my|the|this|free))",
        r"tickets (?:going|selling|available|from|on sale|are|now)|new (?:in stock|arrivals|stock|range"
        r"|collection|in)|back in stock|just (?:listed|launched|released|published|landed) (?:my|our|the|a"
        r"|new|on|in)|(?:now|is|are) (?:live|launching|available|open for)|starter (?:kit|pack)|download "
        r"(?:my|our|the|your) (?:free )?",
        r"(?:come|please) (?:and )?(?:join|visit|see) (?:us|our|my)|join us (?:and|at|for|on)|invite your "
        r"friends|bring a friend|open (?:day|evening|house)|(?:free|complimentary) (?:\w+ )?(?:scan"
        r"|assessment|taster|class|session|call|guide|sample|demo|chat|consultation|webinar|training|month"
        r"|trial|check|download|delivery|next[- ]day|quotes?|home visit|samples)",
        r"(?:taking|open for|accepting) (?:orders|bookings|commissions|new clients|referrals|enquiries)"
        r"|(?:orders|commissions|bookings|enquiries) (?:welcome|open|taken|now)|made to order|all (?:sizes"
        r"|colours|colors)|all[- ]inclusive|(?:book|reserve) (?:with|through|via|at) (?:me|us|my|our)|on "
        r"my (?:site|website|shop|store|page|blog|etsy|stall)",
        r"get the (?:\w+ ){1,4}(?:with|for) (?:free|only|just|\d|next)|(?:sponsored|promoted|paid) (?:post"
        r"|content|partnership)|ad:|#ad|#sponsored|dm to (?:book|order|buy|join)|to (?:book|order|buy),? "
        r"(?:dm|message|call|text|email|visit|click|go to|ring|whatsapp)",
    ),
    cue(
        "foreign",
        2,
        r"werbung (?:in|fur|für)|vendo (?:\w+ ){0,3}(?:suplementos?|productos?|naturales|cremas?|aceites?)",
    ),
    cue(
        "abroad",
        1.5,
        r"vendo (?:\w+ ){0,3}(?:suplementos?|productos?|naturales|cremas?|aceites?)|env[ií]os? (?:a|gratis"
        r"|en)|(?:mein|unser|meine|unsere)e? (?:neues |neue )?(?:buch|kurs|shop|praxis|laden|produkte?"
        r"|kanal|podcast|blog|seite)|(?:jetzt|hier|bald) (?:erschienen|bestellen|erhaltlich|erhältlich"
        r"|kaufen)|werbung",
        r"(?:mon|ma|notre|nos) (?:nouveau |nouvelle )?(?:livre|boutique|site|chaine|chaîne|produits?"
        r"|clinique|formation|gamme)|(?:mi|nuestra|nuestro) (?:nuevo |nueva )?(?:libro|tienda|canal"
        r"|producto|clinica|clínica|curso)|disponibles? (?:en|sur|sul)|productos naturales|suplementos",
    ),
    cue(
        "deal",
        1.5,
        r"(?:made |makes? \w+ |built )?to order|(?:good|reasonable|great|low|cheap|competitive|fair"
        r"|special|mates'?) rates|no win,? no fee|book direct|skip the fees|for yours|(?:a|the|our"
        r"|special) packages? (?:for|from|included?s?|deal)|(?:want|fancy|like|need) a (?:reading|massage"
        r"|facial|treatment|quote|taster|website|logo|discount|bargain)|for a (?:freebie|discount|free"
        r"|special offer|quote)|(?:is|are) finally here|now (?:on|in|at|available) (?:amazon|etsy|kindle"
        r"|our|my|stock|ebay)|by phone or zoom|(?:deposit|balance) (?:secures|of)",
    ),
    cue(
        "deal",
        2,
        r"(?:website|shop|store|site|page|course|book|app) (?:goes|going|is|now|just went) live|(?:anyone"
        r"|anybody) (?:after|in need of|in the market for) an? [a-z]+|drop[- ]in (?:class|session)?"
        r"|wherever you (?:get|listen)|(?:become|be) a (?:\w+ )?(?:member|subscriber|patron) of (?:our|my"
        r"|the)|(?:free|online) video consult\w*|brand new,? [^.!?]{0,30}\b(?:pairs|boxed|for sale)|bulk "
        r"(?:welcome|buyers|orders)|(?:reconditioned|refurbished|second[- ]hand|new) ones (?:with|from|at)"
        r"|with (?:a )?(?:warranty|guarantee)|available (?:to|for) (?:hire|buy|order|purchase|download"
        r"|pre-?order)|now (?:hiring|enrolling|booking|open)|vote for (?:my|our|us|me)",
    ),
)
