"""What somebody wrote in private, copied out for everybody."""

import re
from collections.abc import Iterator

from forum.rules.book import Book
from forum.rules.engine.detectors.detector import IN_PROSE, Detector
from forum.rules.engine.finding import Sight
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.engine.speech import words_of
from forum.rules.engine.within import CLOSELY, Looks, found_within

RULE = "private-messages"
WHY = "This looks like something that was written in private; please keep it between you."
# fmt: off
_NOTE = (
    r"(?:dms?|pms?|d\.m\.|p\.m\.|private (?:messages?|chats?|conversations?|emails?|texts?|convos?|notes?|"
    r"replies|reply)|direct messages?|inbox|"
    r"messages?|msgs?|texts?|text messages?|e-?mails?|whats ?app(?: messages?| chats?)?|whatsapps?|"
    r"messenger(?: chat)?|chats?|convos?|conversations?|voice ?notes?|voicemails?|letters?|"
    r"reply|replies|inboxes|snapchats?|telegrams?|group chats?|private group|closed group)"
)
_PRIVATE = (
    r"(?:dms?|pms?|private (?:messages?|chats?|conversations?|emails?|texts?|convos?|notes?|reply|inbox|"
    r"group)|direct messages?|inbox|whats ?apps?|messenger|"
    r"dm'?e?d|pm'?e?d|inboxed|(?:messaged|wrote|texted|emailed|written|contacted|said|told|sent|"
    r"replied) (?:\w+ ){0,3}(?:privately|in private|in confidence|in a (?:dm|pm|private message))|"
    r"privately|in private|in confidence|in a (?:dm|pm))"
)
_WHO = (
    r"(?:she|he|they|someone|somebody|this (?:person|woman|man|guy|girl|member|lady)|that (?:person|woman|"
    r"man|guy|member)|the (?:mods?|moderators?|admins?|woman|man|guy|owner|user)|[a-z]\w{1,20})"
)
_QUOTE = (
    r"(?:[\"“]|(?<![\w])'(?=\w)|(?:said|wrote|sent|says|writes|told me|from [\w.-]{2,30}|was|reads?|went|"
    r"goes) ?:)"
)
# fmt: on
_SHOWN = re.compile(
    # "this is what she wrote to me in private"
    r"\b(?:this is|that's|here is|here's|heres|below is|look|look at|see|read|get a load of|so this is|"
    r"posting|sharing|quoting|i quote|pasting|copying|pasted) (?:exactly |word for word |literally |the |"
    r"a )?"
    rf"(?:what|how|{_NOTE} (?:that )?) ?{_WHO} (?:just |actually |really |had |has |then |all )?(?:wrote|"
    r"sent|messaged|texted|dmed|dm'd|pmed|pm'd|emailed|replied|put|typed)\b(?! (?:about|"
    r"on the forum|on here|in the thread))"
    r"(?: (?:to )?(?:me|us|my \w+|him|her|them))?"
)
_HERE = re.compile(
    r"\b(?:here is|here's|heres|here are|this is|below is|attaching|attached is|posting|sharing|pasting|"
    r"i'm posting|im posting|i am posting|quoting|forwarding|screenshotting|uploading|leaking|publishing|"
    r"reposting|putting up)"
    r" (?:the |that |a |an |her |his |their |my |our |some |all |full |whole |entire |of |copy of |"
    r"screenshots? |pics? |photos? |exact |last |latest |private |lovely |nasty |this |"
    r"in full ){0,6}(?:(?<=the )(?:messages?|texts?|e-?mails?|letters?|chats?|reply)(?= (?:my [a-z]+|"
    r"s?he|they|"
    rf"[a-z]+) (?:sent|wrote|left|pushed|posted|gave|put|handed|slipped|dropped)| (?:from|between) "
    rf"(?:her|him|them|my|the|us|me))|(?<!the ){_NOTE}|"
    r"(?<=the )(?:dms?|pms?|private \w+|direct messages?|whole \w+|whats ?apps?))\b"
    r"(?! (?:bag|box|list|app|function|board|button|the mods|the moderators|settings?))"
)
_COPIED = re.compile(
    r"\b(?:cop(?:y|ied|ying)(?:[ -]?(?:and |& |n |\+ )?past(?:ed?|ing))?|past(?:ed?|ing)|forward(?:ed|"
    r"ing)|repost(?:ed|ing)?|screen ?shot(?:s|ted|ting)?|quot(?:e|ed|ing)|transcrib(?:ed|ing)|typ(?:ed|"
    r"ing) out|posted|shar(?:ed|ing))"
    rf"(?: \w+){{0,2}} (?:her|his|their|the|a|our|this|that|from|of)(?: \w+){{0,3}} (?:{_NOTE}|{_PRIVATE})\b"
)
_WHAT = re.compile(
    r"\b(?:cop(?:ying|ied)|past(?:ing|ed)|forward(?:ed|ing)|post(?:ing|ed)|putting|shar(?:ing|ed)|dropping|"
    r"attach(?:ed|ing))\b[^.!?]{0,40}?\bwhat [a-z]+(?: [a-z]+)? (?:dm'?e?d|pm'?e?d|messaged|texted|sent|"
    r"wrote|"
    r"emailed|inboxed|whatsapped)(?: to)? (?:me|us)\b"
    r"|\b(?:look|see|guess|read) (?:at )?(?:what|this|who)\b[^.!?]{0,20}?\b(?:landed|arrived|appeared|"
    r"turned up|"
    r"popped up|came|was waiting|got dropped) (?:in|into) my (?:dms?|pms?|inbox|messages)\b"
)
_SHOT = re.compile(
    r"(?:\[?\b(?:screen ?shots?|screen ?grabs?|screencaps?|ss|photo|pic)\b\]?)[^.!?]{0,40}\b(?!letter|"
    rf"repl){_NOTE}\b[^.!?]{{0,60}}(?:attached|below|here|above|judge|see|read|everyone|you all|u all|"
    r"posted|proof|said|line)"
    r"|\bscreen ?shots?\b\]? (?:of|from|is|:)? ?(?:this is |it's )?(?:the |her |his |their |our |my |"
    rf"a )?(?:whole |full |entire |private )?(?:{_NOTE}) (?:with|from|she|he|they|between|attached|below|"
    r"to)\b"
)
_SAID = re.compile(
    rf"\b{_PRIVATE}\b[^.!?\"“]{{0,60}}(?:{_QUOTE}|\band i quote\b|\bword for word\b|\bsaid this\b|"
    r"\bsays\b.{0,5}[\"'])"
    rf"|\b{_WHO} (?:messaged|dmed|dm'd|dm'ed|pmed|pm'd|inboxed|texted|emailed|e-mailed|whatsapped|"
    r"wrote to) (?:me|us|my \w+)\b[^.!?\"]{0,40}\b(?:quote|word for word|verbatim|exact words|"
    r"said this|saying)\b"
)
_LETTER = re.compile(
    r"\b(?:dms?|pms?|private messages?|direct messages?|(?:e-?mails?|texts?|messages?|"
    r"whats ?apps?) (?:from|by) (?:his|her|their|my|the|our|"
    r"a) ?[\w' -]{2,25})\b[^.!?]{0,30}(?:full text|in full|word for word|verbatim|unedited|"
    r"says? this|said this|reads?:|as follows)"
    r"|\b(?:word for word|verbatim|full text|unedited|in her own words|"
    r"in his own words)\b[^.!?]{0,50}\b(?:dms?|pms?|message|text|e-?mail|whats ?app|inbox|chat|"
    r"wrote to me|sent me)\b"
    r"|\b(?:dms?|pms?|private messages?|direct messages?) from @?[\w.-]{2,30} ?(?:\(\w+\) ?)?:"
)
_CONFIDENCE = re.compile(
    r"\b(?:meant|supposed|told) (?:me )?(?:it |this |that |to ){0,2}(?:stay|be|keep|kept|remain|"
    r"say) ?(?:it |this )?(?:between|private|a secret|secret|confidential|to myself|"
    r"quiet)\b.{0,80}(?:\bbut\b|\bwell\b|,|-).{0,60}(?:wrote|said|told|here is|here's|quote|[\"“:])"
    r"|\b(?:said|told (?:him|her|them)|promised(?: \w+)?) (?:that )?i(?:'d| would|d) keep (?:it|this|"
    r"that)(?: \w+){0,3}.{0,30}\bbut (?:here|this|he|she|they)"
    r"|\b(?:she|he|they|[a-z]+) (?:told|asked|begged|made) me (?:not to (?:share|show|tell|post|repeat)|"
    r"to keep (?:it|this)).{0,60}\b(?:but (?:here|this|i'm|im|i am|she|he|they|you)|here (?:it|you) (?:is|"
    r"go)|so here)"
)
_PUT_OUT = re.compile(
    r"\bwhat (?:\w+ ){1,3}(?:said|told) (?:to )?(?:me|us) (?:in (?:private|confidence|a dm|a pm)|"
    r"privately)\b|"
    rf"\b(?:her|his|their|our|the|all) (?:\w+ )?{_NOTE}\b[^.!?]{{0,40}}\b(?:posting|sharing|publishing|"
    rf"putting|uploading|leaking) "
    r"(?:them|it|those|every|all|the lot)\b|\b(?:voice ?mail|voice note|message|e-?mail|"
    r"text)\b[^.!?:]{0,30}\b(?:transcript|full text) ?:"
)
_ABROAD = re.compile(
    r"\b(?:hat|haben) mir (?:privat|in einer (?:privat)?nachricht|per (?:pn|dm|mail)) (?:geschrieben|"
    r"geschickt)|m'a (?:ecrit|envoye) (?:en (?:prive|mp)|un (?:mp|message prive)) ?:|me (?:escribio|mando|"
    r"dijo) (?:por|en) (?:privado|un privado|mensaje privado|dm) ?:?|"
    r"mi ha scritto in privato"
)
_INNOCENT = re.compile(
    r"\b(?:i'?ll|i will|i'?m going to|im going to|gonna|going to|let me|please|pls|can you|could you|"
    r"may i|can i|should i|do i|how do i|how to|you can|feel free to|happy to|want to|wanted to|would you|"
    r"don'?t|never|won'?t|please do not|nobody should|is it ok to|am i allowed to|just|to)"
    r" (?:just |also |then |ever )?(?:send|sent|message|messaged|pm|dm|email|text|write|copy|quote|post|"
    r"share|forward|inbox|screenshot|drop|ring|reply|repost|keep|paste)\b(?! (?:here|below))|"
    r"\bmy own (?:letter|email|message|text|post)|\b(?:hospital|clinic|council|dwp|consultant|neurologist|"
    r"gp|insurance|insurer|pharmacy|landlord|benefits?)(?:'s)? (?:letter|email|text|"
    r"message)s?\b(?!.{0,40}screenshot)|"
    r"\bforwarded [^.!?]{0,30} to (?:my|the|our|a)\b|\bautomated|auto-?reply|\b(?:reported|blocked|"
    r"deleted|ignored) (?:it|him|her|them)\b"
)
_MENTIONED = re.compile(r"\b(?:dms?|pms?|inbox|private|privately|whats ?apps?|messenger)\b")
_MENTIONS = words_of("dm dms pm pms inbox private privately whats whatsapp whatsapps messenger")
_LOOKS = Looks(_WHAT, _SHOWN, _PUT_OUT, _HERE, _COPIED, _SHOT, _SAID, _LETTER, _ABROAD, _CONFIDENCE)
CUES = words_of(
    "dm dms dm'd dmed pm pms pm'd pmed private privately inbox inboxed message messages messaged msg "
    "msgs text texts texted email emails e emailed whatsapp whatsapps whatsapped messenger chat chats "
    "convo conversation conversations wrote quote screenshot screenshots screenshotted screengrab "
    "voicemail letter letters confidence confidential secret between reply replies privat prive privado "
    "privato mp forwarding forwarded asked begged promised told"
)


def find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    """Every sentence that shows what was private."""
    if not _MENTIONS.isdisjoint(reading.words):
        for _ in scan.all(_MENTIONED, reading.low):
            scan.spend(CLOSELY)
    shown = set()
    for number, found in found_within(reading, scan, _LOOKS):
        low = reading.sentences[number].low
        if number not in shown and (found.re is _CONFIDENCE or not scan.first(_INNOCENT, low)):
            shown.add(number)
            start = reading.sentences[number].start
            yield Sight(RULE, start, start + len(low.rstrip()), WHY, 0.8)


DETECTOR = Detector(rules=(RULE,), find=find, places=IN_PROSE, cues=CUES)
