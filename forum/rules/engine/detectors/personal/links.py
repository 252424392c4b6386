"""Links that lead straight to a person: messengers, profiles that are one's own, tel: and mailto:."""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from forum.rules.book import Book
from forum.rules.engine.detectors.personal import hints
from forum.rules.engine.finding import Sight
from forum.rules.engine.markdown import Link
from forum.rules.engine.near import all_in, stretches
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan

RULE = "contact-details"
WHY = "This link leads straight to somebody."
INSTEAD = "[link removed]"
_DOT, _SLASH = r"(?:\.| ?[(\[]?dot[)\]]? ?|\[\.\]| \. )", r"(?:/| ?slash ?| / )"
MESSENGERS = re.compile(
    r"(?<![a-z0-9.-])(?:https?://|hxxps?://)?(?:www\.)?(?:"
    rf"t{_DOT}me{_SLASH}|telegram{_DOT}(?:me|dog|org){_SLASH}|wa{_DOT}me{_SLASH}|wa{_DOT}link{_SLASH}|"
    rf"(?:api|chat|web){_DOT}whatsapp{_DOT}com{_SLASH}|discord{_DOT}gg{_SLASH}|"
    rf"discord(?:app)?{_DOT}com{_SLASH}(?:invite|users){_SLASH}|signal{_DOT}(?:me|group){_SLASH}|"
    rf"m{_DOT}me{_SLASH}|ig{_DOT}me{_SLASH}|line{_DOT}me{_SLASH}|kik{_DOT}(?:me|com){_SLASH}|"
    rf"(?:snapchat{_DOT}com|snap{_DOT}com){_SLASH}(?:add|t){_SLASH}|join{_DOT}skype{_DOT}com{_SLASH}|"
    rf"groupme{_DOT}com{_SLASH}join|invite{_DOT}viber{_DOT}com{_SLASH}|vm{_DOT}tiktok{_DOT}com{_SLASH}@|"
    rf"bere{_DOT}al{_SLASH}|matrix{_DOT}to{_SLASH})[^\s<>\"')\]]{{1,120}}|"
    r"(?<![a-z0-9])(?:tg|whatsapp|viber|skype|kik|sms|facetime|signal|sgnl|weixin)://?[^\s<>\"')\]]{3,120}"
)
_PROFILE = re.compile(
    r"(?<![a-z0-9.-])(?:https?://)?(?:www\.|m\.)?(?:instagram\.com|facebook\.com|fb\.com|fb\.me|"
    r"twitter\.com|x\.com|"
    r"tiktok\.com|threads\.net|bsky\.app/profile|linkedin\.com/in|linktr\.ee|youtube\.com/@|twitch\.tv|"
    r"reddit\.com/u(?:ser)?|"
    r"steamcommunity\.com/id|onlyfans\.com|tumblr\.com|pinterest\.com|vsco\.co)/?"
    r"(?!(?:groups?|events?|pages|hashtag|explore|watch|r)/)@?(?P<name>[^\s<>\"')\]]{2,100})"
)
_MINE = re.compile(r"\b(?:my|me|mine|i'?m|i am|hmu|that'?s me|add|friend|dm)\b")
_VERY_OWN = re.compile(r"\b(?:my|mine|add me|that'?s me|i'?m)\b")
# Who shows something of their own there: "is where I post the quilts", "I dance on ...".
_SHOW = (
    r"(?:(?:\w+ly|also|just|sometimes|still) )?(?:post|put|share|show|upload|sell|ramble|rant|moan|"
    r"grumble|waffle|witter|draw|paint|blog|vlog|stream|write|film|record|dance|sing|play|pin|tweet|knit|"
    r"stitch|sew|bake|cook|hang out|lurk|live)\b"
)
_SHOWN = re.compile(
    rf"\b(?:where|there) (?:i|we) {_SHOW}|\b(?:i|we) {_SHOW}[^|]{{0,30}}\b(?:on|at|to|over at) \s?\||"
    rf"\|[\s,;:.-]{{1,4}}(?:i|we) {_SHOW}|\byou(?:'?ll| can| could| might) (?:see|find|spot|catch)\b|"
    r"\bsay (?:hi|hello|hey)\b|\bhiring\b"
)
_OFFICIAL = re.compile(r"society|trust|charity|nhs|foundation|official|hospital|support|news")
_PERSONAL = re.compile(
    r"(?:tel|sms|smsto|callto|facetime|mailto|skype|whatsapp|viber|tg|sgnl|kik|xmpp|sip|matrix):", re.I
)
_NUMBER = re.compile(r"\D")
_NAMES = frozenset(
    [
        "t",
        "telegram",
        "wa",
        "whatsapp",
        "discord",
        "discordapp",
        "signal",
        "m",
        "ig",
        "line",
        "kik",
        "snapchat",
        "snap",
    ]
    + ["skype", "groupme", "viber", "tiktok", "bere", "matrix", "tg", "sms", "facetime", "sgnl", "weixin"]
)
_SITES = frozenset(
    [
        "instagram",
        "facebook",
        "fb",
        "twitter",
        "x",
        "tiktok",
        "threads",
        "bsky",
        "linkedin",
        "linktr",
        "youtube",
    ]
    + ["twitch", "reddit", "steamcommunity", "onlyfans", "tumblr", "pinterest", "vsco"]
)
_SLASHES = re.compile(r"/|\bslash\b")
_BEFORE, _AFTER = 40, 130
_COST = 500
_TAIL = ".,!?;:"


