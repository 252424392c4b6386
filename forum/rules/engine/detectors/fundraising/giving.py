"""Appeals to give: pages, payments, pleas."""

from forum.rules.engine.detectors.fundraising.words import AID, COIN, PAYS, SITE, SUM
from forum.rules.engine.weighing import cue

GIVING = (
    cue(
        "site",
        3,
        "38degrees avaaz betterplace buymeacoffee cash change chuffed crowdfunder donorbox fundly "
        "fundrazr givealittle givesendgo gofund gofundme gogetfunding idonate impactguru indiegogo "
        "justgiving ketto kickstarter ko leetchi localgiving milaap patreon paypal spotfund venmo "
        "wonderful",
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
        "spotfund started through via wonderful",
        rf"(?:my|our|his|her|their|a|an|the|this|set up|started|opened|through|via|on|for|'s) (?:\w+ )?{SITE}"
        r"(?: (?:page|link|appeal|campaign|account|ouverte))?",
        rf"{SITE} (?:for|page|link|appeal|campaign|ouverte|is|me|account|me)",
    ),
    cue(
        "pay",
        3,
        "apple bank bitcoin bizum btc bung cash cashapp chuck gcash google gpay iban interac ko kofi "
        "monzo mpesa pay payid paypal paytm pesa phone phonepe ping pop revolut send sort transfer "
        "upi venmo wire zelle",
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
        "revolutid revolutis revolutlink revolutnumber revoluton revolutto sort through upi "
        "upiaccepted upiaccount upibelow upidetails upihandle upiid upiis upilink upinumber upion "
        "upito venmo venmoaccepted venmoaccount venmobelow venmodetails venmohandle venmoid venmois "
        "venmolink venmonumber venmoon venmoto via wire wireaccepted wireaccount wirebelow "
        "wiredetails wirehandle wireid wireis wirelink wirenumber wireon wireto zelle zelleaccepted "
        "zelleaccount zellebelow zelledetails zellehandle zelleid zelleis zellelink zellenumber "
        "zelleon zelleto £",
        rf"{PAYS} ?(?::|is|=|@\w+|\$\w+|id|details|link|account|number|on my|handle|below|to|accepted)",
        rf"(?:my|our|via|by|through|to) {PAYS}",
    ),
    cue(
        "appeal",
        2,
        "angel angelhelp angels angelshelp angelssupport angelsupport anybodyhelp anybodysupport "
        "anyonehelp anyonesupport bit contribution every help kindly kindlyhelp kindlysupport little "
        "needhelp needsupport pleasehelp pleasesupport pls plshelp plssupport plz plzhelp plzsupport "
        "small someonehelp someonesupport support uhelp usupport youhelp yousupport",
        r"(?:please|pls|plz|kindly|can u|can you|could you|someone|anyone|anybody|angels?|i need) ?,? "
        r"?(?:help|support) (?:me|us|my|our|him|her|this|a|with|fund|raise|towards?|get)",
        rf"help (?:me|us|my \w+|our \w+|him|her|them) (?:to )?(?:raise|buy|pay|fund|get (?:a|to|him|her"
        rf"|back)|reach|afford|keep|with (?:the |my |our |his |her )?{AID})",
        r"(?:any|every|all|no) (?:small |little |bit of )?(?:help|support|contribution)(?: (?:at all|is"
        r"|would be|will be|gratefully|much|so|greatly|for|towards|no matter))",
    ),
    cue(
        "appeal",
        2,
        "amount anything chip chippe chipped chipping consider contribute contributing contribution "
        "contributions crowd crowdfund crowdfunded crowdfunding dig donate donating donation "
        "donations each even every gift give giving however kindly matter pls plz sum whip whipround",
        r"(?:every|each) (?:single )?(?:penny|pound|little bit|dollar|euro|cent|quid|bit|rupee|tenner"
        r"|fiver|share) (?:helps|counts|matters|goes|makes|is|will|gets|brings)",
        r"anything (?:helps|at all helps|you can (?:give|spare|do|send)|would help|is appreciated)",
        r"(?:any|no) (?:amount|donations?|contributions?|gift|sum)(?:,| is| are| too| would| will| helps| "
        r"welcome| no matter| however| big or| gratefully| appreciated)",
        r"no matter how small|however small|even (?:a )?(?:£|\$|€|₹)?\d+ (?:helps|would|will|makes)",
        r"(?:chip|chipping|chipped?) in (?:for|to|towards|a|with|if|what|please|and|£|\$|€)",
        r"dig deep|whip[- ]?round|crowd-?fund(?:ing|ed)?|donations? (?:welcome|appreciated|needed|page"
        r"|link|here)",
        r"give (?:what|whatever) (?:you|u|ye) can|give generously|giv(?:e|ing) (?:a|what) little",
        r"(?:please|pls|plz|kindly|can you|could you|consider|consider) (?:\w+ )?(?:donat(?:e|ing)"
        r"|contribut(?:e|ing)|giv(?:e|ing))",
        r"donat(?:e|ing) (?:to|towards|here|now|via|at|through|what|if|even|a|£|\$|€|anything|today"
        r"|whatever)",
        r"contribut(?:e|ing|ions?) (?:to|towards|for|something|what|if)",
    ),
    cue(
        "appeal",
        1.5,
        "am angel ashamed away being body bucks cash collecting collection completely desperate "
        "dollars embarrassed euro even facing few fiver fund fundraiser fundraising hard hate help "
        "hint hoping if kind never pounds quid raise raising short skint soul spare still tenner "
        "there's totally towards trying want £",
        r"(?:trying to|need to|hoping to|want to|help me|we're|i'm|to|are) rais(?:e|ing) (?:money|funds?"
        r"|cash|£|\$|€|₹|\d)",
        r"rais(?:e|ing) (?:money|funds|cash|awareness and (?:money|funds)|£ ?\d|\$ ?\d|€ ?\d)",
        r"(?:my|our|a|this|the|his|her) fund-?raiser|fund-?raising (?:for|page|link|to)",
        r"(?:short of|away from|towards) (?:our|my|the|his|her|a)? ?(?:target|goal|deposit)",
        r"(?:i'm|we're|still|only|just|am|im) (?:about )?[£$€₹] ?\d[\d,]* (?:short|away|off|to go)",
        r"collect(?:ing|ion) (?:money|for|towards|from)",
        r"if (?:any|an|there's an|some) (?:kind )?(?:angel|soul|one|body)|hint,? hint",
        r"(?:a|even a|any|spare) (?:tenner|fiver|few (?:quid|pounds|dollars|bucks|euros?))(?: would| will| "
        r"to (?:help|get|go)| till| if| helps| towards)",
        r"(?:have|got|spare) (?:a few|some|any) (?:dollars|bucks|quid|pounds|euro|cash|spare change)",
        r"(?:hate|embarrassed|ashamed|hard|never thought) (?:to (?:ask|beg|be)|asking|begging|i'd ask)",
        r"(?:completely |totally )?(?:skint|desperate) (?:and|till|til|until|this|for)|facing eviction"
        r"|being evicted",
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
        "buy get gift list send treat wish wishlist wishlistangel wishlistanything "
        "wishlistappreciated wishlistbuy wishlistfeel wishlistgenerous wishlistgift wishlisthave "
        "wishlisthint wishlistif wishlistin wishlistkind wishlistlink wishliston wishlisttreat",
        r"wish ?-?list[^.!?]{0,80}(?:angel|hint|buy|if any|kind|feel like|generous|treat|anything|gift"
        r"|appreciated|have a look|in my|on my|link)",
        r"(?:buy|get|treat|gift|send) (?:me |us )?[^.!?]{0,30}wish ?-?list",
    ),
    cue(
        "pool",
        3,
        "# bucks cash chip chipdollar chipeuro chipfiver chipin chippound chipquid chips chipsdollar "
        "chipseuro chipsfiver chipsin chipspound chipsquid chipstenner chiptenner couple dollar "
        "dollars donate donated donateddollar donatedeuro donatedfiver donatedin donatedollar "
        "donatedpound donatedquid donatedtenner donateeuro donatefiver donatein donatepound "
        "donatequid donates donatesdollar donateseuro donatesfiver donatesin donatespound donatesquid "
        "donatestenner donatetenner each euro euros everybody everyone few fiver gave gavedollar "
        "gaveeuro gavefiver gavein gavepound gavequid gavetenner give givedollar giveeuro givefiver "
        "givein givepound givequid gives givesdollar giveseuro givesfiver givesin givespound "
        "givesquid givestenner givetenner grand money pound pounds put putdollar puteuro putfiver "
        "putin putpound putquid puts putsdollar putseuro putsfiver putsin putspound putsquid "
        "putstenner puttenner quid rupees send senddollar sendeuro sendfiver sendin sendpound "
        "sendquid sends sendsdollar sendseuro sendsfiver sendsin sendspound sendsquid sendstenner "
        "sendtenner sent sentdollar senteuro sentfiver sentin sentpound sentquid senttenner spare "
        "tenner threw threwdollar threweuro threwfiver threwin threwpound threwquid threwtenner throw "
        "throwdollar throweuro throwfiver throwin throwpound throwquid throws throwsdollar throwseuro "
        "throwsfiver throwsin throwspound throwsquid throwstenner throwtenner £",
        rf"(?:{SUM}|{COIN}) (?:each|apiece|a head|from everyone)[^.!?]{{0,25}} (?:we'll|we can|we could"
        rf"|i'll|to|for|and|gets?|buys?)"
        r" (?:buy|get|send|have|order|we'll|we can|her|him|them|a|the|flowers)",
        r"if (?:everyone|everybody|we all|each of us|all of you|each of you) (?:\w+ )?(?:gives?|gave"
        r"|sends?|sent|chips?|puts?|put|donates?|donated|throws?|threw)[^.!?]{0,30}(?:in|[£$€₹]|\d|quid"
        r"|pound|dollar|euro|tenner|fiver)",
    ),
    cue(
        "appeal",
        2,
        "# able about am anything assist being bless can't cannot cant chipped collecting couple "
        "dollar donated donation donations each euro facing few financial fiver gave getting give "
        "gives goal gratefully help hit kindly mean means money pls pound put quid save send sent "
        "still target tenner unable would £",
        r"anything (?:you|u|ye|at all) (?:can|could)? ?(?:spare|give|afford|send|manage)|would mean the "
        r"world|means? (?:the world|a lot|everything)|if (?:\w+ ){1,3}(?:of (?:you|us|ye) )?(?:each "
        r")?(?:gave|give|gives|sent|send|donated|chipped|put in)|(?:any )?donations? (?:for|to|towards"
        r"|gratefully|received|via|at|here|are|would|can)|gratefully (?:received|accepted|appreciated)",
        r"help (?:me|us) (?:with|by giving) (?:whatever|anything|money|some|a little|cash|funds|the rent"
        r"|what)|(?:please|pls|kindly) (?:help|assist|save|bless)|not able to afford|(?:can'?t|cannot"
        r"|unable to) (?:afford|pay for) (?:\w+ ){0,3}(?:injections?|medicine|treatment|insulin"
        r"|M+)[^.!?]{0,40}help|(?:about to be|being|getting|facing) evict\w+|with money|financial (?:help"
        r"|support|assistance)",
        r"(?:i'?m|we'?re|we are|i am|am|are) (?:still |about |only |just )?(?:[£$€₹] ?\d[\d,]*|\d+ "
        r"?(?:quid|pounds|dollars|euros?)) (?:off|short|away|from|shy)|collecting (?:for|money|towards"
        r"|some|a bit)|(?:fiver|tenner|pound|quid|euro|dollar|couple of quid|few quid) from (?:each|every"
        r"|everyone|all|any|you)|would do it|need to hit [£$€]|(?:target|goal) (?:is|of) [£$€]",
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
        "appeal",
        2,
        "# another anything around behind bob bucks couple desperately dollars donate euro euros few "
        "find needing needs pennies pounds quid rupees short still urgently £",
        r"(?:still |desperately |urgently )?(?:need|needs|needing) (?:about |around |another |to find "
        r")?(?:[£$€]? ?\d+k|[£$€₹] ?\d[\d,]+)|(?:few|couple of|any) (?:bob|quid|pennies|dollars|euros?"
        r"|pounds|rupees|bucks) (?:to spare|spare|going|you could|would)|(?:^|[.!?] )donate|anything at "
        r"all|short on (?:rent|money|cash|funds|bills)|short (?:of )?(?:for|on) (?:the |my )?rent|behind "
        r"(?:on|with) (?:the |my )?(?:rent|bills)",
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
