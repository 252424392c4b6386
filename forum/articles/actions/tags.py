"""Writes: tags. One that was renamed or merged is found under its old address and its old word, too."""

from sqlalchemy import delete, select, update

from forum.accounts.models import Member
from forum.articles import policy
from forum.articles.actions.addresses import lead_on
from forum.articles.actions.counting import move_versions
from forum.articles.models import ArticleTag, OldAddress, Tag
from forum.core.answers import insist
from forum.core.db import session
from forum.core.errors import Invalid
from forum.core.slugs import slug


def tag_named(name: str) -> Tag:
    """The tag for this word, also where it has another name by now; made, if there is none."""
    address = slug(name)
    found = _at(address)
    if found is None:
        target = session.scalar(select(OldAddress.target).where(OldAddress.path == _path(address)))
        found = _at(target.removeprefix(_path(""))) if target else None
    if found is None:
        found = Tag(slug=address, name=name)
        session.add(found)
        session.flush()
    return found


def rename_tag(editor: Member, tag: Tag, name: str) -> None:
    """Another word for the same. Raises Invalid where there is a tag of that name: those can be merged."""
    insist(policy.may_arrange(editor))
    session.refresh(tag, with_for_update=True)
    address = slug(name)
    other = _at(address)
    if other is not None and other.id != tag.id:
        raise Invalid(f"There is a tag “{other.name}” already. You can merge the two instead.")
    before, tag.slug, tag.name = tag.slug, address, name
    session.flush()
    if before != address:
        lead_on(_path(before), _path(address))
    move_versions(_stories_with(tag))


def merge_tags(editor: Member, tag: Tag, into: Tag) -> None:
    """Every story with the first gets the second; then the first is gone, and its address leads on."""
    insist(policy.may_arrange(editor))
    if tag.id == into.id:
        raise Invalid("A tag can’t be merged with itself. Please choose another one.")
    # In one order: two who merge them both ways don't wait for each other.
    for each in sorted((tag, into), key=lambda one: one.id):
        session.refresh(each, with_for_update=True)
    stories = _stories_with(tag)
    has_both = select(ArticleTag.article_id).where(ArticleTag.tag_id == into.id)
    moves = update(ArticleTag).where(ArticleTag.tag_id == tag.id, ArticleTag.article_id.not_in(has_both))
    session.execute(moves.values(tag_id=into.id).execution_options(synchronize_session=False))
    before = tag.slug
    _remove(tag)
    lead_on(_path(before), _path(into.slug))
    move_versions(stories)


def remove_tag(editor: Member, tag: Tag) -> None:
    """Take a tag off every story, and away."""
    insist(policy.may_arrange(editor))
    session.refresh(tag, with_for_update=True)
    stories = _stories_with(tag)
    session.execute(delete(OldAddress).where(OldAddress.target == _path(tag.slug)))
    _remove(tag)
    move_versions(stories)


def _remove(tag: Tag) -> None:
    session.execute(delete(ArticleTag).where(ArticleTag.tag_id == tag.id))
    session.delete(tag)
    session.flush()


def _at(address: str) -> Tag | None:
    return session.scalar(select(Tag).where(Tag.slug == address))


def _path(address: str) -> str:
    return f"/tags/{address}"


def _stories_with(tag: Tag) -> list[int]:
    return list(session.scalars(select(ArticleTag.article_id).where(ArticleTag.tag_id == tag.id)))
