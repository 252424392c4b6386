"""What our own HTML says, without its tags: for excerpts, and to look for words in it."""

import re
from html import unescape

LONGEST_EXCERPT = 280

# Tags inside a word don't end it: "<em>c</em>ure" reads "cure". All others do.
_INLINE = re.compile(r"</?(?:a|strong|em|code|del|span)(?:\s[^>]*)?>")
_TAG = re.compile(r"<[^>]*>")


def plain(html: str) -> str:
    """The words alone, on one line."""
    return " ".join(unescape(_TAG.sub(" ", _INLINE.sub("", html))).split())


def excerpt(html: str) -> str:
    """The first of them, ended at a word."""
    text = plain(html)
    if len(text) <= LONGEST_EXCERPT:
        return text
    return text[:LONGEST_EXCERPT].rsplit(" ", 1)[0] + " …"
