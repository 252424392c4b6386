"""Loans, sponsors, petitions, raffles; what is needed, and collections in other languages."""

from forum.rules.engine.detectors.fundraising.words import AID, COIN, SUM
from forum.rules.engine.weighing import cue

ASKING = (
    cue(
        "loan",
        3,
        r"(?:any(?:one|body)|some(?:one|body)|you|u|ye|who|kind (?:soul|person)) (?:\w+ ){0,4}(?:lend|loan"
        r"|sub|spot|front) (?:me|us) "
        rf"(?:a |an |some |the |about |like |maybe )*(?:{SUM}|{COIN}|(?:small |little )?(?:loan|hundred"
        rf"|thousand|sum)|until|till|til|to)",
        rf"(?:lend|loan|sub|spot|front) (?:me|us) (?:a |an |some |the |about |like |maybe )*(?:{SUM}"
        rf"|{COIN}|hundred|thousand)",
        rf"borrow (?:a |an |some |about |like )*(?:{SUM}|{COIN}|hundred|thousand) (?:off|from|until|till"
        rf"|til|of|for|to|please)",
        r"(?:need|looking for|after|seeking|get me|give me|offer(?:ing)?|apply for) (?:a |an |your |some "
        r")?(?:small |quick |short[- ]term |personal |cheap |urgent |payday |little )*loans?",
        r"(?:loans?|credit) (?:available|approved|at \d|with no|of up to|for anyone|without)",
        r"tide me over",
    ),
    cue(
        "loan",
        1,
        r"(?:i'll|ill|i will|i swear|will|can|swear i'll|and i'd|promise to) (?:\w+ ){0,2}pay (?:you |u "
        r"|it |ye |every penny )?back",
    ),
    cue(
        "page",
        1.5,
        r"(?:my|our|the) (?:fundraising |sponsorship |donation |giving )(?:page|link)",
        r"(?:link|page|details|paypal|info|number) (?:is |are |'s )?(?:on|in) (?:my |the |our )?(?:profile"
        r"|page|bio|request|comments?|wall)",
        r"details on request|(?:message|dm|pm|inbox|text) me (?:for|if you (?:can|want|would)|to (?:help"
        r"|donate|give))",
        r"please share|pls share|share (?:the link|widely|if you can|it round)|search (?:his|her|my|our"
        r"|the) name",
        r"link (?:below|here|per|by|kommt|ouverte)",
    ),
    cue(
        "foreign",
        3,
        r"(?:bitte|jeder|jede|kann|könnt|helft|unterstützt|danke)\b[^.!?]{0,40}\b(?:spendet|spenden|spende"
        r"|petition|leihen)",
        r"spenden(?:link|konto|aktion|aufruf)|(?:sammle|sammeln) (?:geld|spenden|für)",
        r"cagnotte\b[^.!?]{0,40}|aidez[- ](?:moi|nous)\b[^.!?]{0,30}\b(?:payer|financer|acheter|à)"
        r"|faites un don|vos dons",
        r"signez\b[^.!?]{0,30}\bpetition|unterschreibt\b[^.!?]{0,30}\bpetition"
        r"|firm(?:en|ad|a)\b[^.!?]{0,30}\bpeticion",
        r"(?:donaciones?|donad|ayud(?:enme|ame|adme|en)|colecta)\b[^.!?]{0,40}\b(?:para|pagar|comprar|bizum"
        r"|a)",
        r"doneer\b[^.!?]{0,30}|aiutatemi\b[^.!?]{0,40}|(?:une|vostre?) donazion[ei]|unterstützt (?:mich|uns"
        r"|meine|unsere)",
        r"(?:kann|könnte) (?:mir )?(?:jemand|wer)[^.!?]{0,20} leihen|(?:pret(?:er|ez)|prest(?:ame|eme"
        r"|arme))[^.!?]{0,30}\beuros?",
    ),
    cue(
        "aid",
        1,
        rf"(?:for|towards|toward|pay|fund|afford|buy|get|cover|my|our|the) (?:\w+ ){{0,2}}{AID}",
    ),
    cue(
        "money",
        1,
        r"[£$€₹] ?\d[\d,.]*|\d+ (?:pounds|quid|dollars|bucks|euros?|rupees)|(?:a|few) (?:tenner|fiver|quid"
        r"|bucks|dollars)",
    ),
    cue(
        "share",
        1,
        r"pass it on|share (?:it|this|widely|far)|please share|spread the word",
    ),
    cue(
        "loan",
        3,
        r"(?:spot|lend|sub|loan|front|give) me (?:a |an |about |like )?(?:\w+ )?(?:quid|bucks|dollars"
        r"|pounds?|euros?|tenner|fiver|hundred|[£$€] ?\d+)|loans? (?:for (?:people|anyone|all|bad)|with "
        r"(?:bad|no)|available|approved|at \d)|bad credit|no credit checks?",
    ),
    cue(
        "foreign",
        3,
        r"spendenaktion|unterstutzt (?:mich|uns|meine|unsere)|(?:brauche|brauchen) (?:dringend )?geld"
        r"|(?:besoin|avons besoin) d'argent|necesito (?:dinero|ayuda (?:economica|para pagar))|donativos?",
    ),
    cue(
        "pool",
        3,
        r"(?:[£$€]? ?\d+ ?(?:pounds?|quid|euros?|dollars?)?|fiver|tenner) each\b[^.!?]{0,30}\b(?:and we"
        r"|we can"
        r"|we could|we'd|would|to get|for)|if (?:we|you|u|ye) all (?:put|chip|throw|give|send)",
    ),
    cue(
        "aid",
        1,
        r"(?:my|our|his|her) (?:chair|scooter|car|boiler|van|hoist|wheelchair|powerchair|bed|bathroom"
        r"|house|roof|cooker|fridge|washing machine) (?:needs|has died|is broken|died|broke|packed)|needs "
        r"a new",
    ),
    cue(
        "loan",
        1.5,
        r"(?:til|till|until) (?:mon|tues?|wednes|thurs?|fri|satur|sun)?(?:day|payday|pay day|the \d+)"
        r"|promise(?:$|[.! ])",
    ),
)
