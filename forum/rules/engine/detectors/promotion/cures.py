"""Cures by post: what is claimed, who heals, who testifies."""

from forum.rules.engine.detectors.promotion.words import ILLS
from forum.rules.engine.weighing import cue

CURES = (
    cue(
        "claim",
        1.5,
        rf"(?:cured?|cures|heal(?:ed|s)?|restored?s?|reversed?s?|removed?s?|wiped?s?|eliminate[sd]?"
        rf"|flush(?:ed|es)?|kill(?:ed|s)?|lose) (?:off |out |away |of )?(?:me|us|you|my|all|the|your|his"
        rf"|her|people|many)?(?: (?:of|from))? ?(?:\w+ )?{ILLS}",
        r"(?:cured|healed|restored) (?:me|us|him|her|completely|in|within|by|after|totally|permanently)",
        rf"{ILLS} (?:\w+ ){{0,2}}(?:gone|disappear(?:ed|s)?|vanished|cured|reversed|healed)",
        r"(?:permanent|natural|total|complete|herbal|final|100%) cure|success rate|success stories|cure "
        r"for (?:ms|all|any|this|your)",
        r"miracle (?:\w+ )?(?:drops|oil|cure|powder|tea|water|root|herbs?|pills?|product|supplement|juice"
        r"|tonic|man|worker|cream)",
        r"(?:stood? up from (?:bed|my)|walk(?:ing|ed)? again|threw away my (?:cane|stick|wheelchair)|left "
        r"my wheelchair|free from (?:ms|the disease|pain))",
    ),
    cue(
        "healer",
        1.5,
        r"(?:herbal|herbs?|roots?|spiritual|traditional|native|spell|ayurvedic|natural|great|powerful) "
        r"(?:and herbs? |& herbs? )?(?:man|woman|doctor|dr|healer|herbs?|medicines?|remed(?:y|ies)"
        r"|cent(?:re|er)|home|mixture|formula|treatment|caster|cure|product|supplement|therapy"
        r"|practitioner)",
        r"(?:baba|prophet|prophetess|apostle|sheikh|shaman|healer|herbalist|priestess) (?!who|and|has|for"
        r"|the|was|had|that|with)[a-z]{3,}|(?:mother|mama|papa|pastor|chief|guru|priest) [a-z]+(?:'s)? "
        r"(?:herbs?|herbal|cent(?:re|er)|healing|holy|oil|temple)",
        r"herbalist|roots? (?:and|&) herbs?|holy (?:spring|water|oil)|anointing oil|dr\.? [a-z]+(?: "
        r"[a-z]+)? (?:herbal|herbs?|the herbal)",
    ),
    cue(
        "testimony",
        1.5,
        r"testify(?:ing)?|testimon(?:y|ies|ial)|all thanks (?:to|be|goes)|(?:big |many |special )thanks to "
        r"(?:dr|doctor|baba|mother|prophet|the great)",
        r"(?:god|lord) (?:will )?bless (?:the day|him|her|you dr|dr)|to god be the glory|i(?:'m| am) (?:so "
        r"|very |forever )?(?:grateful|thankful|indebted) to (?:dr|doctor|baba|mother|him|her|this)",
        r"(?:until|till) i (?:met|found|came across|was introduced|contacted|discovered|heard about)"
        r"|(?:then|when|before) i (?:met|came across|was introduced to|contacted|discovered) (?:dr|doctor"
        r"|this|a|the|him|her|papa|baba)|introduced me to|i came across (?:a|the|this|dr)",
        r"share (?:my|this) (?:testimony|great|good)|hello (?:dear )?(?:members|everyone|friends|all)",
    ),
    cue(
        "crowd",
        1.5,
        r"(?:happy|satisfied|many|our|thousands of|\d+ ?(?:k|000)?\+?) (?:happy |satisfied )?(?:customers?"
        r"|clients?|buyers|users)|(?:five|5)[- ]star (?:reviews?|rated)|results (?:are )?guaranteed"
        r"|guaranteed results|100% (?:natural|effective|guaranteed|safe|organic|pure)",
        r"(?:only one|fda|ce|doctor|clinically|lab|iso) (?:certified|approved|recommended|proven|tested)"
        r"|proven (?:results|formula|method)|\d{2}% success|success rate|see the before and after",
    ),
    cue(
        "claim",
        1.5,
        r"(?:my|his|her) (?:eyesight|sight|legs?|walking|memory|strength|balance|energy|speech|hands?) "
        r"(?:came|is|are|has come|have come|was) (?:fully |completely )?(?:back|restored|healed|normal)"
        r"|(?:gives?|complete|total|permanent|guaranteed) (?:\w+ )?(?:cure|healing|recovery|relief)|(?:no "
        r"more|stopped|bye bye|goodbye) (?:tremors?|fatigue|spasms?|pain|relapses?|symptoms)|fed up (?:of"
        r"|with) (?:fatigue|pain|brain fog|spasms|being tired|your)|(?:all[- ]day|boundless|more) energy"
        r"|healing (?:ms|your)|(?:cured|healed) (?:my |his |her |a |our )?(?:\w+ ){1,2}(?:of|from)|(?:he"
        r"|she|they|it) can (?:do|heal|cure|fix|help) (?:yours|you|u)(?: too)?",
    ),
    cue(
        "healer",
        1.5,
        r"(?:thanks to|met|contacted|found|to|by|from|called|reach|is) (?:papa|mama|baba|dr\.?|doctor"
        r"|prophet|chief|priest|mother|pastor) [a-z]{3,}|(?:ayurvedic|unani|homeopath(?:ic|y|s)?|herbal"
        r"|wellness"
        r"|stem[- ]cells?|natural) (?:\w+ )?(?:cent(?:re|er)|clinic|doctor|treatment|therapy|medicine"
        r"|hospital|cure)|stem[- ]cells? (?:therapy|treatment|transplant)? ?in|(?:delhi|cancun|cancún"
        r"|tijuana|panama|istanbul|bangkok|mumbai|chennai|kiev|kyiv|mexico) (?:clinic|hospital|cent(?:re"
        r"|er))",
    ),
    cue(
        "claim",
        1,
        r"magic (?:cream|pills?|drops|mat|oil|powder|tea|potion|mushrooms?|formula|ingredient)|changed my "
        r"life|i (?:beat|cured|healed|reversed|defeated) (?:my |the )?(?:ms|illness|fatigue|disease)"
        r"|secret (?:doctors|big pharma|they|to)|what doctors (?:don't|won't)",
    ),
    cue(
        "claim",
        1.5,
        r"100 ?% (?:results?|cure|success|recovery|healing)|(?:cured|healed|treated) (?:my |his |her |our "
        r")?\w+'s (?:ms|multiple sclerosis|cancer|disease|illness|condition)|(?:treated|healed|cured) "
        r"(?:me|him|her|us) with|(?:my |the )?(?:scan|mri|lesions) (?:is|are|came back|was) (?:now "
        r")?(?:clear|gone|clean)|only (?:leaves|herbs|roots|food|water|prayer)",
    ),
    cue(
        "healer",
        1.5,
        r"chief (?!taster|exec|nurse|of|cook|medical|among|reason|complaint|whip|suspect"
        r"|pharmacist)[a-z]{3,} (?:cured|healed|treated|helped|can|gave)|with (?:\w+ )?(?:herbs|roots"
        r"|leaves|potions?)|(?:hope|wellness|cure|healing) (?:hospital|clinic|cent(?:re|er)) in",
    ),
)
