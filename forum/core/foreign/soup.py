"""Small helpers for the tree of tags, typed once."""

from collections.abc import Iterable

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PageElement, PreformattedString, Tag


def parse(balanced_html: str) -> Tag:
    """The tree of a balanced body, inside one <div>."""
    # The <div> also keeps Beautiful Soup from taking a short text for a file name, and warning about it.
    soup = BeautifulSoup(f"<div>{balanced_html}</div>", "html.parser")
    root = soup.div
    if root is None:  # pragma: no cover - the line above puts it there
        raise ValueError("no root")
    return root


def tags(root: Tag, names: str | Iterable[str]) -> list[Tag]:
    """All tags of these names below `root`, as a list that stays the same while the tree changes."""
    wanted = {names} if isinstance(names, str) else set(names)
    return [each for each in root.descendants if isinstance(each, Tag) and each.name in wanted]


def new(name: str) -> Tag:
    """A tag that is not in the tree yet."""
    return Tag(name=name, can_be_empty_element=name == "br")


def children(tag: Tag) -> list[PageElement]:
    """What stands directly in a tag, without HTML comments and the like."""
    return [each for each in tag.contents if not isinstance(each, PreformattedString)]


def inside(tag: Tag, name: str) -> bool:
    """Whether a tag stands in another one of this name."""
    return any(parent.name == name for parent in tag.parents)


def is_blank(node: PageElement) -> bool:
    """Whether a node is text with nothing to see in it."""
    return isinstance(node, NavigableString) and not node.strip()


def attribute(tag: Tag, name: str) -> str:
    """An attribute as text, "" if it is not there."""
    value = tag.get(name)
    return " ".join(value) if isinstance(value, list) else str(value or "")