def find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    """Links to persons, in the text and in the addresses of its links."""
    for link in reading.links:
        scan.spend(_COST)
        if _is_personal(link.href, book) or _is_own(link, reading):
            yield Sight(RULE, 0, 0, WHY, 0.95, INSTEAD, typed=(link.start, link.end))
    yield from _written(reading, scan)


def _written(reading: Reading, scan: Scan) -> Iterator[Sight]:
    """Links in the text as they are: looked for around slashes, so that most texts cost nothing."""
    if not ((_NAMES | _SITES) & reading.words and ("/" in reading.low or "slash" in reading.words)):
        return
    slashes = (each.span() for each in scan.all(_SLASHES, reading.low))
    near = stretches(slashes, _BEFORE, _AFTER, len(reading.low))
    for found in all_in(MESSENGERS, reading.low, near if _NAMES & reading.words else (), scan):
        yield Sight(RULE, found.start(), _end(found), WHY, 0.95, INSTEAD)
    for found in all_in(_PROFILE, reading.low, near if _SITES & reading.words else (), scan):
        words = f"{hints.before(reading, found.start())} | {hints.after(reading, found.end())}"
        if _shows_own(found, words):
            yield Sight(RULE, found.start(), _end(found), WHY, 0.9, INSTEAD)


def _shows_own(found: re.Match[str], words: str) -> bool:
    """Whether the words around a profile call it one's own; a society's is nobody's."""
    if _OFFICIAL.search(found["name"]) and not _VERY_OWN.search(words):
        return False
    return bool(_MINE.search(words) or _SHOWN.search(words))


def _end(found: re.Match[str]) -> int:
    return found.start() + len(found.group().rstrip(_TAIL))


def _is_personal(href: str, book: Book) -> bool:
    """Whether an address dials, writes or leads to a person, and not to a helpline or an office."""
    address = unquote(href).strip().casefold()
    if MESSENGERS.match(address):
        return True
    if not _PERSONAL.match(address):
        return False
    scheme, _, rest = address.partition(":")
    if scheme == "mailto":
        return not book.allowed.trusts(rest.partition("?")[0].rpartition("@")[2])
    return not book.allowed.helps(_NUMBER.sub("", rest.partition("?")[0]))


def _is_own(link: Link, reading: Reading) -> bool:
    """A profile elsewhere that the words around it call one's own."""
    if not _PROFILE.match(link.href.casefold()):
        return False
    start = reading.place_of(link.words[0])
    words = reading.low[max(0, start - hints.BEFORE) : start + hints.AFTER]
    return bool(_MINE.search(words))
