"""What a Raw record says in our words. What can't be used goes to the ledger, with the reason."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from urllib.parse import unquote, urlsplit

from forum.core.foreign.plain import clean, line, shown
from forum.transfer.wxr.collector import Raw
from forum.transfer.wxr.dates import BadDate, moment
from forum.transfer.wxr.shapes import Attachment, Person, Site, Standing, Term, TermKind

LARGEST_ID = 2**63 - 1
_LONGEST_ID = 19  # digits


class Ledger(Protocol):
    """Where it is written down what is left out and what is odd."""

    def skip(self, reason: str) -> None:
        """Count something that is left out because it has no place here."""

    def note(self, what: str) -> None:
        """Count something that is taken in, but not quite as it stands in the file."""

    def problem(self, sentence: str) -> None:
        """Report something that is wrong in the file, and what is done about it."""


def number(text: str) -> int | None:
    """A positive whole number as WordPress writes ids; None for anything else, and for 0."""
    text = text.strip()
    if not (text.isascii() and text.isdigit() and len(text) <= _LONGEST_ID):
        return None
    value = int(text)
    return value if 0 < value <= LARGEST_ID else None


def site(raw: Raw) -> Site:
    """The exported site."""
    get = raw.fields.get
    link = get("link", "").strip()
    base = get("wp:base_blog_url", "").strip() or link
    return Site(link, base, line(get("title", "")), get("wp:wxr_version", "").strip())


def person(raw: Raw, ledger: Ledger) -> Person | None:
    """An author; one without a login can't be told from others and is left out."""
    get = raw.fields.get
    login = line(get("wp:author_login", ""))
    if not login:
        ledger.problem(f"The author in line {raw.line} has no login and was left out.")
        return None
    name = line(get("wp:author_display_name", "")) or login
    return Person(number(get("wp:author_id", "")), login, line(get("wp:author_email", "")), name)


# What a term is called in the channel, by the element that holds it.
_TERM_FIELDS = {
    "wp:category": ("wp:category_nicename", "wp:cat_name", "wp:category_description"),
    "wp:tag": ("wp:tag_slug", "wp:tag_name", "wp:tag_description"),
    "wp:term": ("wp:term_slug", "wp:term_name", "wp:term_description"),
}
# Tags were of the domain "tag" in WXR 1.0; and there a category could have no domain at all.
_TERM_KINDS: dict[str, TermKind] = {
    "category": "category",
    "": "category",
    "post_tag": "tag",
    "tag": "tag",
    "wp:category": "category",
    "wp:tag": "tag",
}


def term(raw: Raw, ledger: Ledger) -> Term | None:
    """A category or a tag; menus and plugins' taxonomies are counted and left out."""
    domain = raw.fields.get("wp:term_taxonomy", "other") if raw.kind == "wp:term" else raw.kind
    kind = _TERM_KINDS.get(domain.strip())
    slug, name, description = (raw.fields.get(field, "") for field in _TERM_FIELDS[raw.kind])
    if kind is None:
        ledger.skip(f"term of the kind {shown(domain)}")
        return None
    return _term(kind, slug, name, description)


def _term(kind: TermKind, slug: str, name: str, description: str = "") -> Term | None:
    slug = line(unquote(slug))
    name = line(name) or slug
    return Term(kind, slug, name, line(description)) if name else None


def terms_of(raw: Raw, ledger: Ledger) -> tuple[Term, ...]:
    """A post's categories and tags, each once: WXR 1.0 names each twice, once without its slug."""
    found: dict[tuple[TermKind, str, str], Term] = {}
    for domain, slug, name in raw.terms:
        kind = _TERM_KINDS.get(domain.strip())
        if kind is None:
            ledger.skip(f"term of the kind {shown(domain)}")
        elif one := _term(kind, slug, name):
            found.setdefault((kind, one.slug, "" if one.slug else one.name.casefold()), one)
    named = {(one.kind, one.name.casefold()) for one in found.values() if one.slug}
    return tuple(one for one in found.values() if one.slug or (one.kind, one.name.casefold()) not in named)


