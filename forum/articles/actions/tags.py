"""Writes: tags. One that was renamed or merged is found under its old address and its old word, too."""

from sqlalchemy import delete, select, update

from forum.accounts.models import Member
from forum.articles import policy
from forum.articles.actions.addresses import free_address, give_address, lead_nowhere, lead_on, path_of
from forum.articles.actions.counting import move_versions
from forum.articles.actions.together import held, take, take_with_stories
from forum.articles.models import ArticleTag, Tag, move_the_shelf
from forum.articles.naming import once_called, same_word, tag_problem
from forum.articles.queries.tags import tag_called
from forum.core.answers import insist
from forum.core.db import add_once, session
from forum.core.errors import Invalid
from forum.core.slugs import slug


def tag_named(name: str) -> Tag:
    """The tag for this word, also where it has another name by now; made, if there is none. It stays until
    this transaction ends. Raises Invalid where the word is none.
    """
    found = _held(name)
    if found is None and (problem := tag_problem(name)):
        raise Invalid(problem)
    while found is None:
        # In this order: whoever made the same a moment ago is either seen, or has taken this address.
        address = free_address(Tag, slug(name))
        found = _held(name)
        if found is None and add_once(Tag, slug=address, name=name):
            found = tag_called(name)
    return found


def rename_tag(editor: Member, tag: Tag, name: str) -> None:
    """Another word for the same. Raises Invalid where there is a tag of that name: those can be merged."""
    insist(policy.may_arrange(editor))
    take(tag)
    other = tag_called(name)
    if other is not None and other.id != tag.id and same_word(other.name, name):
        raise Invalid(f"There is a tag “{other.name}” already. You can merge the two instead.")
    if problem := tag_problem(name):
        raise Invalid(problem)
    before, word, tag.name = tag.slug, tag.name, name
    give_address(tag, slug(name))
    if before != tag.slug:
        lead_on(path_of(Tag, before), path_of(Tag, tag.slug))
    if not same_word(word, name):
        lead_on(once_called(word), path_of(Tag, tag.slug))
    move_the_shelf()


def merge_tags(editor: Member, tag: Tag, into: Tag) -> None:
    """Every story with the first gets the second; then the first is gone, and its address leads on."""
    insist(policy.may_arrange(editor))
    if tag is into:
        raise Invalid("A tag can’t be merged with itself. Please choose another one.")
    stories = take_with_stories(tag, into)
    has_both = select(ArticleTag.article_id).where(ArticleTag.tag_id == into.id)
    moves = update(ArticleTag).where(ArticleTag.tag_id == tag.id, ArticleTag.article_id.not_in(has_both))
    session.execute(moves.values(tag_id=into.id).execution_options(synchronize_session=False))
    before, word, after = tag.slug, tag.name, path_of(Tag, into.slug)
    _remove(tag)
    lead_on(path_of(Tag, before), after)
    lead_on(once_called(word), after)
    move_versions(stories)


def remove_tag(editor: Member, tag: Tag) -> None:
    """Take a tag off every story, and away."""
    insist(policy.may_arrange(editor))
    stories = take_with_stories(tag)
    lead_nowhere(path_of(Tag, tag.slug))
    _remove(tag)
    move_versions(stories)


def _held(name: str) -> Tag | None:
    found = tag_called(name)
    return held(Tag, found.id) if found else None


def _remove(tag: Tag) -> None:
    session.execute(delete(ArticleTag).where(ArticleTag.tag_id == tag.id))
    session.delete(tag)
    session.flush()
