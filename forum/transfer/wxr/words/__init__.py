"""A WordPress body as Markdown: `article` and `comment`, and plain words from what is not a body.

balance      broken tags to well-formed ones, with limits
blocks       the block editor's comments
shortcodes   [caption], [gallery] and their kin, read; `media` says what they become
tidy         the tree of tags, made simple
paragraphs   WordPress's rule for blank lines and line ends
writing      the tree to Markdown, with `escaping` and `tables`
note         the editor's note at the end of a comment
"""

from forum.transfer.wxr.words.body import LONGEST, article, comment, standfirst
from forum.transfer.wxr.words.note import editors_note

__all__ = ["LONGEST", "article", "comment", "editors_note", "standfirst"]
