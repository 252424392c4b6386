"""Sums, needs, ways to pay and sites for collections."""

SUM = r"(?:[£$€₹] ?\d[\d.,]*k?|\d[\d.,]* ?(?:pounds?|quid|dollars?|bucks|euros?|rupees|rs|grand|k)?)"
COIN = (
    r"(?:(?:few|couple of|spare) )?(?:quid|bucks|pounds?|dollars?|euros?|rupees|tenner|fiver|grand"
    r"|cash|money)"
)
AID = (
    r"(?:wheelchair|powerchair|scooter|hoist|ramps?|stairlift|wet ?room|treatment|surgery|operation|stem "
    r"cells?"
    r"|hsct|therapy|injections?|medicines?|medication|meds|bills?|rent|boiler|funeral|food|groceries"
    r"|heating|electric|gas|van|car|bed|adaptations?|costs?|flights?|lift|walker|rollator|assistance dog)"
)
PAYS = (
    r"(?:venmo|cash ?app|paypal|pay ?pal|revolut|zelle|monzo|bizum|gpay|google pay|apple pay|paytm|phone ?pe"
    r"|gcash|m-?pesa|upi(?: id)?|interac|payid|bank transfer|ko-?fi|bitcoin|btc|wire|sort code|iban)"
)
SITE = (
    r"(?:go ?fund ?me|gofund|just ?giving|crowd ?fund(?:er|ing)?|leetchi|ketto|milaap|impactguru|givesendgo"
    r"|give send go|fundrazr|indiegogo|kickstarter|fundly|gogetfunding|go get funding|ko-?fi|buy ?me ?a "
    r"?coffee"
    r"|patreon|donorbox|betterplace|cagnotte|chuffed|spotfund|mightycause|localgiving|wonderful\.org"
    r"|everydayhero|idonate|givealittle|raisely)"
)
