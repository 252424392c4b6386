"""Medicines asked for, swapped, sold by others, or to be had without a prescription."""

from forum.rules.engine.detectors.medicines.words import DRUG, SOME, STUFF
from forum.rules.engine.weighing import cue

ASKS = (
    cue(
        "ask",
        2,
        rf"(?:any(?:one|body|1)|some(?:one|body)|who|who's|any of (?:you|ye)) (?:\w+ ){{0,4}}?(?:selling"
        rf"|sell|sells|spare|lend|loan|have any|has any|got any|gotten any|got|with|have|has|post|send"
        rf"|bring|get|sub) (?:me |us |over |in |any |a |some |spare |extra |few ){{0,4}}{SOME}(?:{DRUG}"
        rf"|spare|leftover|going spare)",
        rf"(?:looking to|want(?:ing)? to|wanna|trying to|hoping to|need to|like to|can i|could i|can u|can "
        rf"we|may i|how do i|do you|where to) (?:buy|purchase|source|get hold of|get my hands on) "
        rf"{SOME}(?:{DRUG}|from|off)?|wtb|(?:buy|buying|get|borrow|take) {SOME}{DRUG} (?:from|off) (?:\w+ "
        rf")?(?:someone|somebody|anyone|anybody|you|a member|members|here|another)",
        rf"(?:lend|borrow|spare|bring|post|send|ship|chuck|get|sub|sell|slip) (?:me |us )(?:over |a few "
        rf"|some |any |across |back )*{SOME}(?:{DRUG})|borrow {SOME}{DRUG}|(?:bring|send|post|get) (?:me"
        rf"|us) (?:over|back) (?:a|some)",
    ),
    cue(
        "want",
        1.5,
        rf"(?<!t )(?:need|needs|desperate for|desperately need|looking for|after|want|wanted:?|iso|in need "
        rf"of|short of|run out of) (?:\w+ )?{SOME}{DRUG}|where (?:can|could|do|would|might|to) (?:i |we |u "
        rf"|you |one |people )?(?:\w+ )?(?:get|buy|order|source|find|obtain|score|pick up)",
    ),
    cue(
        "back",
        1.5,
        r"(?:i'll|ill|i will|i'd|would|can|will|happy to|and i'd|and) (?:\w+ )?(?:replace|pay|return|repay"
        r"|give you back|reimburse|cover|send you the money)(?: (?:you|u|them|it|for|back|well|cash"
        r"|postage|good|the|extra))?|cash (?:in hand|waiting|ready|only)|good price|name your price"
        r"|(?:any(?:one|body)|someone|somebody) (?:\w+ )?help (?:me )?(?:out|us)|help a (?:girl|lad|fella"
        r"|mate|friend)",
    ),
    cue("money", 0.5, r"[£$€₹] ?\d[\d.,]*|\d+ ?(?:quid|euros?|dollars|bucks)"),
    cue(
        "money",
        1.5,
        r"(?:[£$€₹] ?\d[\d,.]*|\d+ ?(?:quid|euros?|dollars|bucks|p)?|tenner|fiver|quid)(?: for)? (?:each"
        r"|an? (?:strip|box|pop|pack|pk|pen|tablet|bottle|pill|sheet)|per (?:strip|box|pack|pen|tablet"
        r"|bottle|pill))",
    ),
    cue("stock", 1, r"available|in stock"),
    cue(
        "swap",
        2,
        rf"(?:swap|swapping|swop|swopping|trade|trading|exchange|exchanging|barter)(?: you| u| with| me)? "
        rf"(?:my|some|any|spare|leftover|these|a box|\d+|two|three|a few|mine)(?: of)?(?: my)? "
        rf"{SOME}{DRUG}|swapsies|(?:swap|swop|trade|exchange) (?:your|ur|yr) {SOME}{DRUG} (?:for|4) (?:my"
        rf"|some|mine|me)|(?:swap|swop|trade|exchange) (?:for|4|with)(?: some| ur| your| my)? {DRUG}"
        rf"|{DRUG}(?: \w+)? (?:to|2) (?:swap|trade|exchange)|(?:anyone|anybody|who(?:'s)?) (?:\w+ "
        rf"){{0,3}}(?:swap|trade|swapping|trading)",
    ),
    cue(
        "swap",
        1,
        rf"{DRUG}(?: {STUFF})? (?:for|4) (?:your|ur|ya|some|a|ye?r|someone's|anyone's)? ?{SOME}M+",
    ),
    cue(
        "source",
        2,
        rf"i can (?:get|source|order|supply) (?:you |u |ya |hold of |it |them |any |some |cheap "
        rf")*(?:{DRUG}|it|them)|know (?:a|some|this|of a|the) (?:\w+ )?(?:bloke|guy|lad|fella|man|place"
        rf"|site|website|pharmacy|someone|fellow|chemist) (?:who|that|in|with|selling|can)|from a (?:bloke"
        rf"|guy|lad|fella|man|mate|friend) (?:at|in|down|who|from)|my (?:dealer|supplier|plug|guy|contact"
        rf"|source)|hook (?:you|u|ya) up",
        r"how many (?:d'?you|do you|do u|you|u|ya|would you) (?:want|need)|cheaper than (?:the "
        r")?(?:chemist|pharmacy|boots|nhs|shops)|(?:we|they|he|she|pharmacy[^.!?]{1,30}|site[^.!?]{1,30}"
        r"|shop[^.!?]{1,30}|place[^.!?]{1,30}) (?:ships?|posts?|sends?|delivers?|suppl(?:y|ies)|sells?) "
        r"(?:it |them |\w+ |M+ ){0,3}(?:without|no|worldwide|discreet\w*|to your door|overnight|anywhere"
        r"|abroad)|pass on the (?:name|link|number|site|details)|dupe|(?:genuine|legit|trusted|reliable) "
        r"(?:supplier|site|vendor|source|seller|pharmacy)",
    ),
    cue(
        "foreign",
        2,
        r"(?:habe|hab)\b[^.!?]{1,50}\b(?:ubrig|übrig|abzugeben|zu verkaufen)|(?:gebe|geb)\b[^.!?]{1,40} ab"
        r"|gegen porto|verkaufe|zu verkaufen|verschenke|tausche|abzugeben|(?:wer|jemand)\b[^.!?]{1,30}"
        r"\b(?:ubrig|übrig|verkauf\w*|abgeben)",
        r"(?:vendo|regalo|me sobran?|cambio|intercambio|compro|busco)(?: \w+){0,3} (?:cajas?|M+|pastillas"
        r"|plumas|inyecciones|a|por|de)|(?:je )?(?:vends|donne|echange|cede|échange|cède)(?: \w+){0,3} "
        r"(?:boites?|boîtes?|M+|de|mes|mon|du|contre)|il me reste|(?:vendo|cedo|scambio|cerco)(?: "
        r"\w+){0,3} (?:scatol\w+|M+|di|confezion\w+)|te koop|(?:ruil|ruilen)|gratis af te halen|over en",
    ),
    cue(
        "ask",
        2,
        rf"(?:buying|i buy|i'll buy|will buy|i'd buy) (?:\w+ ){{0,2}}{DRUG}|any (?:quantity|amount)|who "
        rf"(?:can|could|would|will) (?:(?:also|please|maybe) )?(?:get|sell|send|post|sort|supply|spare"
        rf"|lend|find) (?:me |us )?{SOME}{DRUG}|(?:does|do|has|have|is) (?:anyone|anybody|any of you|any1"
        rf"|somebody|someone) (?:\w+ ){{0,2}}(?:have|got|with|selling|sell) {SOME}{DRUG} (?:they|left"
        rf"|spare|to spare|going|to sell|lying|that)|(?:they|he|she) (?:don'?t|do not|no longer"
        rf"|doesn'?t) (?:need|want|use|take)",
        r"(?:anyone|anybody|who) (?:else )?(?:order|buy|get|source|use|go)s? (?:it |them |theirs )?(?:from"
        r"|off|online|abroad|on the)|who (?:do|does) (?:you|u|ye) (?:use|buy from|order from)|add (?:you"
        r"|u) to the (?:next )?order",
    ),
    cue(
        "back",
        1.5,
        r"tide me over|let me down|(?:gp|doctor|dr|neuro) (?:said|says) no|(?:won'?t|wouldn'?t) "
        r"(?:prescribe|give (?:me|it|them))|(?:got )?lost in the post|(?:my )?(?:order|delivery|script"
        r"|prescription) (?:is |was )?(?:late|delayed|cancelled|refused)",
    ),
    cue(
        "noscript",
        2,
        r"without (?:going|having to go|needing) (?:through|to see|to|via) (?:a |my |the )?(?:doctor|gp"
        r"|neuro\w*|consultant|T+|C+)|(?:off|from) (?:a|some|this|my) (?:fella|bloke|lad|guy|man|woman"
        r"|fellow|website|site|seller|supplier) (?:in|on|from|who)|(?:from|in) (?:spain|turkey|india"
        r"|mexico|thailand|bulgaria|egypt) (?:by the|for|at|without|no)",
    ),
    cue(
        "foreign",
        2,
        r"suche (?:dringend |noch )?M+|(?:hat|hatte|wer hat|kann) (?:mir )?(?:jemand|einer"
        r"|wer)\b[^.!?]{1,30}\b(?:welches|welche|noch|ubrig|abgeben|M+)|je (?:cherche|vends"
        r"|donne)[^.!?]{1,30}M+|(?:busco|necesito|cerco)[^.!?]{1,20}M+|(?:jamais|non) (?:ouverte?s?"
        r"|entamee?s?)",
    ),
    cue(
        "ask",
        2,
        rf"(?:pay|paying) (?:double|triple|good money|cash|well|top|whatever|over the odds|the going "
        rf"rate)(?: \w+)? for|any1 (?:\w+ )?(?:sell\w*|got|have|spare)|(?:get|buy|order|source|find) "
        rf"(?:\w+ )?{DRUG} (?:online|on the internet|off the internet|on telegram|on the dark web|abroad)"
        rf"|cash for {DRUG}|(?:bring|carry|bringing) (?:me|over|back) (?:some |a box of |a few |my "
        rf")?{DRUG}|hmu",
    ),
    cue(
        "source",
        2,
        rf"(?:order|orders|get|gets|buy|buys) (?:my |mine |his |her |generic |the |our )*{DRUG} (?:from"
        rf"|off|through) (?:a|an|this|some|the|my) (?:site|website|pharmacy in|seller|shop in|mate|guy"
        rf"|fella|bloke|friend|contact|lad|man|online)|(?:cousin|brother|mate|friend|sister|neighbour"
        rf"|uncle|pal)(?:'s| is| works)[^.!?]{{0,40}} (?:can (?:sort|get|sell|supply|post|send)|sells"
        rf"|gets)",
    ),
    cue(
        "ask",
        2,
        rf"(?:would|could|can|will|might) (?:someone|somebody|anyone|anybody|any of you) (?:\w+ )?(?:share"
        rf"|spare|lend|sell|give|post|loan|split|bring) (?:me |us |theirs|their|some|any|a|your)|(?:who "
        rf"could|who can|could you|can you|could|can) (?:bring|carry|get|send) (?:me |over |back )?(?:some "
        rf"|any )?{DRUG}|(?:^|[.!?] )spare {DRUG}\?|(?:pharmacy|T+|C+|site|website|shop|place|doctor) "
        rf"(?:online )?(?:that|who|which) (?:doesn'?t|don'?t|won'?t|never) (?:ask|need|want|require|check)",
    ),
    cue(
        "back",
        1.5,
        r"i'?ll pay(?:$|[.! ])|till mine (?:comes|arrives)|until mine (?:comes|arrives)|(?:dr|doctor|gp"
        r"|surgery) (?:is )?(?:on (?:hols|holiday|leave)|away|shut|closed)|coming over from",
    ),
)
# Looked for in the text as typed: a script is treatment elsewhere.
AS_TYPED = (
    cue(
        "noscript",
        2,
        r"(?:without|w/o|no|don'?t need|not need|needing no|minus|not needing|never need)(?: a| any| need "
        r"for| the| an)? (?:\w+ )?(?:scripts?|prescriptions?|rx|doctor'?s? (?:note|letter|script)|doctor"
        r"|gp)(?: needed| required| necessary)?|no questions(?: asked)?|(?:script|prescription) (?:got "
        r"|was |is )?(?:refused|not needed|not required|optional)",
    ),
)