def old_path(link: str) -> str:
    """The path and query that a request for an old address has: "/2017/07/x/" or "/?p=1"; "" if none."""
    try:
        parts = urlsplit(link.strip())
    except ValueError:
        return ""
    path = clean(unquote(parts.path)) or ("/" if parts.query else "")
    if not path.startswith("/"):
        return ""
    return f"{path}?{clean(parts.query)}" if parts.query else path


def attachment(raw: Raw, ledger: Ledger) -> Attachment | None:
    """A picture or file, if its address is known."""
    get = raw.fields.get
    foreign_id, url = number(get("wp:post_id", "")), get("wp:attachment_url", "").strip()
    if foreign_id is None or not url:
        ledger.skip("attachment without an id or an address")
        return None
    return Attachment(
        foreign_id,
        url,
        title=line(get("title", "")),
        caption=line(get("excerpt:encoded", "")),
        alt=line(raw.meta.get("_wp_attachment_image_alt", "")),
        parent_id=number(get("wp:post_parent", "")),
    )


@dataclass(frozen=True, slots=True)
class Entry:
    """A comment before its place is known. `standing` is None for one that is left out: replies to it
    still have to find their way up past it.
    """

    item: int
    foreign_id: int
    parent_id: int | None
    author_name: str
    author_email: str
    user_id: int | None
    created_at: datetime | None
    standing: Standing | None
    content: str


_STANDINGS: dict[str, Standing] = {"1": "approved", "approve": "approved", "approved": "approved"}
_LEFT_OUT = {"spam": "spam comment", "trash": "comment in the trash", "post-trashed": "comment in the trash"}


def comment(raw: Raw, ledger: Ledger) -> Entry | None:
    """A comment, also one that is left out, unless it has no usable id."""
    get = raw.fields.get
    foreign_id = number(get("wp:comment_id", ""))
    if foreign_id is None:
        ledger.problem(f"The comment in line {raw.line} has no usable id and was left out.")
        return None
    created_at, reason = _comment_date(raw, foreign_id, ledger), _left_out(raw)
    if reason:
        ledger.skip(reason)
    elif created_at is None:
        ledger.problem(f"Comment {foreign_id} has no date that can be read and was left out.")
    kept = created_at is not None and not reason
    return Entry(
        item=raw.item,
        foreign_id=foreign_id,
        parent_id=_parent(get("wp:comment_parent", ""), foreign_id, ledger),
        author_name=line(get("wp:comment_author", "")) if kept else "",
        author_email=line(get("wp:comment_author_email", "")) if kept else "",
        user_id=number(get("wp:comment_user_id", "")),
        created_at=created_at,
        standing=_STANDINGS.get(get("wp:comment_approved", "").strip(), "held") if kept else None,
        content=get("wp:comment_content", "") if kept else "",
    )


def _parent(text: str, foreign_id: int, ledger: Ledger) -> int | None:
    parent = number(text)
    if parent is None and text.strip() not in {"", "0"}:
        ledger.problem(
            f"Comment {foreign_id} answers {shown(text)}, which is no comment; "
            "it was kept as the start of a thread."
        )
    return parent


def _left_out(raw: Raw) -> str | None:
    kind = raw.fields.get("wp:comment_type", "").strip()
    if kind in {"pingback", "trackback"}:
        return kind
    if kind not in {"", "comment"}:
        return f"comment of the kind {shown(kind)}"
    if not raw.fields.get("wp:comment_content", "").strip():
        return "comment without text"
    return _LEFT_OUT.get(raw.fields.get("wp:comment_approved", "").strip())


def _comment_date(raw: Raw, foreign_id: int, ledger: Ledger) -> datetime | None:
    try:
        created = moment(raw.fields.get("wp:comment_date_gmt", ""))
        if created is None:
            created = moment(raw.fields.get("wp:comment_date", ""))
            if created is not None:
                ledger.note("comment without a time in UTC: its local time was taken")
    except BadDate:
        return None
    return created
