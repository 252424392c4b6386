"""One spelling for one text: composed letters, plain line ends, nothing that can't be seen or steers."""

import re
import sys
import unicodedata

# Control characters but tab and line feed, lone surrogates, and the marks that turn the reading
# direction of what follows (embeddings, overrides, isolates). Joiners stay: scripts and emoji need them.
_UNWANTED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]"
)
_REFERENCE = re.compile(r"&#(?:x0*([0-9a-f]{1,6})|0*([0-9]{1,7}));", re.IGNORECASE)


_MOST_MARKS = 30


def normalise(text: str) -> str:
    """NFC, line feeds only, without control, surrogate and direction-turning characters."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return unicodedata.normalize("NFC", _stream_safe(_UNWANTED.sub("", lines))).strip("\n").rstrip()


def _stream_safe(text: str) -> str:
    """At most thirty marks on one letter (UAX #15, section 13): NFC is quadratic in their number."""
    if text.isascii():
        return text
    kept, marks = [], 0
    for sign in text:
        marks = marks + 1 if unicodedata.combining(sign) else 0
        if marks <= _MOST_MARKS:
            kept.append(sign)
    return "".join(kept)


def unreferenced(html: str) -> str:
    """HTML without the same characters written as numbers ("&#x202e;")."""
    return _REFERENCE.sub(_visible, html)


def _visible(found: re.Match[str]) -> str:
    code = int(found[1], 16) if found[1] else int(found[2])
    hidden = code > sys.maxunicode or _UNWANTED.match(chr(code))
    return "" if hidden else found.group()
