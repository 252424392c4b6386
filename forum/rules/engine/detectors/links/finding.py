"""What is wrong with which link."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import islice

from forum.rules import lexicon
from forum.rules.book import Book
from forum.rules.engine.detectors.detector import Detector
from forum.rules.engine.detectors.links.addresses import Address, addresses
from forum.rules.engine.detectors.links.likeness import looks_like
from forum.rules.engine.finding import Sight
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan

RULE = "links"
_MOST = 60  # addresses that are looked at one by one; more are too many anyway
_REFERRAL = re.compile(
    r"[?&#](?:ref|refid|ref_id|refcode|referral|referrer|referrer_id|refer|rfsn|aff|affid|aff_id|affiliate"
    r"|affiliate_id|"
    r"partner|partner_id|invite|invited_by|promo|promocode|coupon|discount|clickid|irclickid|tap_a|rcode"
    r"|sponsor|sca_ref|via|tag)=\w"
    r"|/(?:ref|aff|affiliate|referral|invite|r/ref)/\w"
)
SHORT = "This link is a short one: one can't see where it leads."
REFERRAL = "This link tells the shop who sent it, so that somebody earns by it."
HIDDEN = "This address is written so that one can't see where it leads."
LIKE = "This address looks like {}, and is another one."
MANY = "There are more links here than one comment may have. A moderator looks at them first."
NEW = "Links of new members are read first. Yours will appear soon."


def _find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    strange = []
    for each in islice(addresses(reading, scan), _MOST):
        scan.spend(len(each.host) * 40)
        if _trusted(each, reading, book):
            continue
        why = _wrong(each, reading, book)
        if why:
            yield _sight(each, why, 0.9)
        strange.append(each)
    yield from _counted([each for each in strange if not each.hidden], book)


def _trusted(address: Address, reading: Reading, book: Book) -> bool:
    """Whether it leads to a trusted host, and says so in letters that are what they seem."""
    return book.allowed.trusts(address.host) and not _is_masked(address, reading)


def _is_masked(address: Address, reading: Reading) -> bool:
    """Whether its host is typed with entities, signs that nobody sees or letters of other scripts."""
    if address.typed is not None:
        return False
    start, end = reading.span(address.start, address.end)
    typed = unicodedata.normalize("NFKC", reading.typed[start:end])
    host = (typed.partition("://")[2] or typed).partition("/")[0]
    return "&#" in host or not host.isascii()


def _wrong(address: Address, reading: Reading, book: Book) -> str | None:
    """What is wrong with an address, as a sentence."""
    if address.hidden or "xn--" in address.host or _is_masked(address, reading):
        return HIDDEN
    if address.host in lexicon.words("shorteners") and (address.path or address.typed):
        return SHORT
    if _REFERRAL.search(address.path):
        return REFERRAL
    like = looks_like(address.host, book.allowed.hosts) or _said_otherwise(address, reading)
    return LIKE.format(like) if like else None


_HOST = re.compile(r"(?:https?://)?(?:www\.)?((?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24})(?![\w.-]*@)")


def _said_otherwise(address: Address, reading: Reading) -> str | None:
    """The host that the words of a link name, where it leads to another."""
    if address.typed is None:
        return None
    said = _HOST.match(reading.low[address.start : address.end].strip())
    other = said and not address.host.removeprefix("www.").endswith(said[1].removeprefix("www."))
    return said[1] if said and other else None


def _counted(strange: list[Address], book: Book) -> Iterable[Sight]:
    """More links than one comment may have; and any of a newcomer, where the book wants that."""
    different = {(each.host, each.path.rstrip("/")): each for each in strange}
    if len(different) > book.switches.most_links:
        yield _sight(strange[-1], MANY, 0.95)
    elif strange and book.switches.newcomer_links == "hold":
        yield _sight(strange[0], NEW, 0.95, newcomers=True)


def _sight(address: Address, why: str, sure: float, *, newcomers: bool = False) -> Sight:
    return Sight(RULE, address.start, address.end, why, sure, typed=address.typed, newcomers_only=newcomers)


DETECTOR = Detector(rules=(RULE,), find=_find, spares_the_team=True)
