"""Sites, payments and presents by which something is to be given."""

from forum.rules.engine.detectors.fundraising.words import COIN, PAYS, SITE, SUM
from forum.rules.engine.weighing import cue

PAYING = (
    cue(
        "site",
        3,
        "38degrees avaaz betterplace buymeacoffee cash change chuffed crowdfunder donorbox fundly "
        "fundrazr givealittle givesendgo gofund gofundme gogetfunding idonate impactguru indiegogo "
        "justgiving ketto kickstarter ko leetchi localgiving milaap patreon paypal spotfund venmo "
        "wonderful | cash change gofund paypal",
        r"(?:gofundme|gofund|justgiving|gogetfunding|givesendgo|ketto|milaap|leetchi|fundrazr|crowdfunder"
        r"|paypal|indiegogo|kickstarter|chuffed|donorbox|buymeacoffee|ko-fi|patreon|cash|venmo|gofund"
        r"|idonate|givealittle|change|wonderful|localgiving|impactguru|fundly|spotfund|38degrees|avaaz"
        r"|betterplace)\.(?:com|me|org|in|fr|example|app|co|ie|net|uk|au|nz)/[\w$]",
        r"(?:paypal\.me|gofund\.me|cash\.app|change\.org)",
    ),
    cue(
        "site",
        2,
        "betterplace buy buyme buymea buymeacoffee cagnotte chuffed crowd crowdfund crowdfunder "
        "crowdfunding donorbox everydayhero fund funding fundly fundme fundrazr give givealittle "
        "givesendgo giving gofund gofundme gogetfunding idonate impactguru indiegogo justgiving ketto "
        "kickstarter ko kofi leetchi localgiving mightycause milaap opened patreon raisely set "
        "spotfund started through via wonderful | betterplace buy buyme buymea buymeacoffee cagnotte "
        "chuffed crowd crowdfund crowdfunder crowdfunding donorbox everydayhero fund funding fundly "
        "fundme fundrazr give givealittle givesendgo giving gofund gofundme gogetfunding idonate "
        "impactguru indiegogo justgiving ketto kickstarter ko kofi leetchi localgiving mightycause "
        "milaap patreon raisely spotfund wonderful",
        rf"(?:my|our|his|her|their|a|an|the|this|set up|started|opened|through|via|on|for|'s) (?:\w+ )?{SITE}"
        r"(?: (?:page|link|appeal|campaign|account|ouverte))?",
        rf"{SITE} (?:for|page|link|appeal|campaign|ouverte|is|me|account|me)",
    ),
    cue(
        "pay",
        3,
        "apple bank bitcoin bizum btc cash cashapp gcash google gpay iban interac ko kofi monzo mpesa "
        "pay payid paypal paytm pesa phone phonepe revolut sort upi venmo wire zelle | bung paypal "
        "ping pop send transfer wire | bung chuck send wire",
        rf"{PAYS} (?:me|us)",
        rf"(?:send|pop|ping|bung|wire|transfer|paypal) (?:me|us) (?:a |an |some |over )?(?:{SUM}|{COIN})",
        rf"(?:send|chuck|bung|wire) (?:{SUM}|{COIN}|a {COIN}|what you can) (?:to|via|by|over)",
    ),
    cue(
        "pay",
        1.5,
        "apple bank bitcoin bitcoinaccepted bitcoinaccount bitcoinbelow bitcoindetails bitcoinhandle "
        "bitcoinid bitcoinis bitcoinlink bitcoinnumber bitcoinon bitcointo bizum bizumaccepted "
        "bizumaccount bizumbelow bizumdetails bizumhandle bizumid bizumis bizumlink bizumnumber "
        "bizumon bizumto btc btcaccepted btcaccount btcbelow btcdetails btchandle btcid btcis btclink "
        "btcnumber btcon btcto cash cashapp cashappaccepted cashappaccount cashappbelow "
        "cashappdetails cashapphandle cashappid cashappis cashapplink cashappnumber cashappon "
        "cashappto gcash gcashaccepted gcashaccount gcashbelow gcashdetails gcashhandle gcashid "
        "gcashis gcashlink gcashnumber gcashon gcashto google gpay gpayaccepted gpayaccount gpaybelow "
        "gpaydetails gpayhandle gpayid gpayis gpaylink gpaynumber gpayon gpayto iban ibanaccepted "
        "ibanaccount ibanbelow ibandetails ibanhandle ibanid ibanis ibanlink ibannumber ibanon ibanto "
        "interac interacaccepted interacaccount interacbelow interacdetails interachandle interacid "
        "interacis interaclink interacnumber interacon interacto ko kofi kofiaccepted kofiaccount "
        "kofibelow kofidetails kofihandle kofiid kofiis kofilink kofinumber kofion kofito monzo "
        "monzoaccepted monzoaccount monzobelow monzodetails monzohandle monzoid monzois monzolink "
        "monzonumber monzoon monzoto mpesa mpesaaccepted mpesaaccount mpesabelow mpesadetails "
        "mpesahandle mpesaid mpesais mpesalink mpesanumber mpesaon mpesato pay payid payidaccepted "
        "payidaccount payidbelow payiddetails payidhandle payidid payidis payidlink payidnumber "
        "payidon payidto paypal paypalaccepted paypalaccount paypalbelow paypaldetails paypalhandle "
        "paypalid paypalis paypallink paypalnumber paypalon paypalto paytm paytmaccepted paytmaccount "
        "paytmbelow paytmdetails paytmhandle paytmid paytmis paytmlink paytmnumber paytmon paytmto "
        "pesa pesaaccepted pesaaccount pesabelow pesadetails pesahandle pesaid pesais pesalink "
        "pesanumber pesaon pesato phone phonepe phonepeaccepted phonepeaccount phonepebelow "
        "phonepedetails phonepehandle phonepeid phonepeis phonepelink phonepenumber phonepeon "
        "phonepeto revolut revolutaccepted revolutaccount revolutbelow revolutdetails revoluthandle "
        "revolutid revolutis revolutlink revolutnumber revoluton revolutto sort upi upiaccepted "
        "upiaccount upibelow upidetails upihandle upiid upiis upilink upinumber upion upito venmo "
        "venmoaccepted venmoaccount venmobelow venmodetails venmohandle venmoid venmois venmolink "
        "venmonumber venmoon venmoto wire wireaccepted wireaccount wirebelow wiredetails wirehandle "
        "wireid wireis wirelink wirenumber wireon wireto zelle zelleaccepted zelleaccount zellebelow "
        "zelledetails zellehandle zelleid zelleis zellelink zellenumber zelleon zelleto £ | apple "
        "bank bitcoin bizum btc cash cashapp gcash google gpay iban interac ko kofi monzo mpesa pay "
        "payid paypal paytm pesa phone phonepe revolut sort through upi venmo via wire zelle",
        rf"{PAYS} ?(?::|is|=|@\w+|\$\w+|id|details|link|account|number|on my|handle|below|to|accepted)",
        rf"(?:my|our|via|by|through|to) {PAYS}",
    ),
    cue(
        "wish",
        2,
        "amazon wish wishlist",
        r"(?:amazon|my|our|his|her) wish ?-?list",
    ),
    cue(
        "wish",
        3,
        "wish wishlist wishlistangel wishlistanything wishlistappreciated wishlistbuy wishlistfeel "
        "wishlistgenerous wishlistgift wishlisthave wishlisthint wishlistif wishlistin wishlistkind "
        "wishlistlink wishliston wishlisttreat | buy get gift list send treat wish wishlist",
        r"wish ?-?list[^.!?]{0,80}(?:angel|hint|buy|if any|kind|feel like|generous|treat|anything|gift"
        r"|appreciated|have a look|in my|on my|link)",
        r"(?:buy|get|treat|gift|send) (?:me |us )?[^.!?]{0,30}wish ?-?list",
    ),
    cue(
        "pay",
        1.5,
        "bank cash cashapp gpay paypal revolut upi venmo via zelle",
        r"bank (?:details|account|transfer)|(?:cash ?app|zelle|venmo|paypal|gpay|upi|revolut) (?:or|and"
        r"|works|fine|ok|preferred)|via (?:paypal|venmo|cash ?app|revolut|zelle|bank)|(?:or|by) (?:zelle"
        r"|venmo|paypal|cash ?app)",
    ),
    cue(
        "need",
        1.5,
        "# around dad father kind least mom mother mum needing needs require single £",
        r"(?:need|needs|needing|require) (?:about |at least |just |around )?(?:[£$€₹] ?\d[\d,.]*|\d+ "
        r"?(?:dollars|pounds|quid|euros?|rupees|bucks))|kind (?:people|soul|souls|person|heart\w*)"
        r"|(?:single )?(?:mum|mom|mother|dad|father) of (?:\d|two|three|four|five)",
    ),
    cue(
        "site",
        3,
        "buy ko kofi spendenaktion",
        r"buy me a (?:coffee|pint|beer|tea)|ko-?fi\.com|spendenaktion",
    ),
    cue(
        "wish",
        3,
        "adopt amazon birthday christmas wish",
        r"(?:amazon|wish|christmas|birthday) (?:wish )?list[^.!?]{0,60}(?:generous|if any|feel|kind|adopt"
        r"|small|anything|spare|help|buy)|adopt (?:my|our|a) (?:\w+ )?(?:wish ?list|family|list|child)",
    ),
    cue(
        "pay",
        3,
        "buy electric food gas groceries hot meal order pay send shopping takeaway text top week's weeks",
        r"text [a-z0-9]{3,12} to \d{5}[^.!?]{0,40}(?:give|donate|[£$€]|fiver|tenner|pounds)|(?:get|buy"
        r"|order|send|pay) (?:me|us) (?:a |some |for a )?(?:food shop|groceries|takeaway|shopping|week'?s "
        r"shop|meal|hot meal|electric|gas)|top up my (?:meter|phone|gas|electric)",
    ),
    cue(
        "pay",
        2,
        "bizum cash cashapp gpay paypal revolut venmo zelle",
        r"my (?:venmo|paypal|cash ?app|revolut|zelle|bizum|gpay)",
    ),
)
