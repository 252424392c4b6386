"""Brings a tree of tags into a shape that Markdown can say: media as links, no inline tag around a block."""

import re

from bs4.element import NavigableString, PageElement, Tag

from forum.core.foreign.links import address, host, is_image, watchable
from forum.core.foreign.plain import clean
from forum.core.foreign.soup import attribute, children, inside, new, tags
from forum.core.foreign.tags import BLOCKS, FORMATS, HEADINGS, LISTS, TABLE

_START = re.compile(r"[0-9]{1,7}")
DEEPEST_LIST = 5  # lists or quotes inside one another; below that they continue on the same level


def tidy(root: Tag, base: str = "", *, headings: bool = True) -> None:
    """Change the tree in place. `base` is the site that paths of pictures belong to.

    Without `headings` they become strong paragraphs, as in a comment.
    """
    _show_media(root, base)
    _unframe(root)
    for tag in tags(root, HEADINGS if not headings else []) + tags(root, ["dt", "summary", "caption"]):
        _to_strong_paragraph(tag)
    for tag in tags(root, ["dl", "dd", "legend"]):
        tag.name = "div"
    _flatten(root)
    _number_lists(root)
    _open_layout_tables(root)
    _free_loose_cells(root)
    _calm_formats(root)


def _show_media(root: Tag, base: str) -> None:
    for tag in tags(root, ["object", "video", "audio", "iframe", "embed"]):
        if not tag.decomposed:
            _replace(tag, _player(tag, base))
    for tag in tags(root, "img"):
        _replace_picture(tag, base)
    for tag in tags(root, "source"):
        tag.extract()


def _player(tag: Tag, base: str) -> PageElement | None:
    inner = [tag, *tags(tag, ["source", "embed", "iframe"])]
    sources = [attribute(each, name) for each in inner for name in ("src", "data-src", "data")]
    url = next((found for each in sources if (found := address(each, base)) and host(found)), None)
    if url is None:
        return None
    page, label = watchable(url)
    if tag.name in {"video", "audio"}:
        label = {"video": "Video", "audio": "Sound"}[tag.name] + f": {page.rpartition('/')[2] or page}"
    return _link(page, clean(attribute(tag, "title")) or label)


def _link(url: str, label: str) -> Tag:
    link = new("a")
    link["href"] = url
    link.append(" ".join(label.split()))
    return link


def _replace(tag: Tag, other: PageElement | None) -> None:
    if other is None:
        tag.decompose()
    else:
        tag.replace_with(other)


def _replace_picture(img: Tag, base: str) -> None:
    alt = " ".join(clean(attribute(img, "alt")).split())
    if {"wp-smiley", "emoji"} & set(attribute(img, "class").split()):
        img.replace_with(alt)
        return
    sources = (attribute(img, name) for name in ("src", "data-src", "data-lazy-src", "data-orig-file"))
    url = next((found for each in sources if (found := address(each, base))), None)
    if url is None or _is_tracker(img):
        _replace(img, NavigableString(f"(Picture: {alt})") if alt and not _is_tracker(img) else None)
        return
    label = f"Picture: {alt}" if alt else "Picture"
    around = next((parent for parent in img.parents if parent.name == "a"), None)
    if around is None:
        img.replace_with(_link(url, label))
    else:
        _within_link(img, around, url, label)


def _is_tracker(img: Tag) -> bool:
    return attribute(img, "width") in {"0", "1"} and attribute(img, "height") in {"0", "1"}


def _within_link(img: Tag, around: Tag, url: str, label: str) -> None:
    target = address(attribute(around, "href")) or ""
    alone = not around.get_text(strip=True) and len(tags(around, "img")) == 1
    if alone and (is_image(target) or not target or _same_page(target, url)):
        around["href"] = target if is_image(target) else url
        img.replace_with(label)
    elif alone:  # a picture that leads elsewhere: both addresses are kept
        img.replace_with(host(target) or "link")
        around.insert_before(_link(url, label), " (")
        around.insert_after(")")
    else:
        img.replace_with(label)


