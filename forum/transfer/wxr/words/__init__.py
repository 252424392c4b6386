"""A WordPress body as Markdown: `article` and `comment`, and plain words from what is not a body.

blocks       the block editor's comments
shortcodes   [caption], [gallery] and their kin, read; `media` says what they become
body         all of it together, on what core/foreign does with HTML from anywhere
note         the editor's note at the end of a comment
"""

from forum.transfer.wxr.words.body import LONGEST, article, comment, standfirst
from forum.transfer.wxr.words.note import editors_note

__all__ = ["LONGEST", "article", "comment", "editors_note", "standfirst"]
