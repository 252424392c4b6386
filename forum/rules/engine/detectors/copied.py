"""Whole works of others, copied out or handed round: articles, lyrics, chapters, courses."""

import re
from collections.abc import Iterator

from forum.rules.book import Book
from forum.rules.engine.detectors.detector import IN_PROSE, Detector
from forum.rules.engine.finding import Sight
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.engine.speech import words_of
from forum.rules.engine.within import Looks, sentences_with

RULE = "own-words"
WHY = "This sounds like the whole of somebody else's work; a line and where to find it is fine."
INSTEAD = "I leave the rest to be read where it was published."
# fmt: off
_WORK = (
    r"(?:articles?|chapters?|books?|audio ?books?|e-?books?|lyrics|songs?|poems?|essays?|interviews?|"
    r"courses?|magazines?|newsletters?|papers?|stud(?:y|ies)|columns?|cook ?books?|recipe books?|"
    r"recipes from (?:her|his|their|the) book|scripts?|plays?|novels?|memoirs?|"
    r"workbooks?|programmes?|programs?|pdfs?|albums?|films?|movies?|documentary|podcasts?|transcripts?|"
    r"guides?|manuals?|class(?:es)?|videos?|journal|reports?|blog posts?|verses|pages|text of|plan|"
    r"diet plan|meditations?|prayer book|short story|book)"
)
_ALL = (
    r"(?:(?:the |a )?(?:whole|full|entire|complete|unabridged)\b(?: of)?|all (?:of )?(?:the |her |his |"
    r"their )?(?:\w+ )?|cover to cover)"
)
_HERE = (
    r"(?:below|here|follows?|following|attached|pasted|copied|typed|posted|in the (?:comments|next|"
    r"thread)|part (?:1|one)|so (?:you|u|that|everyone|everybody|nobody|no one|we)|for (?:anyone|everyone|"
    r"anybody|everybody|those|all|you|u)|because|cos|in case|enjoy|word for word|verbatim)"
)
_SHOWN = re.compile(
    rf"\b{_ALL} ?(?:the |of |her |"
    rf"his |their |that |this |\d+ |two |three |four |five |"
    rf"six )*(?:\w+ )?{_WORK}\b(?! (?:of (?:my|antibio|steroid|treat|pred|methyl|tablets|physio|"
    r"injections|chemo|it|infus|rehab|oral)\w*|is (?:on|at|free|available)|was|"
    rf"made))[^.!?]{{0,60}}(?:\b{_HERE}\b|:\s*$|: )",
    re.MULTILINE,
)
_DID = re.compile(
    r"(?:^|(?<=[.,!;:-] )|\b)(?:i|i've|ive|i have|i'?ll|i will|i'?m|im|i am|just|have|somebody|someone|"
    r"my \w+|^|(?<=[.,!;:-])) ?(?:just |now |"
    r"also |going to |gonna |even |finally |been )?\b(?:typed|typing|type|copied|copying|copy|scanned|"
    r"scanning|scan|pasted|pasting|paste|photographed|screen ?shott?ed|screenshotting|transcribed|"
    r"transcribing|ripped|uploaded|uploading|upload|retyped|photocopied|photocopying|ocr'?d|recorded|"
    r"recording|cracked|pirated|saved)"
    r"(?: (?:and|&) (?:pasted|posted|uploaded|typed))?(?: out| up| in| here| below|"
    r" down)?(?: it)?(?: (?:the|her|his|their|this|that|a|all|of|whole|full|entire|complete|every|each|"
    r"single|first|last|next|two|three|four|five|six|\d+|out|page|pages|from|most|half|new|paid|"
    rf"latest)){{1,6}} (?:\w+(?:'s)? ){{0,2}}{_WORK}\b"
)
_IN_FULL = re.compile(
    rf"\b{_WORK}(?: \w+){{0,3}} (?:copied|pasted|typed|reproduced|posted)(?: out)? (?:in full|below|here|"
    rf"in its entirety)\b"
)
_NUMBERED = re.compile(
    r"\b(?:typed|typing|copied|copying|scanned|pasted|transcribed|retyped|photocopied|posting|posted|"
    r"sharing|here is|here's|heres)(?: (?:out|up|in|here|below|the|it))* (?:chapters?|pages?|verses?|"
    r"parts?|lessons?|modules?|episodes?) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b"
)
_NOTICE = re.compile(
    r"(?:©|\(c\)|\bcopyright(?: ©| \(c\))?),? (?:19|20)\d\d(?!\w)(?!.{0,20}\b(?:me|my|mine|us)\b)|"
    r"\ball rights reserved\b(?! ?[,;] ?(?:including|especially|even|except|by my|"
    r"on my))(?=[.\s]{0,3}(?:no part|chapter|reproduc|first published|isbn|published|[a-z]+ \d))"
    r"|\bno part of this (?:book|publication|work|article|document) may be|\b(?:reproduced|reprinted|"
    r"republished|reposted) without (?:the )?(?:publisher's |author's )?permission|\bthis (?:article|"
    r"story|content) is for (?:subscribers|members) only",
    re.MULTILINE,
)
_PAYWALL = re.compile(
    r"\b(?:past(?:ed|ing)|copied|copying|here(?:'s| is)|full text|whole (?:text|thing|article)|"
    r"getting round|get round|bypass\w*|screenshots?)\b[^.!?]{0,60}\bpay ?wall(?:ed)?\b|"
    r"\bpay ?wall(?:ed)?\b[^.!?]{0,60}\b(?:so (?:here|i|i've)|past(?:ed|ing)|copied|here(?:'s| is| it is|"
    r" you go)|full text|below)"
    r"|\b(?:it's|its|is|was) (?:behind a paywall|subscribers? only|members? only),? (?:so|but) (?:here|i)\b"
)
_COPIES = r"torrent(?:s|ed|ing)?|bootleg(?:s|ged|ging|ger|gers)?"
_PIRATED = re.compile(
    rf"\b(?:cracked|pirated?|{_COPIES}|ripped|leaked|z-?lib(?:rary)?|libgen|library genesis|"
    rf"sci-?hub|annas? archive|mega link|dodgy copy)\b[^.!?]{{0,60}}\b(?:{_WORK}|copy|copies|link|"
    rf"download|version)\b|\b(?:download|link|copy|copies|{_WORK})\b[^.!?]{{0,60}}\b(?:cracked|pirated|"
    rf"{_COPIES}|leaked|z-?lib(?:rary)?|libgen|sci-?hub)\b"
    r"|\b(?:free|the|a) (?:pdf|epub|mobi|scan|photocopy|download)s? of (?:the |her |his |their |that |"
    rf"this |it)(?:\w+ ){{0,3}}(?:{_WORK})\b[^.!?]{{0,40}}(?:\b(?:dm|pm|message|ask|email|send|link|here|"
    r"below|want|share|anyone)\b)"
    r"|\b(?:i can|i'll|i will|happy to|ask and i'll|dm me and i'll|can) (?:send|share|email|pass on|"
    r"forward) (?:you |anyone |everyone |people |round |around )?(?:the |a |my )?(?:pdf|epub|mobi|scans?|"
    r"whole book|full book|audio ?book|copy of the (?:book|course|audiobook))\b"
    r"|\bto pdf\b[^.!?]{0,30}\b(?:ask|dm|pm|message|send|share)\b"
)
_LYRICS = re.compile(
    r"\[(?:verse|chorus|bridge|intro|outro|pre-?chorus)(?: \d)?\].{0,600}\[(?:verse|chorus|bridge|outro|"
    r"pre-?chorus)(?: \d)?\]|\b(?:full|complete|all (?:of )?the|whole) lyrics\b[^.!?]{0,60}(?::|"
    r"\b(?:below|here|so|because|follow|verse)\b)|\ball (?:\w+ )?verses (?:of|below|here|to|"
    r"from)\b[^.!?]{0,40}(?:song|hymn|poem|below|because|here)",
    re.DOTALL,
)
_OWN = re.compile(
    r"\b(?:(?:read(?:s|ing)?|watch(?:ed|ing)?|finished|listened to|heard|seen|saw|"
    r"through) (?:\w+ )?(?:the |her |his )?(?:whole|entire|full|complete)|i wrote|i've written|i composed|"
    r"wrote (?:this|it) myself|my own|of my own|by me|my (?:poem|"
    r"song|essay|blog|book|article|story|limerick|recipe|thesis|column|diary|memoir|nan|gran|granny|mum|"
    r"mother|dad|notes?|letter|care plan)(?:'s)?|family recipe|handwrit\w+|hand-writ\w+|public domain|"
    r"out of copyright|"
    r"with (?:her|his|their|the (?:author|publisher)'?s?) permission|she said i (?:can|could)|"
    r"asked the author|creative commons|traditional|legal(?:ly)?|library|borrow\w*|(?:sum|"
    r"summari[sz]e\w*)|just linked|i linked|link(?:ed)? to it|is on (?:her|his|their) (?:site|page|"
    r"website))\b"
)
# fmt: on
_SUNG = words_of("lyrics verses")
_LOOKS = Looks(_IN_FULL, _SHOWN, _DID, _NUMBERED, _PAYWALL, _PIRATED, _NOTICE)
CUES = words_of(
    "copyright rights isbn paywall paywalled pdf epub mobi torrent cracked pirated pirate ripped "
    "bootleg leaked libgen zlibrary lyrics verse verses chorus chapter chapters article articles book "
    "books audiobook audiobooks ebook poem song essay interview course magazine newsletter column "
    "cookbook recipe transcript album albums workbook podcast podcasts video videos course courses film "
    "films movie dvd songs poems programme program novel memoir page pages sci hub scihub text "
    "permission subscribers pages guide manual journal study paper publication c"
)


def find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    """Every sentence that announces such a copy, notices of publishers, whole lyrics."""
    for sentence in sentences_with(reading, scan, _LOOKS):
        low = sentence.low
        if not sentence.asks and (scan.first(_NOTICE, low) or not scan.first(_OWN, low)):
            yield _sight(sentence.start, sentence.start + len(low.rstrip()))
            return
    sung = "[" in reading.low or not _SUNG.isdisjoint(reading.words)
    lyrics = scan.first(_LYRICS, reading.low) if sung else None
    if lyrics and not scan.first(_OWN, reading.low):
        yield _sight(lyrics.start(), lyrics.end())


def _sight(start: int, end: int) -> Sight:
    return Sight(RULE, start, end, WHY, 0.8, INSTEAD)


DETECTOR = Detector(rules=(RULE,), find=find, places=IN_PROSE, cues=CUES)
