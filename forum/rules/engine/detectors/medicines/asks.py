"""Medicines asked for, swapped, sold by others, or to be had without a prescription."""

from forum.rules.engine.detectors.medicines.words import DRUG, SOME, STUFF
from forum.rules.engine.weighing import cue

ASKS = (
    cue(
        "ask",
        2,
        "selling anyone anybody somebody someone got buy buying wtb spare lend borrow bring post send get "
        "purchase source who help sell replace short loan chuck friend mate",
        rf"(?:any(?:one|body|1)|some(?:one|body)|who|who's|any of (?:you|ye)) (?:\w+ ){{0,4}}?(?:selling"
        rf"|sell|sells|spare|lend|loan|have any|has any|got any|gotten any|got|with|have|has|post|send"
        rf"|bring|get|sub) (?:me |us |over |in |any |a |some |spare |extra |few ){{0,4}}{SOME}(?:{DRUG}"
        rf"|spare|leftover|going spare)",
        rf"(?:looking to|want(?:ing)? to|wanna|trying to|hoping to|need to|like to|can i|could i|can u|can "
        rf"we|may i|how do i|do you|where to) (?:buy|purchase|source|get hold of|get my hands on) "
        rf"{SOME}(?:{DRUG}|from|off)?|wtb|(?:buy|buying|get|borrow|take) {SOME}{DRUG} (?:from|off) "
        rf"(?:\w+ )?(?:someone|somebody|anyone|anybody|you|a member|members|here|another)",
        rf"(?:lend|borrow|spare|bring|post|send|ship|chuck|get|sub|sell|slip) (?:me |us )(?:over |a few "
        rf"|some |any |across |back )*{SOME}(?:{DRUG})|borrow {SOME}{DRUG}|(?:bring|send|post|get) "
        rf"(?:me|us) (?:over|back) (?:a|some)",
    ),
    cue(
        "want",
        1.5,
        "need needs desperate where get after want looking wanted in",
        rf"(?<!t )(?:need|needs|desperate for|desperately need|looking for|after|want|wanted:?|iso|in need "
        rf"of|short of|run out of) (?:\w+ )?{SOME}{DRUG}|where (?:can|could|do|would|might|to) (?:i |we "
        rf"|u |you |one |people )?(?:\w+ )?(?:get|buy|order|source|find|obtain|score|pick up)",
    ),
    cue(
        "back",
        1.5,
        "replace pay cash price paid money help £ good pay back postage local",
        r"(?:i'll|ill|i will|i'd|would|can|will|happy to|and i'd|and) (?:\w+ )?(?:replace|pay|return|repay"
        r"|give you back|reimburse|cover|send you the money)(?: (?:you|u|them|it|for|back|well|cash"
        r"|postage|good|the|extra))?|cash (?:in hand|waiting|ready|only)|good price|name your price"
        r"|(?:any(?:one|body)|someone|somebody) (?:\w+ )?help (?:me )?(?:out|us)|help a (?:girl|lad|fella"
        r"|mate|friend)",
    ),
    cue("money", 0.5, "", r"[£$€₹] ?\d[\d.,]*|\d+ ?(?:quid|euros?|dollars|bucks)"),
    cue(
        "money",
        1.5,
        "each strip box pop pack pen tablet bottle pill pk",
        r"(?:[£$€₹] ?\d[\d,.]*|\d+ ?(?:quid|euros?|dollars|bucks|p)?|tenner|fiver|quid)(?: for)? (?:each"
        r"|an? (?:strip|box|pop|pack|pk|pen|tablet|bottle|pill|sheet)|per (?:strip|box|pack|pen|tablet"
        r"|bottle|pill))",
    ),
    cue("stock", 1, "available stock", r"available|in stock"),
    cue(
        "swap",
        2,
        "swap swaps swapping swapsies swop trade trading exchange swopping barter",
        rf"(?:swap|swapping|swop|swopping|trade|trading|exchange|exchanging|barter)(?: you| u| with| me)? "
        rf"(?:my|some|any|spare|leftover|these|a box|\d+|two|three|a few|mine)(?: of)?(?: my)? "
        rf"{SOME}{DRUG}|swapsies|(?:swap|swop|trade|exchange) (?:your|ur|yr) {SOME}{DRUG} (?:for|4) "
        rf"(?:my|some|mine|me)|(?:swap|swop|trade|exchange) (?:for|4|with)(?: some| ur| your| my)? {DRUG}"
        rf"|{DRUG}(?: \w+)? (?:to|2) (?:swap|trade|exchange)|(?:anyone|anybody|who(?:'s)?) (?:\w+ "
        rf"){{0,3}}(?:swap|trade|swapping|trading)",
    ),
    cue(
        "swap",
        1,
        "for 4",
        rf"{DRUG}(?: {STUFF})? (?:for|4) (?:your|ur|ya|some|a|ye?r|someone's|anyone's)? ?{SOME}M+",
    ),
    cue(
        "source",
        2,
        "get know bloke guy lad fella man dealer supplier plug hook supply vendor cheaper want ships "
        "pharmacy site website link online order genuine dupe discreet contact bulk telegram wickr",
        rf"i can (?:get|source|order|supply) (?:you |u |ya |hold of |it |them |any |some |cheap "
        rf")*(?:{DRUG}|it|them)|know (?:a|some|this|of a|the) (?:\w+ )?(?:bloke|guy|lad|fella|man|place"
        rf"|site|website|pharmacy|someone|fellow|chemist) (?:who|that|in|with|selling|can)|from a (?:bloke"
        rf"|guy|lad|fella|man|mate|friend) (?:at|in|down|who|from)|my (?:dealer|supplier|plug|guy|contact"
        rf"|source)|hook (?:you|u|ya) up",
        r"how many (?:d'?you|do you|do u|you|u|ya|would you) (?:want|need)|cheaper than (?:the "
        r")?(?:chemist|pharmacy|boots|nhs|shops)|(?:we|they|he|she|pharmacy[^.!?]{0,30}|site[^.!?]{0,30}"
        r"|shop[^.!?]{0,30}|place[^.!?]{0,30}) (?:ships?|posts?|sends?|delivers?|suppl(?:y|ies)|sells?) "
        r"(?:it |them |\w+ |M+ ){0,3}(?:without|no|worldwide|discreet\w*|to your door|overnight|anywhere"
        r"|abroad)|pass on the (?:name|link|number|site|details)|dupe|(?:genuine|legit|trusted|reliable) "
        r"(?:supplier|site|vendor|source|seller|pharmacy)",
    ),
    cue(
        "foreign",
        2,
        "übrig ubrig abzugeben verkaufe verkaufen tausche tauschen verschenke gebe porto suche vendo vende "
        "regalo cambio sobran sobra busco compro intercambio vends donne "
        "échange echange cède cede cherche reste cedo scambio cerco koop ruil ruilen aangeboden gratis habe",
        r"(?:habe|hab)[^.!?]{0,50}(?:ubrig|übrig|abzugeben|zu verkaufen)|(?:gebe|geb)[^.!?]{0,40} ab|gegen "
        r"porto|verkaufe|zu verkaufen|verschenke|tausche|abzugeben|(?:wer|jemand)[^.!?]{0,30}(?:ubrig"
        r"|übrig|verkauf\w*|abgeben)",
        r"(?:vendo|regalo|me sobran?|cambio|intercambio|compro|busco)(?: \w+){0,3} (?:cajas?|M+|pastillas"
        r"|plumas|inyecciones|a|por|de)|(?:je )?(?:vends|donne|echange|cede|échange|cède)(?: \w+){0,3} "
        r"(?:boites?|boîtes?|M+|de|mes|mon|du|contre)|il me reste|(?:vendo|cedo|scambio|cerco)(?: "
        r"\w+){0,3} (?:scatol\w+|M+|di|confezion\w+)|te koop|(?:ruil|ruilen)|gratis af te halen|over en",
    ),
)
# Looked for in the text as typed: a script is treatment elsewhere.
AS_TYPED = (
    cue(
        "noscript",
        2,
        "without no w/o need refused script prescription rx doctor questions scripts prescriptions",
        r"(?:without|w/o|no|don'?t need|not need|needing no|minus|not needing|never need)(?: a| any| need "
        r"for| the| an)? (?:\w+ )?(?:scripts?|prescriptions?|rx|doctor'?s? (?:note|letter|script)|doctor"
        r"|gp)(?: needed| required| necessary)?|no questions(?: asked)?|(?:script|prescription) (?:got "
        r"|was |is )?(?:refused|not needed|not required|optional)",
    ),
)
