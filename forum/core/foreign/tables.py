"""HTML tables as Markdown tables: one line a row, the first row as the head, merged cells filled up."""

import re
from collections.abc import Iterator, Sequence

from bs4 import Tag

from forum.core.foreign.soup import attribute, children, tags

# Marks that cells and rows leave in the text of a table while it is being written.
CELL = "\ufdd2"
ROW = "\ufdd3"

WIDEST = 20  # columns; a wider table becomes lines of text
LONGEST = 250  # rows under one head; Kith shows no longer table

Row = list[str]

_SPAN = re.compile(r"[0-9]{1,5}")


def one_line(text: str) -> str:
    """The text of a cell: no line ends, and no bar that would end the cell."""
    return " ".join(text.split()).replace("|", r"\|")


def in_markdown(table: Tag, text: str, *, as_lines: bool) -> str:
    """The Markdown of a table whose cells are already written in `text`, between the marks.

    Where tables are not known, and for one that is too wide, each row is a line.
    """
    pieces = [row.split(CELL) for row in text.split(ROW)]
    strays = [stray for before, *_ in pieces if (stray := before.strip())]
    whole = _table(list(_filled(tags(table, "tr"), [cells for _, *cells in pieces[1:]])), as_lines=as_lines)
    return "\n\n".join([*strays, whole])  # text outside the cells goes before, as browsers put it


def _table(rows: list[Row], *, as_lines: bool) -> str:
    rows = [row for row in rows if any(cell.strip() for cell in row)]
    width = max((len(row) for row in rows), default=0)
    if as_lines or width <= 1 or width > WIDEST:
        return "\n\n".join(" – ".join(cell for cell in row if cell) for row in rows)
    head, *body = (_line(row + [""] * (width - len(row))) for row in rows)
    parts = [body[at : at + LONGEST] for at in range(0, max(len(body), 1), LONGEST)]
    rule = _line(["---"] * width)
    return "\n\n".join("\n".join([head, rule, *part]) for part in parts)


def _line(cells: Row) -> str:
    return f"| {' | '.join(cells)} |"


def _filled(rows: Sequence[Tag], written: Sequence[Row]) -> Iterator[Row]:
    """Each row with an empty cell wherever a merged cell reaches, so that columns stay columns."""
    reaching: dict[int, int] = {}  # column -> rows that a cell from above still covers
    for row, texts in zip(rows, written, strict=False):
        yield _fill(row, texts, reaching)


def _fill(row: Tag, texts: Row, reaching: dict[int, int]) -> Row:
    filled: Row = []
    cells = [each for each in children(row) if isinstance(each, Tag) and each.name in {"td", "th"}]
    for cell, text in zip(cells, texts, strict=False):
        _pass(filled, reaching)
        for part in range(_span(cell, "colspan")):
            reaching[len(filled)] = _span(cell, "rowspan") - 1
            filled.append("" if part else text)
    _pass(filled, reaching)
    return filled


def _pass(filled: Row, reaching: dict[int, int]) -> None:
    while reaching.get(len(filled), 0) > 0:
        reaching[len(filled)] -= 1
        filled.append("")


def _span(cell: Tag, name: str) -> int:
    text = attribute(cell, name).strip()
    return min(max(int(text), 1), WIDEST + 1) if _SPAN.fullmatch(text) else 1
