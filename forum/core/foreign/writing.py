"""Writes a tidy tree of tags as Markdown, the way Python-Markdown reads it."""

import re

from bs4.element import NavigableString, Tag
from markdownify import ATX, MarkdownConverter

from forum.core.foreign.escaping import LINK, piece, resolved
from forum.core.foreign.links import address, written
from forum.core.foreign.plain import clean
from forum.core.foreign.soup import attribute
from forum.core.foreign.tables import CELL, ROW, in_markdown, one_line

INDENT = " " * 4  # what Python-Markdown wants under a list item, whatever its bullet

_HELD = "\ufdd4"  # where a code block stands until all else is done
_LOOSE_END = re.compile(r"[ \t]{2,}\n")
_LINE_END = re.compile(r"[ \t]*\n[ \t]*")
_NO_BREAK = re.compile("[ \\u00a0]{2,}")
_RAISED = str.maketrans("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ")
_LOWERED = str.maketrans("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")
_FIGURES = re.compile(r"[0-9+=()-]+n?")
_LAST_SIGNS = re.compile(r"#(?=#*$)")
_ITEM = re.compile(r"\n(?=(?:-|\d+\.) )")
_TICKS = re.compile(r"`+")

MOST_LINKS = 90  # in one paragraph of Markdown

Parents = set[str]


def _airy(block: str) -> str:
    """A long list of links with a blank line between its items: Kith takes only so many in one paragraph."""
    return _ITEM.sub("\n\n", block) if block.count("[") > MOST_LINKS else block


class Writer(MarkdownConverter):
    """markdownify with our escapes, our lists and our tables. One Writer writes one text.

    In a `comment` a line end is a break, and there are no tables.
    """

    def __init__(self, *, comment: bool) -> None:
        super().__init__(heading_style=ATX, bullets="-", wrap=True, wrap_width=None, table_infer_header=True)
        self._comment = comment
        self._line_end = "\n" if comment else "  \n"
        self._code: list[str] = []

    def write(self, root: Tag) -> str:
        """The Markdown of a tree."""
        text = resolved(str(self.convert_soup(root)))
        text = _LOOSE_END.sub(self._line_end, text)
        text = re.sub(r"[ \t]+(?=\n\n)|^[ \t]+$", "", text, flags=re.MULTILINE)
        text = "\n\n".join(_airy(block) for block in re.split(r"\n{2,}", text.strip()))
        return re.sub(rf"{_HELD}(\d+){_HELD}", lambda held: self._code[int(held[1])], text)

    def process_text(self, el: NavigableString, parent_tags: Parents | None = None) -> str:
        """A text node, escaped unless it is code."""
        parents = parent_tags or set()
        text = str(super().process_text(el, parent_tags=parents))  # type: ignore[misc]  # not in its stub
        return clean(text) if "_noformat" in parents else text

    def escape(self, text: str, parent_tags: Parents) -> str:
        """Called by markdownify for each text that is not code. Addresses in it become links."""
        return piece(_NO_BREAK.sub(" ", clean(text)), linking="a" not in parent_tags)

    def convert_a(self, el: Tag, text: str, parent_tags: Parents) -> str:
        """A link; only its text where there is no address that Kith would keep."""
        label = _LINE_END.sub(" ", text)
        href = attribute(el, "href").strip()
        target = address(href)
        if "_noformat" in parent_tags or not label.strip() or target is None:
            return text
        before = " " if label[0] == " " else ""
        after = " " if label[-1] == " " else ""
        shows_itself = el.get_text(strip=True) == href and "://" in target
        link = f"<{written(target)}>" if shows_itself else f"{LINK}[{label.strip()}]({written(target)})"
        return before + link + after

    def convert_br(self, el: Tag, text: str, parent_tags: Parents) -> str:
        """A line break, or a space where a line can't break."""
        if "pre" in parent_tags:
            return "\n"
        if parent_tags & {"_inline", "a", "_noformat"}:
            return " "
        return self._line_end

    def convert_li(self, el: Tag, text: str, parent_tags: Parents) -> str:
        """A list item: everything after its first line is four spaces in."""
        first, *others = text.strip().split("\n")
        if not first:
            return "\n"
        rows = [f"{attribute(el, 'data-bullet') or '-'} {first}"]
        rows += [INDENT + row if row.strip() else "" for row in others]
        return "\n".join(rows) + "\n"

    def convert_hN(self, n: int, el: Tag, text: str, parent_tags: Parents) -> str:  # noqa: N802 - markdownify calls it so
        """A heading; the number signs at its end are words."""
        text = _LAST_SIGNS.sub(r"\\#", text.strip())
        return str(super().convert_hN(n, el, text, parent_tags))  # type: ignore[misc]  # not in its stub

    def convert_pre(self, el: Tag, text: str, parent_tags: Parents) -> str:
        """A code block; within lists and quotes, where Python-Markdown knows none, lines of code."""
        text = text.strip("\n")
        if not text.strip() or "pre" in parent_tags:
            return f"\n{text}\n" if text.strip() else ""
        if parent_tags & {"li", "blockquote", "_inline"}:
            as_code = self.convert_code  # type: ignore[attr-defined]  # not in its stub
            rows = (as_code(el, row, set()) for row in text.split("\n") if row.strip())
            return "\n\n" + self._line_end.join(rows) + "\n\n"
        fence = "`" * max(3, 1 + max((len(run) for run in _TICKS.findall(text)), default=0))
        self._code.append(f"{fence}\n{text}\n{fence}")
        return f"\n\n{_HELD}{len(self._code) - 1}{_HELD}\n\n"

    def convert_sup(self, el: Tag, text: str, parent_tags: Parents) -> str:
        """Raised figures as characters of their own: 10⁵ must not become 105."""
        return text.translate(_RAISED) if _FIGURES.fullmatch(text) else text

    def convert_sub(self, el: Tag, text: str, parent_tags: Parents) -> str:
        """Lowered figures: CO₂."""
        return text.translate(_LOWERED) if _FIGURES.fullmatch(text) else text

    def convert_td(self, el: Tag, text: str, parent_tags: Parents) -> str:
        """A cell, marked for the table that it is in."""
        return CELL + one_line(text)

    convert_th = convert_td

    def convert_tr(self, el: Tag, text: str, parent_tags: Parents) -> str:
        """A row, marked for the table that it is in."""
        return ROW + text

    def convert_table(self, el: Tag, text: str, parent_tags: Parents) -> str:
        """A table."""
        return f"\n\n{in_markdown(el, text, as_lines=self._comment)}\n\n"
