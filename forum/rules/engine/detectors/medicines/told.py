"""What is told, warned of or brought back."""

from forum.rules.engine.detectors.medicines.words import CARER
from forum.rules.engine.weighing import cue

TOLD = (
    cue(
        "told",
        -3,
        rf"{CARER} (?:\w+ ){{0,2}}?(?:swapped|switched|offered|offers|gave|gives|sold|sells|changed|traded"
        rf"|split|owes?|wrote|prescribed|swaps|wants|want|lent|exchanged|suggested|took|takes|take|had no"
        rf"|hasn't|ran out|said(?! no)|says(?! no)|sent)",
        r"(?:took|take|taken|gave|give|hand(?:ed|ing)?|return(?:ed|ing)?|bring|brought|dropped|drop|taking"
        r"|sent|giving) (?:\w+ |M+ ){0,8}?(?:back |in )?to (?:the |my |a |our |your )?(?:\w+ )?(?:pharmacy"
        r"|chemist|clinic|nurse|hospital|pharmacist|surgery|boots|ward|C+)|back to the (?:pharmacy"
        r"|chemist)|for (?:safe )?(?:destruction|disposal)|disposal|incinerat(?:e|ed|es|ing|ion|or)",
        r"(?:don'?t|do not|never|shouldn'?t|should not|please don'?t|wouldn'?t|careful)(?: ever| ever ever"
        r"| be)? (?:buy|buying|take|sell|share|swap|order|use|trust|borrow|lend|give|accept|touch|risk"
        r"|get)|(?:illegal|against the law|against the rules|legal(?:ly)?|dangerous|not allowed)",
        r"(?:someone|somebody|a man|man|bloke|lad|stranger|he|she|they|guy|fella|people|some) (?:\w+ "
        r"){0,4}?(?:offered|tried|wanted|asked|offering|was) (?:to |me |us )?(?:sell|selling|buy|me|flog"
        r"|swap)|(?:offered|sold|flogged) (?:me|us|it to me)",
    ),
    cue(
        "told",
        -2.5,
        r"(?:i|i've|ive|we|was|were|been|got|he|she|mum|dad|husband|wife|being|getting|had) (?:\w+ "
        r")?(?:swapped|switched|traded|changed|moved|exchanged|put)|exchange rate|spare (?:a thought|ribs?"
        r"|room|tyre|time|wheel|key|knickers|pair|bed)|(?:i'd|would|i would) (?:trade|swap|give) (?:all"
        r"|anything|every|legs|my (?:left|right|legs?|whole)|places|bodies|both|it all)",
        r"mail order|co-?pay|insurance (?:wants|won't|says|company|covers|will)|(?:ran|run|running) out "
        r"(?:of|on|over)(?! (?:and )?(?:can|anyone|could))",
    ),
    cue(
        "told",
        -2,
        r"(?:ibuprofen|paracetamol|aspirin|M+ gel)|on the nhs|for (?:travelling|travel|holidays?"
        r"|emergencies)|in case|to the hotel|who do i ring|how do i|over the counter|at a time|repeat",
    ),
)
