"""Reads: the tag that a word stands for."""

from sqlalchemy import or_, select

from forum.articles.models import OldAddress, Tag
from forum.articles.naming import once_called, same_word
from forum.core.db import session
from forum.core.slugs import slug

_FOLDER = "/tags/"


def tag_called(word: str) -> Tag | None:
    """The tag of this name, or else the one that had it before it was renamed or merged."""
    address = slug(word)
    # Names that are written alike have one address, with a number behind it from the second on.
    near = or_(
        Tag.name == word, Tag.slug == address, Tag.slug.startswith(f"{address[:74]}-", autoescape=True)
    )
    for each in session.scalars(select(Tag).where(near).order_by(Tag.id)):
        if same_word(each.name, word):
            return each
    now = session.scalar(select(OldAddress.target).where(OldAddress.path == once_called(word)))
    return session.scalar(select(Tag).where(Tag.slug == now.removeprefix(_FOLDER))) if now else None
