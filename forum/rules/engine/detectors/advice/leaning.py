"""Sentences that lean on somebody without an order: "no more infusions for you", "nobody needs a jab"."""

import re

from forum.rules.engine.detectors.advice.changing import CAREFUL
from forum.rules.engine.speech import OWN, reported

_ENDS = re.compile(
    r"(?<![a-z'])(?:stop(?:ped|ping)?|quit(?:ting)?|bin(?:ned|ning)?|ditch(?:ed|ing)?|dump(?:ing)?|"
    r"refus(?:e|ed|ing)|skip(?:ped|ping)?|came off|com(?:e|ing) off|get(?:ting)? off|got off|"
    r"go(?:ing)? without|liv(?:e|ing) without|do(?:ing)? without"
    r"|let(?:ting)? [\w' ]{0,24} go|no more|no need|don'?t (?:have|take|need|start|go)|never (?:have|"
    r"take|touch|go|start)|doesn'?t need|don'?t let (?:them|him|her|any(?:one|body)|the (?:C+|"
    r"hospital)|your C+|C+|em)|give up|giving up|drop(?:ping)?|wean(?:ing)?|"
    r"cancel(?:led|ling)?|avoid(?:ing)?|rid of|nothing to do with|steer clear|keep(?:ing)? away"
    r"|throw(?:ing)?|chuck(?:ing)?|leave (?:your|ur|the|those|them)|waste of|pointless|not worth|"
    r"isn'?t worth|useless|turn(?:ing)? down|(?:say|said|saying) no|no business (?:being )?(?:on|"
    r"taking|having)|better (?:off )?without|only (?:take|have|use)|nobody needs|no one needs|forget|"
    r"no [MTX]+,? (?:ever|please|full stop|for you))(?![a-z])"
)
_STARTS = re.compile(
    r"(?<![a-z'])(?:switch(?:ed|ing)?|swap(?:ped|ping)?|chang(?:e|ed|ing) (?:to|onto)|push (?:your|ur|"
    r"the|them|him|her|for|hard)|demand|insist|(?:mad|daft|silly|crazy|foolish|stupid|mad|nuts|"
    r"bonkers) not to|better off on|be on|get(?:ting)? on|go(?:ing)? on|went on|who'?ll (?:give|put)|"
    r"get (?:yourself|urself)"
    r"|need (?:a |some |the |proper |stronger |iv |more )?(?:M+|T+ (?:for that|now|asap|today))|ask "
    r"for(?= M)|tell them|go straight (?:to|on|onto)|buy|order)(?![a-zA-Z])"
)
_MARK = re.compile(r"[MTX]+")
_TREAT = re.compile(r"[MT]+")
_ADDRESSED = re.compile(
    r"(?<![a-z'])(?:you|u|ur|your|yourself|urself|ye|yer|ya|youre|you're|you'd|you'll|you've|girl|hun|"
    r"hon|sweetheart|babe|mate|pet|darling|bhai|didi|my advice|advice i can|nobody needs|no one needs|"
    r"don'?t have it)(?![a-z'])"
)
_DIRECT = re.compile(
    r"(?<![a-z'])(?:for (?:you|u)|you(?:'d| would| should| could| need| must| can|'re better| are "
    r"better| have no| want nothing)|ur better|u (?:need|should|must|can)|time (?:you|u)|you (?:came|"
    r"stopped|quit|"
    r"switched|started|went)|has no business|she'?d be|nobody needs|no one needs|no [MTX]+,? (?:ever|"
    r"please|full stop)|don'?t (?:have|take|you dare)|dont (?:have|take)|never (?:have|take|touch|"
    r"start))(?![a-z'])"
)
_IMPERATIVE = re.compile(
    r"(?:\A\W*|[.,;:!] ?|- )(?:(?:just|please|honestly|only|always|never|don'?t|dont|do|so|then|and|"
    r"girl|hun|mate|sweetheart|love|no|definitely|go and|bhai|best advice i can give|don'?t you dare) "
    r"?[,:]? ?){0,3}(?:take|have|use|leave|let|try|push|make sure|refuse|go|get|tell|ask|stop|avoid|"
    r"forget|keep|save|be done|wait|demand|find|buy|spare|save|hold|fight|stand|don'?t|never|no "
    r"[MT]+)(?![a-z])"
)
_OWN = re.compile(r"(?<![a-z'])(?:i|i'?m|i'?ve|i'?d|i'?ll|my|me|mine|we|our|us|myself)(?![a-z'])")
_FINE = re.compile(
    r"(?<![a-z'])(?:i (?:bet|promise|swear|guarantee|say|can give|reckon|know|think|would|have to say|"
    r"mean|tell you|beg you|did)|if i (?:was|were) (?:you|u|in your)|like (?:me|i did)|trust me|"
    r"believe me|take it from me|my (?:advice|friend|love|dear|darling|opinion|view)|let me tell you|"
    r"same as me|as i did|i'd|let us know|with us)(?![a-z'])"
)
_EASY = re.compile(
    r"(?<![a-z'])(?:out for|to warm|sting|apolog\w*|help|ask|check|speak|talk|chat|discuss|whether|"
    r"before|if they|if your|worry|worrying|"
    r"fret\w*|stress\w*|panic|scared|afraid|frightened|nervous|anxious|brave|proud|sorry|hope|glad|"
    r"luck|congrat\w*|well done|suddenly|hear|heard|may|might|maybe|perhaps|can'?t wait|bring|pack|"
    r"fridge|travel\w*|holiday|cushion|book|blanket|jumper|snacks|diary|list|write|wrote|letter|form|"
    r"card|badge|park\w*|plane|airport|deliver\w*|chair|needle size|gown|sedat\w*|wonder\w*|how did|"
    r"did you|have you|were you|when did|what was|don'?t have to|entitled|right to|allowed|free|charge|"
    r"prepayment|expire\w*|remind\w*|alarm|forget (?:to|your)|miss(?:ed)? (?:a|your|one)|sometimes|"
    r"usually|used to|tend to|until (?:you|they|your)|unless|lose your|hair|veins?|bruis\w*|weird|"
    r"boring|deserve|thank\w*|lovely|love this|great|thread|forum|post|comment|story|read\w*|feel "
    r"(?:free|guilty|bad)|guilty|guilt|shame|judge\w*|choice|decision|decide\w*|up to you|side "
    r"effects?)(?![a-z'])"
)


_KEEP = re.compile(
    r"(?<![a-z'])(?:never|don'?t|do not|dont|not|nobody should|without)(?: (?:ever|just|even))? "
    r"(?:stop\w*|quit\w*|skip\w*|ditch|drop|come off|cancel\w*|miss|wean|leave|bin|forget|avoid|"
    r"refuse)(?![a-z])"
)


def leans(said: str, words: frozenset[str]) -> bool:
    """Whether a sentence that is no order still pushes its reader to leave, or to get, a treatment."""
    if not _MARK.search(said) or (OWN & words and _OWN.search(_FINE.sub(" ", said))):
        return False
    if not (_DIRECT.search(said) or _IMPERATIVE.search(said)):
        return False
    if _EASY.search(said) or CAREFUL.search(said) or _KEEP.search(said) or reported(said):
        return False
    return bool(_ENDS.search(said) or (_STARTS.search(said) and _TREAT.search(said)))