def _same_page(target: str, url: str) -> bool:
    return "attachment_id=" in target or target == url


def _unframe(root: Tag) -> None:
    for caption in tags(root, "figcaption"):
        _place_caption(caption)
    for frame in tags(root, "figure"):
        frame.name = "div" if _has_block(frame) else "p"
    for verse in tags(root, "pre"):
        if "wp-block-verse" in attribute(verse, "class").split():
            verse.name = "p"
            verse["data-lines"] = "kept"


def _place_caption(caption: Tag) -> None:
    frame = caption.parent
    if frame is None or frame.name != "figure" or _has_block(frame, besides=caption):
        caption.name = "p"
    elif not caption.get_text(strip=True):
        caption.extract()
    else:
        caption.insert_before(new("br"))
        caption.unwrap()


def _has_block(tag: Tag, besides: Tag | None = None) -> bool:
    return any(each is not besides for each in tags(tag, BLOCKS))


def _to_strong_paragraph(tag: Tag) -> None:
    strong = new("strong")
    for each in list(tag.contents):
        strong.append(each.extract())
    if tag.name == "caption" and tag.parent is not None:
        table = tag.parent
        table.insert_before(tag.extract())
    tag.name = "p"
    tag.append(strong)


def _flatten(root: Tag) -> None:
    for tag in tags(root, LISTS | {"blockquote"}):
        deep = sum(1 for parent in tag.parents if parent.name in LISTS or parent.name == "blockquote")
        if deep >= DEEPEST_LIST:
            for item in _items(tag):
                item.name = "div"
            tag.name = "div"
    for tag in tags(root, LISTS):
        before = tag.find_previous_sibling()
        stray = tag.parent is not None and tag.parent.name in LISTS
        if stray and isinstance(before, Tag) and before.name == "li":
            before.append(tag.extract())


def _items(tag: Tag) -> list[Tag]:
    return [each for each in children(tag) if isinstance(each, Tag) and each.name == "li"]


def _number_lists(root: Tag) -> None:
    for tag in tags(root, "ol"):
        start = attribute(tag, "start").strip()
        first = int(start) if _START.fullmatch(start) else 1
        for number, item in enumerate(_items(tag), first):
            item["data-bullet"] = f"{number}."


def _open_layout_tables(root: Tag) -> None:
    """A table that holds tables was drawn for its looks: only what is in its cells counts."""
    for table in tags(root, "table"):
        if table.find("table") is not None:
            for part in children(table):
                _open_cells(part)
            table.name = "div"


def _open_cells(part: PageElement) -> None:
    if not isinstance(part, Tag) or part.name == "table":
        return
    if part.name in TABLE | {"td", "th"}:
        if part.name not in {"td", "th"}:
            for each in children(part):
                _open_cells(each)
        part.name = "div"


def _free_loose_cells(root: Tag) -> None:
    """A row without a table and a cell without a row are only boxes."""
    for row in tags(root, "tr"):
        if not inside(row, "table"):
            row.name = "div"
    for cell in tags(root, ["td", "th"]):
        if cell.parent is None or cell.parent.name != "tr":
            cell.name = "div"


def _calm_formats(root: Tag) -> None:
    for link in tags(root, "a"):
        for block in tags(link, BLOCKS):
            block.insert_after(" ")
            block.unwrap()
    for tag in tags(root, FORMATS | {"code"}):
        if _has_block(tag) or inside(tag, tag.name):
            tag.unwrap()
        else:
            _join_previous(tag)


def _join_previous(tag: Tag) -> None:
    before = tag.previous_sibling
    if isinstance(before, Tag) and before.name == tag.name and tag.name in {"strong", "em", "del"}:
        for each in list(tag.contents):
            before.append(each.extract())
        tag.extract()
