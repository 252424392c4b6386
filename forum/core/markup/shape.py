"""The size and shape check: what Python-Markdown can't digest in time is sent back with a sentence.

Python-Markdown is quadratic on runs of brackets and some other marks, and exceeds the recursion limit on
deeply nested lists, so runs are bounded before it sees them. The bounds are far above ordinary writing.
"""

import re
import unicodedata

from forum.core.errors import Invalid
from forum.core.markup.contexts import Context
from forum.core.markup.normal import normalise

# mark: how many of it one paragraph may hold
_PER_PARAGRAPH = {"[": 100, "`": 400, "*": 1000, "_": 1000, "<": 300, "\\": 1000, "&": 1000}
_BRACKETS_IN_ALL = 2000
_PIPES_PER_LINE = 40
_ROWS_PER_TABLE = 300
_NESTING = 8
_INDENT = 60
_HEADINGS = 100  # without an empty line between them
_HEADINGS_IN_ALL = 1000
_ITEMS = 1000
_FAR_TOO_LONG = 4  # times what is allowed
_FENCES = 500
_DEFINITIONS = 50
_DEFINITION_LENGTH = 500

_PARAGRAPHS = re.compile(r"\n[ \t]*\n")
_MARKERS = re.compile(r"^(?:[ \t]*(?:[-+*>]|\d{1,9}[.)])(?=[ \t]|$|>))+")
_ONE_MARKER = re.compile(r"[-+*>]|\d{1,9}[.)]")
_HEADING = re.compile(r"^ {0,3}(?:#|[=-]+[ \t]*$)", re.MULTILINE)
_ITEM = re.compile(r"^[ \t]*(?:[-+*>_]|\d{1,9}[.)])", re.MULTILINE)
_FENCE = re.compile(r"^(?:~~~|```)", re.MULTILINE)
_DEFINITION = re.compile(r"^ {0,3}\[[^\]\n]{1,200}\]:", re.MULTILINE)


def prepare(typed: str, context: Context) -> str:
    """The text as it is stored; raises Invalid when it is empty, too long or too tangled."""
    if len(typed) > _FAR_TOO_LONG * context.longest:  # not worth the time of a closer look
        raise _too_long(len(typed), context)
    text = normalise(typed)
    if not _says_something(text):
        raise Invalid("There is nothing here yet. Write a few words first.")
    if len(text) > context.longest:
        raise _too_long(len(text), context)
    if problem := tangle(text):
        raise Invalid(problem)
    return text


def _says_something(text: str) -> bool:
    """Whether there is a sign that can be seen: no separator, no control, no joiner of nothing."""
    return any(unicodedata.category(sign)[0] not in "CZ" for sign in text)


def _too_long(length: int, context: Context) -> Invalid:
    return Invalid(
        f"This {context.name} has {length:,} characters; {context.longest:,} is the most we can take. "
        "You could post it in two parts."
    )


def tangle(text: str) -> str:
    """Why the shape of this text can't be rendered safely, as a sentence; empty when it can."""
    checks = (_too_many_marks, _too_many_blocks, _too_deep, _too_wide, _too_many_definitions)
    return next((problem for check in checks if (problem := check(text))), "")


def _too_many_marks(text: str) -> str:
    for paragraph in _PARAGRAPHS.split(text):
        for mark, most in _PER_PARAGRAPH.items():
            if paragraph.count(mark) > most:
                return f"One paragraph has more than {most} of the sign {mark}. Please leave some out."
    if text.count("[") > _BRACKETS_IN_ALL:
        return f"There are more than {_BRACKETS_IN_ALL:,} of the sign [. Please make two texts of it."
    return ""


def _too_many_blocks(text: str) -> str:
    if any(len(_HEADING.findall(paragraph)) > _HEADINGS for paragraph in _PARAGRAPHS.split(text)):
        return f"More than {_HEADINGS} headings follow each other. Please put empty lines between them."
    if len(_HEADING.findall(text)) > _HEADINGS_IN_ALL:
        return f"There are more than {_HEADINGS_IN_ALL:,} headings. Please make two texts of it."
    if len(_ITEM.findall(text)) > _ITEMS:
        return f"There are more than {_ITEMS} list items, quotes or rules. Please make two texts of it."
    if len(_FENCE.findall(text)) > _FENCES:
        return f"There are more than {_FENCES} lines that begin or end code. Please leave some out."
    return ""


def _too_deep(text: str) -> str:
    for line in text.split("\n"):
        if len(line) - len(line.lstrip()) > _INDENT:
            return "A line is indented very far. Please move it to the left."
        found = _MARKERS.match(line)
        if found and len(_ONE_MARKER.findall(found.group())) > _NESTING:
            return f"A list or quote is more than {_NESTING} levels deep. Please flatten it."
    return ""


def _too_wide(text: str) -> str:
    rows = 0
    for line in text.split("\n"):
        pipes = line.count("|")
        rows = rows + 1 if pipes else 0
        if pipes > _PIPES_PER_LINE or rows > _ROWS_PER_TABLE:
            return "A table is too large to show. Please split it."
    return ""


def _too_many_definitions(text: str) -> str:
    starts = [found.start() for found in _DEFINITION.finditer(text)]
    if len(starts) > _DEFINITIONS:
        return f"There are more than {_DEFINITIONS} link definitions. Please write some links directly."
    lines = (text[start:].split("\n", 1)[0] for start in starts)
    if any(len(line) > _DEFINITION_LENGTH for line in lines):
        return f"A link definition is longer than {_DEFINITION_LENGTH} characters. Please shorten it."
    return ""
