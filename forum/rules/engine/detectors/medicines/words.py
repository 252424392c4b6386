"""Medicines, amounts of them, and those who may hand them out."""

STUFF = (
    r"(?:tablets?|tabs?|pills?|meds|medication|medicines?|injections?|pens?|syringes?|patch(?:es)?"
    r"|capsules?|painkillers?|antibiotics"
    r"|steroids?|benzos|opioids|opiates|sleeping (?:pills|tablets)|muscle relaxants?|dmts?|inhalers?"
    r"|prefilled|pain meds|T+)"
)
DRUG = rf"(?:(?<!M)M++(?:[ -]M++){{0,3}}|{STUFF})"
SOME = (
    r"(?:(?:my|some|the|a|an|few|of|spare|leftover|left|over|unopened|unused|surplus|extra|box(?:es)?"
    r"|packs?|strips?|months?|weeks?|supply|worth|\d+|two|three|four|half|old|remaining|any|mum's"
    r"|dad's|his|her|couple|bottle|mg|last|new|ur|your|stash|pre-?filled|sealed|full) ){0,6}"
)
CARER = (
    r"(?:gp|doctors?|dr|neuro(?:logist)?|consultant|nurses?|pharmacist|chemist|pharmacy|team|hospital"
    r"|clinic|they|insurance|insurer|specialist|registrar|ward|surgery|dentist|vet|C+)"
)
