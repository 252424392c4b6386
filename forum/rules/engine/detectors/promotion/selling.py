"""What is for sale: deals, prices, codes, shipping, in several languages."""

from forum.rules.engine.detectors.promotion.words import WARES
from forum.rules.engine.weighing import cue

SELLING = (
    cue(
        "deal",
        2,
        "order grab get claim reserve secure book buy shop purchase available out sale preorder pre "
        "preorders orders treat sign signup join enrol enroll "
        "hire subscribe selling sells sell try download avail yours",
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
        "sells selling sell sale available buy wanting",
        r"(?:sells?|selling|sold) (?:it|them|this|these|\w+ ){1,3}(?:at cost|for only|cheap|from|at|online"
        r"|on)|for sale|(?:anyone|anybody|any1) (?:wanting|looking for|who wants|want|need(?:s|ing)?) "
        r"(?:cheap|affordable|a good|quality|new|discounted)",
        r"(?:minimum|min) (?:order|purchase)|\d bottles? minimum|buy \w+ (?:cheap|bulk|2|two)",
    ),
    cue(
        "ship",
        1.5,
        "deliver delivers delivery delivered ship ships shipped shipping postage courier discreet "
        "discreetly worldwide dispatch card versand envío envio livraison",
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
        "price",
        2,
        "off discount promo coupon voucher referral affiliate code codes use tenner bogo half price prices "
        "buy 2 two bulk trade wholesale best lowest cheapest special "
        "introductory early pay free deal sale rate percent percentoff save",
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
        "limited only spots places spaces left stocks stock miss first early ends till ends hurry last",
        r"limited (?:stock|time|offer|edition|spaces?|places|spots|availability|slots|number|supply)"
        r"|(?:while|whilst) (?:stocks?|supplies) last|don'?t miss out|(?:hurry|act now|be quick)|last "
        r"(?:few|chance)",
        r"only (?:\w+ ){0,2}\d+ (?:left|printed|remaining|available|places|spots|spaces|made|seats)|(?:\w+ "
        r")?(?:spots?|places|spaces|slots|seats) (?:left|remaining|available|open)",
        r"first (?:\d+|\w+) (?:orders?|customers?|buyers?|people to|to sign|to book|members)|(?:offer "
        r"|sale |early bird )?ends? (?:midnight|tonight|sunday|soon|tomorrow|friday|monday)|early[- ]bird"
        r"|(?:off )?(?:till|until) (?:midnight|sunday|friday|monday)|pay in (?:\d|instal)|0% finance|we do "
        r"finance|klarna",
    ),
    cue("cash", 1, "", r"[£$€] ?\d[\d,.]*|\d+[.,]?\d* ?(?:€|euros?|usd|pounds|dollars|bucks)|99p"),
    cue(
        "code",
        1.5,
        "code codes coupon promo discount voucher",
        r"(?:coupon|promo|discount|voucher|checkout|referral) codes?:? (?:is )?[a-z]{3,10}\d{1,4}|code:? "
        r"(?=[a-z]{3,12}\d{2})[a-z0-9]+",
    ),
    cue(
        "ware",
        1,
        "",
        rf"(?:{WARES}|stem[- ]cells?|mobility (?:scooters?|aids?)|meal kits?|formula|bottles?|tubs?)",
    ),
    cue(
        "foreign",
        2,
        "kaufen kauft bestellen bestellt jetzt achetez commandez profitez compra compre compren pedidos "
        "pedido vendo acquista ordina koop kaufe gratis zu",
        r"(?:jetzt |hier |sofort )?(?:kaufen|bestellen|kauft|bestellt)(?: sie)?(?: jetzt| hier| unser\w*| "
        r"mein\w*)|jetzt (?:kaufen|bestellen|zugreifen|sichern)",
        r"(?:achetez|commandez|profitez|découvrez|decouvrez) (?:mes|nos|mon|notre|vos|maintenant|de|dès"
        r"|en)|(?:compra|compre|compren|pide|pida|ordena) (?:ya|ahora|aquí|aqui|hoy|mi|mis|nuestro"
        r"|nuestros)|acquista (?:ora|subito|il)|ordina (?:ora|subito)|koop nu|bestel nu",
        r"(?:unser|mein|mes|nos|nuestro|nuestros|mis) (?:\w+[- ]){0,2}(?:öl|oel|ol|kapseln|tropfen"
        r"|capsules|gouttes|cápsulas|capsulas|gotas|aceite|tee|pulver|kurs|buch|livre|libro|curso)",
    ),
)
