"""Words beside an address that say whose it is: somebody's own, or a place for all."""

import re

from forum.rules.lexicon import words

CUE = re.compile(
    r"\b(?:live|lives|living|i'?m|we'?re|im|address|come|round|over|moved|place is|house is|send|post|"
    r"mail|visit|"
    r"find (?:me|us)|stay(?:ing)?|home is|collect\w*|pick ?up|new place)(?: (?:it|them|cards|parcels))?"
    r"(?: is)?(?: at| to| in| from)?:?\s{1,2}(?:(?:flat|apt|unit|number|no\.?|nr) )?$"
)
AT_HOME = re.compile(
    r"\b(?:live|living|we'?re|we are|i'?m|i am|address is|house is|home is|moved|come|round|find (?:me|us)|"
    r"send \w{1,10}|post \w{1,10}|collect\w*|pick ?up)(?: at| to| from| in)?:? $|"
    r"\b(?:address|house|home)(?: for [^.!?:\n]{1,30})?\W{1,3}$|"
    r"\b(?:send|post|mail|ship|drop|pop|bring|deliver|forward|return)(?: [\w']{1,14}){1,4} (?:to|at) $|"
    r"\b(?:cards?|parcels?|letters?|presents?|packages?)(?: go| please)? to $"
)
HOME = re.compile(
    r"\b(?:flat|apartment|bungalow|ask for (?:me|us)|knock|buzz|"
    r"we'?re|i'?m|we are|i am|am|live|lives|living|address|house|home|place|stay|staying|moved?|"
    r"moving|based|find (?:me|us)|"
    r"come|visit|pop|drop|send|sent|post|mail|ship|deliver|delivered|collection|collect|pick ?up|cards?|"
    r"letters?|parcels?|write|"
    r"mine|ours|adresse|wohne|wohnen|wohnhaft|wohnt|umgezogen|habite|vivo|domicilio|direccion|mi|chez|"
    r"bei mir|komm\w*|besuch\w*|schick\w*|"
    r"anschrift|indirizzo|abito|mieszkam|woon|postcode|post code|eircode|postal code|plz|zip)\b"
)
HOUSES = re.compile(r"\bhouses? of (?:commons|lords|parliament|representatives)\b")
CODE_HOME = re.compile(
    r"\b(?:postcode|post code|eircode|postal code|live|living|address|i'?m (?:at|in)|we'?re (?:at|in)|"
    r"sat ?nav|house|home|find (?:me|us)|come to)\b"
)
PUBLIC = re.compile(
    r"\b(?:cafe|coffee|pub|restaurant|shop|store|hospital|clinic|museum|hotel|library|church|hall|studio|"
    r"gym|theatre|cinema|surgery|"
    r"society|charity|trust|office|court|museum|university|college|school|practice|pharmacy|bank|council|"
    r"centre|center|dwp|nhs|insurer|"
    r"headquarters|hq|bus|film|movie|book|novel|song|show|series|played|plays|watching|watched|gallery|"
    r"station|branch|foundation|letter to|"
    r"prime minister|embassy|ministry|department|there'?s|there (?:is|are))\b"
)
PUBLIC_NEXT = re.compile(
    r"\s(?:bus|nurses?|station|surgery|hospital|clinic|market|food|artists?|part(?:y|ies)|lights?|names?|"
    r"signs?|medical|health|children|kids|people|students?|stop|film|movie|challenge|event|appeal|"
    r"campaign|sale|walk|run|race)\b"
)
PUBLIC_ADDRESS = re.compile(
    r"\W{1,3}(?:is|was|that'?s) (?:the (?:address|location|new|site)|where the|our local|a )[^.!?\n]{0,40}"
)
SENT = re.compile(r"\b(?:send|bring|post|drop|pop|forward|return|deliver|collect|mail|ship)\b[^.!?]{0,25}$")
OURSELVES = re.compile(r"\b(?:i|i'?m|we|we'?re|my|our|me|us)\b")
HOME_AFTER = re.compile(
    r"\W{1,3}(?:is|that'?s) (?:where (?:i|we) (?:live|are)|(?:our|my) (?:home|house|address|place|flat))"
)
# "that's the charity shop", after an address
THEIRS_AFTER = re.compile(
    r"\W{1,3}(?:that'?s |it'?s |which is |is )?(?:the|a|an|our local|where the)\b"
    rf"[^.!?\n]{{0,25}}?{PUBLIC.pattern}"
)
FAMOUS = words("no-streets")
