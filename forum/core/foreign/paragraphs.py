"""WordPress's rule for classic text: a blank line ends a paragraph, a single line end breaks the line.

It holds wherever text stands, except in <pre>; next to a block a line end means nothing. Here it works on
the tree of tags, not on the text as WordPress does it: the result is the same, without its loose ends.
"""

import re
from collections.abc import Iterable, Iterator

from bs4.element import NavigableString, PageElement, Tag

from forum.core.foreign.soup import inside, is_blank, new, tags
from forum.core.foreign.tags import BLOCKS, HEADINGS, ROOMY, TIGHT

_LINE_END = re.compile(r"^[ \t]*\n")
_BLANK_LINE = re.compile(r"\n[ \t]*\n\s*")

# A run of inline nodes, or a block.
Part = list[PageElement] | Tag


def mark_paragraphs(root: Tag, *, classic: bool = True) -> None:
    """Wrap text in <p> and put in <br>, in place. Text that is not `classic` has its <p> and <br> already,
    except that two breaks in a row end a paragraph there too.
    """
    for box in [root, *tags(root, ROOMY | TIGHT | {"p"} | HEADINGS)]:
        if box is root or not inside(box, "pre"):
            _arrange(box, classic=classic or box.get("data-lines") is not None)
    for paragraph in tags(root, "p"):
        if paragraph.find("p") is not None:
            paragraph.unwrap()


def _arrange(box: Tag, *, classic: bool) -> None:
    parts = list(_parts(_pieces(box.contents, classic=classic)))
    runs = [part for part in parts if isinstance(part, list)]
    wrapped = box.name in ROOMY or (len(runs) > 1 and box.name not in HEADINGS)
    for each in list(box.contents):
        each.extract()
    for part in parts:
        if isinstance(part, Tag):
            box.append(part)
        else:
            _put(_paragraph_in(box) if wrapped else box, part)


def _paragraph_in(box: Tag) -> Tag:
    paragraph = new("p")
    box.append(paragraph)
    return paragraph


def _put(box: Tag, run: list[PageElement]) -> None:
    for node in run:
        box.append(node)


END = None  # the end of a paragraph, among pieces


def _pieces(nodes: Iterable[PageElement], *, classic: bool) -> Iterator[PageElement | None]:
    """Inline nodes, blocks and ENDs, with line ends as <br> where they count."""
    after_break = False
    for node in list(nodes):
        if isinstance(node, NavigableString):
            yield from _text(str(node), after_break=after_break) if classic else [NavigableString(str(node))]
        elif isinstance(node, Tag) and node.name not in BLOCKS and node.name not in {"br", "code"}:
            yield from _inline(node, classic=classic)
        else:
            yield node
        after_break = isinstance(node, Tag) and node.name == "br"


def _text(text: str, *, after_break: bool) -> Iterator[PageElement | None]:
    if after_break:  # the line end that follows a written <br /> is the same break
        text = _LINE_END.sub("", text, count=1)
    for number, paragraph in enumerate(_BLANK_LINE.split(text)):
        if number:
            yield END
        yield from _lines(paragraph.split("\n"))


def _lines(lines: list[str]) -> Iterator[PageElement]:
    last = len(lines) - 1
    for row, line in enumerate(lines):
        if row:
            yield new("br")
        text = line.lstrip() if row else line
        if text := text if row == last else text.rstrip():
            yield NavigableString(text)


def _inline(tag: Tag, *, classic: bool) -> Iterator[PageElement | None]:
    """An inline tag; where a paragraph ends inside it, one of its kind for each paragraph.

    Breaks at its edges move out: Markdown can't end a word in bold with one.
    """
    for number, run in enumerate(_runs(list(_pieces(tag.contents, classic=classic)))):
        if number:
            yield END
        start, end = _core(run)
        yield from (node.extract() for node in run[:start])
        if start < end:
            copy = new(tag.name)
            copy.attrs = dict(tag.attrs)
            for node in run[start:end]:
                copy.append(node.extract())
            yield copy
        yield from (node.extract() for node in run[end:])


def _parts(pieces: Iterable[PageElement | None]) -> Iterator[Part]:
    stretch: list[PageElement | None] = []
    for piece in pieces:
        if isinstance(piece, Tag) and piece.name in BLOCKS:
            yield from _paragraphs(stretch)
            stretch = []
            yield piece
        else:
            stretch.append(piece)
    yield from _paragraphs(stretch)


def _paragraphs(stretch: list[PageElement | None]) -> Iterator[Part]:
    for run in _runs(stretch):
        start, end = _core(run)
        if start < end:
            yield run[start:end]


def _runs(pieces: list[PageElement | None]) -> Iterator[list[PageElement]]:
    """The pieces, cut where a paragraph ends: at an END and between two breaks."""
    run: list[PageElement] = []
    for piece in pieces:
        if piece is END or (_is_break(piece) and _last_is_break(run)):
            yield run
            run = []
        if piece is not END:
            run.append(piece)
    yield run


def _core(run: list[PageElement]) -> tuple[int, int]:
    """From where to where a run has something to see."""
    seen = [index for index, node in enumerate(run) if not (_is_break(node) or is_blank(node))]
    return (seen[0], seen[-1] + 1) if seen else (len(run), len(run))


def _is_break(node: PageElement | None) -> bool:
    return isinstance(node, Tag) and node.name == "br"


def _last_is_break(run: list[PageElement]) -> bool:
    return next((_is_break(node) for node in reversed(run) if not is_blank(node)), False)
