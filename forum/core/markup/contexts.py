"""Where a text stands decides what it may contain: one allow-list for each place."""

from dataclasses import dataclass

_INLINE = frozenset({"a", "strong", "em", "code", "del", "br"})
_BLOCKS = _INLINE | {"p", "ul", "ol", "li", "blockquote", "pre", "hr"}
_TABLES = frozenset({"table", "thead", "tbody", "tr", "th", "td"})


@dataclass(frozen=True, slots=True)
class Context:
    """A place for text: its name in words, its longest source in characters, its tags."""

    name: str
    longest: int
    tags: frozenset[str]
    extensions: tuple[str, ...]
    headings: bool = False
    blocks: bool = False  # "::: note", and polls and pictures on lines of their own

    @property
    def attributes(self) -> dict[str, set[str]]:
        """Which attributes a tag may carry: the address of a link, where a list starts."""
        return {"a": {"href"}, "ol": {"start"}}


COMMENT = Context("comment", 10_000, _BLOCKS, ("sane_lists", "fenced_code", "nl2br"))
ARTICLE = Context(
    "story",
    100_000,
    _BLOCKS | _TABLES | {"h2", "h3", "h4"},
    ("sane_lists", "fenced_code", "tables"),
    headings=True,
    blocks=True,
)
NOTE = Context("note", 500, _INLINE | {"p"}, ())
