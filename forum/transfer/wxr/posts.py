"""What an <item> says: a post or a page, or why it is left out."""

from datetime import datetime
from typing import cast
from urllib.parse import unquote

from forum.core.foreign.plain import line, shown
from forum.transfer.wxr.collector import Raw
from forum.transfer.wxr.dates import BadDate, moment
from forum.transfer.wxr.meaning import Ledger, number, old_path, terms_of
from forum.transfer.wxr.shapes import Kind, Post, State

# Types that every WordPress has, and that are not for reading.
_TYPES = {
    "nav_menu_item": "menu entry",
    "revision": "revision",
    "custom_css": "theme setting",
    "customize_changeset": "theme setting",
    "wp_global_styles": "theme setting",
    "wp_template": "theme setting",
    "wp_template_part": "theme setting",
    "wp_navigation": "menu entry",
    "wp_block": "reusable block",
    "oembed_cache": "cache entry",
    "user_request": "privacy request",
}
_STATES: dict[str, State] = {
    "publish": "published",
    "future": "scheduled",
    "pending": "pending",
    "draft": "draft",
    "private": "private",
}
_LEFT_OUT = {
    "trash": "{kind} in the trash",
    "auto-draft": "{kind} that was never saved",
    "inherit": "revision of a {kind}",
}


def post(raw: Raw, ledger: Ledger) -> Post | None:
    """A post or a page in whatever state; None, and a line in the ledger, for all else."""
    kind = _kind(raw, ledger)
    if kind is None:
        return None
    foreign_id = number(raw.fields.get("wp:post_id", ""))
    if foreign_id is None:
        ledger.problem(f"The {kind} in line {raw.line} has no usable id and was left out with its comments.")
        return None
    state = _state(raw, kind, foreign_id, ledger)
    dates = _dates(raw, kind, foreign_id, state, ledger) if state else None
    return _post(raw, kind, foreign_id, state, dates, ledger) if state and dates else None


def _kind(raw: Raw, ledger: Ledger) -> Kind | None:
    name = raw.fields.get("wp:post_type", "").strip() or "post"  # as WordPress itself takes it
    status = raw.fields.get("wp:status", "").strip()
    if name not in {"post", "page"}:
        ledger.skip(_TYPES.get(name) or f"entry of the type {shown(name)}")
        return None
    if status in _LEFT_OUT:
        ledger.skip(_LEFT_OUT[status].format(kind=name))
        return None
    return cast(Kind, name)


def _state(raw: Raw, kind: Kind, foreign_id: int, ledger: Ledger) -> State:
    status = raw.fields.get("wp:status", "").strip()
    if status and status not in _STATES:
        ledger.problem(
            f"{kind.capitalize()} {foreign_id} is in the state {shown(status)}, which Kith does not know; "
            "it was kept as a draft."
        )
    return _STATES.get(status, "draft")


Dates = tuple[datetime | None, datetime | None]  # published, created


def _dates(raw: Raw, kind: Kind, foreign_id: int, state: State, ledger: Ledger) -> Dates | None:
    get = raw.fields.get
    try:
        utc, local = moment(get("wp:post_date_gmt", "")), moment(get("wp:post_date", ""))
        created = utc or local or moment(get("wp:post_modified_gmt", ""))
    except BadDate as bad:
        _bad(kind, foreign_id, f"a date that can't be read ({shown(str(bad))})", ledger)
        return None
    if state not in {"published", "scheduled", "private"}:
        return None, created
    if created is None:
        _bad(kind, foreign_id, "no date", ledger)
        return None
    if utc is None:
        ledger.note(f"{kind} without a time in UTC: its local time was taken")
    return utc or created, utc or created


def _bad(kind: Kind, foreign_id: int, what: str, ledger: Ledger) -> None:
    ledger.problem(f"{kind.capitalize()} {foreign_id} has {what} and was left out with its comments.")


def _post(raw: Raw, kind: Kind, foreign_id: int, state: State, dates: Dates, ledger: Ledger) -> Post:
    get = raw.fields.get
    published_at, created_at = dates
    return Post(
        foreign_id=foreign_id,
        kind=kind,
        title=line(get("title", "")),
        slug=line(unquote(get("wp:post_name", ""))),
        link=old_path(get("link", "")),
        creator=line(get("dc:creator", "")),
        content=get("content:encoded", ""),
        excerpt=get("excerpt:encoded", ""),
        state=state,
        published_at=published_at,
        created_at=created_at,
        comments_open=get("wp:comment_status", "open").strip() == "open",
        protected=bool(get("wp:post_password", "").strip()),
        terms=terms_of(raw, ledger),
        old_slugs=tuple(line(unquote(slug)) for slug in raw.slugs if slug.strip()),
        meta=raw.meta,
    )
