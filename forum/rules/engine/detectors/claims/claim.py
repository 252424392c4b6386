"""What a claim is, and the words that claims have in common."""

import re
from dataclasses import dataclass

from forum.rules.engine.speech import words_of

# Illnesses of which people are told that they can be cured, or have a hidden cause.
ILL = (
    r"(?:(?:the |your |ur |any |all |this |every |most |these |old |existing |brain |my |his |her |"
    r"their |nearly |almost |damaged |lost |chronic |new |an |a ){0,4}(?:ms|multiple sclerosis|"
    r"lesions?|myelin|autoimmun\w+(?: (?:disease|disorders?|conditions?|illness)s?)?|nerves?|nerve "
    r"damage|sclerosis|"
    r"lupus|parkinson'?s|alzheimer'?s|als|mnd|cancers?|tumours?|neuropathy|rrms|ppms|spms|relapses?|"
    r"paralysis|demyelination|disability|progression|inflammation|immune system|chronic illness(?:es)?|"
    r"fibromyalgia|arthritis|root cause|(?:virus(?:es)?|parasites?|bacteria|bugs?|toxins?)(?: "
    r"(?:behind|that|causing|which)(?: \w+)?)? (?:ms|multiple sclerosis)|disease|illness|damage|brain "
    r"fog|optic neuritis|fatigue|spasticity|condition))"
)
MS = (
    r"(?:ms|multiple sclerosis|lesions|autoimmun\w+(?: (?:disease|disorders?|conditions?|"
    r"illness)(?:es)?)?|lupus|parkinson'?s|relapses|relapse|sclerosis|fibromyalgia|(?:the|this|our|"
    r"your) (?:disease|illness)|chronic illness|als|mnd|demyelination|neuropathy)"
)
CURES = (
    r"(?:cures?|cured|curing|reverses?|reversed|reversing|heals?|healed|healing|regrows?|regrew|"
    r"regrowing|regenerates?|rebuilds?|repairs?|repaired|restores?|remyelinates?|eliminates?|"
    r"eradicates?|banish(?:es)?|dissolves?|melts?|shrinks?|erases?|undo(?:es)?|clears?|cleared|"
    r"flush(?:es)?|fix(?:es|ed)?|wip(?:es|ed|e) out|kills?|beats?|get(?:s|ting)? rid of|got rid of|"
    r"puts? an end to|ends|"
    r"stops?|prevents?|defeats?|sorts?(?: out)?|knocks? out|halts?|switch(?:es)? off|turns? off|"
    r"(?:puts?|sends?|put)(?= (?:\w+ ){1,3}(?:in(?:to)? )?remission))"
)
TOXINS = (
    r"(?:[MT]+|(?:the )?mris?(?: machines?| scans?| dye)?|contrast(?: dye)?|lumbar punctures?|spinal "
    r"taps?|phone masts?|mobile phones?|vaccines?|vaccinations?|(?:the |a |that |flu |covid |hpv |mmr |"
    r"hep b |tetanus |"
    r"childhood )*(?:jabs?|jags?|shots?|boosters?)|5g|masts?|wi-?fi|emfs?|radiation|microwaves?|"
    r"fluoride|mercury|amalgams?|fillings|root canals?|aspartame|sweeteners?|artificial sweeteners|msg|"
    r"gluten|wheat|dairy|cow'?s milk|cows milk|milk|sugar|seed oils?|vegetable oils?|margarine|"
    r"processed food|diet (?:coke|soda|pop)|parasites?|worms|mould|mold|black mould|heavy metals?|lead|"
    r"aluminium|aluminum"
    r"|chemtrails|glyphosate|roundup|pesticides|candida|leaky gut|toxins?|poison(?:s|ing)?|trauma|"
    r"childhood trauma|trapped (?:trauma|emotions?|anger)|unresolved \w+|suppressed \w+|repressed \w+|"
    r"negativ\w+|negative (?:thoughts|thinking|energy)|grudges|guilt|anger|bad karma|karma|past lives|"
    r"sins?|curses?|evil eye|formula(?: milk)?|the pill|deodorants?|antidepressants|antibiotics|"
    r"steroids|dmts?|(?:the )?(?:meds|medication|drugs|pharma)|dehydration|acidity|acidic \w+|an "
    r"acidic \w+|blocked (?:neck )?veins|neck veins|narrow veins"
    r"|meat|eggs|nightshades|tap water|plastics?|microplastics|sunscreen|low salt|a virus in the jabs?|"
    r"spike proteins?|mrna|graphene|nanobots|bras|vaping|laziness|lack of (?:faith|sunlight|minerals|"
    r"iodine|magnesium|vitamin \w+|salt|oxygen)|(?:a )?(?:\w+ ){0,2}deficienc(?:y|ies)|malnutrition|"
    r"mineral deficiency|stress and sugar|gut bacteria|constipation|fungus|fungal \w+|lyme|bartonella|"
    r"liver flukes)"
)
HIDERS = (
    r"(?:doctors?|docs|neuros?|neurologists?|consultants?|they|big pharma|pharma|(?:the )?(?:pharma|"
    r"drug|pharmaceutical|medical|cancer|ms) (?:companies|company|industry|mafia|establishment|"
    r"charities|societies|society|giants|firms|profession|system)|the (?:system|industry|establishment|"
    r"elites?|government|nhs|fda|charities|profession|cartel|powers that be|media|mainstream media|"
    r"msm)|governments?|the fda|the who|hospitals|allopath\w+(?: (?:people|doctors|medicine))?|"
    r"mainstream medicine|western medicine|modern medicine|charities|gp'?s|specialists|scientists|"
    r"researchers|nobody in a white coat|no doctor|your (?:doctor|neuro|neurologist|gp|consultant)|ur "
    r"(?:doctor|neuro|gp))"
)


@dataclass(frozen=True, slots=True)
class Claim:
    """A pattern, the kind of claim that it is, and words of which one is in every sentence that it fits."""

    kind: str
    gate: frozenset[str]
    pattern: re.Pattern[str]


def claim(kind: str, gate: str, pattern: str) -> Claim:
    """A claim from plain words."""
    return Claim(kind, words_of(gate), re.compile(pattern))
