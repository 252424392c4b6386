"""The pure half of the WordPress import: an export file (WXR 1.0 to 1.2) in, plain values out.

    source    bytes from disk to clean text, or a refusal
    reader    text to Raw records, one at a time, however long the file
    meaning   what a Raw record says in our words: shapes, or why it is left out
    staging   everything once, on disk, in an order in which it can be written (tree, settling)
    words     a WordPress body to Markdown

`words` leans on: plain (one line of text), blocks and shortcodes (WordPress's own markup), balance
(well-formed tags, limits), tidy, figures, paragraphs, tables (the tree of tags), writing and escaping
(Markdown), note (the editor's note at the end of a comment).

Nothing here knows Flask, the database or the rest of Kith.
"""
