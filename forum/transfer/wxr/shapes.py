"""What a WordPress export holds, as far as Kith wants it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

Kind = Literal["post", "page"]
State = Literal["published", "scheduled", "pending", "draft", "private"]
Standing = Literal["approved", "held"]
TermKind = Literal["category", "tag"]

# Of all that plugins hang on a post, only these are read; everything else never enters memory.
META_KEYS = frozenset({"disclaimer", "disclosure", "sponsor", "_thumbnail_id", "_wp_attachment_image_alt"})


@dataclass(frozen=True, slots=True)
class Site:
    """The site that was exported. `version` is the WXR version: "1.0", "1.1" or "1.2"."""

    link: str
    base_url: str
    title: str
    version: str


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who may write there. WXR 1.0 knows only logins: then there is no id and no address."""

    foreign_id: int | None
    login: str
    email: str
    name: str


@dataclass(frozen=True, slots=True)
class Term:
    """A category or a tag."""

    kind: TermKind
    slug: str
    name: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A picture or another file; only its address is in the export. `parent_id` is the post it hangs on."""

    foreign_id: int
    url: str
    title: str
    caption: str
    alt: str
    parent_id: int | None


@dataclass(frozen=True, slots=True)
class Post:
    """A post or a page. `content` and `excerpt` are as WordPress stores them; all else is plain text.

    `link` is the old address as the path that a request would have, percent-decoded, with its query:
    "/2017/07/first-infusion/" or "/?p=1". `old_slugs` are names that the post had before.
    `published_at` is None for what was never published.
    """

    foreign_id: int
    kind: Kind
    title: str
    slug: str
    link: str
    creator: str
    content: str
    excerpt: str
    state: State
    published_at: datetime | None
    created_at: datetime | None
    comments_open: bool
    protected: bool = False
    terms: tuple[Term, ...] = ()
    old_slugs: tuple[str, ...] = ()
    meta: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class WPComment:
    """A comment as it is to be written: its parent is another one of the same post, or None."""

    foreign_id: int
    post_id: int
    parent_id: int | None
    author_name: str
    author_email: str
    user_id: int | None
    created_at: datetime
    content: str
    standing: Standing


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in the file that is not as it should be, and what was done about it."""

    sentence: str
