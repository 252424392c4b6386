"""A list of hours becomes a timeline: "- **7:00 am** Up before the alarm." is how people keep a day.

Runs after the walls, on HTML that is known to be clean, and adds our own classes only.
"""

import re
from collections.abc import Callable

_LIST = re.compile(r"<ul>\s*((?:<li>(?:(?!</?(?:ul|ol|li)\b).)*</li>\s*)+)</ul>", re.DOTALL)
_ITEM = re.compile(r"<li>(.*?)</li>", re.DOTALL)
_WHEN = r"\d{1,2}[:.]\d{2}(?!\d)\s?(?:[ap]\.?m\.?)?|Day \d{1,3}(?!\d)"
# A time in bold is bold alone, "**7:00 am:** Up", or else its list stays a list: every tag keeps its end.
_TIME = re.compile(
    rf"^(?P<opened><p>)?(?:<strong>(?P<bold>{_WHEN})\s*[-–—:]?\s*</strong>|(?P<plain>{_WHEN}))"
    r"\s*[-–—:]?\s*(?P<rest>\S.*)$",
    re.DOTALL | re.IGNORECASE,
)
# In a timeline that is meant as one, any few words in bold may stand in the place of the time.
_LABEL = re.compile(
    r"^(?P<opened><p>)?<strong>(?P<bold>[^<]{1,60}?)\s*[-–—:]?\s*</strong>(?P<plain>)"
    r"\s*[-–—:]?\s*(?P<rest>\S.*)$",
    re.DOTALL,
)
_BLOCK = re.compile(r"<(?:p|pre|blockquote|table|hr|h[2-4])\b")
_FEWEST = 3


def timelines(html: str) -> str:
    """Mark every list of at least three items that all begin with a time of day (or "Day 3")."""
    return _LIST.sub(lambda found: _timeline(found, _hour, _FEWEST), html)


def days(html: str) -> str:
    """The same where a timeline is meant: one item is enough, and any words in bold may lead it."""
    return _LIST.sub(lambda found: _timeline(found, lambda item: _hour(item) or _LABEL.match(item), 1), html)


def _hour(item: str) -> re.Match[str] | None:
    return _TIME.match(item)


def _timeline(found: re.Match[str], led: Callable[[str], re.Match[str] | None], fewest: int) -> str:
    items = [led(item.strip()) for item in _ITEM.findall(found.group(1))]
    if len(items) < fewest or not all(items):
        return found.group()
    rows = (
        f'<li><span class="journal__time">{_spoken(item["bold"] or item["plain"])}</span>'
        f'<div class="journal__text">{_text(item["rest"], opened=item["opened"])}</div></li>'
        for item in items
        if item
    )
    return f'<ul class="journal">{"".join(rows)}</ul>'


def _text(rest: str, *, opened: str | None) -> str:
    if opened:  # its end is in the rest
        return f"<p>{rest}".removeprefix("<p></p>").lstrip()
    return rest if _BLOCK.search(rest) else f"<p>{rest}</p>"


def _spoken(time: str) -> str:
    """ "7:00am" with the space that a reader, and a screen reader, expects."""
    return re.sub(r"(?<=\d)(?=[ap])", " ", time.strip(), flags=re.IGNORECASE)
