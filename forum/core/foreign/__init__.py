"""HTML that was made elsewhere, as Markdown: a WordPress body, what somebody pastes from another program.

balance      broken tags to well-formed ones, with limits
tidy         the tree of tags, made simple
paragraphs   WordPress's rule for blank lines and line ends
writing      the tree to Markdown, with `escaping` and `tables`
plain        text from what holds tags; `soup` and `tags` are small helpers
What comes of it is text like any other: it goes through core/markup before anybody reads it.
"""

from forum.core.foreign.balance import TooMuch, balanced
from forum.core.foreign.paragraphs import mark_paragraphs
from forum.core.foreign.soup import parse
from forum.core.foreign.tidy import tidy
from forum.core.foreign.writing import Writer

__all__ = ["TooMuch", "Writer", "balanced", "mark_paragraphs", "parse", "tidy"]
