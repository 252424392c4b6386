"""What a machine left over in a text that was pasted: its phrases about itself, its gaps, its buttons. "
"Never style.
"""

import re
from collections.abc import Iterator

from forum.rules.book import Book
from forum.rules.engine.detectors.detector import IN_PROSE, Detector
from forum.rules.engine.finding import Sight
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.engine.speech import words_of
from forum.rules.engine.within import Looks, found_within

RULE = "machine-text"
WHY = "This is a phrase that a writing machine leaves behind."
INSTEAD = "A machine helped me to write this."
# fmt: off
_ITSELF = re.compile(
    r"\b(?:as|i'?m|i am|im|being|i'm just|i am just|i'm only) (?:just |only |merely |"
    r"simply )?(?:an? )(?:ai|a\.i\.|artificial intelligence|large|language|virtual|digital|helpful|"
    r"generative)[ -]?"
    r"(?:(?:powered |based |driven )?(?:large )?(?:language )?(?:models?|assistants?|chatbots?|ai|program|"
    r"system|tool|llm)\b|,? (?:so|and) (?:please|i can't|i cannot|i don't|consult)\b|,? i (?:can|can't|"
    r"cannot|could|do|don't|am|must|would|have|lack)\b)"
    r"|\bmy (?:knowledge|training)(?: data)? (?:only extends|reaches|stops|cut-?off|only goes|ends|"
    r"goes up|was last|is current|"
    r"is limited|extends)|\bmy (?:knowledge )?cut-?off (?:date|means|is)|\b(?:as of|up to|since|"
    r"until) my (?:last|most recent|latest|knowledge|training) (?:training|knowledge|update|cut-?off|data)"
    r"|\bmy training data\b|\bi (?:don't|do not|can't|cannot) (?:have|possess|"
    r"access) (?:personal (?:experiences?|feelings|opinions|beliefs|emotions|medical)|real[- ]time|"
    r"access to real[- ]time|the ability to (?:browse|access|diagnose|feel|see images)|feelings or)"
    r"|\bi(?: can't| cannot| can not| am unable to|'m unable to| am not able to|'m not able to) (?:provide|"
    r"offer|give) (?:you with )?(?:specific |personali[sz]ed |personal |professional )?(?:medical|legal|"
    r"diagnos\w+) (?:advice|guidance|diagnos[ei]s),? (?:but|however|here)"
    r"|\bi (?:can't|cannot|'m unable to|am unable to) (?:browse|open|access) (?:the internet|links|"
    r"websites|external|urls|files)|\bi was (?:trained|created|developed) by (?:openai|anthropic|google|"
    r"meta|microsoft)"
    r"|\bals (?:ki|ki-sprachmodell|sprachmodell|kunstliche intelligenz)|\ben tant qu(?:e modele|'ia|"
    r"'intelligence)|\bcomo (?:modelo de lenguaje|modelo de linguagem|inteligencia artificial|ia,)"
)
_HANDS_OVER = re.compile(
    r"(?:^|[\n>\"*] ?)(?:certainly|sure(?: thing)?|of course|absolutely|great|gladly|no problem|"
    r"definitely|happy to help)[!,.:]?\s?(?:i'?d be happy to help\W{1,3})?here(?:'s| is| are) (?:an? |"
    r"the |your |some |several |\d+ |few |my )?(?:[\w-]+ ){0,4}"
    r"(?:reply|response|version|drafts?|comments?|summary|rewrite|rewritten|revised|breakdown|polished|"
    r"paragraph|template|outline|overview)\b(?! (?:in|of mine|on the|from)\b)"
    r"|^\W{0,3}(?:certainly|sure|of course|absolutely|great question)[!,.]\shere are (?:some |\d{1,2} |"
    r"a few |several )(?:[\w-]+ ){0,2}(?:ways|tips|strategies|steps|suggestions)\b"
    r"|\bhere(?:'s| is) (?:a|an|the|your) (?:[\w-]+,? ){0,2}(?:revised|rewritten|polished|refined|edited|"
    r"more concise|more empathetic|compassionate|friendlier|humani[sz]ed|paraphrased|reworded|empathetic|"
    r"supportive) (?:and [\w-]+ )?(?:version|reply|response|draft|comment|message|post|paragraph)\b"
    r"|\bhere(?:'s| is) (?:a|an|the|your) (?:[\w-]+,? ){0,2}(?:shorter|warmer|improved|updated|longer|"
    r"kinder|simpler|gentler) (?:and [\w-]+ )?(?:version|draft) of (?:your|the|this|that)\b"
    r"|\b(?:could|can|to) (?:post|use|paste|share|send) (?:in|on|to) the (?:forum|thread|group)\b(?=.{0,3}:)",
    re.MULTILINE,
)
_OFFERS = re.compile(
    r"\b(?:let me know if|would|do|if) (?:you(?:'d| would)?(?: like| want| prefer)?(?: me)?(?: to)?|"
    r"there's anything you'd like me to) ?(?:like |want |prefer )?(?:me )?(?:to )?(?:also )?"
    r"(?:tailor|adjust|refine|rewrite|revise|modify|shorten|tweak|elaborate|rephrase|reword|customi[sz]e|"
    r"polish|personali[sz]e|condense|expand (?:on |this|any|it|further)|make (?:this|it) (?:sound |"
    r"more |less |a bit |shorter|longer|warmer)|turn (?:this|it) into|draft (?:a|an|another)|"
    r"add more (?:detail|emotion|warmth)|change the tone|simplify|translate this)"
    r"|\b(?:how (?:can|may) i (?:assist|help) you (?:today|further|with)|"
    r"is there anything else (?:i can (?:assist|help)|you'd like (?:me )?to)|"
    r"feel free to ask (?:me )?(?:if|for) .{0,20}(?:further|more) (?:assistance|clarification)|"
    r"i'm here to (?:assist|help) with any)\b"
)
_GAPS = re.compile(
    r"\[(?:insert|enter|add|mention|include|fill in|specify)(?: (?!swear|joke|expletive|witty|gif|emoji|"
    r"eye|sigh|scream|curse|pun|sarcas|favou?rite|rude|dramatic|evil|clever|excuse|face|crying|meme|noise|"
    r"sound|laugh|facepalm|groan|profan|four|drum|slow|shrug|cliche)[\w' -]{2,40})\]"
    r"|\[(?:your|recipient'?s?|specific|patient'?s?|doctor'?s?|member'?s?|user'?s?|author'?s?|name of|"
    r"poster'?s?|friend'?s?) ?(?:full |first |last )?(?:name|condition|diagnosis|symptoms?|username|email|"
    r"phone|city|location|medication|treatment|details|age|date|forum|experience|story|example|contact|"
    r"hospital|position|number|address)[\w' /]{0,30}\]"
    r"|\[(?:name|condition|diagnosis|username|symptoms?|medication|topic|recipient|user|date|disease|"
    r"treatment|forum name|first name|op's name|illness)\]"
    r"|\{(?:name|condition|user_?name|topic|diagnosis|first_?name)\}|\{\{ ?\w{2,20} ?\}\}"
)
_BUTTONS = re.compile(
    r"^\W{0,4}(?:regenerate(?: response)?|stop generating|copy code|continue generating|new chat|"
    r"chatgpt said:?|you said:?|copilot said:?|gemini said:?|\d ?/ ?\d regenerate)\W{0,3}$"
    r"|\bchatgpt can make mistakes|\b(?:this|the above) (?:response|text|answer|message|content|"
    r"comment) (?:was|is|has been) (?:generated|produced|created|written) by (?:an? )?(?:ai|chatgpt|"
    r"artificial|language model|gpt|gemini|copilot)"
    r"|oaicite|contentreference|turn\d{1,2}(?:search|view)\d|utm_source=(?:chatgpt|openai|copilot)|"
    r"\b(?:system|user) prompt:|\b(?:word count|tone): (?:\d|warm|empath|supportive|friendly|profession)",
    re.MULTILINE,
)
_TOLD = re.compile(
    r"\b(?:chat ?gpt|the (?:chat)?bot|siri|alexa|copilot|gemini|claude|it|the (?:app|website|machine|"
    r"computer|thing)|he|she|they) (?:just |then |only |once |always |even )?(?:said|says|told|replied|"
    r"answers?|answered|wrote|went|goes|kept|keeps|came back|began|starts?|started|gave|apologi[sz]ed|"
    r"asked)\b"
    r"|\b(?:emails?|posts?|comments?|letters?|replies|people) (?:that |which )?(?:begin|start|end)\w*\b|"
    r"\b(?:sounds?|reads?|talks?|talking|felt|feel|feels|looks) like\b"
)
_ENGINEER = re.compile(
    r"\bai (?:engineer|researcher|developer|sceptic|skeptic|fan|expert|person|artist|student|trainer|"
    r"enthusiast|hater|model train)"
)
# fmt: on
_SAID = (_ITSELF, _HANDS_OVER, _OFFERS)
_LOOKS = Looks(*_SAID, _BUTTONS)
_FOR_GAPS = Looks(_GAPS)
_CUES = words_of(
    "ai a.i language model knowledge cutoff training unable cannot can't certainly sure absolutely "
    "course gladly definitely tailor adjust refine rewrite revise modify shorten tweak elaborate "
    "rephrase reword customize customise polish format personalize personalise condense expand warmer "
    "concise simplify regenerate generating chatgpt generated oaicite contentreference prompt assist "
    "revised rewritten polished refined version draft artificial intelligence intelligenz sprachmodell "
    "ki modele modelo openai gpt utm update cut feelings personal turn shorter"
)


def _looks(reading: Reading) -> Iterator[Looks]:
    """What to look for in a text of these words and signs."""
    if _CUES & reading.words:
        yield _LOOKS
    if "[" in reading.low or "{" in reading.low:
        yield _FOR_GAPS


def find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    """Every such phrase, its sentence to be put in one's own words."""
    for number, found in found_within(reading, scan, *_looks(reading)):
        sentence = reading.sentences[number]
        if sentence.quoted or (found.re in _SAID and _told(sentence.low, found, scan)):
            continue
        end = max(found.end(), sentence.start + len(sentence.low.rstrip()))
        yield Sight(RULE, sentence.start, end, WHY, 0.9, INSTEAD)


def _told(low: str, found: re.Match[str], scan: Scan) -> bool:
    """Whether somebody tells what a machine said, in quotation marks or not."""
    if scan.first(_ENGINEER, low) or scan.first(_TOLD, low):
        return True
    return found.string[: found.start()].rstrip(" \n")[-1:] in {"'", '"'}


DETECTOR = Detector(rules=(RULE,), find=find, places=IN_PROSE)
