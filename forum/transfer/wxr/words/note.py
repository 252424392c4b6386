"""The line with which moderators signed what they changed: "Editor's note: adjusted to comply with ..."."""

import re

from forum.core.foreign.plain import line

_APOSTROPHE = r"(?:['’‘´`]|&(?:#0?39|#8217|rsquo|apos);)"
_WRAPPING = r"(?:<(?:p|div|em|i|strong|b|span|small|blockquote|q|cite)\b[^<>]*+>[ \t]*|[\[(*_][ \t]*){0,8}+"
_NOTE = re.compile(
    rf"(?:^|<br\s*+/?>|</?p\b[^<>]*+>)[ \t]*+{_WRAPPING}"
    rf"Editors?(?:{_APOSTROPHE}s?|s)?[ \t]+note(?:[ \t*_]|</\w+>)*+:",
    re.IGNORECASE | re.MULTILINE,
)
_BREAK = re.compile(r"<br\s*+/?>", re.IGNORECASE)
_GAP = re.compile(r"\n[ \t]*\n|<p\b|</p>\s*(?=[^\s<])", re.IGNORECASE)
_BRACKETS = {"[": "]", "(": ")"}


def editors_note(raw: str) -> tuple[str, str | None]:
    """A comment without the editor's note that it ends in, and the note; from a body or from its Markdown.

    The note is the last paragraph from the line that begins with "Editor's note:". Text after it, in a
    paragraph of its own, means that somebody only speaks of one: then there is none.
    """
    found = next(reversed(list(_NOTE.finditer(raw))), None)
    if found is None or _GAP.search(raw[found.end() :].rstrip()):
        return raw, None
    words = line(_BREAK.sub(" ", raw[found.end() :]))
    opened = [each for each in found[0] if each in _BRACKETS]
    note = _closed(words, _BRACKETS[opened[0]] if opened else "").strip("*_ ")
    return (raw[: found.start()].rstrip(), note) if note else (raw, None)


def _closed(words: str, bracket: str) -> str:
    return words.removesuffix(bracket) if bracket else words
