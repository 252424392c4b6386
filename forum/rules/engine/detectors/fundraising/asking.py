"""Loans, sponsors, petitions, raffles; what is needed, and collections in other languages."""

from forum.rules.engine.detectors.fundraising.words import AID, COIN, SUM
from forum.rules.engine.weighing import cue

ASKING = (
    cue(
        "loan",
        3,
        "front kind lend loan somebody spot sub | front lend loan spot sub | borrow | apply cheap "
        "give little loan loans looking offer offering payday personal quick seeking short small "
        "urgent | credit loan loans | tide",
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
        "ill pay promise swear",
        r"(?:i'll|ill|i will|i swear|will|can|swear i'll|and i'd|promise to) (?:\w+ ){0,2}pay (?:you |u "
        r"|it |ye |every penny )?back",
    ),
    cue(
        "page",
        1.5,
        "donation fundraising giving sponsorship | details info link number page paypal | details dm "
        "inbox message pm text | pls search share | link",
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
        "aidez aiutatemi ayudadme ayudadmea ayudadmebizum ayudadmecomprar ayudadmepagar ayudadmepara "
        "ayudame ayudamea ayudamebizum ayudamecomprar ayudamepagar ayudamepara ayuden ayudena "
        "ayudenbizum ayudencomprar ayudenme ayudenmea ayudenmebizum ayudenmecomprar ayudenmepagar "
        "ayudenmepara ayudenpagar ayudenpara bitte bitteleihen bittepetition bittespende bittespenden "
        "bittespendet cagnotte colecta colectaa colectabizum colectacomprar colectapagar colectapara "
        "danke dankeleihen dankepetition dankespende dankespenden dankespendet donacione donacionea "
        "donacionebizum donacionecomprar donacionepagar donacionepara donaciones donacionesa "
        "donacionesbizum donacionescomprar donacionespagar donacionespara donad donada donadbizum "
        "donadcomprar donadpagar donadpara doneer faites firma firmad firmadpeticion firmapeticion "
        "firmen firmenpeticion helft helftleihen helftpetition helftspende helftspenden helftspendet "
        "jede jedeleihen jedepetition jeder jederleihen jederpetition jederspende jederspenden "
        "jederspendet jedespende jedespenden jedespendet kann kannleihen kannpetition kannspende "
        "kannspenden kannspendet könnt könnte könntleihen könntpetition könntspende könntspenden "
        "könntspendet prestame prestameeuro prestameeuros prestarme prestarmeeuro prestarmeeuros "
        "presteme prestemeeuro prestemeeuros preter pretereuro pretereuros pretez pretezeuro "
        "pretezeuros sammeln sammle signez signezpetition spendenaktion spendenaufruf spendenkonto "
        "spendenlink une unterschreibt unterschreibtpetition unterstützt unterstütztleihen "
        "unterstütztpetition unterstütztspende unterstütztspenden unterstütztspendet vos vostr vostre",
        r"(?:bitte|jeder|jede|kann|könnt|helft|unterstützt|danke)[^.!?]{0,40}(?:spendet|spenden|spende"
        r"|petition|leihen)",
        r"spenden(?:link|konto|aktion|aufruf)|(?:sammle|sammeln) (?:geld|spenden|für)",
        r"cagnotte[^.!?]{0,40}|aidez[- ](?:moi|nous)[^.!?]{0,30}(?:payer|financer|acheter|à)|faites un don"
        r"|vos dons",
        r"signez[^.!?]{0,30}petition|unterschreibt[^.!?]{0,30}petition|firm(?:en|ad|a)[^.!?]{0,30}peticion",
        r"(?:donaciones?|donad|ayud(?:enme|ame|adme|en)|colecta)[^.!?]{0,40}(?:para|pagar|comprar|bizum|a)",
        r"doneer[^.!?]{0,30}|aiutatemi[^.!?]{0,40}|(?:une|vostre?) donazion[ei]|unterstützt (?:mich|uns"
        r"|meine|unsere)",
        r"(?:kann|könnte) (?:mir )?(?:jemand|wer)[^.!?]{0,20} leihen|(?:pret(?:er|ez)|prest(?:ame|eme"
        r"|arme))[^.!?]{0,30}euros?",
    ),
    cue(
        "aid",
        1,
        "adaptation adaptations afford assistance bed bill bills boiler buy car cost costs cover "
        "electric flight flights food fund funeral gas groceries heating hoist hsct injection "
        "injections lift medication medicine medicines meds operation pay powerchair ramp ramps rent "
        "rollator scooter stairlift stem surgery therapy toward towards treatment van walker wet "
        "wetroom wheelchair",
        rf"(?:for|towards|toward|pay|fund|afford|buy|get|cover|my|our|the) (?:\w+ ){{0,2}}{AID}",
    ),
    cue(
        "money",
        1,
        "# bucks dollars few fiver quid tenner £",
        r"[£$€₹] ?\d[\d,.]*|\d+ (?:pounds|quid|dollars|bucks|euros?|rupees)|(?:a|few) (?:tenner|fiver|quid"
        r"|bucks|dollars)",
    ),
    cue(
        "share",
        1,
        "pass share spread",
        r"pass it on|share (?:it|this|widely|far)|please share|spread the word",
    ),
    cue(
        "loan",
        3,
        "bad credit front give lend loan loans spot sub",
        r"(?:spot|lend|sub|loan|front|give) me (?:a |an |about |like )?(?:\w+ )?(?:quid|bucks|dollars"
        r"|pounds?|euros?|tenner|fiver|hundred|[£$€] ?\d+)|loans? (?:for (?:people|anyone|all|bad)|with "
        r"(?:bad|no)|available|approved|at \d)|bad credit|no credit checks?",
    ),
    cue(
        "foreign",
        3,
        "avons besoin brauche brauchen donativo donativos necesito spendenaktion unterstutzt",
        r"spendenaktion|unterstutzt (?:mich|uns|meine|unsere)|(?:brauche|brauchen) (?:dringend )?geld"
        r"|(?:besoin|avons besoin) d'argent|necesito (?:dinero|ayuda (?:economica|para pagar))|donativos?",
    ),
    cue(
        "pool",
        3,
        "# chip fiver give put send tenner throw £",
        r"(?:[£$€]? ?\d+ ?(?:pounds?|quid|euros?|dollars?)?|fiver|tenner) each[^.!?]{0,30}(?:and we|we can"
        r"|we could|we'd|would|to get|for)|if (?:we|you|u|ye) all (?:put|chip|throw|give|send)",
    ),
    cue(
        "aid",
        1,
        "bathroom bed boiler car chair cooker fridge hoist house needs powerchair roof scooter van "
        "washing wheelchair",
        r"(?:my|our|his|her) (?:chair|scooter|car|boiler|van|hoist|wheelchair|powerchair|bed|bathroom"
        r"|house|roof|cooker|fridge|washing machine) (?:needs|has died|is broken|died|broke|packed)|needs "
        r"a new",
    ),
    cue(
        "loan",
        1.5,
        "promise til till until",
        r"(?:til|till|until) (?:mon|tues?|wednes|thurs?|fri|satur|sun)?(?:day|payday|pay day|the \d+)"
        r"|promise(?:$|[.! ])",
    ),
)
