"""Cures by post: what is claimed, who heals, who testifies."""

from forum.rules.engine.detectors.promotion.words import ILLS
from forum.rules.engine.weighing import cue

CURES = (
    cue(
        "claim",
        1.5,
        "cured cure cures heal healed heals restored reverse reverses reversed removed remove wiped gone "
        "disappear disappeared "
        "vanished permanently permanent success miracle walk testimony eliminate eliminates fixed lose",
        rf"(?:cured?|cures|heal(?:ed|s)?|restored?s?|reversed?s?|removed?s?|wiped?s?|eliminate[sd]?"
        rf"|flush(?:ed|es)?|kill(?:ed|s)?|lose) (?:off |out |away |of )?"
        rf"(?:me|us|you|my|all|the|your|his|her|people|many)?(?: (?:of|from))? ?(?:\w+ )?{ILLS}",
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
        "herbal herb herbs herbalist root roots spiritual traditional native spell baba prophet pastor "
        "apostle priest priestess papa "
        "mama mother chief sheikh shaman guru healer holy anointing ayurvedic doctor dr",
        r"(?:herbal|herbs?|roots?|spiritual|traditional|native|spell|ayurvedic|natural|great|powerful)"
        r" (?:and herbs? |& herbs? )?(?:man|woman|doctor|dr|healer|herbs?|medicines?|remed(?:y|ies)"
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
        "testify testifying testimony testimonies thanks bless grateful thankful god until met introduced "
        "glory happiness share sharing blessed",
        r"testify(?:ing)?|testimon(?:y|ies|ial)|all thanks (?:to|be|goes)|(?:big |many |special )thanks to "
        r"(?:dr|doctor|baba|mother|prophet|the great)",
        r"(?:god|lord) (?:will )?bless (?:the day|him|her|you dr|dr)|to god be the glory|i(?:'m| am) (?:so "
        r"|very |forever )?(?:grateful|thankful|indebted) to (?:dr|doctor|baba|mother|him|her|this)",
        r"(?:until|till|then|when|before) i (?:met|found|came across|was introduced|contacted|discovered"
        r"|heard about)|introduced me to|i came across (?:a|the|this|dr)",
        r"share (?:my|this) (?:testimony|great|good)|hello (?:dear )?(?:members|everyone|friends|all)",
    ),
    cue(
        "crowd",
        1.5,
        "happy customers satisfied thousands testimonials reviews results guaranteed certified approved "
        "clinically success rated trusted",
        r"(?:happy|satisfied|many|our|thousands of|\d+ ?(?:k|000)?\+?) (?:happy |satisfied )?(?:customers?"
        r"|clients?|buyers|users)|(?:five|5)[- ]star (?:reviews?|rated)|results (?:are )?guaranteed"
        r"|guaranteed results|100% (?:natural|effective|guaranteed|safe|organic|pure)",
        r"(?:only one|fda|ce|doctor|clinically|lab|iso) (?:certified|approved|recommended|proven|tested)"
        r"|proven (?:results|formula|method)|\d{2}% success|success rate|see the before and after",
    ),
)
