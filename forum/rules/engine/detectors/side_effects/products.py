"""Products: medicines (M in the patterns), classes of them, and what is no more than hinted at."""

import re

from forum.rules.engine.speech import words_of


def any_of(*patterns: str) -> re.Pattern[str]:
    """Any of these, as whole words."""
    either = "|".join(patterns)
    return re.compile(rf"(?<![a-z])(?:{either})(?![a-z])")


DRUG = r"(?<!M)M++(?:[ -]M++){0,3}"
# Products that have no name of their own, and yet are one.
CLASSES = any_of(
    r"steroids?|chemo(?:therapy)?|statins?|antibiotics?|antidepressants?|beta[- ]?blockers?|interferons?"
    r"|ldn|dmf|botox|vaccines?|(?:covid|flu|pfizer|moderna|astra ?zeneca|shingles|pneumonia|hpv|tetanus"
    r"|travel) (?:jabs?|booster|shots?|vaccine|vax)|booster|biologics?|painkillers|anti-?histamines?"
    r"|contraceptive|the pill|hrt|opioids?|morphine patch(?:es)?|pre-?meds"
)
# Of these words one stands in every sentence in which there is any.
CLASS_WORDS = words_of(
    "steroid steroids chemo chemotherapy statin statins antibiotic antibiotics antidepressant "
    "antidepressants beta betablocker betablockers interferon interferons ldn dmf botox vaccine vaccines "
    "covid flu pfizer moderna astra astrazeneca shingles pneumonia hpv tetanus travel booster biologic "
    "biologics painkillers anti antihistamine antihistamines contraceptive pill hrt opioid opioids morphine "
    "pre premed premeds"
)
VAGUE = any_of(
    r"(?:my|the|monthly|weekly|first|second|third|last|new|these|this|that|each|every) (?:dmt|infusion"
    r"|jabs?|pens?|injections?|shots?|dose|loading dose|drip)"
)
