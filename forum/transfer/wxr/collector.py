"""Collects the wanted fields of an export while the parser calls them out; hands over finished records."""

from collections.abc import Callable
from dataclasses import dataclass, field

from forum.transfer.wxr.names import Names, local
from forum.transfer.wxr.refusals import NO_VERSION, CannotRead, wrong_root, wrong_version
from forum.transfer.wxr.shapes import META_KEYS

VERSIONS = ("1.0", "1.1", "1.2")
LONGEST_FIELD = 16_000_000  # characters of one field; the longest novel has fourteen million
DEEPEST = 64  # elements inside one another; an export has five

# Which element inside which opens a record, and which of its children are worth keeping.
_RECORDS = {
    ("rss", "channel"): frozenset({"title", "link", "wp:wxr_version", "wp:base_blog_url"}),
    ("channel", "wp:author"): frozenset(
        {"wp:author_id", "wp:author_login", "wp:author_email", "wp:author_display_name"}
    ),
    ("channel", "wp:category"): frozenset({"wp:category_nicename", "wp:cat_name", "wp:category_description"}),
    ("channel", "wp:tag"): frozenset({"wp:tag_slug", "wp:tag_name", "wp:tag_description"}),
    ("channel", "wp:term"): frozenset(
        {"wp:term_taxonomy", "wp:term_slug", "wp:term_name", "wp:term_description"}
    ),
    ("channel", "item"): frozenset(
        {"title", "link", "category", "dc:creator", "content:encoded", "excerpt:encoded"}
        | {"wp:post_id", "wp:post_date", "wp:post_date_gmt", "wp:post_modified_gmt", "wp:comment_status"}
        | {"wp:post_name", "wp:status", "wp:post_parent", "wp:post_type", "wp:post_password"}
        | {"wp:attachment_url"}
    ),
    ("item", "wp:postmeta"): frozenset({"wp:meta_key", "wp:meta_value"}),
    ("item", "wp:comment"): frozenset(
        {"wp:comment_id", "wp:comment_author", "wp:comment_author_email", "wp:comment_user_id"}
        | {"wp:comment_date", "wp:comment_date_gmt", "wp:comment_content", "wp:comment_approved"}
        | {"wp:comment_type", "wp:comment_parent"}
    ),
}
_WANTED = {kind: fields for (_, kind), fields in _RECORDS.items()}
_OLD_SLUG = "_wp_old_slug"
_KEPT_META = META_KEYS | {_OLD_SLUG}


@dataclass(slots=True)
class Raw:
    """One element of the export with the text of its wanted children; nothing is judged yet.

    `item` numbers the <item> elements, so that a comment knows its post even before the post has told
    its id. `terms` are (domain, nicename, name), `slugs` the former names of a post.
    """

    kind: str
    line: int
    item: int
    fields: dict[str, str] = field(default_factory=dict)
    terms: list[tuple[str, str, str]] = field(default_factory=list)
    meta: dict[str, str] = field(default_factory=dict)
    slugs: list[str] = field(default_factory=list)


class Collector:
    """The target of the parser. `line` is set by the reader and says where the parser stands."""

    def __init__(self) -> None:
        self.line: Callable[[], int] = lambda: 0
        self._names = Names()
        self._path: list[str] = []
        self._open: list[Raw] = []
        self._done: list[Raw] = []
        self._text: list[str] | None = None
        self._size = 0
        self._about: dict[str, str] = {}
        self._items = 0
        self._site_told = False

    def handed_over(self) -> list[Raw]:
        """The records that were finished since the last call."""
        done, self._done = self._done, []
        return done

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        name = self._names.short(tag)
        parent = self._path[-1] if self._path else self._check_root(name, tag)
        self._path.append(name)
        if len(self._path) != len(self._open) + 2:  # not a child of the record that is open
            self._check_depth()
        elif (parent, name) in _RECORDS:
            self._begin(name)
        elif self._wants(name):
            self._text, self._size, self._about = [], 0, attributes

    def data(self, text: str) -> None:
        """A piece of the innermost element's text."""
        if self._text is None:
            return
        self._text.append(text)
        self._size += len(text)
        if self._size > LONGEST_FIELD:
            line = self.line()
            raise CannotRead(f"The text in line {line} is longer than 16 million characters.", line)

    def end(self, tag: str) -> None:
        """An element ends."""
        name = self._path.pop()
        depth = len(self._path)
        if self._text is not None and depth == len(self._open) + 1:
            self._keep(name, "".join(self._text))
            self._text = None
        elif self._open and depth == len(self._open):
            self._finish(self._open.pop())

    def close(self) -> None:
        """The file is over, and well-formed to its end."""
        if not self._site_told:
            raise CannotRead(NO_VERSION)

    def _check_root(self, name: str, tag: str) -> str:
        if name != "rss":
            raise CannotRead(wrong_root(local(tag)))
        return ""

    def _check_depth(self) -> None:
        if len(self._path) > DEEPEST:
            line = self.line()
            raise CannotRead(f"Line {line} is nested more than {DEEPEST} levels deep; no export is.", line)

    def _begin(self, kind: str) -> None:
        if kind == "item":
            self._items += 1
            self._tell_site()
        self._open.append(Raw(kind, self.line(), self._items))

    def _wants(self, name: str) -> bool:
        if not self._open:
            return False
        record = self._open[-1]
        if name == "wp:meta_value":
            return record.fields.get("wp:meta_key") in _KEPT_META
        return name in _WANTED[record.kind]

    def _keep(self, name: str, text: str) -> None:
        record = self._open[-1]
        if name == "category":
            self._about.setdefault("domain", "")
            record.terms.append((self._about["domain"], self._about.get("nicename", ""), text))
            return
        record.fields.setdefault(name, text)
        if name == "wp:wxr_version" and text.strip() not in VERSIONS:
            raise CannotRead(wrong_version(text.strip()), self.line())

    def _finish(self, record: Raw) -> None:
        if record.kind == "channel":
            self._open.append(record)
            self._tell_site()
            self._open.pop()
        elif record.kind == "wp:postmeta":
            self._add_meta(self._open[-1], record.fields)
        else:
            self._done.append(record)

    def _add_meta(self, item: Raw, pair: dict[str, str]) -> None:
        key, value = pair.get("wp:meta_key", ""), pair.get("wp:meta_value", "")
        if key == _OLD_SLUG:
            item.slugs.append(value)
        elif key in META_KEYS:
            item.meta.setdefault(key, value)

    def _tell_site(self) -> None:
        if self._site_told:
            return
        channel = self._open[0]
        if "wp:wxr_version" not in channel.fields:
            raise CannotRead(NO_VERSION)
        self._done.append(channel)
        self._site_told = True
