"""A list of hours becomes a timeline: "- **7:00 am** Up before the alarm." is how people keep a day.

Runs after the walls, on HTML that is known to be clean, and adds our own classes only.
"""

import re

_LIST = re.compile(r"<ul>\s*((?:<li>(?:(?!</?(?:ul|ol|li)\b).)*</li>\s*)+)</ul>", re.DOTALL)
_ITEM = re.compile(r"<li>(.*?)</li>", re.DOTALL)
_TIME = re.compile(
    r"^\s*(?:<p>)?\s*(?:<strong>)?(?P<time>\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?|Day \d{1,3})"
    r"\s*(?:</strong>)?\s*[-–—:]?\s*(?P<rest>\S.*)$",
    re.DOTALL | re.IGNORECASE,
)
_FEWEST = 3


def timelines(html: str) -> str:
    """Mark every list of at least three items that all begin with a time of day (or "Day 3")."""
    return _LIST.sub(_timeline, html)


def _timeline(found: re.Match[str]) -> str:
    items = [_TIME.match(item) for item in _ITEM.findall(found.group(1))]
    if len(items) < _FEWEST or not all(items):
        return found.group()
    rows = (
        f'<li><span class="journal__time">{_spoken(item["time"])}</span>'
        f'<div class="journal__text">{_paragraph(item["rest"])}</div></li>'
        for item in items
        if item
    )
    return f'<ul class="journal">{"".join(rows)}</ul>'


def _paragraph(rest: str) -> str:
    return f"<p>{rest}" if rest.endswith("</p>") else f"<p>{rest}</p>"


def _spoken(time: str) -> str:
    """ "7:00am" with the space that a reader, and a screen reader, expects."""
    return re.sub(r"(?<=\d)(?=[ap])", " ", time.strip(), flags=re.IGNORECASE)
