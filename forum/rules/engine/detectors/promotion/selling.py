"""What is for sale: deals, prices, codes, shipping, in several languages."""

from forum.rules.engine.detectors.promotion.words import WARES
from forum.rules.engine.weighing import cue

SELLING = (
    cue(
        "deal",
        2,
        "bag book bottle box claim consultation copy discount free get grab jar kit order pack place "
        "reserve seat secure session set slot snap spot ticket tickets tub yours yourself | book buy "
        "direct download enquire enrol enroll get grab hire link order purchase register shop sign "
        "subscribe through today tonight try using via www | amazon buy etsy find get kindle online "
        "order purchase shop yours | amazon app apple audible available buy ebay etsy is itunes "
        "kindle live order out sale spotify today via | is next out pre preorder preorders today "
        "treat | join sign signup try | book | call comment dm email inbox message pm reply text "
        "whatsapp | accept accepting accepts taking",
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
        "affordable any1 anybody anyone cheap discounted looking needing needs quality sale sell "
        "selling sells sold want wanting wants | # buy min minimum",
        r"(?:sells?|selling|sold) (?:it|them|this|these|\w+ ){1,3}(?:at cost|for only|cheap|from|at|online"
        r"|on)|for sale|(?:anyone|anybody|any1) (?:wanting|looking for|who wants|want|need(?:s|ing)?) "
        r"(?:cheap|affordable|a good|quality|new|discounted)",
        r"(?:minimum|min) (?:order|purchase)|\d bottles? minimum|buy \w+ (?:cheap|bulk|2|two)",
    ),
    cue(
        "ship",
        1.5,
        "deliver delivered delivering delivers delivery export exported exporting exports exporty "
        "post posted posting posts posty send sended sending sends sendy ship shiped shiping ships "
        "shipy | 48 discreet express fast free global next quick same tracked worldwide | card cash "
        "courier dhl ems fedex shipping through ups via | envio envios envío envíos gratis "
        "gratisversand livraison versand versandkostenfrei",
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
        "bag bags balm blanket blankets book bottle bottles bracelet bracelets candles capsule "
        "capsules cards cbd classes clothing coaching collagen course cream cushion cushions detox "
        "device drops ebook essential formula greens guide gummies hemp herbal hoodies hydrogen "
        "insoles jewelery jewellery journal journals magnet magnetic massage masterclass mat mats "
        "meal mobility mugs oil oils patch patches planner planners powder program programme ramp "
        "ramps red reiki scarves scooter scooters serum session sessions shirt shirts socks stem "
        "supplement supplements tea therapy tonic treatment trousers tshirt tshirts tub tubs vest "
        "vests webinar",
        rf"(?:{WARES}|stem[- ]cells?|mobility (?:scooters?|aids?)|meal kits?|formula|bottles?|tubs?)",
    ),
    cue(
        "foreign",
        2,
        "achetez acquista bestel bestellen bestellt commandez compra compre compren decouvrez découvrez "
        "hier jetzt kaufen kauft koop mein mes mis nos nuestro nuestros ordena ordina pida pide profitez "
        "sofort unser",
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
        "brand cheap cost discount enquire half he i kit order price register send she sort source "
        "supply trade we wholesale ya £ | arrivals available collection download landed launched "
        "launching listed live new open published range released starter stock tickets | bring come "
        "complimentary free invite join open please visit | accepting blog book bookings colors "
        "colours commissions enquiries etsy inclusive open order orders page reserve shop site sizes "
        "stall store taking website | # ad book buy dm free get next order paid promoted sponsored",
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
        "vendo werbung",
        r"werbung (?:in|fur|für)|vendo (?:\w+ ){0,3}(?:suplementos?|productos?|naturales|cremas?|aceites?)",
    ),
    cue(
        "abroad",
        1.5,
        "bald disponible disponibles envio envios envío envíos hier jetzt ma mein meine meinee mi mon nos "
        "notre nuestra nuestro productos suplementos unser unsere unseree vendo werbung",
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
        "amazon available balance bargain book built cheap competitive deposit discount ebay etsy "
        "facial fair fancy finally free freebie great kindle logo low makes massage mates now order "
        "package packages phone quote rates reading reasonable skip special stock taster treatment "
        "want website win yours",
        r"(?:made |makes? \w+ |built )?to order|(?:good|reasonable|great|low|cheap|competitive|fair"
        r"|special|mates'?) rates|no win,? no fee|book direct|skip the fees|for yours|(?:a|the|our"
        r"|special) packages? (?:for|from|include\w*|deal)|(?:want|fancy|like|need) a (?:reading|massage"
        r"|facial|treatment|quote|taster|website|logo|discount|bargain)|for a (?:freebie|discount|free"
        r"|special offer|quote)|(?:is|are) finally here|now (?:on|in|at|available) (?:amazon|etsy|kindle"
        r"|our|my|stock|ebay)|by phone or zoom|(?:deposit|balance) (?:secures|of)",
    ),
    cue(
        "deal",
        2,
        "anybody anyone app available become book booking brand bulk course drop enrolling free "
        "guarantee hiring market member ones online open page patron reconditioned refurbished second "
        "shop site store subscriber vote warranty website wherever",
        r"(?:website|shop|store|site|page|course|book|app) (?:goes|going|is|now|just went) live|(?:anyone"
        r"|anybody) (?:after|in need of|in the market for) an? [a-z]+|drop[- ]in (?:class|session)?"
        r"|wherever you (?:get|listen)|(?:become|be) a (?:\w+ )?(?:member|subscriber|patron) of (?:our|my"
        r"|the)|(?:free|online) video consult\w*|brand new,? [^.!?]{0,30}(?:pairs|boxed|for sale)|bulk "
        r"(?:welcome|buyers|orders)|(?:reconditioned|refurbished|second[- ]hand|new) ones (?:with|from|at)"
        r"|with (?:a )?(?:warranty|guarantee)|available (?:to|for) (?:hire|buy|order|purchase|download"
        r"|pre-?order)|now (?:hiring|enrolling|booking|open)|vote for (?:my|our|us|me)",
    ),
)
